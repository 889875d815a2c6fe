import { CLITIC } from '../lexicon/clitics';
import type { VagueSense } from '../lexicon/senses';
import type { Tokens } from '../token/tokens';
import { type Numeral, numeral } from './numeral';

/** A size without a number: «العشرات», "dozens"; in Arabic any scale after it multiplies it («عشرات المليارات», «بضعة وعشرين ألفاً»). */
export function vagueNumeral(tokens: Tokens, i: number, { low, high, word }: VagueSense): Numeral {
  const scale = tokens.at(i + 1).number;
  const multiplied = scale?.language === 'ar' && scale.role === 'scale' && !scale.whole && (tokens.cliticsOf(i + 1) & ~CLITIC.the) === 0;
  if (!multiplied || high * scale.value > 1e15)
    return numeral(tokens, i, i, low, { sort: 'vague', high, vague: word, rule: 'number:vague' });
  const most = (high + 1) * scale.value - 1;
  return numeral(tokens, i, i + 1, low * scale.value, { sort: 'vague', high: most, vague: 'thousands', rule: 'number:vague' });
}
