import { ANSWER_KIND, type ComparableClaim, type Measure } from '../claim/claim';
import { relateMeasures } from '../claim/measureScope';
import { type Population, type Relation, relatePopulations } from '../claim/population';
import type { FigurePolicy } from '../figure/policy';
import type { ClaimId, QuestionId } from '../id';
import { compareAnswers } from './answers';
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

/** Two rows one of which asks about a part of the other, and every pair of claims by which the part would exceed the whole. */
export interface AcrossFinding {
  readonly part: QuestionId;
  readonly whole: QuestionId;
  readonly verdict: 'narrower_scope' | 'different_measure' | 'conflict';
  /** How many pairs of claims can be set beside each other. */
  readonly compared: number;
  readonly conflicts: readonly { readonly part: ClaimId; readonly whole: ClaimId; readonly low: number; readonly high: number }[];
}

/** What the rows of one incident say of each other, in their order; rows that cannot be compared say nothing. */
export function acrossRows(rows: readonly AskedRow[], policy: FigurePolicy): AcrossFinding[] {
  return rows.flatMap((a, index) =>
    rows.slice(index + 1).flatMap((b): AcrossFinding[] => {
      const relation = relateQuestions(a.question, b.question);
      if (relation.part === null) return [];
      const [part, whole] = relation.part === 'a' ? [a, b] : [b, a];
      const pairs = part.claims.flatMap((p) =>
        whole.claims.map((w) => ({
          ...{ p, w },
          told: compareAcross({ asked: part.question, claim: p }, { asked: whole.question, claim: w }, policy),
        })),
      );
      const compared = pairs.filter(({ told }) => told.verdict !== 'not_comparable');
      if (!compared.length) return [];
      const conflicts = compared.flatMap(({ p, w, told: { reason } }) =>
        reason.code === 'part_exceeds_whole' ? [{ part: p.id, whole: w.id, low: reason.low, high: reason.high }] : [],
      );
      const kind = relation.kind === 'measure' ? 'different_measure' : 'narrower_scope';
      const verdict = conflicts.length ? 'conflict' : kind;
      return [{ part: part.question.id, whole: whole.question.id, verdict, compared: compared.length, conflicts }];
    }),
  );
}
