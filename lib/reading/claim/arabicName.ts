import { AR_PUBLISHED, AR_TOLD } from '../lexicon/ar/speech';
import { CLITIC } from '../lexicon/clitics';
import type { Tokens } from '../token/tokens';
import { OFFICES, ROLES, UTTERED } from './offices';
import { isBreak, isMistaken, isQuoteMark, isStop, type Named, speakerOf, speaks } from './speakers';
import { closesWithin, isAccusative, titled } from './titles';

/** A name is cut off after so many words, what stands in apposition to it after so many. */
const NAME = 9;
const APPOSITION = 4;

/** The Arabic name that begins at `from`; `places` lets an institution keep its place («المستشفى في المدينة»), as a described source always does. */
export function arabicName(tokens: Tokens, from: number, last: number, places: boolean): Named | null {
  let first = opening(tokens, from, last);
  // «قال أربعة شهود».
  if (tokens.at(first).number !== undefined && speaks(tokens, first + 1)) first++;
  let until = first - 1;
  let head: number | null = null;
  let quoted = false;
  const accuses = tokens.at(from - 1).form.startsWith('اتهم');
  for (let i = first; i < last && i < first + NAME; i++) {
    if (!tokens.isWord(i)) {
      const title = until >= first && until <= first + 1 ? titled(tokens, i, last) : null;
      if (title !== null && !isTeller(tokens, head, i)) {
        until = title;
        i = title;
        continue;
      }
      const mark = isQuoteMark(tokens, i);
      if (
        tokens.isDigits(i)
          ? !isNumbered(tokens, i)
          : !mark || !(quoted || (i < first + 4 && !isTeller(tokens, head, i) && closesWithin(tokens, i, last)))
      )
        break;
      if (mark) quoted = !quoted;
      else until = i;
      continue;
    }
    const { particle, form } = tokens.at(i);
    if (speaks(tokens, i) || (i === first && (isDocument(tokens, i) || isMistaken(tokens, i)))) {
      if (head !== null && (endsBefore(tokens, head, i) || (ROLES.has(tokens.at(head).form) && i > head + 2 && isOutlet(tokens, i)))) break;
      head ??= i;
    }
    if (particle === 'one-of' && i === first) continue;
    if (particle === 'in' || particle === 'at') {
      if (head === null || form === 'خلال' || !keepsPlace(tokens, head, i, places)) break;
      continue;
    }
    // «بيان صادر عن القيادة», «تقرير نشرته …».
    if (particle === 'of' && /صادرة? عن$/.test(form)) {
      until = i;
      continue;
    }
    if (particle === 'from' || particle === 'of') {
      if (head === null) break;
      continue;
    }
    // «محافظ تلك المنطقة».
    if (particle === 'this' && head !== null && tokens.isDefinite(i + 1)) continue;
    // «عبد الواحد», which the tables take for a number.
    if (i > first && tokens.is(i - 1, 'عبد')) {
      until = i;
      continue;
    }
    if (i > first && (isAccusative(tokens, i) || tokens.is(i, 'ما') || tokens.is(i, 'عبر'))) break;
    if (i > first && (isTold(tokens, i) || isPublished(tokens, i) || OBJECTS.test(tokens.slice(i, i)))) break;
    if (
      isStop(tokens, i) &&
      i !== head &&
      !speaks(tokens, i) &&
      !isMistaken(tokens, i) &&
      !isFor(tokens, head, i) &&
      !(i === first && tokens.at(i).particle === 'others')
    )
      break;
    // «اتهمت المعارضة القوات»: the accused.
    if (accuses && head !== null && i > head && (tokens.isDefinite(i) || i > head + 1) && isBody(tokens, i)) break;
    if (i > first && tokens.has(i, CLITIC.by) && !speaks(tokens, i) && !inTown(tokens, head, i)) break;
    if (
      i > first &&
      tokens.has(i, CLITIC.for) &&
      speaks(tokens, i) &&
      !serves(tokens, head, i) &&
      !belongs(tokens, i - 1) &&
      !tokens.is(i, 'للأنباء')
    )
      break;
    until = i;
  }
  if (until < first || (until === first && tokens.at(first).particle === 'one-of')) return null;
  return speakerOf(tokens, first, head === null ? until : apposed(tokens, head, until, last), head);
}

/** Where a name begins after its verb: past quotation marks, «أفادت به وكالة», «أكدته اليوم مصادر». */
function opening(tokens: Tokens, from: number, last: number): number {
  let first = from;
  while (first < last && isQuoteMark(tokens, first)) first++;
  if (tokens.isWord(first) && OBLIQUE.has(tokens.slice(first, first)) && first + 1 < last) first++;
  const { relative, weekday, dayPart } = tokens.at(first);
  return (relative ?? weekday ?? dayPart) !== undefined && speaks(tokens, first + 1) ? first + 1 : first;
}

/** What was told, as a pronoun between the verb and who tells. */
const OBLIQUE: ReadonlySet<string> = new Set(['به', 'بها', 'عنه', 'عنها', 'عنهم', 'له', 'لها', 'إليه', 'إليها', 'فيه', 'فيها']);

/** «أصدرت الشبكة تقريرها», «قدر مسؤول خسائر التنظيم»: what they issued or reckoned. */
const OBJECTS =
  /^(?:خسائر|حجم|العدد|تسجيل|توثيق|رصد|وصول|انتشال|ارتفاع|تراجع|سقوط|وقوع|تعرض|استهداف|إحباط|ضبط|توقيف|إجلاء|(?:تقرير|بيان|إحصائيت|نشرت|حصيلت)(?:ه|ها|هم))$/;

/** «منصة SY24», «القناة 12». */
function isNumbered(tokens: Tokens, i: number): boolean {
  return tokens.touchesNext(i - 1) || /^(?:ال)?قناة$/.test(tokens.slice(i - 1, i - 1));
}

/** «أفادت مصادر محلية "الشرق الأوسط" بأن»: after a described source what is quoted is who was told. */
function isTeller(tokens: Tokens, head: number | null, i: number): boolean {
  return head !== null && head < i - 1 && tokens.at(head).speaker?.kind === 'unnamed';
}

const LAM = 0x644;
const HEH = 0x647;
const ALEF = 0x627;

/** «للصحافيين»: who was told. */
export function isTold(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.startOf(i)) === LAM && AR_TOLD.has(tokens.slice(i, i));
}

/** «نشرتها»: who published what is cited comes next. */
export function isPublished(tokens: Tokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.endOf(i) - 1);
  return (unit === HEH || unit === ALEF) && AR_PUBLISHED.has(tokens.slice(i, i));
}

/** «أفاد مصدر طبي وكالة فرانس برس»: after a described source another body is who was told. */
function endsBefore(tokens: Tokens, head: number, i: number): boolean {
  if (tokens.cliticsOf(i) !== 0 || tokens.at(head).speaker?.kind !== 'unnamed' || !OUTLETS.has(tokens.at(i).form)) return false;
  if (i === head + 1) return tokens.at(head).form.includes(' ');
  return tokens.isWord(i - 1) && !speaks(tokens, i - 1) && tokens.at(i - 1).particle === undefined;
}

/** «مدير المرصد سالم وكالة …»: after a name, who was told. */
function isOutlet(tokens: Tokens, i: number): boolean {
  return tokens.cliticsOf(i) === 0 && OUTLETS.has(tokens.at(i).form) && tokens.isWord(i - 1) && tokens.at(i - 1).id === 0;
}

const OUTLETS: ReadonlySet<string> = new Set([
  'وسائل إعلام',
  'وسائل الإعلام',
  'مراسل',
  'وكالة',
  'قناة',
  'صحيفة',
  'موقع',
  'رويترز',
  'فرانس برس',
  'الأناضول',
  'الجزيرة',
  'إذاعة',
]);

function isBody(tokens: Tokens, i: number): boolean {
  const { speaker, population, side } = tokens.at(i);
  return speaker !== undefined || population !== undefined || (side !== undefined && tokens.at(i).form.includes(' '));
}

/** A source keeps where it is («مصدر في المطار»), unless what follows is when or in what it spoke («في وقت سابق», «في بيان»). */
function keepsPlace(tokens: Tokens, head: number, i: number, places: boolean): boolean {
  const placed = places || tokens.at(head).speaker?.kind === 'unnamed' || OFFICES.has(tokens.at(head).form) || isBound(tokens, i);
  if (!placed) return false;
  const after = tokens.at(i + 1);
  return (
    tokens.isWord(i + 1) &&
    !UTTERED.has(after.form || tokens.slice(i + 1, i + 1)) &&
    !isStop(tokens, i + 1) &&
    after.unit === undefined &&
    after.month === undefined
  );
}

/** «قالت النيابة في بوركينا فاسو إن»: nothing but the place stands before what is said. */
function isBound(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i <= at + 4; i++) {
    if (tokens.at(i).particle === 'that') return i > at + 1;
    if (isStop(tokens, i)) return false;
  }
  return false;
}

/** «هيئة شؤون الأسرى»: whom a body is for. */
function isFor(tokens: Tokens, head: number | null, i: number): boolean {
  const { measure } = tokens.at(i);
  return (
    head !== null && measure?.binds === 'head' && tokens.isDefinite(i) && tokens.at(head).speaker?.kind === 'named' && tokens.isWord(i - 1)
  );
}

/** «وزارة الصحة بغزة»: one word of place after a body. */
function inTown(tokens: Tokens, head: number | null, i: number): boolean {
  return head !== null && !isStop(tokens, i) && OFFICES.has(tokens.at(head).form);
}

/** «المتحدث العسكري لكتائب القسام», «بيان للوزارة»: whose they are, but for an outlet, which was told. */
function serves(tokens: Tokens, head: number | null, i: number): boolean {
  if (head === null) return false;
  const { form } = tokens.at(head);
  return (head === i - 1 && isDocument(tokens, head)) || ((ROLES.has(form) || isDocument(tokens, head)) && !OUTLETS.has(tokens.at(i).form));
}

/** «التابعة للحوثيين». */
function belongs(tokens: Tokens, i: number): boolean {
  return /^(?:ال)?(?:تابعة?|موالية?|مقربة?)$/.test(tokens.slice(i, i));
}

function isDocument(tokens: Tokens, head: number): boolean {
  return DOCUMENTS.has(tokens.at(head).form);
}

const DOCUMENTS: ReadonlySet<string> = new Set(['تقرير', 'التقرير', 'بيان', 'حصيلة', 'إحصاء', 'إحصائية', 'بيانات', 'أرقام', 'تعداد']);

/** «محافظ نينوى، نجم الجبوري،»: the name between commas after an office. */
function apposed(tokens: Tokens, head: number, until: number, last: number): number {
  if (!ROLES.has(tokens.at(head).form) || !isComma(tokens, until + 1)) return until;
  for (let i = until + 2; i < last && i <= until + 2 + APPOSITION; i++) {
    if (isComma(tokens, i)) return i > until + 2 ? i - 1 : until;
    const known = tokens.wordOf(i) !== 0 && !tokens.is(i, 'علي') && !speaks(tokens, i);
    if (!tokens.isWord(i) || known || tokens.has(i, CLITIC.and | CLITIC.by | CLITIC.for)) return until;
  }
  return until;
}

function isComma(tokens: Tokens, i: number): boolean {
  return tokens.mark(i) === '،' || tokens.mark(i) === ',';
}

/** The name before an Arabic verb opens its clause («مراسل منصة SY24 في مدينة ديرالزور، أكد»). `joined`: right after «إن» of who spoke before. */
export function arabicSubject(tokens: Tokens, verb: number, floor: number, opening: number): Named | null {
  let head: number | null = null;
  for (let i = verb - 1; i > floor && i > verb - 30; i--) {
    const word = tokens.at(i);
    if ((word.particle === 'that' && word.form !== 'كأن') || word.speech !== undefined) break;
    if (speaks(tokens, i) && !tokens.has(i, CLITIC.by | CLITIC.for)) head = i;
  }
  // A subject before its verb opens the sentence, or the clause after «إن», «فيما».
  if (head === null || (head > opening + 3 && !opensClause(tokens, head))) return null;
  return arabicName(tokens, tokens.at(head - 1).particle === 'one-of' ? head - 1 : head, verb, true);
}

function opensClause(tokens: Tokens, head: number): boolean {
  const { particle } = tokens.at(head - 1);
  return particle === 'that' || particle === 'but' || (tokens.has(head, CLITIC.and) && isBreak(tokens, head - 1));
}
