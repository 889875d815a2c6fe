import type { ComparableClaim } from '../claim/claim';
import { boundsOf } from '../figure/bounds';
import type { Bounds } from '../figure/figure';
import type { FigurePolicy } from '../figure/policy';
import type { ClaimId, IncidentId, QuestionId } from '../id';
import { type Asked, type AskedRow, relateQuestions } from './across';

/** An incident of a larger one, with what is asked and answered about it. */
export interface PartIncident {
  readonly id: IncidentId;
  readonly rows: readonly AskedRow[];
}

/** One part's share of the sum: as wide as its claims are together. */
interface Addend {
  readonly incident: IncidentId;
  readonly question: QuestionId;
  readonly bounds: Bounds;
}

/**
 * `equal`: both are one number and the same. `fit`: both can hold. `exceed`: the parts come to more than the whole can be.
 * `fall_short`: they come to less than the whole at least is, so that some of it is in no part.
 */
export type PartsVerdict = 'equal' | 'fit' | 'exceed' | 'fall_short';

/** The parts' figures summed against what is claimed of the whole, with the arithmetic. */
export interface PartsFinding {
  readonly whole: QuestionId;
  /** Claims of the whole that leave these same bounds. */
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  readonly stated: Bounds;
  readonly addends: readonly Addend[];
  /** Parts that give no figure: the sum may be larger by theirs, and its `high` is null. */
  readonly silent: readonly IncidentId[];
  readonly sum: Bounds;
  readonly verdict: PartsVerdict;
}

/** Everything any of these claims leaves possible of the whole question; null when none gives bounds. */
function span(claims: readonly ComparableClaim[], policy: FigurePolicy): Bounds | null {
  const all = claims.flatMap(({ answer, scope }) => (answer.kind === 'figure' && !scope ? (boundsOf(answer.figure, policy) ?? []) : []));
  if (!all.length) return null;
  const highs = all.map(({ high }) => high);
  return { low: Math.min(...all.map(({ low }) => low)), high: highs.includes(null) ? null : Math.max(...highs.map((high) => high ?? 0)) };
}

function addendOf(part: PartIncident, asked: Asked, policy: FigurePolicy): Addend | null {
  for (const { question, claims } of part.rows) {
    if (relateQuestions(question, asked).kind !== 'same' || question.measure !== asked.measure) continue;
    const bounds = span(claims, policy);
    if (bounds) return { incident: part.id, question: question.id, bounds };
  }
  return null;
}

function judge(sum: Bounds, stated: Bounds): PartsVerdict {
  if (stated.high !== null && sum.low > stated.high) return 'exceed';
  if (sum.high !== null && sum.high < stated.low) return 'fall_short';
  return sum.high === sum.low && stated.low === sum.low && stated.high === sum.high ? 'equal' : 'fit';
}

/** Sets the whole's claims against the sum of its parts, measure by measure, where parts are asked about the same people. */
export function compareParts(rows: readonly AskedRow[], parts: readonly PartIncident[], policy: FigurePolicy): PartsFinding[] {
  return rows.flatMap(({ question, claims }) => {
    const found = parts.map((part) => ({ part, addend: addendOf(part, question, policy) }));
    const addends = found.flatMap(({ addend }) => addend ?? []);
    if (!addends.length) return [];
    const silent = found.flatMap(({ part, addend }) => (addend ? [] : [part.id]));
    const open = silent.length > 0 || addends.some(({ bounds }) => bounds.high === null);
    const low = addends.reduce((sum, { bounds }) => sum + bounds.low, 0);
    const sum = { low, high: open ? null : addends.reduce((total, { bounds }) => total + (bounds.high ?? 0), 0) };
    const byBounds = new Map<string, { stated: Bounds; claims: [ClaimId, ...ClaimId[]] }>();
    for (const { id, answer, scope } of claims) {
      const stated = answer.kind === 'figure' && !scope ? boundsOf(answer.figure, policy) : null;
      if (!stated) continue;
      const known = byBounds.get(`${stated.low} ${stated.high}`);
      if (known) known.claims.push(id);
      else byBounds.set(`${stated.low} ${stated.high}`, { stated, claims: [id] });
    }
    return [...byBounds.values()].map((told) => ({
      whole: question.id,
      ...told,
      ...{ addends, silent, sum, verdict: judge(sum, told.stated) },
    }));
  });
}
