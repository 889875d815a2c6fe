import { CLITIC } from '../lexicon/clitics';
import { FLAG } from '../lexicon/lexicon';
import type { PopulationSense } from '../lexicon/senses';
import type { Amount } from '../pass/amount';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import { isVerb } from './clauses';
import type { ClaimDraft } from './draft';
import type { Told } from './told';

const REACH = 16;

export interface Part {
  /** The claim it is part of. */
  readonly whole: ClaimDraft;
  /** The word that says so, where the clause begins. */
  readonly at: number;
  /** It stands in brackets, between dashes or behind a colon right after the total, and no word says that it is part of it. */
  readonly bracket: boolean;
}

/**
 * «بينهم ثلاثة أطفال», "including 3 children", "12 of them children", «8 أشخاص، هم: 3 أطفال …»: the number is part of the total before it.
 * `told` knows the claims of the sentence so far.
 */
export function partOf(tokens: Tokens, sentence: Sentence, one: Amount, told: Told): Part | null {
  if (told.count === 0) return null;
  const { from, to } = one;
  const said =
    (sentence.flags & FLAG.among) === 0
      ? null
      : (amongAfter(tokens, sentence, to) ?? amongBefore(tokens, sentence, from) ?? amongThem(tokens, sentence, to));
  const at = said ?? itemAt(tokens, one, told);
  if (at === null) return degree(tokens, one, told) ?? bracketed(tokens, sentence, from, told) ?? ofWhole(tokens, sentence, from, told);
  const limit = Math.min(at, from);
  const item = said === null ? null : ofItem(tokens, one, at, told);
  if (item !== null) return item;
  let whole: ClaimDraft | null = null;
  for (let k = 0; k < told.count; k++) {
    const claim = told.at(k);
    if (claim === undefined) break;
    // Another part is no total, unless it is said of the part ("17 children, five of them infants") or the whole came first: "of the 20, 14".
    if (
      claim.amount !== null &&
      claim.amount.last < limit &&
      (claim.partOf === null ||
        whole === null ||
        (at > to && tokens.at(at).form !== 'among them' && !exceeds(one, claim)) ||
        tokens.at(claim.first).particle === 'of' ||
        (said === null && claim.last === at - 1))
    )
      whole = claim;
  }
  // «14 مدنياً، بينهم 9 أطفال»: of the number right before the word, though it is a part itself.
  const nearest = said !== null && said < from && whole !== null && whole.partOf === null ? partRightBefore(tokens, one, said, told) : null;
  if (nearest !== null) return { whole: nearest, at, bracket: false };
  if (whole !== null && said !== null && said < from - 2 && (isAnother(tokens, one, whole) || isNextPlace(tokens, one, told))) return null;
  // «10 من الضحايا …، وأن من بين المصابين امرأة»: of those, not of these.
  const whose = said === null || said > from ? undefined : tokens.at(said + 1).measure;
  const other = whose?.binds === 'head' && tokens.isDefinite(at + 1) && tokens.text.charCodeAt(tokens.startOf(at)) > 0x250;
  if (whole !== null && other && whose.measure !== whole.measure) return null;
  // "killed four civilians, including women and children, and 10 militants".
  if (whole !== null && tokens.isLatin(one.first) && whole.operator === 'exactly' && exceeds(one, whole)) return null;
  // "Of those figures, … 73 casualties (20 killed, 53 injured)".
  return whole === null ? bracketed(tokens, sentence, from, told) : { whole, at, bracket: said === null };
}

/** The part that ends right before «بينهم», where it is no less than what comes after. */
function partRightBefore(tokens: Tokens, one: Amount, among: number, told: Told): ClaimDraft | null {
  for (let k = told.count - 1; k >= 0; k--) {
    const claim = told.at(k);
    if (claim?.amount == null || claim.amount.last >= among) continue;
    const ends = claim.last === among - 1 || (claim.last === among - 2 && !tokens.isWord(among - 1) && !tokens.isDigits(among - 1));
    return ends && claim.partOf !== null && claim.low !== null && (one.low ?? 0) <= claim.low && claim.low > 1 ? claim : null;
  }
  return null;
}

/** «مقتل 76 مدنياً بينهم 39 طفلاً، و26 مدنياً بينهم 6 أطفال»: the noun of the whole once more, joined to it. */
export function isAnother(tokens: Tokens, one: Amount, whole: ClaimDraft): boolean {
  if (!isJoined(tokens, one)) return false;
  const { population } = whole.head;
  if (population === null || population.unit !== 'person' || population.group === 'person' || tokens.isLatin(whole.head.last)) return false;
  return personAt(tokens, one)?.group === population.group;
}

/** «وتسعة في درعا بينهم طفلان، وسبعة في حمص»: the next place, not more of the children. */
function isNextPlace(tokens: Tokens, one: Amount, told: Told): boolean {
  if (!isJoined(tokens, one) || tokens.at(one.to + 1).form !== 'في' || told.last?.head.population?.unit !== 'person') return false;
  for (let k = told.count - 2; k >= 0 && k >= told.count - 4; k--) {
    const claim = told.at(k);
    if (claim?.trail.has('measure:ellipsis') && tokens.at((claim.amount?.to ?? claim.last) + 1).form === 'في') return true;
  }
  return false;
}

/** «و26 مدنياً». */
export function isJoined(tokens: Tokens, { from }: Amount): boolean {
  return tokens.has(from, CLITIC.and) || tokens.at(from - 1).particle === 'and';
}

/** The noun a number counts, where it stands by it or is the number. */
function personAt(tokens: Tokens, { from, first, to }: Amount): PopulationSense | undefined {
  return tokens.at(to + 1).population ?? tokens.at(first).population ?? tokens.at(from - 1).population;
}

/** «187 حالة، بينها 10 سيدات، تحولت 145 منها»: more than that part, so of the whole. */
function exceeds({ low }: Amount, claim: ClaimDraft): boolean {
  return low !== null && claim.low !== null && low > claim.low;
}

/**
 * «40 قتيلاً: 25 مدنياً بينهم 7 أطفال، و15 مقاتلاً»: the children are of the item they stand by, the fighters the next item of the list, for they
 * are what it lacks of its total. Null where no list of a total is being told.
 */
function ofItem(tokens: Tokens, one: Amount, among: number, told: Told): Part | null {
  let rest: number | null = null;
  let item: ClaimDraft | null = null;
  for (let k = told.count - 1; k >= 0; k--) {
    const claim = told.at(k);
    if (claim === undefined) break;
    if (claim.partOf === null) {
      if (item === null || claim.number === null || claim.number.start !== item.partOf?.start) return null;
      const listed = rest !== null && (claim.low ?? 0) - rest === one.low;
      if (listed) return { whole: claim, at: item.first, bracket: true };
      return item.last < among && among - item.last <= 2 ? { whole: item, at: among, bracket: false } : null;
    }
    if (tokens.mark(claim.first) !== ':') continue;
    item ??= claim;
    rest = (rest ?? 0) + (claim.low ?? 0);
  }
  return null;
}

/** Back over the items of a list to the word «بينهم». */
export function amongBefore(tokens: Tokens, sentence: Sentence, from: number): number | null {
  let items = 0;
  // "a house (12 dead, including six children) and a flat (six dead)": what a bracket splits is told when it closes.
  let closed = false;
  for (let i = from - 1; i >= Math.max(sentence.first, from - REACH); i--) {
    const word = tokens.at(i);
    if (word.particle === 'among') return closed || (i < from - 1 && (MOST.test(word.form) || isPredicate(tokens, i))) ? null : i;
    if (word.measure !== undefined && word.measure.binds !== 'head') return null;
    // "including two medics, and analyzed 29 videos".
    if (word.particle === 'and' && isVerb(tokens, i + 1)) return null;
    // «بينهم 3 نساء وأخمدت حريقاً في 4 سيارات».
    if (word.particle === 'in' && tokens.isDigits(i + 1) && tokens.text.charCodeAt(tokens.startOf(i)) > 0x250) return null;
    // «بينهم 3 أطفال، جراء القصف، …», «… ليصبح المجموع 103».
    if (word.cue === 'total' || word.cue === 'rose' || (word.particle === 'after' && i < from - 2)) return null;
    if (word.particle === 'that' || word.particle === 'who' || word.speech !== undefined || word.particle === 'but') return null;
    const mark = tokens.mark(i);
    if (mark === ':' || mark === ';' || mark === '؛') return null;
    if (mark === ')' || mark === '(') closed = mark === ')';
    if ((mark === ',' || mark === '،') && ++items > 6) return null;
  }
  return null;
}

/** "215 soldiers were among the dead, and 414 …": said of those before it. */
function isPredicate(tokens: Tokens, among: number): boolean {
  return tokens.isLatin(among) && tokens.at(among - 1).particle === 'be' && tokens.at(among + 1).particle === 'article';
}

/** A total of people, then a colon: «8 أشخاص، هم: 3 أطفال»; or the next of such a list. Answers where the list begins. */
function itemAt(tokens: Tokens, one: Amount, told: Told): number | null {
  const before = told.last;
  if (before === undefined || before.operator === 'none' || one.from - before.last > 4) return null;
  // "including 21 commanders: five of battalions, …": the part is split again.
  if (before.partOf !== null && tokens.mark(before.last + 1) === ':')
    return (one.low ?? 0) < (before.low ?? 0) && isNextItem(tokens, before.last + 1, one) ? before.last + 1 : null;
  if (before.partOf !== null) return tokens.mark(before.first) === ':' && isNextItem(tokens, before.last, one) ? before.first : null;
  const bare = before.head.last < before.head.first && before.measure !== 'other';
  const total = before.head.population?.unit === 'person' || before.head.measure !== null || bare;
  if (!total || (one.low ?? 0) >= (before.low ?? 0)) return null;
  let colon = before.last + 1;
  while (colon < one.from && tokens.mark(colon) !== ':' && ANNOUNCES.has(tokens.slice(colon, colon))) colon++;
  return tokens.mark(colon) === ':' && isNextItem(tokens, colon, one) ? colon : null;
}

/** What may stand between a total and the colon of its list. */
const ANNOUNCES: ReadonlySet<string> = new Set(['،', ',', 'هم', 'وهم', 'هن', 'وهن', 'وهما', 'هما', 'كالتالي', 'كالآتي']);

/** Whether nothing but commas, dashes and operators lies between an item and the number after it. */
function isNextItem(tokens: Tokens, last: number, one: Amount): boolean {
  for (let i = last + 1; i < one.from; i++) {
    if ((tokens.isWord(i) && tokens.at(i).particle !== 'and') || tokens.mark(i) === ':') return false;
  }
  return true;
}

/** Whether a number, or a bare singular or dual, stands at `i`: what is said before it is the whole. */
function isCounted(tokens: Tokens, i: number): boolean {
  const word = tokens.at(i);
  const number = word.population?.unit === 'person' && !tokens.has(i, CLITIC.by | CLITIC.for) ? word.population.number : undefined;
  return (
    tokens.isDigits(i) ||
    word.number !== undefined ||
    word.vague !== undefined ||
    word.operator !== undefined ||
    word.particle === 'one-of' ||
    number === 'two' ||
    (number === 'one' && tokens.text.charCodeAt(tokens.startOf(i)) > 0x250)
  );
}

/** «12 منهم أطفال», "3 of them children". */
function amongAfter(tokens: Tokens, sentence: Sentence, to: number): number | null {
  // «145 حالة منها», «5 أطفال منهم».
  const counted = tokens.at(to + 1).population?.unit;
  const at = (counted === 'thing' || counted === 'person') && tokens.text.charCodeAt(tokens.startOf(to + 1)) > 0x250 ? to + 2 : to + 1;
  const word = tokens.at(at);
  if (at >= sentence.last || word.particle !== 'among' || tokens.has(at, CLITIC.and)) return null;
  const pronoun = /^(منهم|منهن|منها|of them|of whom|of which|of those)$/.test(word.form);
  const latin = tokens.text.charCodeAt(tokens.startOf(at)) < 0x250;
  return pronoun && (latin || !isCounted(tokens, at + 1)) ? at : null;
}

/** «معظمهم مدنيون و160 …»: most of those before, and nobody after. */
export const MOST = /^(معظم|أغلب|غالبيت|جميع|كل|جل)(هم|هن|ها)$/;

/** "300 civilians, 48 women and 19 children among them, were killed". */
function amongThem(tokens: Tokens, sentence: Sentence, to: number): number | null {
  for (let i = to + 1; i < Math.min(sentence.last, to + AMONG_REACH); i++) {
    const { particle, form, population, number } = tokens.at(i);
    if (particle === 'among') return form === 'among them' && !tokens.isWord(i + 1) && !tokens.isDigits(i + 1) ? i : null;
    if (population === undefined && number === undefined && particle !== 'and' && !tokens.isDigits(i)) return null;
  }
  return null;
}

const AMONG_REACH = 9;

const OPENERS = '(–—';

/** "214 civilians (63 women, 71 children)", "12 people – 7 men and 5 women –": a list right after the total it splits. */
function bracketed(tokens: Tokens, sentence: Sentence, from: number, told: Told): Part | null {
  for (let i = from - 1; i >= Math.max(sentence.first, from - REACH); i--) {
    const mark = tokens.mark(i);
    if (mark === '') continue;
    if (mark === ')' || mark === ';') return null;
    if (!OPENERS.includes(mark) && mark !== ':') continue;
    for (let k = told.count - 1; k >= 0; k--) {
      const claim = told.at(k);
      if (claim === undefined || claim.partOf !== null || claim.amount === null) continue;
      // "589 casualties in the country: 138 killed and 451 injured".
      const casualties = claim.measure === 'killed_or_wounded' && tokens.isLatin(claim.first) && isWhere(tokens, claim.last + 1, i);
      if (casualties || (mark !== ':' && (claim.head.last === i - 1 || claim.last === i - 1)))
        return { whole: claim, at: i, bracket: true };
    }
    return null;
  }
  return null;
}

/** Nothing but where or when, in words, from one token up to another. */
function isWhere(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 6) return false;
  for (let i = from; i < to; i++) {
    const { measure, speech, cue, number } = tokens.at(i);
    if (!tokens.isWord(i) || measure !== undefined || speech !== undefined || cue === 'verb' || number !== undefined) return false;
  }
  return true;
}

/** "Of the 23 wounded, five are children": the whole opens the sentence. */
function ofWhole(tokens: Tokens, sentence: Sentence, from: number, told: Told): Part | null {
  const whole = told.last;
  if (whole === undefined || whole.amount === null) return null;
  const comma = whole.last + 1;
  if (tokens.mark(comma) !== ',' || from - comma > REACH) return null;
  for (let i = whole.amount.from - 1; i >= sentence.first && i >= whole.amount.from - 4; i--) {
    if (tokens.at(i).particle !== 'of') continue;
    // "recorded that of the 126 killed, 14 were …": it opens its clause.
    const opens = i === sentence.first || tokens.at(i - 1).particle === 'that' || tokens.mark(i - 1) === ',';
    return opens ? { whole, at: i, bracket: false } : null;
  }
  return null;
}

const DEGREE = /^(critically|seriously|severely|gravely|moderately|lightly|slightly)$/i;

/** "3 soldiers were wounded, one critically": some of the wounded before it. */
function degree(tokens: Tokens, one: Amount, told: Told): Part | null {
  const at = one.to + 1;
  const whole = told.last;
  if (whole?.measure !== 'wounded' || one.from - whole.last > 3 || !tokens.isWord(at) || !DEGREE.test(tokens.slice(at, at))) return null;
  return tokens.isWord(at + 1) && tokens.at(at + 1).particle === undefined ? null : { whole, at: one.from, bracket: false };
}
