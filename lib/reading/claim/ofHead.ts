import type { MeasureSense } from '../lexicon/senses';
import type { Amount } from '../pass/amount';
import type { ReadMeasure } from '../reading';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import { parenthesis, takesNumber } from './asides';
import { isPassive, isPlace } from './clauses';
import type { Head } from './heads';
import type { Measured } from './measures';
import { OF_PEOPLE } from './ofPeople';
import { pairedAfter } from './pairs';

/** The measure of a number whose noun says it, «5 قتلى», "three hostages", or what became of them since. */
export function ofHead(tokens: Tokens, sentence: Sentence, one: Amount, head: Head, own: { at: number; sense: MeasureSense }): Measured {
  const first = Math.min(one.from, own.at);
  // "Two of the hostages were released", "27 displaced people were killed": what became of them since.
  const status = SINCE.has(own.sense.measure) || tokens.at(own.at).form === 'victims';
  const fate = tokens.isLatin(own.at) && status ? since(tokens, sentence, one, head.last) : null;
  if (fate !== null) return fate;
  // "323 hostages, including 156 children, died".
  const later = tokens.isLatin(own.at) && status && tokens.mark(head.last + 1) === ',' ? parenthesis(tokens, sentence, one, head) : null;
  if (later !== null && OF_PEOPLE.has(later.measure)) return later;
  const pair = pairedAfter(tokens, own.at, own.sense.measure, head.last + 4);
  if (pair !== null) return { measure: 'killed_or_wounded', first, last: pair, rule: 'measure:both' };
  // «سقوط 12 قتيلاً»: the clause begins at the verb.
  const lead = one.from - 1;
  const led = lead >= sentence.first && tokens.at(lead).measure !== undefined;
  // «الإفراج عن 90 أسيراً», «عودة 300 نازح»: no longer what the noun says.
  const undone =
    led && tokens.at(lead).measure?.measure === 'other' && (own.sense.measure === 'detained' || own.sense.measure === 'displaced');
  if (undone) return { measure: 'other', first: lead, last: own.at, rule: 'measure:before' };
  return { measure: own.sense.measure, first: led ? lead : first, last: own.at, rule: 'measure:noun' };
}

const SINCE: ReadonlySet<ReadMeasure> = new Set(['detained', 'displaced', 'wounded', 'missing']);

/** The verb right before captives or refugees, or after them, that says what became of them. */
function since(tokens: Tokens, sentence: Sentence, one: Amount, last: number): Measured | null {
  // "the remains of the two hostages".
  const lead = tokens.at(one.from - 1).particle === 'article' ? one.from - 2 : one.from - 1;
  const led = lead >= sentence.first ? tokens.at(lead).measure : undefined;
  if (led !== undefined && (led.binds === 'object' || led.binds === 'verb') && !SINCE.has(led.measure) && OF_PEOPLE.has(led.measure))
    return { measure: led.measure, first: lead, last, rule: 'measure:before' };
  for (let i = last + 1; i <= last + 12 && i < sentence.last; i++) {
    const word = tokens.at(i);
    if (word.measure !== undefined) {
      const { measure } = word.measure;
      const said = measure === 'other' || OF_PEOPLE.has(measure);
      return said && measure !== 'displaced' && (isPassive(tokens, i) || i === last + 1) && !takesNumber(tokens, i + 1)
        ? { measure, first: one.from, last: i, rule: 'measure:after' }
        : null;
    }
    if (!tokens.isWord(i) || (word.particle !== 'be' && word.population === undefined && !isPlace(tokens, i) && word.id !== 0)) return null;
  }
  return null;
}
