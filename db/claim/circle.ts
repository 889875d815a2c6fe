import { and, eq, exists, gt, inArray, ne, sql } from 'drizzle-orm';
import { cycleIn } from '../../lib/claim/chain';
import type { Link } from '../../lib/claim/claim';
import { relayKeys } from '../../lib/claim/relays';
import type { ClaimId, ProjectId, QuestionId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { circular } from '../../lib/verdict/circular';
import type { Executor } from '../client';
import type { Act } from '../context';
import { shareProject } from '../question/lock';
import { type Accepted, acceptedOf } from '../reconciliation/evidence';
import { claimVersions, copyRulings, links, questions, sources } from '../schema';
import { together } from '../together';

const UNNAMED = { en: 'somebody unnamed', ar: 'من لم يُسمَّ' };
/** Names have their own direction inside our words (UAX #9, isolates). */
const joined = (names: readonly string[], from: string) => names.map((name) => `\u2068${name}\u2069`).join(` ${from} `);

/** Refuses a circle by its name in both languages: "Agency from Ministry from Agency". */
async function named({ tx }: Act, projectId: ProjectId, circle: readonly Link[], among: 'chain' | 'question' | 'copies') {
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
  return fail('chain_cycle', among === 'copies' ? 'relation' : 'chain', { among, cycleEn, cycleAr });
}

/** Refuses a chain that comes back to a source, naming who. Problems: chain_cycle. */
export async function refuseCycle(action: Act, projectId: ProjectId, chain: readonly Link[]): Promise<Result<null>> {
  const cycle = cycleIn(chain);
  return cycle ? named(action, projectId, cycle, 'chain') : ok(null);
}

/** A claim whose chain goes on beyond its first link, and the sources it names. */
interface Relaying {
  readonly claimId: ClaimId;
  readonly named: readonly string[];
}

/**
 * Whether a circle is possible at all: it must come back to a source of this chain, so another claim of the question relays one of
 * them. What was stated of copies may lengthen chains; then the question is left open.
 */
async function mayCircle(tx: Executor, projectId: ProjectId, questionId: QuestionId, { claimId, named }: Relaying): Promise<boolean> {
  if (!named.length) return false;
  const relayed = tx
    .select({ one: sql`1` })
    .from(links)
    .innerJoin(claimVersions, eq(claimVersions.id, links.claimVersionId))
    .where(
      and(
        ...[eq(links.projectId, projectId), inArray(links.sourceId, [...named]), gt(links.position, 0)],
        ...[eq(claimVersions.questionId, questionId), ne(claimVersions.claimId, claimId)],
      ),
    );
  const stated = tx.select({ one: sql`1` }).from(copyRulings).where(eq(copyRulings.projectId, projectId));
  const [row] = await tx.select({ may: sql<boolean>`(${exists(relayed)} or ${exists(stated)})` }).from(sql`(select) as nothing`);
  return row?.may ?? true;
}

/**
 * Refuses to let an accepted claim stand whose chain, with those of the same value, leaves nobody as its origin. Asked after
 * it is written; the refusal takes it back. Problems: chain_cycle.
 */
export async function refuseCircular(action: Act, projectId: ProjectId, questionId: QuestionId, relaying: Relaying): Promise<Result<null>> {
  const { tx } = action;
  // The question's row is the queue at which two wait who would each close half of a circle.
  const queue = () =>
    tx
      .select({ id: questions.id })
      .from(questions)
      .where(and(eq(questions.projectId, projectId), eq(questions.id, questionId)))
      .for('no key update');
  // What is stated of copies meanwhile is seen, or sees this claim: whoever states it locks the project.
  const ruled = () => shareProject(tx, projectId);
  const [, , may] = await together(ruled, queue, () => mayCircle(tx, projectId, questionId, relaying));
  if (!may) return ok(null);
  const { claims, policy } = await acceptedOf(tx, projectId, [questionId]);
  const accepted = claims.get(questionId) ?? [];
  const claim = accepted.find(({ id }) => id === relaying.claimId);
  // Who speaks for themselves relays nobody.
  if (!claim || claim.chain.length < 2) return ok(null);
  const circle = circular(claim, accepted, policy);
  return circle ? named(action, projectId, circle, 'question') : ok(null);
}

/**
 * Refuses what was just stated of copies where a claim whose chain it changes would close such a circle. `before`: the claims of
 * the questions it touches, as they stood; a circle that stood already is no reason. Problems: chain_cycle.
 */
export async function refuseCopiedCircles(action: Act, projectId: ProjectId, before: Accepted): Promise<Result<null>> {
  const questionIds = [...before.claims.keys()];
  const { claims, policy } = await acceptedOf(action.tx, projectId, questionIds);
  for (const questionId of questionIds) {
    const accepted = claims.get(questionId) ?? [];
    const stood = new Map((before.claims.get(questionId) ?? []).map(({ id, chain }) => [id, relayKeys(chain).join('\n')]));
    for (const claim of accepted) {
      if (claim.chain.length < 2 || stood.get(claim.id) === relayKeys(claim.chain).join('\n')) continue;
      const circle = circular(claim, accepted, policy);
      if (circle) return named(action, projectId, circle, 'copies');
    }
  }
  return ok(null);
}
