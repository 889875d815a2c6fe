import type { Amount } from '../pass/amount';
import type { Tokens } from '../token/tokens';
import type { ClaimDraft } from './draft';
import { isNumberOf } from './fits';
import { groupsIn } from './groups';
import type { Head } from './heads';
import type { Measured } from './measures';
import type { Told } from './told';

/** Whose number it is when its own words do not say: "others" are the ones before; «حصيلة القتلى المدنيين 23» said it earlier. */
export function named(tokens: Tokens, head: Head, measured: Measured, one: Amount, told: Told): Head {
  if (head.groups.length > 0) return head;
  // «أعدم التنظيم خمسة أسرى»: they are the captives, not who killed them.
  if (head.measure !== null && head.measure.sense.measure !== measured.measure) return head;
  const before = told.last;
  const ofFamily = tokens.at(one.to + 1).cue === 'family';
  const same = ofFamily ? before : head.others ? lastWhole(told) : undefined;
  if (same !== undefined) return renamed(head, same.head.first, same.head.last, same.head.groups);
  // "Civilians killed: 17", "the number of journalists killed".
  const label = measured.first - 1;
  const said = tokens.mark(one.from - 1) === ':' || isNumberOf(tokens, measured.first);
  if (said && tokens.at(label).population?.number === 'many' && tokens.at(label).population?.unit === 'person')
    return renamed(head, label, label, groupsIn(tokens, label, label));
  // "Civilian deaths rose to 12".
  if (label >= 0 && tokens.isLatin(label) && tokens.at(measured.first).measure?.binds === 'head' && measured.first < one.from) {
    const { population } = tokens.at(label);
    if (population?.unit === 'person' && !population.armed) return renamed(head, label, label, groupsIn(tokens, label, label));
  }
  // «قتلت القوات الإسرائيلية 12»: who does it is not who is counted.
  const verb = tokens.at(measured.first).measure?.binds === 'verb' && isSubject(tokens, measured.first + 1);
  for (let i = measured.first; i < one.from && !verb; i++) {
    const word = tokens.at(i);
    // "The toll of the raid on a hotel, full of officials, rose to 20": more of the hotel.
    if (tokens.mark(i) === ',' && tokens.isLatin(i - 1)) break;
    const people = word.population?.unit === 'person' || word.population?.unit === 'group';
    if ((!people || word.population?.number === 'one') && (word.side === undefined || isActor(tokens, i))) continue;
    const last = Math.min(tokens.at(i + 1).side === undefined ? i : i + 1, one.from - 1);
    return renamed(head, i, last, groupsIn(tokens, i, last));
  }
  return head;
}

function isSubject(tokens: Tokens, i: number): boolean {
  return tokens.isDefinite(i) || tokens.at(i).side !== undefined;
}

/** "Israeli strike", "Russian shelling": whose deed it is, not whose dead. */
function isActor(tokens: Tokens, i: number): boolean {
  const { measure, population, particle, side, cue, id } = tokens.at(i + 1);
  if (tokens.text.charCodeAt(tokens.startOf(i)) > 0x24f || !tokens.isWord(i + 1) || particle !== undefined || side !== undefined)
    return false;
  return measure?.measure === 'strikes' || (population !== undefined && population.unit !== 'person') || (id === 0 && cue === undefined);
}

/** The claim before that is no part of another. */
function lastWhole(told: Told): ClaimDraft | undefined {
  for (let k = told.count - 1; k >= 0; k--) if (told.at(k)?.partOf === null) return told.at(k);
  return undefined;
}

function renamed({ population, measure, others }: Head, first: number, last: number, groups: readonly string[]): Head {
  return { first, last, population, measure, groups, others };
}
