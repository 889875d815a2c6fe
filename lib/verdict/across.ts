import { ANSWER_KIND, type ComparableClaim, type Measure } from '../claim/claim';
import { relateMeasures } from '../claim/measureScope';
import { type Population, type Relation, relatePopulations } from '../claim/population';
import { boundsOf } from '../figure/bounds';
import type { FigurePolicy } from '../figure/policy';
import type { ClaimId, QuestionId } from '../id';
import { compareAnswers } from './answers';
import { countAfter } from './countApart';
import { comparePart, compareScopes } from './part';
import type { Verdict } from './verdict';

/** A question as its scope is read: what it counts, and of whom. */
export interface Asked extends Population {
  readonly id: QuestionId;
  readonly measure: Measure;
}

/** Which of two questions asks about a part of the other; `kind` tells in which way, or why neither does. */
export type AskedRelation =
  | { readonly part: 'a' | 'b'; readonly kind: 'population' | 'measure' }
  | {
      readonly part: null;
      readonly kind: 'same' | 'different_measures' | 'populations_apart' | 'populations_not_nested' | 'different_things';
    };

/** Narrower in one way and not wider in the other. */
function joined(measure: Relation, population: Relation): Relation {
  if (measure === 'same') return population;
  if (population === 'same' || population === measure) return measure;
  return 'unknown';
}

/** How two questions stand to each other by their words. `a` and `b` change places with their arguments. */
export function relateQuestions(a: Asked, b: Asked): AskedRelation {
  if (ANSWER_KIND[a.measure] !== 'figure' || ANSWER_KIND[b.measure] !== 'figure') return { part: null, kind: 'different_things' };
  const [measure, population] = [relateMeasures(a.measure, b.measure), relatePopulations(a, b)];
  const kind = measure === 'same' ? 'population' : 'measure';
  switch (joined(measure, population)) {
    case 'same':
      return { part: null, kind: 'same' };
    case 'narrower':
      return { part: 'a', kind };
    case 'wider':
      return { part: 'b', kind };
    case 'apart':
    case 'unknown':
      if (measure === 'unknown') return { part: null, kind: 'different_things' };
      if (measure !== 'same') return { part: null, kind: 'different_measures' };
      return { part: null, kind: population === 'apart' ? 'populations_apart' : 'populations_not_nested' };
  }
}

interface Answered {
  readonly asked: Asked;
  readonly claim: ComparableClaim;
}

/**
 * How two claims of two questions stand to each other. Where one question asks about a part of the other, the least of the part
 * may not exceed the most of the whole: otherwise they conflict. Symmetric: what is told of a part names its claim.
 */
export function compareAcross(a: Answered, b: Answered, policy: FigurePolicy): Verdict {
  const relation = relateQuestions(a.asked, b.asked);
  if (relation.part !== null) {
    const [part, whole] = relation.part === 'a' ? [a.claim, b.claim] : [b.claim, a.claim];
    // What speaks of a part of its own question is no limit to anything.
    if (whole.scope) return { verdict: 'not_comparable', reason: { code: 'different_parts' } };
    const told = comparePart(part, whole, policy);
    return relation.kind === 'measure' && told.verdict === 'narrower_scope' ? { ...told, verdict: 'different_measure' } : told;
  }
  switch (relation.kind) {
    case 'same':
      return compareScopes(a.claim, b.claim, policy) ?? compareAnswers(a.claim.answer, b.claim.answer, policy);
    case 'different_measures':
      return { verdict: 'different_measure', reason: { code: 'different_measures' } };
    case 'populations_apart':
    case 'populations_not_nested':
    case 'different_things':
      return { verdict: 'not_comparable', reason: { code: relation.kind } };
  }
}

export interface AskedRow {
  readonly question: Asked;
  /** Accepted ones. */
  readonly claims: readonly ComparableClaim[];
}

/** Two rows one of which asks about a part of the other, and the pairs of claims by which the part would exceed the whole. */
export interface AcrossFinding {
  readonly part: QuestionId;
  readonly whole: QuestionId;
  readonly verdict: 'narrower_scope' | 'different_measure' | 'conflict';
  /** How many pairs of claims can be set beside each other. */
  readonly compared: number;
  /** How many of them conflict. */
  readonly exceeding: number;
  /** The first of these, at most `EXCEEDING_SHOWN`. */
  readonly conflicts: readonly { readonly part: ClaimId; readonly whole: ClaimId; readonly low: number; readonly high: number }[];
}

/** More of them would only repeat that the two rows cannot both hold. */
export const EXCEEDING_SHOWN = 4;

/** The claims that can be set beside those of another row, with their bounds. */
function boundedOf({ claims }: AskedRow, policy: FigurePolicy) {
  return claims.flatMap(({ id, answer, scope }) => {
    const bounds = answer.kind === 'figure' ? boundsOf(answer.figure, policy) : null;
    return bounds ? [{ id, scope, low: bounds.low, high: bounds.high }] : [];
  });
}

/** `compareAcross` of every claim of a part with every claim of the whole, without making every pair. */
function exceeding(part: AskedRow, whole: AskedRow, policy: FigurePolicy) {
  const parts = boundedOf(part, policy);
  // What speaks of a part of its own question is no limit to anything.
  const wholes = boundedOf(whole, policy).filter(({ scope }) => !scope);
  const limits = wholes.flatMap(({ id, high }) => (high === null ? [] : [{ id, high }]));
  const lowest = Math.min(...limits.map(({ high }) => high));
  const conflicts: AcrossFinding['conflicts'][number][] = [];
  for (const { id, low } of parts) {
    if (conflicts.length >= EXCEEDING_SHOWN) break;
    if (low <= lowest) continue;
    const over = limits.filter(({ high }) => low > high).map((limit) => ({ part: id, whole: limit.id, low, high: limit.high }));
    conflicts.push(...over.slice(0, EXCEEDING_SHOWN - conflicts.length));
  }
  const extent = ({ low, high }: { low: number; high: number | null }) => ({ from: low, to: high ?? Number.POSITIVE_INFINITY });
  return { compared: parts.length * wholes.length, exceeding: countAfter(parts.map(extent), wholes.map(extent)), conflicts };
}

/** What the rows of one incident say of each other, in their order; rows that cannot be compared say nothing. */
export function acrossRows(rows: readonly AskedRow[], policy: FigurePolicy): AcrossFinding[] {
  return rows.flatMap((a, index) =>
    rows.slice(index + 1).flatMap((b): AcrossFinding[] => {
      const relation = relateQuestions(a.question, b.question);
      if (relation.part === null) return [];
      const [part, whole] = relation.part === 'a' ? [a, b] : [b, a];
      const found = exceeding(part, whole, policy);
      if (!found.compared) return [];
      const kind = relation.kind === 'measure' ? 'different_measure' : 'narrower_scope';
      return [{ part: part.question.id, whole: whole.question.id, verdict: found.exceeding ? 'conflict' : kind, ...found }];
    }),
  );
}
