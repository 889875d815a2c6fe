import type { Measure } from '../../claim/claim';
import { formatDate } from '../../figure/edtf';
import { measure as measures } from '../../message/measure';
import type { Reading } from '../../message/reading';
import { reconcile } from '../../message/reconcile';
import type { RuleName } from '../../reconcile/rule';
import { nameIn } from '../table/say';
import { sayValue, type Value } from '../value';
import { countFigure, countNoun } from './counted';
import { type Happening, happeningOf } from './noun';

/** What a sentence needs of a record. */
export interface CitedRecord {
  readonly value: Value;
  readonly rule: RuleName;
  readonly stale: boolean;
  /** When a second person approved it; null while nobody did. */
  readonly approvedAt: Date | null;
  readonly dissents: readonly Value[];
  readonly question: { readonly measure: Measure; readonly populationEn: string; readonly populationAr: string };
  readonly incident: { readonly titleEn: string; readonly titleAr: string; readonly date: string | null };
}

/** The value with its noun, as the figure a source would state it by. */
function countValue({ low, high }: Value, happening: Happening, reading: Reading): string {
  if (low === null) return '';
  const { noun } = happening;
  if (high === null) return countFigure(low === 0 ? { operator: 'unknown' } : { operator: 'at_least', value: low }, noun, reading);
  if (low === high) return countFigure(low === 0 ? { operator: 'none' } : { operator: 'exactly', value: low }, noun, reading);
  return countFigure(low === 0 ? { operator: 'at_most', value: high } : { operator: 'between', low, high }, noun, reading);
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Who was counted, in brackets: a population is typed freely and cannot be inflected. */
function whom({ populationEn, populationAr }: CitedRecord['question'], { language }: Reading): string {
  const population = nameIn({ en: populationEn, ar: populationAr }, language);
  return population && ` (${population})`;
}

function clause({ value, question }: CitedRecord, happening: Happening, reading: Reading): string {
  const { low, best, high } = value;
  const { en, ar, noun } = happening;
  const arabic = reading.language === 'ar';
  const of = whom(question, reading);
  const put = (pattern: string, n = '') => pattern.replace('{n}', n).replace('{whom}', of);
  if (!value.settled) return put(arabic ? `لا يمكن البتّ في ${ar.howMany}` : `The sources do not settle ${en.howMany}`);
  if (low === 0 && high === 0) return put(arabic ? ar.none : en.none);
  const n = `${countValue(value, happening, reading)}${of}`;
  const likely = best === null || low === high ? '' : countNoun(best, noun, reading, 'nominative');
  if (arabic) return put(low === 0 || high === null ? ar.least : ar.said, n) + (likely && `، والأرجح ${likely}،`);
  // One only where the noun is: "between 0 and 1 people".
  const one = low === high ? low === 1 : high === null ? low === 1 : low === 0 && high === 1;
  return upperFirst(put(one ? en.one : en.other, n)) + (likely && `, most likely ${likely},`);
}

/** "Date of", «التاريخ في»: what is asked where nothing is counted, and the answer. */
function answer({ value, question }: CitedRecord, where: string, reading: Reading): string {
  const asked = `${measures[reading.language].measure[question.measure]}${whom(question, reading)}`;
  return `${asked}${reading.language === 'ar' ? ' في ' : ' of '}${where}: ${sayValue(value, question.measure, reading.language)}`;
}

function whereOf({ incident }: CitedRecord, reading: Reading): string {
  const title = nameIn({ en: incident.titleEn, ar: incident.titleAr }, reading.language);
  const when = incident.date === null ? '' : ` (${formatDate(incident.date, reading)})`;
  return reading.language === 'ar' ? `حادثة «${title}»${when}` : `“${title}”${when}`;
}

function dissentsOf({ dissents, question }: CitedRecord, { language }: Reading): string {
  if (!dissents.length) return '';
  const said = dissents.map((dissent) => sayValue(dissent, question.measure, language)).join(language === 'ar' ? '؛ ' : '; ');
  if (language === 'ar') return ` ${dissents.length === 1 ? 'ووُقّع عليها رأي مخالف' : 'ووُقّعت عليها آراء مخالفة'}: ${said}.`;
  return ` ${dissents.length === 1 ? 'A minority value is' : 'Minority values are'} signed on it: ${said}.`;
}

/**
 * A record in one sentence for an article: the value in words with what it counts, the incident, the rule, whether a second person
 * approved it; then, where there is something to say, that its evidence moved and which minority values are signed on it. `marks`
 * stand at the end of the sentence itself.
 */
export function citedSentence(record: CitedRecord, reading: Reading, marks = ''): string {
  const { language } = reading;
  const happening = happeningOf(record.question.measure);
  const where = whereOf(record, reading);
  const what = happening
    ? `${clause(record, happening, reading)}${language === 'ar' ? ' في ' : ' in '}${where}`
    : answer(record, where, reading);
  const rule = reconcile[language].rule[record.rule];
  const day = record.approvedAt && formatDate(record.approvedAt.toISOString().slice(0, 10), reading);
  if (language === 'ar') {
    const approved = day ? `اعتمدها شخص ثانٍ في ${day}` : 'لم يعتمدها شخص ثانٍ بعد';
    const moved = record.stale ? ' وقد تغيّر بعدها ما استندت إليه.' : '';
    return `${what}، بحسب تسوية لما قالته المصادر بقاعدة «${rule}» ${approved}.${marks}${moved}${dissentsOf(record, reading)}`;
  }
  const approved = day ? `approved by a second person on ${day}` : 'not yet approved by a second person';
  const moved = record.stale ? ' What it rests on has changed since.' : '';
  return `${what}, by a reconciliation of the sources under the rule “${rule}”, ${approved}.${marks}${moved}${dissentsOf(record, reading)}`;
}
