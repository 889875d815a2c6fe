import { MEASURES, type Measure } from '../../claim/claim';
import type { Column } from './column';
import { nameIn } from './say';

/** What claims, records and events say alike of the question they answer. */
export interface QuestionRow {
  readonly incident: {
    readonly id: string;
    readonly titleEn: string;
    readonly titleAr: string;
    readonly date: string | null;
    readonly placeEn: string;
    readonly placeAr: string;
  };
  readonly question: { readonly id: string; readonly measure: Measure; readonly populationEn: string; readonly populationAr: string };
}

export const incidentNameColumns: readonly Column<QuestionRow>[] = [
  {
    name: 'incident_id',
    heading: { en: 'Incident id', ar: 'معرّف الحادثة' },
    meaning: { en: 'The incident, by its id.', ar: 'الحادثة بمعرّفها.' },
    type: 'id',
    required: true,
    hxl: '#event+id',
    cell: ({ incident }) => incident.id,
  },
  {
    name: 'incident',
    heading: { en: 'Incident', ar: 'الحادثة' },
    meaning: { en: 'The title of the incident.', ar: 'عنوان الحادثة.' },
    type: 'text',
    required: true,
    hxl: '#event+name',
    cell: ({ incident }, language) => nameIn({ en: incident.titleEn, ar: incident.titleAr }, language),
  },
];

export const incidentColumns: readonly Column<QuestionRow>[] = [
  ...incidentNameColumns,
  {
    name: 'incident_date',
    heading: { en: 'Date', ar: 'التاريخ' },
    meaning: {
      en: 'When it happened, as far as it is known (EDTF level 1); empty when not known.',
      ar: 'متى وقعت، بقدر ما يُعلم (EDTF، المستوى الأول)؛ فارغ إن لم يُعلم.',
    },
    type: 'edtf',
    hxl: '#date+occurred',
    cell: ({ incident }) => incident.date,
  },
  {
    name: 'place',
    heading: { en: 'Place', ar: 'المكان' },
    meaning: { en: 'Where it happened, in words.', ar: 'أين وقعت، بالكلمات.' },
    type: 'text',
    hxl: '#loc+name',
    cell: ({ incident }, language) => nameIn({ en: incident.placeEn, ar: incident.placeAr }, language) || null,
  },
];

export const questionColumns: readonly Column<QuestionRow>[] = [
  {
    name: 'question_id',
    heading: { en: 'Question id', ar: 'معرّف السؤال' },
    meaning: { en: 'The question that is answered, by its id.', ar: 'السؤال المُجاب عنه بمعرّفه.' },
    type: 'id',
    required: true,
    cell: ({ question }) => question.id,
  },
  {
    name: 'measure',
    heading: { en: 'Measure', ar: 'المقياس' },
    meaning: {
      en: 'What is asked: killed, wounded, date and so on.',
      ar: 'ما يُسأل عنه: القتلى (killed)، الجرحى (wounded)، التاريخ (date)، وهكذا.',
    },
    type: 'code',
    values: MEASURES,
    required: true,
    hxl: '#indicator+code',
    cell: ({ question }) => question.measure,
  },
  {
    name: 'population',
    heading: { en: 'Population', ar: 'الفئة' },
    meaning: {
      en: 'Of whom it is asked: soldiers, civilians, children among civilians.',
      ar: 'عمّن يُسأل: الجنود، المدنيون، الأطفال من المدنيين.',
    },
    type: 'text',
    hxl: '#population+type',
    cell: ({ question }, language) => nameIn({ en: question.populationEn, ar: question.populationAr }, language) || null,
  },
];
