import { type CallToolResult, type Tool as Listed, ToolSchema } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { problemTeller } from '@/app/_ui/problemTeller';
import type { Context } from '@/db/context';
import { parse } from '@/db/parse';
import type { Language } from '@/lib/message/define';
import type { Problem, Result } from '@/lib/result';
import { strayMember } from '../../_http/stray';

/** Who asks, in which language problems are told, and where unknown errors go: `log` returns the id they can be asked about by. */
export interface Asking {
  readonly context: Context;
  readonly language: Language;
  readonly log: (error: unknown, where: string) => string;
}

/** One thing an assistant can do. What it answers is checked against `output` before it leaves. */
export interface Tool<In extends z.ZodRawShape, Out extends z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject<In>;
  readonly output: z.ZodObject<Out>;
  readonly writes?: boolean;
  run(context: Context, input: z.output<z.ZodObject<In>>): Promise<Result<z.input<z.ZodObject<Out>>>>;
}

/** A problem as an assistant reads it: its code, the field it concerns, and what to do about it. */
function told(problem: Problem, language: Language): string {
  return `${problem.code}${problem.field ? ` (${problem.field})` : ''}: ${problemTeller(language)(problem)}`;
}

/** A tool as a server offers it, whatever it takes and gives. */
export interface ReadyTool {
  readonly name: string;
  /** As tools/list tells it (MCP 2025-11-25, "Listing Tools"). */
  readonly told: Listed;
  call(asking: Asking, given: unknown): Promise<CallToolResult>;
}

/** Refusals are answers with `isError`, in the words of the whole house, so that an assistant can mend what it asked. */
export function refused(problems: readonly Problem[], language: Language): CallToolResult {
  return { isError: true, content: problems.map((problem) => ({ type: 'text', text: told(problem, language) })) };
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(schema, { target: 'draft-7', io });

/** Makes a tool ready: what it takes is checked here, and what nobody expected is logged and tells nothing of itself. */
export function ready<In extends z.ZodRawShape, Out extends z.ZodRawShape>(tool: Tool<In, Out>): ReadyTool {
  const { name, title, description, input, output, writes = false } = tool;
  const annotations = { readOnlyHint: !writes, destructiveHint: false, idempotentHint: !writes, openWorldHint: false };
  return {
    name,
    told: ToolSchema.parse({
      ...{ name, title, description, annotations },
      inputSchema: schemaOf(input, 'input'),
      outputSchema: schemaOf(output, 'output'),
    }),
    async call({ context, language, log }, given) {
      try {
        const stray = strayMember(input, given);
        const parsed = stray ?? parse(input, given);
        const done = parsed.ok ? await tool.run(context, parsed.value) : parsed;
        if (!done.ok) return refused(done.problems, language);
        const structuredContent = output.parse(done.value);
        return { structuredContent, content: [{ type: 'text', text: JSON.stringify(structuredContent) }] };
      } catch (error) {
        return refused([{ code: 'unexpected', params: { id: log(error, `mcp ${name}`) } }], language);
      }
    },
  };
}
