import { CLITIC } from '../lexicon/clitics';
import type { Amount } from '../pass/amount';
import type { Tokens } from '../token/tokens';
import { isMeans } from './counted';
import type { ClaimDraft } from './draft';
import type { Head } from './heads';
import type { Measured } from './measures';
import { OF_PEOPLE } from './ofPeople';
import { isAnother, isJoined, MOST, type Part } from './parts';
import { UNSHARED } from './shared';
import type { Told } from './told';

/** A part takes the measure of its whole, unless it has a noun or verb of its own. */
export function inheritedFrom(
  part: Part | null,
  head: Head,
  told: Told,
  said: Measured | null,
  one: Amount,
  tokens: Tokens,
): Measured | null {
  // «أصيب 20، وتوفي 3 منهم»: the verb right before the part is its own.
  const own = part !== null && part.at > one.to && said?.rule === 'measure:before' && said.first === one.from - 1;
  // «أصيب 20، 3 منهم توفوا», «28 منهم قيد الاحتجاز»: what became of the part stands right after it.
  const since = part !== null && part.at > one.to && !tokens.isLatin(part.at) ? tokens.at(part.at + 1).measure : undefined;
  if (
    part !== null &&
    since !== undefined &&
    (since.binds === 'subject' || (since.binds === 'verb' && one.low === 1)) &&
    head.measure === null
  )
    return { measure: since.measure, first: one.from, last: part.at + 1, rule: 'measure:after' };
  // «54 مصاباً توفي منهم 9».
  const verb = part !== null && part.at < one.from ? tokens.at(part.at - 1).measure : undefined;
  if (part !== null && verb?.binds === 'verb' && head.measure === null)
    return { measure: verb.measure, first: part.at - 1, last: one.to, rule: 'measure:before' };
  const turned = part === null || head.measure !== null ? null : turnedInto(tokens, one, part.at);
  if (turned !== null) return turned;
  if (part !== null && !own && head.measure === null && said?.rule !== 'measure:after') {
    const rule = part.whole.trail.has(UNSHARED) ? UNSHARED : 'measure:of-whole';
    return { measure: part.whole.measure, first: part.at, last: one.to, rule };
  }
  // «سيدة وخمسة أطفال ثلاثة من عائلة واحدة»: said of the item right before, with nothing between.
  const before = told.last;
  if (
    said === null &&
    before !== undefined &&
    before.partOf !== null &&
    one.from - before.last <= 2 &&
    tokens.at(one.to + 1).cue === 'family'
  ) {
    return { measure: before.measure, first: one.from, last: one.to + 1, rule: 'measure:of-whole' };
  }
  return null;
}

const TURNS = /^و?(تحول|تحولت|تحولوا)$/;

/** «تحولت 145 منها إلى حالات اختفاء قسري», «بينهم 34 أعلن الجيش أنهم لقوا حتفهم»: what has become of a part since. */
function turnedInto(tokens: Tokens, one: Amount, among: number): Measured | null {
  const turns = TURNS.test(tokens.slice(one.from - 1, one.from - 1));
  if (!turns && (among !== one.from - 1 || tokens.text.charCodeAt(tokens.startOf(among)) < 0x250)) return null;
  let since = false;
  for (let i = one.to + 1; i <= one.to + BECAME && tokens.isWord(i); i++) {
    const { measure, particle, number, population } = tokens.at(i);
    const marks = turns ? particle === 'to' : particle === 'that' && THEY.test(tokens.slice(i, i));
    if (marks) since = true;
    else if (measure !== undefined)
      return since && measure.measure !== 'other'
        ? { measure: measure.measure, first: one.from - 1, last: i, rule: 'measure:of-whole' }
        : null;
    else if (number !== undefined || (population !== undefined && !turns)) return null;
  }
  return null;
}

const BECAME = 8;
const THEY = /^ب?أن(?:هم|هن|ها)$/;

/** «26 ضربة في العراق و14 في سوريا»: the second number counts what the first did. */
export function elliptic(tokens: Tokens, one: Amount, head: Head, told: Told): Measured | null {
  const before = told.last;
  const toll = before !== undefined && head.last < head.first ? ofToll(tokens, one, before) : null;
  if (toll !== null) return toll;
  const mark = tokens.mark(one.from - 1);
  const joined = tokens.has(one.from, CLITIC.and) || tokens.at(one.from - 1).particle === 'and' || mark === '،' || mark === ',';
  if (before === undefined || !joined || head.last >= head.first || one.numeral.sort !== 'cardinal') return null;
  if (one.from - before.last > (isListByPlace(tokens, told) ? LIST : 6)) return null;
  if (before.trail.has(UNSHARED)) return null;
  // «15 بالرصاص و40 بالاختناق».
  const by = tokens.at(one.to + 1).form === 'by';
  return by || tokens.at(one.to + 1).particle === 'in' || SIDES.has(tokens.slice(one.to + 1, one.to + 1)) || isMeans(tokens, one.to + 1)
    ? { measure: before.measure, first: one.from, last: one.to, rule: 'measure:ellipsis' }
    : null;
}

/** «و12 شمالي سوريا». */
const SIDES: ReadonlySet<string> = new Set(['شمالي', 'جنوبي', 'شرقي', 'غربي', 'شمال', 'جنوب', 'شرق', 'غرب', 'وسط']);

/** How far apart the items of a list by place may stand, each with what happened there. */
const LIST = 30;

/** «11 في حمص، و15 في حماة جراء …، وتسعة في درعا»: the item before was one of them. */
function isListByPlace(tokens: Tokens, told: Told): boolean {
  for (let k = told.count - 1; k >= 0 && k >= told.count - 4; k--) {
    const claim = told.at(k);
    if (claim?.trail.has('measure:ellipsis') || claim?.trail.has('measure:of-whole'))
      return tokens.at((claim.amount?.to ?? claim.last) + 1).form === 'في';
  }
  return false;
}

/** «قتل 77 شخصاً، فيما قدرت الأمم المتحدة العدد بـ200»: another figure of the same toll. */
function ofToll(tokens: Tokens, one: Amount, before: ClaimDraft): Measured | null {
  if (!OF_PEOPLE.has(before.measure)) return null;
  for (let i = one.from - 1; i >= one.from - 3 && tokens.isWord(i); i--) {
    if (TOLL.test(tokens.slice(i, i))) return { measure: before.measure, first: i, last: one.to, rule: 'measure:ellipsis' };
    const { particle, cue } = tokens.at(i);
    if (cue !== 'rose' && particle !== 'to' && tokens.at(i).operator === undefined && tokens.slice(i, i) !== 'بـ') return null;
  }
  return null;
}

const ADDED = /^(?:بالإضافة|إضافة|علاوة|فضلا|فضلاً)$/;

function isAdded(tokens: Tokens, one: Amount): boolean {
  if (tokens.text.charCodeAt(tokens.startOf(one.from - 1)) < 0x250) {
    const { particle } = tokens.at(one.from - 1);
    const at = one.from - 2;
    return (
      (particle === 'to' && tokens.is(at, 'addition')) ||
      (particle === 'as' && tokens.is(at, 'well')) ||
      (particle === 'with' && tokens.is(at, 'along'))
    );
  }
  return ADDED.test(tokens.slice(one.from - 2, one.from - 2));
}

const TOLL = /^(و?العدد|و?الحصيلة|و?عددهم)$/;

/**
 * «حصيلة القتلى: 5 مدنيين، 3 عسكريين», «3 قتلى من الأمن و9 متظاهرين»: the next of a list is measured as the one before it, as in "among the
 * dead were two medics and a journalist".
 */
export function listed(tokens: Tokens, one: Amount, head: Head, told: Told): Measured | null {
  const before = told.last;
  if (before === undefined) return null;
  const joined = one.from === before.last + 2 && tokens.at(before.last + 1).particle === 'and';
  const most = one.from - before.last <= 4 && tokens.has(one.from, CLITIC.and) && MOST.test(tokens.at(before.last + 1).form);
  if (most && before.trail.has('measure:before') && OF_PEOPLE.has(before.measure) && head.last >= head.first && head.measure === null)
    return { measure: before.measure, first: one.from, last: head.last, rule: 'measure:listed' };
  if (head.population?.unit !== 'person' && !(head.last < head.first && isDemonym(tokens, one.to + 1))) return null;
  // «… بالإضافة إلى 32 مدنياً».
  if (isAdded(tokens, one) && OF_PEOPLE.has(before.measure) && head.measure === null)
    return { measure: before.measure, first: one.from, last: head.last, rule: 'measure:listed' };
  const mark = tokens.mark(before.last + 1);
  // «11 طفلاً، و11 امرأة».
  const resumed = mark === '،' && tokens.at(one.from - 1).particle === 'and' && one.from === before.last + 3;
  const adjoins = joined || (resumed && before.partOf === null) || (one.from === before.last + 1 && tokens.has(one.from, CLITIC.and));
  if (adjoins && before.trail.has('measure:noun') && before.partOf === null && head.measure === null)
    return { measure: before.measure, first: one.from, last: head.last, rule: 'measure:listed' };
  if (before.head.population?.unit !== 'person') return null;
  const governed = before.trail.has('measure:before') || before.trail.has('measure:listed');
  const comma = one.from === before.last + 2 && (mark === ',' || mark === '،');
  return governed && (adjoins || (before.partOf === null && comma))
    ? { measure: before.measure, first: one.from, last: head.last, rule: 'measure:listed' }
    : null;
}

/** "12 Lebanese": a nation, where no noun follows. */
function isDemonym(tokens: Tokens, i: number): boolean {
  return tokens.isWord(i) && tokens.isCapital(i) && !tokens.isWord(i + 1) && /^[A-Z][a-z]+(ese|ish|nch|iss)$/.test(tokens.slice(i, i));
}

/** «قتل 124 مدنياً، بينهم 12 طفلاً، على يد …، وثلاثة مدنيين على يد …»: the noun of the whole once more, joined to it, with no verb of its own between. */
export function another(tokens: Tokens, one: Amount, told: Told): Measured | null {
  if (told.count === 0 || !isJoined(tokens, one)) return null;
  let whole: ClaimDraft | undefined;
  for (let k = told.count - 1; k >= 0 && whole === undefined; k--) if (told.at(k)?.partOf === null) whole = told.at(k);
  if (whole === undefined || whole.number === null || !OF_PEOPLE.has(whole.measure) || whole.trail.has('measure:unmeasured')) return null;
  if (!isAnother(tokens, one, whole)) return null;
  for (let i = Math.max(whole.last, whole.amount?.to ?? 0) + 1; i < one.from; i++) {
    const { measure, particle, speech } = tokens.at(i);
    if (speech !== undefined || particle === 'that' || particle === 'but') return null;
    if (measure !== undefined && measure.measure !== whole.measure && measure.measure !== 'strikes' && measure.binds !== 'head')
      return null;
  }
  return { measure: whole.measure, first: one.from, last: one.to, rule: 'measure:listed' };
}

const RAZES: ReadonlySet<string> = new Set(['تفجير', 'بتفجير', 'وتفجير', 'حرق', 'وحرق', 'بحرق', 'فجرت', 'وفجرت', 'أحرق', 'وأحرق']);

/** «تفجير منزلين»: houses blown up or burnt, whatever the word says of bombs. */
export function razed(tokens: Tokens, one: Amount, head: Head): Measured | null {
  if (head.population?.unit !== 'building' || tokens.isLatin(head.last)) return null;
  const at = tokens.at(one.from - 1).particle === 'be' ? one.from - 2 : one.from - 1;
  return RAZES.has(tokens.slice(at, at)) ? { measure: 'destroyed', first: at, last: head.last, rule: 'measure:before' } : null;
}
