import { CLITIC } from '../lexicon/clitics';
import type { Amount } from '../pass/amount';
import type { ReadMeasure } from '../reading';
import type { Tokens } from '../token/tokens';
import { isCases } from './counted';
import type { Head } from './heads';
import type { Measured } from './measures';
import { OF_PEOPLE } from './ofPeople';
import { isQuoteMark } from './speakers';

/** People are not "destroyed", shells are not "killed": such a number only stands near the word. */
export function fits(tokens: Tokens, one: Amount, head: Head, measured: Measured, isPart: boolean): boolean {
  const unit = head.population?.unit;
  // «بينهم 9 حالات حرجة»: cases of what the whole is.
  if (unit === 'thing' && head.measure === null && !(isCases(tokens, head.first) && (isPart || isCasesOf(tokens, one, measured))))
    return false;
  // «فقد منافسه نقطتين».
  if (unit === 'building' && measured.measure === 'missing') return false;
  if (unit === 'building' && isGoals(tokens, one, head)) return false;
  // "seized 3 villages", "12 tanks were seized".
  const nation = unit === undefined && tokens.isCapital(one.to + 1) && tokens.isWord(one.to + 1);
  if (unit !== 'person' && unit !== 'group' && !nation && head.measure === null && SEIZED.has(verbOf(tokens, measured))) return false;
  if ((unit === 'person' || unit === undefined) && SUNK.has(verbOf(tokens, measured))) return false;
  // «أصيب بثلاث رصاصات»: by what, not how many.
  const befell = tokens.at(one.first - 1).measure;
  if (unit === 'weapon' && tokens.has(one.first, CLITIC.by) && befell !== undefined && OF_PEOPLE.has(befell.measure)) return false;
  if (tokens.isLatin(one.from) && isNoToll(tokens, one, measured)) return false;
  if (isWitness(tokens, one)) return false;
  if (measured.rule === 'measure:unmeasured') return true;
  // «قتل 8 بينهم 6 عندما انجرفت حافلتان»: no part of the dead.
  const made = unit === 'vehicle' || unit === 'aircraft' || unit === 'weapon' || unit === 'building';
  if (made && measured.rule === 'measure:of-whole' && OF_PEOPLE.has(measured.measure)) return false;
  // «قتل 41 في هجمات عدة»: how many the attacks were.
  const { operator, numeral: counted } = one;
  if (operator === 'vague' && counted.vague === 'several' && measured.rule === 'measure:before' && isAfterNoun(tokens, one)) return false;
  // «بمعدل 7 أطفال يومياً»: a rate of what is told.
  if (tokens.is(one.from - 1, 'بمعدل')) return false;
  // «ينتمون إلى أسرة واحدة»: the same.
  if (head.population?.group === 'family' && one.low === 1 && isSameFamily(tokens, one)) return false;
  // «واحدة من أعنف الغارات»: the attack already told.
  const oneOf = one.low === 1 && tokens.at(one.to + 1).particle === 'from' && unit !== 'person' && !tokens.isLatin(one.first);
  if (oneOf && (measured.measure === 'strikes' || (measured.rule === 'measure:before' && unit !== undefined))) return false;
  if (isPlaceOf(tokens, one, head, measured)) return false;
  const named =
    one.formerly !== null ||
    head.last >= head.first ||
    head.population !== null ||
    head.measure !== null ||
    head.groups.length > 0 ||
    head.others;
  if (measured.measure === 'involved')
    return (named && unit !== 'building') || measured.rule === 'measure:ellipsis' || (isPart && measured.rule === 'measure:of-whole');
  // "50 died and 24 survived".
  const saved = measured.rule === 'measure:before' && measured.first === one.from - 1 && SAVED.has(tokens.at(measured.first).form);
  if (saved) return true;
  const survived = measured.rule === 'measure:after' && tokens.text.charCodeAt(tokens.startOf(measured.last)) < 0x250;
  if (measured.measure === 'other' && measured.rule !== 'measure:of-whole' && !isPart && !survived) return named;
  // «اللواء 72 خسر 4 دبابات»: who lost, not who was.
  if (measured.rule === 'measure:after' && LOST.has(tokens.at(measured.last).form) && !named) return false;
  // "lost three games", "lost 12 seats".
  if (isLost(tokens, measured) && tokens.at(one.from - 1).particle === 'with') return false;
  if (!named && isYearOrLevel(tokens, one, measured)) return false;
  if (isLost(tokens, measured)) return head.population !== null && unit !== 'building';
  const governed = measured.rule === 'measure:before' || (measured.rule === 'measure:both' && measured.first < one.from);
  return named || !governed || reachesBare(tokens, one, measured);
}

/** «وإنقاذ 22», «ونجا 5»: right before their number. */
const SAVED: ReadonlySet<string> = new Set(['إنقاذ', 'أنقذ', 'أنقذت', 'نجا', 'نجت', 'نجاة']);

const HOLDS: ReadonlySet<string> = new Set(
  'population capacity nation country city town village island state region province territory district enclave camp community'.split(' '),
);

/** "a nation of 21 million people", "a capacity of 85", "revised the toll by 100", "100 fewer than the toll": how many live there, or differ. */
function isNoToll(tokens: Tokens, one: Amount, { rule, first }: Measured): boolean {
  let at = one.from - 1;
  if (isQuoteMark(tokens, at)) at--;
  const { particle } = tokens.at(at);
  if (particle === 'of' && HOLDS.has(tokens.slice(at - 1, at - 1))) return true;
  if (rule !== 'measure:before' || !(particle === 'by' || isCompared(tokens, one.to + 1))) return false;
  return /\b(toll|number|count|tally|total)\b/.test(tokens.at(first).form);
}

/** "fewer than", "higher than". */
function isCompared(tokens: Tokens, i: number): boolean {
  if (COMPARED.has(tokens.at(i).form)) return true;
  return tokens.at(i + 1).particle === 'than' && (tokens.is(i, 'fewer') || tokens.is(i, 'higher') || tokens.is(i, 'lower'));
}

const COMPARED: ReadonlySet<string> = new Set(['fewer than', 'less than', 'more than', 'higher than', 'lower than']);

/** «دمرها زلزال عام 1157», "collapsed to 112 for 6": a year, or how low something fell. */
function isYearOrLevel(tokens: Tokens, one: Amount, { measure, rule }: Measured): boolean {
  const { cue, particle } = tokens.at(one.from - 1);
  return cue === 'year' || (measure === 'destroyed' && rule === 'measure:before' && (particle === 'to' || particle === 'by'));
}

/** «حصيلة حالات الاعتقال بلغت 9500 حالة», «إجمالي الوفيات: 68 حالة»: cases of what governs their number. */
function isCasesOf(tokens: Tokens, { last }: Amount, { rule, measure, first }: Measured): boolean {
  // «وفاة حالة واحدة», «وفاة 3 حالات».
  if (rule === 'measure:before' && OF_PEOPLE.has(measure) && isCases(tokens, first + 1)) return true;
  return rule === 'measure:before' && OF_PEOPLE.has(measure) && tokens.isDefinite(first) && tokens.at(last + 1).form.startsWith('حال');
}

function isLost(tokens: Tokens, measured: Measured): boolean {
  return measured.rule === 'measure:before' && LOST.has(tokens.at(measured.first).form);
}

const LOST: ReadonlySet<string> = new Set(['lost', 'loses', 'losing', 'was lost', 'were lost', 'خسر', 'خسرت']);

/** «فاز بثلاثة أهداف»: nobody wins by targets. */
function isGoals(tokens: Tokens, one: Amount, head: Head): boolean {
  return tokens.has(one.first, CLITIC.by) && GOALS.has(tokens.at(head.first).form);
}

const GOALS: ReadonlySet<string> = new Set(['هدف', 'أهداف', 'هدفين']);

/**
 * Whether a number without a noun is what the measure word before it counts: «وجرح 7», «عدد القتلى تجاوز 200», not «قتل في شارع 30».
 * Between a toll and its number anything may stand.
 */
function reachesBare(tokens: Tokens, one: Amount, measured: Measured): boolean {
  if (/\b(toll|number|count|total)\b/.test(tokens.at(measured.first).form) || isNumberOf(tokens, measured.first)) return true;
  // "deaths in the country totalled 1,861", "put civilian deaths last month at 1,289".
  if (AMOUNTS.has(tokens.slice(one.from - 1, one.from - 1)) || isPut(tokens, one, measured.first)) return true;
  // «توزع الضحايا على النحو التالي: 12 في إدلب».
  if (tokens.mark(one.from - 1) === ':' && tokens.at(one.to + 1).particle === 'in') return true;
  for (let i = measured.first; i < one.first; i++) {
    const word = tokens.at(i);
    if (word.cue === 'toll' || (i === measured.first && isOfToll(tokens, one, i))) return true;
    const { particle } = word;
    const passes =
      particle === undefined ||
      particle === 'be' ||
      particle === 'to' ||
      particle === 'article' ||
      particle === 'between' ||
      particle === 'and' ||
      particle === 'or';
    if (i >= one.from || particle === 'among') continue;
    // «الشهداء: 23».
    if (tokens.mark(i) === ':' && i === one.from - 1) continue;
    // «قتل من الجانبين 30».
    if (particle === 'from' && i === measured.first + 1 && tokens.isDefinite(i + 1)) continue;
    // "killing a family of six".
    if (particle === 'of' && tokens.at(i - 1).population?.group === 'family') continue;
    if (!tokens.isWord(i) || !passes || tokens.has(i, CLITIC.by)) return i === measured.first;
  }
  return one.from - measured.first <= 6 || tokens.at(one.to + 1).particle === 'from';
}

const AMOUNTS: ReadonlySet<string> = new Set([
  'totaled',
  'totalled',
  'totaling',
  'totalling',
  'numbered',
  'reached',
  'exceeded',
  'surpassed',
  'topped',
]);

/** "put the deaths of May at 12": the verb before the measure, "at" before the number. */
function isPut(tokens: Tokens, one: Amount, first: number): boolean {
  if (tokens.at(one.from - 1).particle !== 'at') return false;
  for (let i = first - 1; i >= first - 4; i--) if (PUT.has(tokens.slice(i, i)) || tokens.at(i).form === 'put the') return true;
  return false;
}

const PUT: ReadonlySet<string> = new Set(['put', 'puts', 'putting', 'estimated', 'estimates', 'placed']);

/** «إجمالي عدد القتلى», «الحصيلة الإجمالية للشهداء», «ارتفاع شهداء الغارات … إلى 634»: what stands before the noun of measure, or is it. */
function isOfToll(tokens: Tokens, one: Amount, noun: number): boolean {
  if (tokens.isLatin(noun)) return tokens.at(noun - 1).cue === 'toll';
  const moves = tokens.at(one.from - 1).particle === 'to';
  for (let i = noun; i >= noun - 2; i--) {
    const { cue } = tokens.at(i);
    if (cue === 'toll' || cue === 'total') return true;
    if (moves && i >= noun - 1 && (cue === 'rose' || cue === 'fell')) return true;
  }
  return false;
}

/** The measure as it fits what is counted. */
export function suited(tokens: Tokens, head: Head, measured: Measured): ReadMeasure {
  const { measure } = measured;
  const unit = head.population?.unit;
  if (/^survivors?$/.test(tokens.at(head.last).form)) return 'other';
  if (measure === 'involved' && isSentToHospital(tokens, head, measured)) return 'wounded';
  // An army loses men and tanks alike.
  if (isLost(tokens, measured) && (unit === 'vehicle' || unit === 'aircraft' || unit === 'weapon')) return 'destroyed';
  if (unit === undefined || unit === 'thing' || head.measure !== null) return measure;
  if (unit === 'person') return measure === 'destroyed' || measure === 'strikes' ? 'other' : measure;
  if (unit === 'group') return measure === 'destroyed' ? 'other' : measure;
  if (OF_PEOPLE.has(measure)) return 'other';
  const verb = verbOf(tokens, measured);
  const felled =
    verb === 'destroyed' &&
    (measured.rule !== 'measure:before' || (measured.last - measured.first < 3 && isActive(tokens, measured.first)));
  const downed = measure === 'destroyed' && measured.rule !== 'measure:unmeasured' && (felled || DOWNED.test(verb));
  return unit === 'weapon' && head.groups.includes('munition') && !downed ? 'other' : measure;
}

/** "sending at least eight others to the hospital". */
function isSentToHospital(tokens: Tokens, head: Head, { rule, first, last }: Measured): boolean {
  if (rule !== 'measure:before' || !/^sen(t|ding)$/.test(tokens.at(first).form)) return false;
  const to = Math.max(head.last, last) + (tokens.at(Math.max(head.last, last) + 1).particle === 'others' ? 2 : 1);
  if (tokens.at(to).particle !== 'to') return false;
  const noun = tokens.at(to + 1).particle === 'article' ? to + 2 : to + 1;
  return tokens.is(noun, 'hospital') || tokens.is(noun, 'hospitals');
}

/** What is done to things as to people. */
const SEIZED: ReadonlySet<string> = new Set(['seized', 'snatched', 'taken away', 'are held', 'were held in']);
/** What befalls boats, not those aboard. */
const SUNK: ReadonlySet<string> = new Set(['sank', 'sunk', 'sinking', 'sinks', 'sinking of']);

/** What is done to a missile in the air, and not where it lands. */
const DOWNED = /^(intercept|down|sho(o)?t(s|ing)? down)/;

/** "air forces destroyed 10 missiles", not "was destroyed by". */
function isActive(tokens: Tokens, verb: number): boolean {
  return tokens.at(verb - 1).particle !== 'be' && tokens.at(verb + 1).particle !== 'by';
}

function verbOf(tokens: Tokens, { rule, first, last }: Measured): string {
  return tokens.at(rule === 'measure:before' ? first : last).form;
}

/** "the number of displaced", "the number of UN personnel killed". */
export function isNumberOf(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= at - 5 && tokens.isWord(i); i--) if (tokens.at(i).particle === 'of') return tokens.at(i - 1).form === 'number';
  return false;
}

/** «هجمات عدة», «أشخاص عدة»: the word after what it counts. */
function isAfterNoun(tokens: Tokens, { first }: Amount): boolean {
  const { population, measure } = tokens.at(first - 1);
  return tokens.is(first, 'عدة') && (population ?? measure)?.number === 'many' && population?.unit !== 'person';
}

const TESTIMONY: ReadonlySet<string> = new Set(['شهادة', 'شهادات', 'إفادة', 'إفادات', 'مقابلة', 'مقابلات', 'اوردت شهادة']);

/** «شهادات 3 من السكان», «مقابلات مع 6 ناجين»: whom a report has heard. */
function isWitness(tokens: Tokens, { from }: Amount): boolean {
  const at = tokens.at(from - 1).particle === 'with' ? from - 2 : from - 1;
  return TESTIMONY.has(tokens.slice(at, at));
}

function isSameFamily(tokens: Tokens, { first }: Amount): boolean {
  const { particle } = tokens.at(first - 2);
  return particle === 'to' || particle === 'from';
}

/** "killed 51 people at two mosques": where it was, not what was hit. */
function isPlaceOf(tokens: Tokens, one: Amount, head: Head, measured: Measured): boolean {
  const unit = head.population?.unit;
  if (measured.rule !== 'measure:before' || !OF_PEOPLE.has(measured.measure) || unit === undefined || head.measure !== null) return false;
  const { particle } = tokens.at(one.from - 1);
  const latin = tokens.text.charCodeAt(tokens.startOf(one.from - 1)) < 0x250;
  return (
    latin &&
    unit !== 'person' &&
    unit !== 'group' &&
    (particle === 'in' || particle === 'at' || particle === 'on' || particle === 'from' || particle === 'to')
  );
}
