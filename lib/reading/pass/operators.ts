import type { Operator } from '../../figure/figure';
import { CLITIC } from '../lexicon/clitics';
import type { OperatorSense } from '../lexicon/senses';
import { isBareArticle } from '../number/article';
import { isCode, signAt } from '../number/money';
import { TOKEN, type Tokens } from '../token/tokens';
import { type Amount, limited } from './amount';
import { brackets } from './brackets';

/** How far a verb may stand from its number («تجاوز عدد القتلى المدنيين 60»), and a suffix from its («60 شخصاً على الأقل»). */
const REACH = 5;
const SUFFIX_REACH = 4;

const SIGNS: ReadonlyMap<string, Operator> = new Map([
  ['>', 'more_than'],
  ['<', 'less_than'],
  ['≥', 'at_least'],
  ['≤', 'at_most'],
  ['≧', 'at_least'],
  ['≦', 'at_most'],
  ['≈', 'about'],
  ['~', 'about'],
  ['∼', 'about'],
  ['±', 'about'],
]);

/** Reads what is said before and after each number: "more than", «على الأقل», ">", "60+". Then closes «أكثر من 10 وأقل من 20» to a range. */
export function operators(tokens: Tokens, amounts: readonly Amount[]): readonly Amount[] {
  const limits: Amount[] = [];
  let floor = -1;
  for (let k = 0; k < amounts.length; k++) {
    const one = amounts[k];
    if (one === undefined) break;
    // Beyond the end when no number follows, so that a last word is not taken for one before a number.
    const ceiling = amounts[k + 1]?.first ?? tokens.length + REACH;
    limits.push(applied(tokens, one, floor, ceiling));
    floor = one.last;
  }
  return brackets(tokens, limits);
}

function applied(tokens: Tokens, one: Amount, floor: number, ceiling: number): Amount {
  if (one.operator !== 'exactly' || one.kind === 'designation') return one;
  const before = signBefore(tokens, one.first, floor) ?? wordBefore(tokens, one.first, floor);
  const after = wordAfter(tokens, one, ceiling);
  // "more than 5000 or equal to": the two together.
  if (before !== null && after !== null && after.operator === 'exactly') {
    const closed = before.operator === 'more_than' ? 'at_least' : before.operator === 'less_than' ? 'at_most' : before.operator;
    return bounded(one, closed, before.at, after.at, 'operator:or-equal');
  }
  const found = before ?? after;
  if (found === null) return one;
  // "about five hundred or more": the closed bound says more than the hedge.
  const hedged = before?.operator === 'about' || before?.operator === 'exactly';
  const operator = hedged && after !== null ? after.operator : found.operator;
  return bounded(
    one,
    operator,
    before?.at ?? one.from,
    after === null ? one.to : Math.max(after.at, one.to),
    before === null ? 'operator:after' : 'operator:before',
  );
}

interface Found {
  readonly operator: Operator;
  readonly at: number;
}

function signBefore(tokens: Tokens, first: number, floor: number): Found | null {
  // «<-30»: the minus is of the number.
  let i = tokens.mark(first - 1) === '-' && tokens.touchesNext(first - 1) ? first - 2 : first - 1;
  const equals = tokens.mark(i) === '=';
  if (equals) i--;
  if (i <= floor) return null;
  const mark = tokens.mark(i);
  const operator = mark === '' ? undefined : SIGNS.get(mark);
  if (operator === undefined) return null;
  if (mark === '>' && tokens.mark(i - 1) === '-') return null;
  if (!equals) return { operator, at: i };
  return { operator: operator === 'more_than' ? 'at_least' : operator === 'less_than' ? 'at_most' : operator, at: i };
}

function wordBefore(tokens: Tokens, first: number, floor: number): Found | null {
  // «رجلين على الأقل وامرأتين»: of what stands before the «و».
  if (tokens.has(first, CLITIC.and)) return null;
  let i = first - 1;
  while (i > floor && skippable(tokens, i)) i--;
  if (i <= floor) return null;
  // «تقدر بخمسين مليون دولار»: the «ب» is written onto the number.
  if (i + 1 === first && tokens.has(first, CLITIC.by) && ESTIMATED.has(tokens.at(i).form)) return { operator: 'about', at: i };
  const than = strictly(tokens, i, floor);
  if (than !== null) return than;
  const near = tokens.at(i).operator;
  const bound = near?.side === 'after' && i + 1 === first && /^(and|or) /.test(tokens.at(i).form);
  if (bound) return strict(near.operator, i);
  if (near !== undefined && near.side !== 'after' && near.operator !== 'unknown') {
    if ((near.operator === 'at_most' || near.operator === 'more_than') && isMultiple(tokens, i)) return null;
    if (tokens.at(i).form === 'over' && isSpan(tokens, i + 1, first)) return null;
    // «ما لا يقل عن نحو 60»: the outer word bounds it.
    const outer = i - 1 > floor ? tokens.at(i - 1).operator : undefined;
    if (
      near.operator === 'about' &&
      outer !== undefined &&
      outer.side !== 'after' &&
      outer.operator !== 'unknown' &&
      outer.operator !== 'exactly'
    )
      return { operator: outer.operator, at: i - 1 };
    return { operator: near.operator, at: i };
  }
  return reaching(tokens, i, floor);
}

const ESTIMATED: ReadonlySet<string> = new Set(['يقدر', 'تقدر', 'يقدرون']);

const MULTIPLES: ReadonlySet<string> = new Set(['twice', 'times', 'half', 'double', 'nearly twice', 'almost twice']);

/** "twice as many as the 30", "three times more than five years ago": compared with the number, not bound by it. */
function isMultiple(tokens: Tokens, i: number): boolean {
  const { form } = tokens.at(i);
  return (form.startsWith('as ') || form === 'more than') && MULTIPLES.has(tokens.slice(i - 1, i - 1).toLowerCase());
}

/** "over the five years to 2014": during them. */
function isSpan(tokens: Tokens, article: number, first: number): boolean {
  return article < first && tokens.at(article).form === 'the' && tokens.at(first + 1).unit?.kind === 'duration';
}

/** "5000 or less than 6000": what would close the number before is, with "than" and a number, a bound of the next. */
function strictly(tokens: Tokens, i: number, floor: number): Found | null {
  const { particle } = tokens.at(i);
  if ((particle !== 'than' && particle !== 'from') || i - 1 <= floor) return null;
  const sense = tokens.at(i - 1).operator;
  if (sense?.side !== 'after') return null;
  return strict(sense.operator, i - 1);
}

function strict(operator: Operator, at: number): Found {
  return { operator: operator === 'at_least' ? 'more_than' : operator === 'at_most' ? 'less_than' : operator, at };
}

/** Articles, quotation marks and «الـ» may stand between an operator and its number. */
function skippable(tokens: Tokens, i: number): boolean {
  const word = tokens.at(i);
  const mark = tokens.mark(i);
  return (
    word.particle === 'article' ||
    word.particle === 'minus' ||
    // "at least another 12", "about a further 12".
    (word.particle === 'others' && word.form !== 'others' && tokens.isLatin(i)) ||
    (mark === '.' && isShortened(tokens, i - 1)) ||
    word.cue === 'age' ||
    mark === '"' ||
    mark === '«' ||
    mark === '“' ||
    // “ما لا يقل عن” 15.
    mark === '”' ||
    mark === '»' ||
    (mark !== '' && '$€£¥%٪('.includes(mark)) ||
    isBareArticle(tokens, i) ||
    isCode(tokens, i)
  );
}

/** "approx. 12", "max. 12". */
function isShortened(tokens: Tokens, i: number): boolean {
  const { form } = tokens.at(i);
  return tokens.touchesNext(i) && (form === 'approx' || form === 'ca' || form === 'max');
}

/** «٪» or "%". */
export function isPercentMark(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  return mark === '%' || mark === '٪';
}

function reaching(tokens: Tokens, from: number, floor: number): Found | null {
  // «لا تقل حصيلة القتلى عن 50»: the preposition of the verb stands by the number.
  const preposition = tokens.is(from, 'عن') || tokens.is(from, 'على');
  for (let i = preposition ? from - 1 : from; i > floor && from - i <= REACH; i--) {
    const word = tokens.at(i);
    if (word.operator?.reaches && preposition === /(قل|زيد|ز[ا]?د|زادت|ربو)$/.test(word.form))
      return { operator: word.operator.operator, at: i };
    if (!tokens.isWord(i) || word.particle !== undefined || word.operator !== undefined || tokens.has(i, CLITIC.and)) return null;
  }
  return null;
}

function wordAfter(tokens: Tokens, one: Amount, ceiling: number): Found | null {
  // "50% or more".
  const next = isPercentMark(tokens, one.to + 1) || signAt(tokens, one.to + 1) !== undefined ? one.to + 2 : one.to + 1;
  if (tokens.mark(next) === '+' && tokens.touchesNext(one.to) && !tokens.isDigits(next + 1)) return { operator: 'at_least', at: next };
  for (let i = next; i < ceiling && i < next + SUFFIX_REACH; i++) {
    const word = tokens.at(i);
    // "60-odd", "100-plus".
    const hyphened = i === next && tokens.mark(i) === '-' && tokens.touchesNext(i) ? tokens.at(i + 1) : undefined;
    if (hyphened?.form === 'odd' || hyphened?.form === 'plus')
      return { operator: hyphened.form === 'odd' ? 'about' : 'at_least', at: i + 1 };
    const sense = word.operator;
    if (sense !== undefined && sense.side !== 'before') return suffix(tokens, i, sense, ceiling);
    if (i === next && (word.particle === 'or' || word.particle === 'and')) {
      const equal = tokens.at(i + 1).operator;
      return equal?.operator === 'exactly' && i + 2 !== ceiling ? { operator: 'exactly', at: i + 1 } : orEqual(tokens, i, ceiling);
    }
    if (!tokens.isWord(i)) return aside(tokens, i, ceiling);
    // «وإصابة 25 آخرين على الأقل».
    if (word.particle === 'others' && !tokens.isLatin(i)) continue;
    if (word.particle !== undefined || word.operator !== undefined || tokens.has(i, CLITIC.and)) return null;
  }
  return null;
}

/** "12, possibly more", "12 people (at least)": after a comma or a bracket, and nothing more said of it. */
function aside(tokens: Tokens, i: number, ceiling: number): Found | null {
  const mark = tokens.mark(i);
  if ((mark !== ',' && mark !== '،' && mark !== '(') || i + 1 >= ceiling) return null;
  const sense = tokens.at(i + 1).operator;
  const closed = CLOSES.has(tokens.mark(i + 2)) || i + 2 >= tokens.length || tokens.typeOf(i + 2) === TOKEN.newline;
  return sense !== undefined && sense.side !== 'before' && closed ? suffix(tokens, i + 1, sense, ceiling) : null;
}

/** What may stand after what was said aside. */
const CLOSES: ReadonlySet<string> = new Set(['.', ',', '،', ')', ';', '؛']);

/** "5000 or equal": a bare "equal" that closes the bound before it. */
function orEqual(tokens: Tokens, i: number, ceiling: number): Found | null {
  const text = tokens.isWord(i + 1) ? tokens.slice(i + 1, i + 1).toLowerCase() : '';
  const closes = tokens.at(i).particle === 'or' && (text === 'equal' || text === 'equals') && i + 2 !== ceiling && i + 3 !== ceiling;
  return closes ? { operator: 'exactly', at: i + 1 } : null;
}

/** An operator that may stand on both sides belongs to the number right after it, if there is one. */
function suffix(tokens: Tokens, i: number, sense: OperatorSense, ceiling: number): Found | null {
  const joins = i + 1 === ceiling && tokens.has(ceiling, CLITIC.and);
  if (i + 1 === ceiling && !joins && (sense.side === 'both' || sense.operator === 'about')) return null;
  if (tokens.has(i, CLITIC.and) && (tokens.at(i).clitics & CLITIC.and) === 0 && sense.side === 'both') return null;
  // «أكثر» after a number needs what comes before it: «خمسمئة وأكثر», «لا أكثر».
  const { form } = tokens.at(i);
  if (form === 'أكثر' || form === 'أقل')
    return tokens.has(i, CLITIC.and) && i + 1 < ceiling ? { operator: form === 'أكثر' ? 'at_least' : 'at_most', at: i } : null;
  const than = tokens.at(i + 1).particle;
  if ((i + 1 === ceiling && !joins) || ((than === 'than' || than === 'from') && i + 2 === ceiling)) return null;
  return { operator: sense.operator, at: i };
}

/** Bounds are inclusive: "more than 60" begins at 61, of decimals at the number itself. */
function bounded(one: Amount, operator: Operator, from: number, to: number, rule: string): Amount {
  const value = one.low;
  if (value === null) return one;
  const step = Number.isInteger(value) && one.unit !== 'fraction' ? 1 : 0;
  const floor = value < 0 ? null : 0;
  const first = Math.min(from, one.from);
  const last = Math.max(to, one.to);
  switch (operator) {
    case 'more_than':
      return limited(one, rule, operator, value + step, null, first, last);
    case 'at_least':
      return limited(one, rule, operator, value, null, first, last);
    case 'less_than':
      return limited(one, rule, operator, floor, value - step, first, last);
    case 'at_most':
      return limited(one, rule, operator, floor, value, first, last);
    case 'exactly':
    case 'about':
      return limited(one, rule, operator, value, value, first, last);
    case 'between':
    case 'vague':
    case 'none':
    case 'unknown':
      return one;
  }
}
