import { CLITIC } from '../lexicon/clitics';
import { numeral } from '../number/numeral';
import { type Amount, amountWith } from '../pass/amount';
import type { ReadMeasure } from '../reading';
import type { Tokens } from '../token/tokens';

export const BARE = 'number:bare-singular';
export const FATES: ReadonlySet<ReadMeasure> = new Set(['killed', 'wounded', 'detained', 'missing']);

/** One person at a token, as an amount. */
export function single(tokens: Tokens, i: number): Amount {
  const one = amountWith(numeral(tokens, i, i, 1, { rule: BARE }), { from: i, to: i, unit: 'person' });
  // «وفاة شخص على الأقل».
  const { operator } = tokens.at(i + 1);
  const bounds =
    operator?.operator === 'at_least' && operator.side !== 'before' && !tokens.isDigits(i + 2) && tokens.at(i + 2).number === undefined;
  return bounds && tokens.isWord(i + 1) && !tokens.isLatin(i + 1) ? { ...one, operator: 'at_least', high: null, to: i + 1 } : one;
}

/** «وأصيب ثالث بجروح»: an ordinal that counts one more, as an amount of one; any other amount as it is. */
export function oneMore(tokens: Tokens, one: Amount | undefined): Amount | undefined {
  if (one?.kind !== 'ordinal' || one.first !== one.last || tokens.isLatin(one.first)) return one;
  const { value } = one.numeral;
  return value > 2 && value < 11 && isOneMore(tokens, one.first) ? single(tokens, one.first) : one;
}

/** «وأصيب آخر في الانفجار»: right after what befell one, and before nothing that it could be the last or third of. */
export function isOneMore(tokens: Tokens, i: number): boolean {
  const { measure } = tokens.at(i - 1);
  if (measure === undefined || measure.binds === 'head' || measure.binds === 'subject' || !FATES.has(measure.measure)) return false;
  if (tokens.cliticsOf(i) !== 0) return false;
  const next = tokens.at(i + 1);
  return (
    !tokens.isWord(i + 1) ||
    tokens.has(i + 1, CLITIC.and | CLITIC.by) ||
    next.form.startsWith('بجر') ||
    AFTER.has(next.particle ?? '') ||
    (next.cue === 'verb' && !tokens.isDefinite(i + 1))
  );
}

const AFTER: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'after',
  'with',
  'but',
  'from',
  'since',
  'before',
  'and',
  'by',
  'as',
  'that',
]);
