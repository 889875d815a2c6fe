import { and, eq, inArray } from 'drizzle-orm';
import { cycleIn } from '../../lib/claim/chain';
import type { Link } from '../../lib/claim/claim';
import type { ClaimId, ProjectId, QuestionId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { circular } from '../../lib/verdict/circular';
import type { Act } from '../context';
import { currentPolicy } from '../policy/read';
import { questions, sources } from '../schema';
import { claimsOfQuestions } from './read';

const UNNAMED = { en: 'somebody unnamed', ar: 'من لم يُسمَّ' };
/** Names have their own direction inside our words (UAX #9, isolates). */
const joined = (names: readonly string[], from: string) => names.map((name) => `\u2068${name}\u2069`).join(` ${from} `);

/** Refuses a circle by its name in both languages: "Agency from Ministry from Agency". */
async function named({ tx }: Act, projectId: ProjectId, circle: readonly Link[], among: 'chain' | 'question') {
  const ids = circle.flatMap((link) => (link.kind === 'source' ? [link.sourceId] : []));
  const rows = await tx
    .select({ id: sources.id, nameEn: sources.nameEn, nameAr: sources.nameAr })
    .from(sources)
    .where(and(eq(sources.projectId, projectId), inArray(sources.id, ids)));
  const byId = new Map<string, (typeof rows)[number]>(rows.map((row) => [row.id, row]));
  // A source that is not of this project has no name to tell.
  if (ids.some((id) => !byId.has(id))) return fail('not_found', 'chain');
  const names = circle.map((link) => {
    const source = link.kind === 'source' ? byId.get(link.sourceId) : undefined;
    if (source) return { en: source.nameEn, ar: source.nameAr };
    return link.kind === 'unnamed' ? { en: link.description, ar: link.description } : UNNAMED;
  });
  const cycleEn = joined(
    names.map(({ en }) => en),
    'from',
  );
  const cycleAr = joined(
    names.map(({ ar }) => ar),
    'عن',
  );
  return fail('chain_cycle', 'chain', { among, cycleEn, cycleAr });
}

/** Refuses a chain that comes back to a source, naming who. Problems: chain_cycle. */
export async function refuseCycle(action: Act, projectId: ProjectId, chain: readonly Link[]): Promise<Result<null>> {
  const cycle = cycleIn(chain);
  return cycle ? named(action, projectId, cycle, 'chain') : ok(null);
}

/**
 * Refuses to let an accepted claim stand whose chain, with those of the same value, leaves nobody as its origin. Asked after
 * it is written; the refusal takes it back. Problems: chain_cycle.
 */
export async function refuseCircular(action: Act, projectId: ProjectId, questionId: QuestionId, claimId: ClaimId): Promise<Result<null>> {
  const { tx } = action;
  // The question's row is the queue at which two wait who would each close half of a circle.
  await tx
    .select({ id: questions.id })
    .from(questions)
    .where(and(eq(questions.projectId, projectId), eq(questions.id, questionId)))
    .for('no key update');
  const accepted = (await claimsOfQuestions(tx, projectId, [questionId])).filter(({ status }) => status === 'accepted');
  const claim = accepted.find(({ id }) => id === claimId);
  // Who speaks for themselves relays nobody.
  if (!claim || claim.chain.length < 2) return ok(null);
  const circle = circular(claim, accepted, await currentPolicy(tx, projectId));
  return circle ? named(action, projectId, circle, 'question') : ok(null);
}
