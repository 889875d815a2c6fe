import { CLITIC } from '../lexicon/clitics';
import type { Amount } from '../pass/amount';
import type { Tokens } from '../token/tokens';
import { OF_PEOPLE } from './ofPeople';
import type { Told } from './told';

/** «قضى 3 عناصر … بجراح أصيبوا بها»: the Arabic verb or noun right before the number is its own, whatever follows. */
export function isGoverned(tokens: Tokens, one: Amount, told: Told, reach = 1): boolean {
  if (tokens.has(one.from, CLITIC.and)) return false;
  for (let at = one.from - 1; at >= one.from - reach && tokens.isWord(at) && !tokens.isLatin(at); at--) {
    const { measure: sense, particle, number } = tokens.at(at);
    if (sense !== undefined) return sense.binds !== 'head' && OF_PEOPLE.has(sense.measure) && !told.isUsed(at);
    const passes = particle === undefined || particle === 'in' || particle === 'on' || particle === 'after' || particle === 'at';
    if (!passes || number !== undefined || tokens.isDigits(at) || tokens.has(at, CLITIC.and)) return false;
  }
  return false;
}
