import { CLITIC } from '../lexicon/clitics';
import type { Amount } from '../pass/amount';
import type { ReadMeasure } from '../reading';
import type { Tokens } from '../token/tokens';
import { type ClaimDraft, changed } from './draft';
import type { Told } from './told';

/** The rule of buildings that nothing is said of: they claim nothing, unless the verb of those after them is said of them too. */
export const UNSHARED = 'measure:unshared';

/** "Five officers and two civilians were killed": the verb after the last of them is said of each. */
export function share(tokens: Tokens, told: Told): void {
  for (let k = told.count - 2; k >= 0; k--) {
    const one = told.at(k);
    const next = told.at(k + 1);
    if (one === undefined || next === undefined || !(one.trail.has('measure:unmeasured') || one.trail.has(UNSHARED))) continue;
    // Men are not destroyed with their tanks, nor tanks wounded with their men.
    const unit = one.head.population?.unit ?? 'person';
    if (unit === 'group' || (unit !== 'person') !== (next.measure === 'destroyed' || next.measure === 'other')) continue;
    const shared = next.trail.has('measure:after') || next.trail.has('measure:after-aside') || next.trail.has('measure:shared');
    // "6 gunmen, 4 of whom were killed": the other two were not.
    if (next.partOf !== null && next.partOf === one.number && /^of wh/.test(tokens.at((next.amount?.to ?? next.first) + 1).form)) continue;
    const close =
      (next.amount?.from ?? next.first) - phraseEnd(tokens, one.last) <= 3 &&
      (coordinated(tokens, one.last + 1, next.amount?.from ?? next.first) || isPartRightAfter(tokens, one, next));
    // "Some 29 children and 17 women are among the dead": both of the toll before.
    const whole = one.partOf ?? (next.partOf !== null && one.number !== null && next.partOf.end <= one.number.start ? next.partOf : null);
    if (shared && close) told.replace(k, changed(one, next.measure, whole, one.trail.butLast('measure:shared')));
  }
}

/** «15 مدنياً بينهم 11 طفلاً قتلوا»: all of them. */
function isPartRightAfter(tokens: Tokens, one: ClaimDraft, next: ClaimDraft): boolean {
  return next.partOf !== null && next.partOf === one.number && !tokens.isLatin(next.last);
}

/** "Five children were among the 11 dead": the whole comes after its part. */
export function wholesAfter(told: Told): void {
  for (let k = 0; k + 1 < told.count; k++) {
    const one = told.at(k);
    const whole = told.at(k + 1);
    if (one?.trail.has('measure:among') && whole?.measure === one.measure)
      told.replace(k, changed(one, one.measure, whole.number, one.trail));
  }
}

/** The end of what more is said of them: "Two brothers, aged 7 and 10, and", "231 members of the security forces and". */
function phraseEnd(tokens: Tokens, last: number): number {
  if (tokens.mark(last + 1) === ',' && tokens.at(last + 2).cue === 'age') {
    for (let i = last + 3; i <= last + 8; i++) if (tokens.mark(i) === ',') return i;
    return last;
  }
  const { form, particle } = tokens.at(last + 1);
  if (form !== 'of' && particle !== 'from') return last;
  let end = last + 1;
  while (end < last + 6 && tokens.isWord(end + 1) && isPlain(tokens, end + 1)) end++;
  return tokens.at(end + 1).particle === 'and' || tokens.mark(end + 1) === ',' ? end : last;
}

function isPlain(tokens: Tokens, i: number): boolean {
  const { particle, measure, speech, cue } = tokens.at(i);
  return (particle === undefined || particle === 'article') && measure === undefined && speech === undefined && cue !== 'verb';
}

function coordinated(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.has(to, CLITIC.and)) return true;
  for (let i = from; i < to; i++)
    if (tokens.has(i, CLITIC.and) || tokens.at(i).particle === 'and' || tokens.mark(i) === ',' || tokens.mark(i) === '،') return true;
  return false;
}

/** "70 have died, up from 44": the number the toll before it moved from. */
export function moveFrom(told: Told, former: Amount, measure: ReadMeasure | undefined): void {
  for (let k = told.count - 1; k >= 0; k--) {
    const one = told.at(k);
    if (
      one === undefined ||
      one.partOf !== null ||
      one.number === null ||
      one.measure === 'other' ||
      (measure ?? one.measure) !== one.measure
    )
      continue;
    const { start, end } = former;
    told.replace(k, {
      ...one,
      asOf: one.asOf === null ? { kind: 'latest', start, end, formerly: { start, end } } : { ...one.asOf, formerly: { start, end } },
    });
    return;
  }
}
