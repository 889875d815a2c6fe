import { CLITIC } from '../lexicon/clitics';
import type { ReadMeasure } from '../reading';
import type { Tokens } from '../token/tokens';

/** The partner of a pair without a number of its own: «قتلى وجرحى», "killed or wounded". */
export function pairedAfter(tokens: Tokens, at: number, measure: ReadMeasure, limit: number): number | null {
  for (let i = at + 1; i <= Math.min(limit, at + 2); i++) {
    const word = tokens.at(i);
    const other = word.measure?.measure;
    if (other !== undefined) {
      const joined = tokens.has(i, CLITIC.and) || i === at + 2;
      // «ثلاثة شهداء وإصابة آخرين»: the wounding of others, without a number.
      if (word.measure?.binds === 'object' && tokens.at(at).measure?.binds === 'head' && !tokens.isLatin(i)) return null;
      // «قتيل وجريحان», «قتيلان وجريح»: each has its own number.
      const numbered =
        word.measure?.number === 'two' ||
        (word.measure?.number === 'one' && tokens.at(at).measure?.number === 'two') ||
        tokens.isDigits(i + 1) ||
        tokens.at(i + 1).number !== undefined ||
        tokens.at(i + 1).operator !== undefined ||
        (tokens.at(i + 1).particle === 'others' && !tokens.isLatin(i)) ||
        tokens.at(i + 1).vague !== undefined;
      return joined && !numbered && isPair(measure, other) ? i : null;
    }
    if (word.particle !== 'and' && word.particle !== 'or') return null;
  }
  return null;
}

function isPair(one: ReadMeasure, other: ReadMeasure): boolean {
  return (one === 'killed' && other === 'wounded') || (one === 'wounded' && other === 'killed');
}

/** The partner of a pair whose second word governs the number: «مقتل وإصابة 12». */
export function pairedBefore(tokens: Tokens, at: number, measure: ReadMeasure, floor: number): number | null {
  for (let i = at - 1; i >= Math.max(floor, at - 2); i--) {
    const word = tokens.at(i);
    const other = word.measure?.measure;
    if (other !== undefined) {
      const joined = tokens.has(at, CLITIC.and) || i === at - 2;
      // «سقوط قتلى وإصابة 12»: the dead have no number.
      if (word.measure?.binds === 'head' && tokens.at(at).measure?.binds !== 'head' && !tokens.isLatin(i)) return null;
      return joined && isPair(measure, other) && word.measure?.binds !== 'subject' ? i : null;
    }
    if (word.particle !== 'and' && word.particle !== 'or') return null;
  }
  return null;
}
