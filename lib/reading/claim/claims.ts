import { CLITIC } from '../lexicon/clitics';
import { FLAG } from '../lexicon/lexicon';
import { type Amount, endingAt } from '../pass/amount';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import { Trail } from '../trail';
import { again, copular, ofOpening } from './again';
import type { Attribution, Voices } from './attribution';
import { isPlace } from './clauses';
import type { ClaimDraft } from './draft';
import { fits, suited } from './fits';
import { type Head, headOf } from './heads';
import { asOf, isTotalOf, scopes } from './hints';
import { another, elliptic, inheritedFrom, listed, razed } from './inherited';
import { type Measured, measureOf } from './measures';
import { isModel } from './models';
import { cameFrom, leadsTo, stepBefore, stepped } from './moved';
import { named } from './named';
import { type Denied, denials } from './negation';
import { amongTheDead, included } from './ofToll';
import { oneMore } from './oneMore';
import { type Part, partOf } from './parts';
import { moveFrom, share, UNSHARED, wholesAfter } from './shared';
import { isPronoun, isShown, isSpeaking } from './shown';
import { struck } from './struck';
import { Told } from './told';
import { isConditional, isFormer, isHypothetical, isUnclaimed } from './unclaimed';
import { takesPart, unmeasured } from './unmeasured';
import { withVictims } from './victims';

/**
 * Proposes what each counted number claims, sentence by sentence: measure, population, part, stage, and who says so. `attribution` has
 * listened to the text so far.
 */
export function claims(tokens: Tokens, amounts: readonly Amount[], attribution: Attribution): ClaimDraft[] {
  const told = new Told();
  let k = 0;
  for (const sentence of tokens.sentences) {
    const from = k;
    while (k < amounts.length && (amounts[k]?.first ?? 0) < sentence.last) k++;
    const voices = attribution.listen(tokens, sentence);
    // Numbers of nothing that could be said to be hurt, hit or there claim nothing; neither does a measure without number or denial.
    const needed = k === from ? FLAG.measure : FLAG.measure | FLAG.population | FLAG.side;
    if ((sentence.flags & needed) === 0) continue;
    told.begin();
    claimsIn(tokens, sentence, k === from ? NOTHING : amounts.slice(from, k), voices, told);
  }
  return told.all;
}

function claimsIn(tokens: Tokens, sentence: Sentence, amounts: readonly Amount[], voices: Voices, told: Told): void {
  const counts = withVictims(tokens, sentence, amounts);
  const periods = lengths(amounts);
  for (let n = 0; n < counts.length; n++) {
    const one = oneMore(tokens, counts[n]);
    if (
      one === undefined ||
      one.kind !== 'count' ||
      one.unit === 'fraction' ||
      one.trail.has('kind:size') ||
      !Number.isInteger(one.low ?? 0)
    )
      continue;
    const previous = counts[n - 1];
    if (previous !== undefined && isTotalOf(tokens, previous, one)) continue;
    if (isFootnote(tokens, one, told)) continue;
    if (isUnclaimed(tokens, sentence, one, previous, counts[n + 1])) continue;
    if (previous !== undefined && isOfFamilies(tokens, previous, one)) continue;
    if (isFormer(tokens, one) && (told.count > 0 || tokens.at(one.from - 1).form.endsWith(' from'))) {
      moveFrom(told, one, tokens.at(one.to + 1).measure?.measure);
      continue;
    }
    if (leadsTo(tokens, one, counts[n + 1])) continue;
    if (cameFrom(tokens, previous, one, told)) {
      moveFrom(told, one, undefined);
      continue;
    }
    while (isModel(tokens, counts[n + 1]) || isNounOf(tokens, one, counts[n + 1])) n++;
    const claim = claimOf(tokens, sentence, one, counts[n + 1], counts[n + 2], voices, told, periods);
    if (claim === null) continue;
    const step = stepBefore(tokens, one, told);
    if (step !== null) told.takeBack();
    told.add(step === null ? claim : stepped(claim, step));
    if (previous !== undefined && leadsTo(tokens, previous, one)) moveFrom(told, previous, undefined);
  }
  share(tokens, told);
  told.drop(UNSHARED);
  wholesAfter(told);
  for (const denied of denials(tokens, sentence, counts)) told.add(none(tokens, sentence, denied, voices));
  told.order();
}

/** «12 شرطيين»: the noun of the number, written as a dual. */
function isNounOf(tokens: Tokens, { first, to, numeral }: Amount, next: Amount | undefined): boolean {
  if (next?.numeral.sort !== 'dual' || next.first !== to + 1) return false;
  return tokens.isDigits(first) || (numeral.sort === 'cardinal' && numeral.value > 2 && !tokens.has(next.first, CLITIC.and));
}

/** "12 members of three families", «12 فرداً من عائلتين»: whose they were, not how many more. */
function isOfFamilies(tokens: Tokens, one: Amount, next: Amount): boolean {
  const { particle } = tokens.at(next.from - 1);
  if (particle !== 'of' && particle !== 'from') return false;
  const family = tokens.at(next.to + 1).population?.group === 'family' || tokens.at(next.last).population?.group === 'family';
  return family && (one.to === next.from - 2 || (one.to === next.from - 3 && tokens.at(next.from - 2).population?.unit === 'person'));
}

/** «22 قتيلاً (1)»: the mark of a note, in brackets right after what was told. */
function isFootnote(tokens: Tokens, { from, to, low }: Amount, told: Told): boolean {
  if (tokens.mark(from - 1) !== '(' || tokens.mark(to + 1) !== ')' || from !== to) return false;
  const before = told.last;
  return (
    before !== undefined && before.last === from - 2 && tokens.isDigits(from) && low !== null && low < 10 && low * 4 <= (before.low ?? 0)
  );
}

const NOTHING: readonly Amount[] = [];

/** The lengths of time among the numbers. */
function lengths(amounts: readonly Amount[]): readonly Amount[] {
  for (const one of amounts) if (one.kind === 'duration') return amounts.filter(({ kind }) => kind === 'duration');
  return NOTHING;
}

function claimOf(
  tokens: Tokens,
  sentence: Sentence,
  one: Amount,
  next: Amount | undefined,
  after: Amount | undefined,
  voices: Voices,
  told: Told,
  periods: readonly Amount[],
): ClaimDraft | null {
  const limit = Math.min(sentence.last, next?.from ?? sentence.last);
  let head = headOf(tokens, one, limit);
  if (isPronoun(tokens, one)) return null;
  if ((sentence.flags & FLAG.speech) !== 0 && isSpeaking(tokens, one, head)) return null;
  const among = partOf(tokens, sentence, one, told) ?? copular(tokens, sentence, one, told) ?? included(tokens, sentence, one, told);
  // «مقتل 568 مدنياً، بينهم 115 طفلاً و101 ضحية»: victims among the dead are dead.
  if (among !== null && !among.bracket && among.at < one.from && among.whole.measure === 'killed' && isVictims(head))
    head = { ...head, measure: null };
  // «14 قتيلاً بينهم امرأتان، و37 جريحاً»: the wounded are no part of the dead.
  const apart =
    head.measure !== null &&
    among !== null &&
    head.measure.sense.measure !== among.whole.measure &&
    among.at < one.from &&
    !isHalf(head, among);
  // "Five were among the 11 dead": the whole, not the part, comes after the word.
  const before = told.last;
  const whole = among !== null && before?.trail.has('measure:among') && before.last === among.at;
  const total = next !== undefined && isTotalOf(tokens, one, next) ? next : null;
  // "2,000 houses in 20 villages were destroyed": the second number says only where.
  const beyond =
    total === null && !(next !== undefined && (next.kind === 'date-part' || isWhere(tokens, next, head) || isOfFamilies(tokens, one, next)))
      ? next
      : after;
  // "of whom 4,000 are children".
  const copula = among !== null && head.population === null && head.measure === null && tokens.at(one.to + 1).particle === 'be';
  // "eight were from the bombing": where they were, not who.
  const placed = among !== null && tokens.at(one.to + 1).particle === 'be' && isPlace(tokens, one.to + 2);
  if (placed) head = { ...head, last: head.first - 1 };
  else if (copula) head = afterAmong(tokens, one, one.to + 1, limit, head);
  else if (among !== null && among.at > one.to) head = afterAmong(tokens, one, among.at, limit, head);
  // "72 of 88 drones": what the total counts.
  const definite = total !== null && (tokens.at(total.from - 1).particle === 'article' || (total.low ?? 0) > 10);
  const unnamed = head.population === null && head.measure === null && head.groups.length === 0;
  // "40 of the town's 900 residents": not towns.
  if (definite && total !== null && (unnamed || tokens.is(total.from - 1, 's')))
    head = headOf(tokens, total, beyond?.from ?? sentence.last);
  const said = measureOf(tokens, sentence, one, head, beyond?.from ?? sentence.last, told);
  // «إجلاء 5 آلاف من المنازل»: whence, not what.
  if (said?.measure === 'displaced' && head.population?.unit === 'building' && tokens.at(one.to + 1).particle === 'from')
    head = { ...head, first: one.to + 1, last: one.to, population: null, groups: [] };
  const own = apart || whole || !splits(one, among, said) ? null : among;
  const part = own ?? (said === null || among !== null ? null : amongTheDead(tokens, sentence, one, said, told));
  const joined = another(tokens, one, told);
  const inherited = inheritedFrom(own, head, told, said, one, tokens) ?? restated(among, said, one);
  const reached = said !== null && fits(tokens, one, head, said, part !== null) ? said : null;
  const measured =
    inherited ??
    (joined !== null && joined.measure === reached?.measure && reached.rule === 'measure:before' ? joined : reached) ??
    again(tokens, sentence, one, head, told) ??
    ofOpening(tokens, sentence, one) ??
    elliptic(tokens, one, head, told) ??
    listed(tokens, one, head, told) ??
    joined ??
    razed(tokens, one, head) ??
    struck(tokens, one, head) ??
    unmeasured(tokens, sentence, one, head);
  // "He was one of 40 people aboard", "One of the vehicles exploded".
  if (measured?.rule === 'measure:unmeasured' && one.low === 1 && (total !== null || (head.first > one.to + 1 && tokens.isLatin(one.to))))
    return null;
  if (measured?.rule === 'measure:unmeasured' && isShown(tokens, one, head)) return null;
  if (measured === null || (measured !== reached && !fits(tokens, one, head, measured, part !== null))) return null;
  if (isHypothetical(tokens, sentence, measured) || isConditional(tokens, sentence, one)) return null;
  const joins = measured.measure === 'involved' && (measured.rule === 'measure:before' || measured.rule === 'measure:noun');
  if (joins && !takesPart(tokens, sentence, one, head)) return null;
  if (measured.rule === 'measure:after' || measured.rule === 'measure:noun' || measured.rule === 'measure:after-aside')
    told.use(measured.last);
  if (head.measure !== null) told.use(head.measure.at);
  const people = named(tokens, head, measured, one, told);
  const first = Math.min(measured.first, part?.at ?? one.from, one.from);
  const last = Math.max(measured.last, head.last, head.others && tokens.at(one.to + 1).particle === 'others' ? one.to + 1 : one.to);
  const outOf = total === null ? null : { start: total.start, end: total.end };
  return {
    sentence,
    first,
    last,
    amount: one,
    number: one,
    measure: suited(tokens, head, measured),
    operator: one.operator,
    low: one.low,
    high: one.high,
    head: people,
    chain: voices.chainAt(one.first),
    partOf: part === null ? null : part.whole.number,
    scope: scopes(tokens, sentence, last, part?.at ?? null, outOf, periods),
    asOf: asOf(tokens, sentence, one, last),
    trail: trailOf(one, measured, part !== null, people.others),
  };
}

/** "in 20 villages", "on two boats": places or vessels that people or houses were in. */
function isWhere(tokens: Tokens, next: Amount, head: Head): boolean {
  const { particle, form } = tokens.at(next.from - 1);
  if ((particle !== 'in' && particle !== 'at' && particle !== 'on' && particle !== 'from') || form.length > 4 || head.last < head.first)
    return false;
  return next.from === head.last + 2 && tokens.at(next.to + 1).population?.unit !== 'person' && tokens.text.charCodeAt(next.start) < 0x250;
}

function isVictims({ measure }: Head): boolean {
  return measure?.sense.measure === 'killed_or_wounded' && measure.sense.binds === 'head';
}

/** «5183 ضحية (1659 قتيلاً و3524 جريحاً)»: the dead are part of the casualties. */
function isHalf({ measure }: Head, { whole, bracket }: Part): boolean {
  if (!bracket || whole.measure !== 'killed_or_wounded') return false;
  return measure?.sense.measure === 'killed' || measure?.sense.measure === 'wounded';
}

/** "4,200 households (25,200 people) were displaced": the same, counted otherwise. */
function restated(among: Part | null, said: Measured | null, one: Amount): Measured | null {
  if (among === null || !among.bracket || said !== null) return null;
  return { measure: among.whole.measure, first: among.at, last: one.to, rule: 'measure:restated' };
}

/** What stands in brackets after a total is part of it where it is no more than that, and measured by nothing else. */
function splits(one: Amount, part: Part | null, said: Measured | null): boolean {
  if (part === null || !part.bracket) return true;
  const { measure, high } = part.whole;
  const more = high !== null && one.low !== null && one.low > high;
  return !more && (said === null || said.measure === measure || measure === 'killed_or_wounded' || said.rule === 'measure:before');
}

function trailOf(one: Amount, measured: Measured, among: boolean, others: boolean): Trail {
  let trail = one.trail.plus(measured.rule);
  if (among) trail = trail.plus('scope:among');
  return others ? trail.plus('population:others') : trail;
}

/** "12 of them children": what is counted stands after «منهم». */
function afterAmong(tokens: Tokens, one: Amount, at: number, limit: number, head: Head): Head {
  const copula = tokens.at(at + 1).particle === 'be' ? at + 1 : at;
  const after = headOf(tokens, endingAt(one, copula), limit);
  return after.population === null && after.measure === null ? head : after;
}

function none(tokens: Tokens, sentence: Sentence, denied: Denied, voices: Voices): ClaimDraft {
  return {
    sentence,
    first: denied.first,
    last: denied.last,
    amount: null,
    number: null,
    measure: denied.measure,
    operator: 'none',
    low: 0,
    high: 0,
    head: {
      first: denied.populationFirst,
      last: denied.populationLast,
      population: null,
      measure: null,
      groups: denied.groups,
      others: false,
    },
    chain: voices.chainAt(denied.first),
    partOf: null,
    scope: [],
    asOf: null,
    trail: Trail.none.plus('negation:none').plus(`measure:${tokens.at(denied.first).particle ?? ''}`),
  };
}
