import { type BundleHead, FILE } from '../../lib/bundle/format';
import type { ProjectId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import { type Context, look } from '../context';
import { withBundle } from './file/bundle';
import type { Spooled } from './file/spool';

/** A bundle before anything of it is taken in: what it says it is, that it proved itself, and how much it holds. */
export interface SeenBundle {
  readonly sha256: string;
  readonly head: BundleHead;
  /** Things looked at, all of them in order. */
  readonly checked: number;
  readonly holds: Readonly<Record<'sources' | 'incidents' | 'questions' | 'captures' | 'claims' | 'records', number>>;
}

/** Checks a bundle and counts what it holds; nothing is written. Problems: those of `withBundle`. */
export function seeBundle(context: Context, projectId: ProjectId, file: Spooled): Promise<Result<SeenBundle>> {
  return look(context, 'project.read', projectId, () =>
    withBundle(file.path, async ({ head, checks, zip, reader }) => {
      const linesIn = async (name: string) => {
        let count = 0;
        for await (const { lines } of reader.lines(name)) count += lines.length;
        return count;
      };
      const holds = {
        sources: await linesIn(FILE.sources),
        incidents: await linesIn(FILE.incidents),
        questions: await linesIn(FILE.questions),
        captures: await linesIn(FILE.captures),
        claims: await linesIn(FILE.claims),
        records: zip.names.filter((name) => name.startsWith('records/') && name.endsWith('.json')).length,
      };
      return ok({ sha256: file.sha256, head, checked: checks.reduce((sum, { count }) => sum + count, 0), holds });
    }),
  );
}
