import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';
import { problemTeller } from '@/app/_ui/problemSentence';
import type { Context } from '@/db/context';
import type { Language } from '@/lib/message/define';
import type { Problem, Result } from '@/lib/result';

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

/** Puts a tool on the server. Failures are answers with `isError`; what nobody expected is logged and tells nothing of itself. */
export function addTool<In extends z.ZodRawShape, Out extends z.ZodRawShape>(server: McpServer, asking: Asking, tool: Tool<In, Out>): void {
  const { name, title, description, input, output, writes = false } = tool;
  const annotations = { readOnlyHint: !writes, destructiveHint: false, idempotentHint: !writes, openWorldHint: false };
  const refused = (problems: readonly Problem[]): CallToolResult => ({
    isError: true,
    content: problems.map((problem) => ({ type: 'text', text: told(problem, asking.language) })),
  });
  const call = async (given: unknown): Promise<CallToolResult> => {
    try {
      const parsed = input.parse(given);
      const done = await tool.run(asking.context, parsed);
      if (!done.ok) return refused(done.problems);
      const structuredContent = output.parse(done.value);
      return { structuredContent, content: [{ type: 'text', text: JSON.stringify(structuredContent) }] };
    } catch (error) {
      return refused([{ code: 'unexpected', params: { id: asking.log(error, `mcp ${name}`) } }]);
    }
  };
  server.registerTool(name, { title, description, inputSchema: input, outputSchema: output, annotations }, call);
}
