import { CLITIC } from '../lexicon/clitics';
import type { UnitSense } from '../lexicon/senses';
import { rounded } from '../number/digits';
import type { Tokens } from '../token/tokens';
import { type Amount, amountWith, traced } from './amount';

/**
 * A part of a unit said after it: «ثلاث سنوات ونصف», «ساعة ونصف الساعة», "two years and a half", "an hour and a half", "five dollars and
 * thirty cents". One amount, not two.
 */
export function halves(tokens: Tokens, amounts: readonly Amount[]): readonly Amount[] {
  let merged: Amount[] | null = null;
  for (let k = 0; k < amounts.length; k++) {
    const one = amounts[k];
    if (one === undefined) break;
    const whole =
      one.numeral.sort === 'fraction' ? half(tokens, amounts[k - 1], one) : one.unit === 'cent' ? coins(tokens, amounts[k - 1], one) : null;
    if (whole !== null) {
      merged ??= amounts.slice(0, k);
      if (whole.replaces) merged.pop();
      merged.push(whole.amount);
    } else merged?.push(one);
  }
  return merged ?? amounts;
}

function half(tokens: Tokens, before: Amount | undefined, part: Amount): { amount: Amount; replaces: boolean } | null {
  const attached = tokens.has(part.first, CLITIC.and);
  const at = attached ? part.first - 1 : part.first - 2;
  if (!attached && tokens.at(part.first - 1).particle !== 'and') return null;
  const { unit } = tokens.at(at);
  if (unit === undefined || unit.kind === 'percent' || tokens.has(at, CLITIC.the) || part.operator !== 'exactly' || part.low === null)
    return null;
  const last = closing(tokens, part.last, unit);
  if (last === null) return null;
  const more = { last, end: tokens.endOf(last), to: last, kind: unit.kind === 'size' ? ('count' as const) : unit.kind, unit: unit.unit };
  const counts = before !== undefined && (before.last === at || before.last === at - 1);
  if (counts) {
    if (before.low === null || before.low !== before.high || !Number.isInteger(before.low)) return null;
    const sum = before.low + part.low;
    return { amount: traced(before, 'number:and-a-half', { ...more, low: sum, high: sum }), replaces: true };
  }
  if (unit.number !== 'one') return null;
  // «ساعة ونصف»: the unit is its own one; an English one has its article.
  const first = tokens.at(at - 1).particle === 'article' ? at - 1 : at;
  const sum = 1 + part.low;
  const whole = amountWith(part.numeral, { ...more, first, from: first, start: tokens.startOf(first), low: sum, high: sum });
  return { amount: traced(whole, 'number:and-a-half', {}), replaces: false };
}

/** "five dollars and thirty cents", "$5 and 30 cents": one sum. */
function coins(tokens: Tokens, before: Amount | undefined, part: Amount): { amount: Amount; replaces: boolean } | null {
  if (before?.kind !== 'money' || before.unit === 'cent' || before.low === null || part.low === null || !tokens.isLatin(part.first))
    return null;
  if (before.operator !== part.operator && before.operator !== 'about') return null;
  if (part.operator !== 'exactly' || before.low !== before.high || part.low >= 100 || part.first - before.last > 4) return null;
  if (!Number.isInteger(before.low) || !Number.isInteger(part.low) || before.unit === 'jpy' || before.unit === 'local') return null;
  for (let i = before.last + 1; i < part.first; i++) {
    const { unit, particle } = tokens.at(i);
    if (unit?.kind !== 'money' && particle !== 'and' && tokens.mark(i) !== ',') return null;
  }
  const sum = rounded(before.low + part.low / 100);
  return {
    amount: traced(before, 'number:cents', { last: part.last, end: part.end, to: part.to, low: sum, high: sum }),
    replaces: true,
  };
}

/** Units that with their article stand in the tables as words before a time or date. */
const SAID: ReadonlyMap<string, string> = new Map([
  ['الساعة', 'hour'],
  ['اليوم', 'day'],
  ['الشهر', 'month'],
  ['العام', 'year'],
  ['السنة', 'year'],
]);

/** The last token of the part: the unit may be said again («ونصف الساعة»). Null where the part is one of something else («ونصف السكان»). */
function closing(tokens: Tokens, last: number, unit: UnitSense): number | null {
  const next = tokens.at(last + 1);
  const again = next.unit?.unit === unit.unit || SAID.get(tokens.slice(last + 1, last + 1)) === unit.unit;
  if (again && tokens.isDefinite(last + 1)) return last + 1;
  if (next.unit !== undefined || next.population !== undefined || next.number !== undefined || next.particle === 'of') return null;
  return tokens.isDefinite(last + 1) && !tokens.has(last + 1, CLITIC.and) ? null : last;
}
