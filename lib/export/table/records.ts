import type { Measure } from '../../claim/claim';
import { reconcile } from '../../message/reconcile';
import { RULES, type RuleName } from '../../reconcile/rule';
import { sayValue, type Value } from '../value';
import type { Both, Column, Table } from './column';
import { incidentColumns, type QuestionRow, questionColumns } from './shared';

const RECORD_STATUSES = ['submitted', 'returned', 'approved', 'superseded'] as const;

/** One submitted reconciliation with what became of it. */
export interface RecordRow extends QuestionRow {
  readonly id: string;
  readonly number: number;
  readonly status: (typeof RECORD_STATUSES)[number];
  readonly stale: boolean;
  readonly staleSince: Date | null;
  readonly value: Value;
  readonly rule: RuleName;
  readonly rationale: string;
  readonly included: number;
  readonly excluded: number;
  readonly dissents: readonly (Value & { readonly reason: string })[];
  readonly inputHash: string;
  readonly submittedAt: Date;
  readonly decision: { readonly kind: 'approved' | 'returned'; readonly note: string; readonly at: Date } | null;
}

const sayDissents = (dissents: RecordRow['dissents'], measure: Measure, language: keyof Both) =>
  dissents.map((dissent) => `${sayValue(dissent, measure, language)}: ${dissent.reason}`).join('\n');

/** The value of a record in numbers, or in words where it is none. Events say their approved values with the same columns. */
export const valueColumns: readonly Column<{ readonly value: Value | null }>[] = [
  {
    name: 'low',
    heading: { en: 'Low', ar: 'الأدنى' },
    meaning: { en: 'The reconciled value is this at least.', ar: 'القيمة المسوّاة لا تقلّ عن هذا.' },
    type: 'integer',
    hxl: '#affected+min',
    cell: ({ value }) => value?.low ?? null,
  },
  {
    name: 'best',
    heading: { en: 'Best', ar: 'الأرجح' },
    meaning: { en: 'The best value within it; empty when none was given.', ar: 'أرجح قيمة في مداها؛ فارغ إن لم تُعطَ.' },
    type: 'integer',
    hxl: '#affected',
    cell: ({ value }) => value?.best ?? null,
  },
  {
    name: 'high',
    heading: { en: 'High', ar: 'الأعلى' },
    meaning: {
      en: 'It is this at most; empty when it is open above (see unbounded).',
      ar: 'ولا تزيد على هذا؛ فارغ حين تكون مفتوحة من أعلاها (انظر «بلا حدّ أعلى»).',
    },
    type: 'integer',
    hxl: '#affected+max',
    cell: ({ value }) => value?.high ?? null,
  },
  {
    name: 'unbounded',
    heading: { en: 'No upper bound', ar: 'بلا حدّ أعلى' },
    meaning: {
      en: 'Yes when the value is a number open above; empty when there is no number.',
      ar: 'نعم حين تكون القيمة رقماً مفتوحاً من أعلاه؛ فارغ حين لا رقم.',
    },
    type: 'yes_no',
    cell: ({ value }) => (value === null || value.low === null ? null : value.high === null),
  },
];

export const recordsTable: Table<RecordRow> = {
  name: 'records',
  title: { en: 'Records', ar: 'السجلات' },
  about: {
    en: 'One row for each reconciliation that was submitted: the value, its rule and rationale, and whether a second person approved it. Those returned and replaced are there too.',
    ar: 'صف لكل تسوية أُرسلت للاعتماد: القيمة وقاعدتها وتعليلها، وهل اعتمدها شخص ثانٍ. وفيه ما أُعيد وما حلّ غيره محلّه.',
  },
  key: ['record_id'],
  columns: [
    {
      name: 'record_id',
      heading: { en: 'Record id', ar: 'معرّف السجل' },
      meaning: { en: 'The record, by its id.', ar: 'السجل بمعرّفه.' },
      type: 'id',
      required: true,
      hxl: '#meta+id',
      cell: ({ id }) => id,
    },
    {
      name: 'number',
      heading: { en: 'Number', ar: 'الرقم' },
      meaning: { en: 'Counts the submissions of one question, from 1.', ar: 'يعدّ ما أُرسل في السؤال الواحد، من 1.' },
      type: 'integer',
      required: true,
      cell: ({ number }) => number,
    },
    {
      name: 'status',
      heading: { en: 'Status', ar: 'الحال' },
      meaning: {
        en: 'submitted, returned, approved, or superseded by a later one.',
        ar: 'مرسل (submitted) أو معاد (returned) أو معتمد (approved) أو حلّ غيره محلّه (superseded).',
      },
      type: 'code',
      values: RECORD_STATUSES,
      required: true,
      hxl: '#status',
      cell: ({ status }) => status,
    },
    {
      name: 'stale',
      heading: { en: 'Stale', ar: 'تغيّر ما استند إليه' },
      meaning: { en: 'Yes when something it rested on changed after it was submitted.', ar: 'نعم إذا تغيّر بعد إرساله شيء مما استند إليه.' },
      type: 'yes_no',
      required: true,
      cell: ({ stale }) => stale,
    },
    {
      name: 'stale_since',
      heading: { en: 'Stale since', ar: 'تغيّر منذ' },
      meaning: { en: 'When that happened (UTC); empty when it did not.', ar: 'متى كان ذلك (بتوقيت غرينتش)؛ فارغ إن لم يكن.' },
      type: 'moment',
      cell: ({ staleSince }) => staleSince?.toISOString() ?? null,
    },
    ...incidentColumns,
    ...questionColumns,
    {
      name: 'settled',
      heading: { en: 'Settled', ar: 'محسوم' },
      meaning: { en: 'No when the record says that the question cannot be settled.', ar: 'لا حين يقول السجل إن السؤال لا يُحسم.' },
      type: 'yes_no',
      required: true,
      cell: ({ value }) => value.settled,
    },
    ...valueColumns,
    {
      name: 'value',
      heading: { en: 'Value in words', ar: 'القيمة بالكلمات' },
      meaning: {
        en: 'The value as a sentence says it; of questions that are no number, the answer.',
        ar: 'القيمة كما تقال في جملة؛ وفي غير الأرقام الجوابُ نفسه.',
      },
      type: 'text',
      required: true,
      cell: ({ value, question }, language) => sayValue(value, question.measure, language),
    },
    {
      name: 'rule',
      heading: { en: 'Rule', ar: 'القاعدة' },
      meaning: { en: 'The rule the value follows, by its code.', ar: 'القاعدة التي تتبعها القيمة، برمزها.' },
      type: 'code',
      values: RULES,
      required: true,
      cell: ({ rule }) => rule,
    },
    {
      name: 'rule_words',
      heading: { en: 'Rule in words', ar: 'القاعدة بالكلمات' },
      meaning: { en: 'The name of the rule.', ar: 'اسم القاعدة.' },
      type: 'text',
      required: true,
      cell: ({ rule }, language) => reconcile[language].rule[rule],
    },
    {
      name: 'rationale',
      heading: { en: 'Rationale', ar: 'التعليل' },
      meaning: { en: 'Why this value, in its author’s words.', ar: 'لماذا هذه القيمة، بكلمات من أعدّها.' },
      type: 'text',
      required: true,
      hxl: '#description',
      cell: ({ rationale }) => rationale,
    },
    {
      name: 'claims_in',
      heading: { en: 'Claims taken in', ar: 'الادعاءات المأخوذ بها' },
      meaning: { en: 'How many claims it takes in.', ar: 'كم ادعاء أُخذ به.' },
      type: 'integer',
      required: true,
      cell: ({ included }) => included,
    },
    {
      name: 'claims_out',
      heading: { en: 'Claims left out', ar: 'الادعاءات المتروكة' },
      meaning: { en: 'How many it leaves out, each with a reason.', ar: 'كم ادعاء تُرك، ولكل منها سبب.' },
      type: 'integer',
      required: true,
      cell: ({ excluded }) => excluded,
    },
    {
      name: 'dissents',
      heading: { en: 'Dissents', ar: 'الآراء المخالفة' },
      meaning: { en: 'How many minority values were signed on it.', ar: 'كم رأياً مخالفاً وُقّع عليه.' },
      type: 'integer',
      required: true,
      cell: ({ dissents }) => dissents.length,
    },
    {
      name: 'dissents_words',
      heading: { en: 'Dissents in words', ar: 'الآراء المخالفة بالكلمات' },
      meaning: { en: 'Each of them with its reason, one on a line.', ar: 'كل رأي منها بسببه، في سطر.' },
      type: 'text',
      cell: ({ dissents, question }, language) => sayDissents(dissents, question.measure, language) || null,
    },
    {
      name: 'submitted_at',
      heading: { en: 'Submitted', ar: 'وقت الإرسال' },
      meaning: { en: 'When it was submitted (UTC).', ar: 'متى أُرسل (بتوقيت غرينتش).' },
      type: 'moment',
      required: true,
      cell: ({ submittedAt }) => submittedAt.toISOString(),
    },
    {
      name: 'decided_at',
      heading: { en: 'Decided', ar: 'وقت البتّ' },
      meaning: {
        en: 'When it was approved or returned (UTC); empty while it waits.',
        ar: 'متى اعتُمد أو أُعيد (بتوقيت غرينتش)؛ فارغ ما دام ينتظر.',
      },
      type: 'moment',
      cell: ({ decision }) => decision?.at.toISOString() ?? null,
    },
    {
      name: 'decision_note',
      heading: { en: 'Note of the decision', ar: 'ملاحظة البتّ' },
      meaning: { en: 'What the approver noted.', ar: 'ما دوّنه المعتمِد.' },
      type: 'text',
      cell: ({ decision }) => decision?.note || null,
    },
    {
      name: 'inputs_sha256',
      heading: { en: 'SHA-256 of its evidence', ar: 'بصمة أدلته SHA-256' },
      meaning: {
        en: 'SHA-256 of everything it rests on, in canonical JSON (RFC 8785); the approval is bound to it.',
        ar: 'بصمة كل ما استند إليه بصيغة JSON القانونية (RFC 8785)؛ والاعتماد مربوط بها.',
      },
      type: 'text',
      required: true,
      hxl: '#meta+hash',
      cell: ({ inputHash }) => inputHash,
    },
  ],
};
