import type { Amount } from '../pass/amount';
import type { Tokens } from '../token/tokens';

/** The digits of "F-16", "T-72", "S-300": what follows them is still counted by the number before. */
export function isModelNumber(tokens: Tokens, i: number): boolean {
  return tokens.isDigits(i) && tokens.mark(i - 1) === '-' && tokens.touchesNext(i - 1) && tokens.touchesNext(i - 2) && tokens.isWord(i - 2);
}

export function isModel(tokens: Tokens, one: Amount | undefined): boolean {
  if (one === undefined || one.kind !== 'designation') return false;
  return isModelNumber(tokens, one.first) || isModelNumber(tokens, one.last) || isUnitName(tokens, one.first - 1);
}

/** «3 جنود من الكتيبة 931 قتلوا»: the unit they are of. */
export function isUnitName(tokens: Tokens, i: number): boolean {
  return UNITS.test(tokens.slice(i, i));
}

const UNITS = /^(ال)?(كتيبة|لواء|فرقة|وحدة|سرية|فوج|فيلق)$/;
