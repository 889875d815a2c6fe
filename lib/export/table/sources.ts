import { GRADES, type Grade, SOURCE_KINDS, type SourceKind } from '../../claim/source';
import type { Table } from './column';

/** One source with its newest grade and how much it is heard. */
export interface SourceRow {
  readonly id: string;
  readonly kind: SourceKind;
  readonly nameEn: string;
  readonly nameAr: string;
  readonly party: boolean;
  readonly grade: { readonly grade: Grade; readonly topic: string; readonly gradedOn: string; readonly reason: string } | null;
  readonly documents: number;
  /** Current claims, not rejected, quoted from its documents. */
  readonly claims: number;
}

export const sourcesTable: Table<SourceRow> = {
  name: 'sources',
  title: { en: 'Sources', ar: 'المصادر' },
  about: {
    en: 'One row for each source: who speaks, whether it is a party to the conflict, and its newest grade.',
    ar: 'صف لكل مصدر: من هو، وهل هو طرف في النزاع، وأحدث درجة له.',
  },
  key: ['source_id'],
  columns: [
    {
      name: 'source_id',
      heading: { en: 'Source id', ar: 'معرّف المصدر' },
      meaning: { en: 'The source, by its id.', ar: 'المصدر بمعرّفه.' },
      type: 'id',
      required: true,
      hxl: '#meta+source+id',
      cell: ({ id }) => id,
    },
    {
      name: 'kind',
      heading: { en: 'Kind', ar: 'النوع' },
      meaning: { en: 'What kind of voice it is.', ar: 'أيّ نوع من المصادر هو.' },
      type: 'code',
      values: SOURCE_KINDS,
      required: true,
      hxl: '#meta+source+type',
      cell: ({ kind }) => kind,
    },
    {
      name: 'name_en',
      heading: { en: 'Name in English', ar: 'الاسم بالإنجليزية' },
      meaning: { en: 'Its name in English.', ar: 'اسمه بالإنجليزية.' },
      type: 'text',
      hxl: '#meta+source+name+i_en',
      cell: ({ nameEn }) => nameEn || null,
    },
    {
      name: 'name_ar',
      heading: { en: 'Name in Arabic', ar: 'الاسم بالعربية' },
      meaning: { en: 'Its name in Arabic.', ar: 'اسمه بالعربية.' },
      type: 'text',
      hxl: '#meta+source+name+i_ar',
      cell: ({ nameAr }) => nameAr || null,
    },
    {
      name: 'party',
      heading: { en: 'Party to the conflict', ar: 'طرف في النزاع' },
      meaning: { en: 'Yes when it fights, commands or governs in what it speaks of.', ar: 'نعم حين يقاتل أو يقود أو يحكم فيما يتحدث عنه.' },
      type: 'yes_no',
      required: true,
      cell: ({ party }) => party,
    },
    {
      name: 'grade',
      heading: { en: 'Grade', ar: 'الدرجة' },
      meaning: {
        en: 'Its newest grade on any topic, A (reliable) to E (unreliable); F is “cannot be judged”, not a worst or a middle.',
        ar: 'أحدث درجة له في أي موضوع، من A (موثوق) إلى E (غير موثوق)؛ وF تعني «لا يمكن الحكم عليه»، لا الأسوأ ولا الوسط.',
      },
      type: 'code',
      values: GRADES,
      cell: ({ grade }) => grade?.grade ?? null,
    },
    {
      name: 'grade_topic',
      heading: { en: 'Topic of the grade', ar: 'موضوع الدرجة' },
      meaning: { en: 'What that grade was given on.', ar: 'في أيّ موضوع أُعطيت.' },
      type: 'text',
      cell: ({ grade }) => grade?.topic ?? null,
    },
    {
      name: 'graded_on',
      heading: { en: 'Graded on', ar: 'تاريخ الدرجة' },
      meaning: { en: 'The day it was given.', ar: 'اليوم الذي أُعطيت فيه.' },
      type: 'day',
      cell: ({ grade }) => grade?.gradedOn ?? null,
    },
    {
      name: 'grade_reason',
      heading: { en: 'Reason of the grade', ar: 'سبب الدرجة' },
      meaning: { en: 'Why it was given.', ar: 'لماذا أُعطيت.' },
      type: 'text',
      cell: ({ grade }) => grade?.reason ?? null,
    },
    {
      name: 'documents',
      heading: { en: 'Documents', ar: 'الوثائق' },
      meaning: { en: 'How many documents of it the project holds.', ar: 'كم وثيقة له في المشروع.' },
      type: 'integer',
      required: true,
      cell: ({ documents }) => documents,
    },
    {
      name: 'claims',
      heading: { en: 'Claims', ar: 'الادعاءات' },
      meaning: { en: 'How many claims that were not rejected are quoted from them.', ar: 'كم ادعاء غير مرفوض اقتُبس منها.' },
      type: 'integer',
      required: true,
      cell: ({ claims }) => claims,
    },
  ],
};
