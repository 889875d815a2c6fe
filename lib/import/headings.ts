import { foldPhrase } from '../text/fold';
import type { ClaimField, SourceField } from './fields';

/**
 * A heading as compared: folded, without marks between words, every Arabic article off. HXL tags (HXL 1.1, hxlstandard.org) keep
 * their # and lose the order of their attributes.
 */
export function plainHeading(heading: string): string {
  const text = foldPhrase(heading);
  if (text.startsWith('#')) {
    const [tag = '', ...attributes] = text.replace(/\s/g, '').split('+');
    return [tag, ...attributes.sort()].join('+');
  }
  // Programs write incidentDate where people write "incident date".
  return foldPhrase(heading.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => word.replace(/^(?:وال|ال)(?=\p{L}{2})/u, ''))
    .join(' ');
}

/** What columns are called in tables of this craft, ours among them; the first field that a heading fits takes it. */
export const CLAIM_HEADINGS: Readonly<Record<ClaimField, readonly string[]>> = {
  source: [
    'source',
    'source name',
    'source en',
    'publisher',
    'outlet',
    'المصدر',
    'اسم المصدر',
    'الناشر',
    'الجهة الناشرة',
    '#meta+source+name',
    '#meta+source',
    '#source+name',
    '#source',
  ],
  sourceAr: ['source ar', 'source name ar', 'source in arabic', 'المصدر بالعربية', '#meta+source+name+i_ar'],
  sourceKind: ['source kind', 'source type', 'kind of source', 'نوع المصدر', '#meta+source+type', '#source+type'],
  title: [
    'title',
    'document',
    'document title',
    'headline',
    'article',
    'source article',
    'العنوان الرئيسي',
    'عنوان الوثيقة',
    'عنوان الخبر',
    'عنوان المقال',
    'الوثيقة',
    'الخبر',
    'المقال',
    '#meta+title',
  ],
  author: ['author', 'byline', 'الكاتب', 'المؤلف'],
  address: [
    'address',
    'url',
    'link',
    'web address',
    'source url',
    'الرابط',
    'رابط',
    'عنوان الموقع',
    'عنوان الصفحة',
    'العنوان',
    '#meta+url',
    '#meta+link',
  ],
  published: [
    'published',
    'published on',
    'publication date',
    'date published',
    'source date',
    'تاريخ النشر',
    'نشر في',
    '#date+published',
    '#date+reported',
  ],
  language: ['language', 'document language', 'lang', 'اللغة', 'لغة الوثيقة', '#meta+language'],
  quote: ['quote', 'quotation', 'exact', 'quote words', 'excerpt', 'الاقتباس', 'النص المقتبس', 'نص الاقتباس'],
  start: ['quote start', 'quote from', 'start', 'بداية الاقتباس'],
  prefix: ['prefix', 'quote prefix'],
  suffix: ['suffix', 'quote suffix'],
  passage: ['passage', 'context', 'text', 'paragraph', 'source original', 'original text', 'الفقرة', 'السياق', 'النص', 'النص الأصلي'],
  incident: [
    'incident',
    'incident title',
    'event',
    'event name',
    'dyad name',
    'الحادثة',
    'الحادث',
    'عنوان الحادثة',
    'اسم الحادثة',
    'الواقعة',
    '#event+name',
    '#event',
  ],
  incidentAr: ['incident ar', 'incident title ar', 'الحادثة بالعربية', '#event+name+i_ar'],
  incidentDate: [
    'incident date',
    'event date',
    'date',
    'date of incident',
    'date start',
    'التاريخ',
    'تاريخ الحادثة',
    'تاريخ الحادث',
    'تاريخ الواقعة',
    '#date+occurred',
    '#date',
  ],
  incidentPlace: [
    'incident place',
    'place',
    'location',
    'where',
    'where description',
    'المكان',
    'الموقع',
    'مكان الحادثة',
    '#loc+name',
    '#loc',
  ],
  incidentPlaceAr: ['place ar', 'incident place ar', 'المكان بالعربية', '#loc+name+i_ar'],
  measure: ['measure', 'indicator', 'what', 'المقياس', 'المؤشر', '#indicator+code', '#indicator+name', '#indicator'],
  population: ['population', 'who', 'of whom', 'victims', 'الفئة', 'الضحايا', 'من', '#population+type', '#population', '#affected+type'],
  populationAr: ['population ar', 'الفئة بالعربية', '#population+type+i_ar'],
  figure: [
    'figure',
    'answer',
    'value',
    'number',
    'count',
    'figure as written',
    'الرقم',
    'العدد',
    'القيمة',
    'الجواب',
    '#affected',
    '#value',
    '#affected+num',
    '#indicator+value',
  ],
  words: ['words', 'as written', 'كما ورد', 'كما وردت', 'بكلمات المصدر', '#description+original'],
  chain: [
    'chain',
    'attribution',
    'attribution chain',
    'citing',
    'according to',
    'سلسلة الإسناد',
    'الإسناد',
    'نقلا عن',
    '#meta+source+chain',
  ],
  chainIds: ['chain ids', 'chain as ids', 'السلسلة بمعرفاتها'],
  asOf: ['as of', 'asof', 'حتى تاريخ', 'حتى'],
  scope: ['scope', 'part', 'part it speaks of', 'الجزء', 'الجزء الذي يتحدث عنه', 'النطاق'],
  credibility: ['credibility', 'المصداقية', 'مصداقية الادعاء'],
  status: ['status', 'الحال', '#status'],
  statusReason: ['status reason', 'reason', 'السبب'],
  note: ['note', 'notes', 'comment', 'comments', 'remarks', 'ملاحظة', 'ملاحظات', 'تعليق', '#meta+comment'],
};

/** The same for tables of sources. */
export const SOURCE_HEADINGS: Readonly<Record<SourceField, readonly string[]>> = {
  name: [
    'name en',
    'name',
    'name in english',
    'source',
    'source name',
    'source en',
    'الاسم',
    'الاسم بالإنجليزية',
    'اسم المصدر',
    'المصدر',
    '#meta+source+name+i_en',
    '#meta+source+name',
    '#meta+source',
    '#source+name',
    '#source',
  ],
  nameAr: ['name ar', 'name in arabic', 'source ar', 'الاسم بالعربية', 'المصدر بالعربية', '#meta+source+name+i_ar'],
  kind: ['kind', 'type', 'source kind', 'source type', 'النوع', 'نوع المصدر', '#meta+source+type', '#source+type'],
  party: ['party', 'party to the conflict', 'طرف في النزاع', 'طرف'],
  topic: ['topic', 'grade topic', 'topic of the grade', 'الموضوع', 'موضوع الدرجة'],
  grade: ['grade', 'reliability', 'الدرجة', 'الموثوقية'],
  reason: ['reason', 'grade reason', 'reason of the grade', 'السبب', 'سبب الدرجة'],
  gradedOn: ['graded on', 'grade date', 'تاريخ الدرجة'],
};
