import { answerText } from '../../claim/answerText';
import { type Answer, type Chain, CLAIM_STATUSES, type ClaimStatus } from '../../claim/claim';
import { originKey } from '../../claim/origin';
import { boundsOf } from '../../figure/bounds';
import { type Bounds, type Figure, OPERATORS, VAGUE_WORDS } from '../../figure/figure';
import { describeFigure, formatFigure } from '../../figure/format';
import type { FigurePolicy } from '../../figure/policy';
import { figure as figureWords } from '../../message/figure';
import type { Both, Column, Table } from './column';
import { chainIds, nameIn, sayChain } from './say';
import { incidentColumns, type QuestionRow, questionColumns } from './shared';

/** One claim at its current version with everything its row says. Offsets are Unicode code points, end exclusive. */
export interface ClaimRow extends QuestionRow {
  readonly id: string;
  readonly version: number;
  readonly status: ClaimStatus;
  readonly reason: string;
  readonly answer: Answer;
  readonly scope: string;
  readonly asOf: string | null;
  readonly credibility: number | null;
  readonly chain: Chain;
  readonly note: string;
  readonly at: Date;
  readonly proposedBy: string | null;
  readonly quote: { readonly start: number; readonly end: number; readonly exact: string };
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly language: string;
    readonly address: string | null;
    readonly publishedOn: string | null;
    readonly sourceId: string;
    readonly captureId: string;
    readonly sha256: string;
  };
  /** Every source of the project by its id. */
  readonly sources: ReadonlyMap<string, Both>;
  readonly policy: FigurePolicy & { readonly version: number };
}

/** An exact number is only the number. */
const sayFigure: typeof describeFigure = (figure, reading) =>
  figure.operator === 'exactly' ? formatFigure(figure, reading) : describeFigure(figure, reading);

const figureOf = ({ answer }: ClaimRow): Figure | null => (answer.kind === 'figure' ? answer.figure : null);

function boundsOfRow(row: ClaimRow): Bounds | null {
  const figure = figureOf(row);
  return figure && boundsOf(figure, row.policy);
}

function statedOf(row: ClaimRow): { readonly low: number | null; readonly high: number | null } {
  const figure = figureOf(row);
  if (figure === null || figure.operator === 'vague' || figure.operator === 'none' || figure.operator === 'unknown')
    return { low: null, high: null };
  return figure.operator === 'between' ? { low: figure.low, high: figure.high } : { low: figure.value, high: null };
}

const answerColumns: readonly Column<ClaimRow>[] = [
  {
    name: 'words',
    heading: { en: 'As written', ar: 'كما ورد' },
    meaning: { en: 'The answer in the source’s own words, untouched.', ar: 'الجواب بكلمات المصدر نفسه دون تغيير.' },
    type: 'text',
    required: true,
    hxl: '#description+original',
    cell: ({ answer }) => answer.words,
  },
  {
    name: 'answer',
    heading: { en: 'Answer', ar: 'الجواب' },
    meaning: { en: 'The same as it was understood, in words.', ar: 'الجواب نفسه كما فُهم، بالكلمات.' },
    type: 'text',
    required: true,
    cell: ({ answer }, language) => answerText(answer, { language, digits: 'latn' }, sayFigure),
  },
  {
    name: 'operator',
    heading: { en: 'Operator', ar: 'المعامل' },
    meaning: {
      en: 'How the number is stated: exactly, more_than, at_least, less_than, at_most, between, about, vague, none or unknown; empty for what is no number.',
      ar: 'كيف ذُكر الرقم: exactly وmore_than وat_least وless_than وat_most وbetween وabout وvague وnone وunknown؛ فارغ لما ليس رقماً.',
    },
    type: 'code',
    values: OPERATORS,
    cell: (row) => figureOf(row)?.operator ?? null,
  },
  {
    name: 'operator_words',
    heading: { en: 'Operator in words', ar: 'المعامل بالكلمات' },
    meaning: { en: 'The same as a reader says it.', ar: 'المعامل نفسه كما يقوله القارئ.' },
    type: 'text',
    cell: (row, language) => {
      const figure = figureOf(row);
      return figure && figureWords[language].operator[figure.operator];
    },
  },
  {
    name: 'stated',
    heading: { en: 'Stated number', ar: 'الرقم المذكور' },
    meaning: {
      en: 'The number stated, or the lower of two: 60 in “more than 60”.',
      ar: 'الرقم المذكور، أو أدنى الرقمين: 60 في «أكثر من 60».',
    },
    type: 'integer',
    cell: (row) => statedOf(row).low,
  },
  {
    name: 'stated_to',
    heading: { en: 'Stated upper number', ar: 'الرقم الأعلى المذكور' },
    meaning: { en: 'The upper of two numbers stated: 106 in “90 to 106”.', ar: 'أعلى الرقمين المذكورين: 106 في «بين 90 و106».' },
    type: 'integer',
    cell: (row) => statedOf(row).high,
  },
  {
    name: 'vague_word',
    heading: { en: 'Vague word', ar: 'اللفظ المبهم' },
    meaning: { en: 'The size a vague word names.', ar: 'القدر الذي يسمّيه اللفظ المبهم.' },
    type: 'code',
    values: VAGUE_WORDS,
    cell: (row) => {
      const figure = figureOf(row);
      return figure?.operator === 'vague' ? figure.word : null;
    },
  },
  {
    name: 'low',
    heading: { en: 'Low', ar: 'الأدنى' },
    meaning: {
      en: 'The least the words leave possible, under the project’s policy: 61 for “more than 60”.',
      ar: 'أقلّ ما تحتمله الكلمات وفق سياسة المشروع: 61 لقولهم «أكثر من 60».',
    },
    type: 'integer',
    hxl: '#affected+min',
    cell: (row) => boundsOfRow(row)?.low ?? null,
  },
  {
    name: 'high',
    heading: { en: 'High', ar: 'الأعلى' },
    meaning: {
      en: 'The most they leave possible; empty when there is no upper bound (see unbounded) or no number.',
      ar: 'أكثر ما تحتمله؛ فارغ حين لا حدّ أعلى (انظر «بلا حدّ أعلى») أو لا رقم.',
    },
    type: 'integer',
    hxl: '#affected+max',
    cell: (row) => boundsOfRow(row)?.high ?? null,
  },
  {
    name: 'unbounded',
    heading: { en: 'No upper bound', ar: 'بلا حدّ أعلى' },
    meaning: {
      en: 'Yes when the number is open above; empty for what is no number or names none.',
      ar: 'نعم حين يكون الرقم مفتوحاً من أعلاه؛ فارغ لما ليس رقماً أو لا يُعلم.',
    },
    type: 'yes_no',
    cell: (row) => {
      const bounds = boundsOfRow(row);
      return bounds && bounds.high === null;
    },
  },
  {
    name: 'policy_version',
    heading: { en: 'Policy version', ar: 'نسخة السياسة' },
    meaning: { en: 'The version of the project’s policy the bounds follow.', ar: 'نسخة سياسة المشروع التي حُسبت بها الحدود.' },
    type: 'integer',
    required: true,
    cell: ({ policy }) => policy.version,
  },
];

const originColumns: readonly Column<ClaimRow>[] = [
  {
    name: 'chain',
    heading: { en: 'Attribution chain', ar: 'سلسلة الإسناد' },
    meaning: { en: 'Who has it from whom, nearest first.', ar: 'من نقل عمّن، والأقرب أولاً.' },
    type: 'text',
    required: true,
    hxl: '#meta+source+chain',
    cell: ({ chain, sources }, language) => sayChain(chain, sources, language),
  },
  {
    name: 'chain_ids',
    heading: { en: 'Chain as ids', ar: 'السلسلة بمعرّفاتها' },
    meaning: {
      en: 'The same as ids, separated by spaces: source:<id>, unnamed, not_recorded.',
      ar: 'السلسلة نفسها بالمعرّفات وبينها مسافات: source:<id> أو unnamed أو not_recorded.',
    },
    type: 'text',
    required: true,
    cell: ({ chain }) => chainIds(chain),
  },
  {
    name: 'origin',
    heading: { en: 'Origin', ar: 'الأصل' },
    meaning: { en: 'The far end of the chain.', ar: 'آخر السلسلة.' },
    type: 'text',
    required: true,
    cell: ({ chain, sources }, language) => sayChain([chain.at(-1) ?? chain[0]], sources, language),
  },
  {
    name: 'origin_key',
    heading: { en: 'Origin key', ar: 'مفتاح الأصل' },
    meaning: {
      en: 'Equal for claims of one origin; empty when the origin is not recorded, which counts as none.',
      ar: 'يتساوى في ادعاءات الأصل الواحد؛ فارغ حين لا يُذكر الأصل، وغير المذكور لا يُعدّ أصلاً.',
    },
    type: 'text',
    cell: ({ chain }) => originKey(chain),
  },
];

const evidenceColumns: readonly Column<ClaimRow>[] = [
  {
    name: 'source_id',
    heading: { en: 'Source id', ar: 'معرّف المصدر' },
    meaning: { en: 'Who published the document, by id.', ar: 'ناشر الوثيقة بمعرّفه.' },
    type: 'id',
    required: true,
    hxl: '#meta+source+id',
    cell: ({ document }) => document.sourceId,
  },
  {
    name: 'source',
    heading: { en: 'Source', ar: 'المصدر' },
    meaning: { en: 'Who published the document.', ar: 'ناشر الوثيقة.' },
    type: 'text',
    required: true,
    hxl: '#meta+source+name',
    cell: ({ document, sources }, language) => nameIn(sources.get(document.sourceId) ?? { en: '', ar: '' }, language),
  },
  {
    name: 'document_title',
    heading: { en: 'Document', ar: 'الوثيقة' },
    meaning: { en: 'The title of the document, as published.', ar: 'عنوان الوثيقة كما نُشر.' },
    type: 'text',
    required: true,
    cell: ({ document }) => document.title,
  },
  {
    name: 'address',
    heading: { en: 'Address', ar: 'العنوان' },
    meaning: { en: 'Where it was published; empty when not known.', ar: 'أين نُشرت؛ فارغ إن لم يُعلم.' },
    type: 'address',
    hxl: '#meta+url',
    cell: ({ document }) => document.address,
  },
  {
    name: 'published_on',
    heading: { en: 'Published', ar: 'تاريخ النشر' },
    meaning: { en: 'When it was published, as far as it is known (EDTF level 1).', ar: 'متى نُشرت، بقدر ما يُعلم (EDTF، المستوى الأول).' },
    type: 'edtf',
    hxl: '#date+published',
    cell: ({ document }) => document.publishedOn,
  },
  {
    name: 'document_language',
    heading: { en: 'Language', ar: 'اللغة' },
    meaning: { en: 'The language of the document (BCP 47).', ar: 'لغة الوثيقة (BCP 47).' },
    type: 'text',
    required: true,
    cell: ({ document }) => document.language,
  },
  {
    name: 'quote',
    heading: { en: 'Quote', ar: 'الاقتباس' },
    meaning: { en: 'The words of the document it rests on.', ar: 'كلمات الوثيقة التي يقوم عليها.' },
    type: 'text',
    required: true,
    cell: ({ quote }) => quote.exact,
  },
  {
    name: 'quote_start',
    heading: { en: 'Quote from', ar: 'بداية الاقتباس' },
    meaning: {
      en: 'Where the quote begins in the capture, in Unicode code points from 0.',
      ar: 'أين يبدأ الاقتباس في النسخة المحفوظة، بمحارف يونيكود من الصفر.',
    },
    type: 'integer',
    required: true,
    cell: ({ quote }) => quote.start,
  },
  {
    name: 'quote_end',
    heading: { en: 'Quote to', ar: 'نهاية الاقتباس' },
    meaning: { en: 'Where it ends; the code point there is no part of it.', ar: 'أين ينتهي؛ وما عند هذا الموضع ليس منه.' },
    type: 'integer',
    required: true,
    cell: ({ quote }) => quote.end,
  },
  {
    name: 'document_id',
    heading: { en: 'Document id', ar: 'معرّف الوثيقة' },
    meaning: { en: 'The document, by its id.', ar: 'الوثيقة بمعرّفها.' },
    type: 'id',
    required: true,
    cell: ({ document }) => document.id,
  },
  {
    name: 'capture_id',
    heading: { en: 'Capture id', ar: 'معرّف النسخة المحفوظة' },
    meaning: { en: 'The stored text it is quoted from, by its id.', ar: 'النص المحفوظ الذي اقتُبس منه، بمعرّفه.' },
    type: 'id',
    required: true,
    cell: ({ document }) => document.captureId,
  },
  {
    name: 'capture_sha256',
    heading: { en: 'Capture SHA-256', ar: 'بصمة النسخة SHA-256' },
    meaning: { en: 'SHA-256 of the stored text’s UTF-8 bytes, in hexadecimal.', ar: 'بصمة SHA-256 لبايتات النص المحفوظ بترميز UTF-8.' },
    type: 'text',
    required: true,
    hxl: '#meta+hash',
    cell: ({ document }) => document.sha256,
  },
];

export const claimsTable: Table<ClaimRow> = {
  name: 'claims',
  title: { en: 'Claims', ar: 'الادعاءات' },
  about: {
    en: 'One row for each claim as it stands: what one source answers to one question, in its own words, with its bounds and its chain. Rejected claims are there too.',
    ar: 'صف لكل ادعاء كما هو الآن: ما أجاب به مصدر عن سؤال، بكلماته، مع حدوده وسلسلة إسناده. وفيه المرفوض أيضاً.',
  },
  key: ['claim_id'],
  columns: [
    {
      name: 'claim_id',
      heading: { en: 'Claim id', ar: 'معرّف الادعاء' },
      meaning: { en: 'The claim, by its id.', ar: 'الادعاء بمعرّفه.' },
      type: 'id',
      required: true,
      hxl: '#meta+id',
      cell: ({ id }) => id,
    },
    {
      name: 'version',
      heading: { en: 'Version', ar: 'النسخة' },
      meaning: { en: 'Rises by one whenever the claim is judged or corrected.', ar: 'تزيد واحداً كلما حُكم على الادعاء أو صُحّح.' },
      type: 'integer',
      required: true,
      cell: ({ version }) => version,
    },
    {
      name: 'status',
      heading: { en: 'Status', ar: 'الحال' },
      meaning: { en: 'proposed, accepted or rejected.', ar: 'مقترح (proposed) أو مقبول (accepted) أو مرفوض (rejected).' },
      type: 'code',
      values: CLAIM_STATUSES,
      required: true,
      hxl: '#status',
      cell: ({ status }) => status,
    },
    ...incidentColumns,
    ...questionColumns,
    {
      name: 'scope',
      heading: { en: 'Part it speaks of', ar: 'الجزء الذي يتحدث عنه' },
      meaning: {
        en: 'The part of the question it speaks of, in a reviewer’s words; empty when it speaks of the whole.',
        ar: 'الجزء الذي يتحدث عنه من السؤال، بكلمات المراجِع؛ فارغ حين يتحدث عن الكل.',
      },
      type: 'text',
      cell: ({ scope }) => scope || null,
    },
    ...answerColumns,
    ...originColumns,
    {
      name: 'as_of',
      heading: { en: 'As of', ar: 'حتى تاريخ' },
      meaning: {
        en: 'The time the source speaks for (EDTF level 1); empty when it names none.',
        ar: 'الزمن الذي يتحدث عنه المصدر (EDTF، المستوى الأول)؛ فارغ إن لم يذكره.',
      },
      type: 'edtf',
      cell: ({ asOf }) => asOf,
    },
    {
      name: 'credibility',
      heading: { en: 'Credibility', ar: 'المصداقية' },
      meaning: {
        en: 'Of the claim, 1 (confirmed) to 6 (cannot be judged); empty when not judged.',
        ar: 'مصداقية الادعاء من 1 (مؤكَّد) إلى 6 (لا يمكن الحكم عليه)؛ فارغ إن لم يُحكم عليها.',
      },
      type: 'integer',
      cell: ({ credibility }) => credibility,
    },
    ...evidenceColumns,
    {
      name: 'status_reason',
      heading: { en: 'Reason', ar: 'السبب' },
      meaning: { en: 'Why it was rejected, or what else its last judgement said.', ar: 'لماذا رُفض، أو ما قيل عند آخر حكم عليه.' },
      type: 'text',
      cell: ({ reason }) => reason || null,
    },
    {
      name: 'note',
      heading: { en: 'Note', ar: 'ملاحظة' },
      meaning: { en: 'What its recorder noted.', ar: 'ما دوّنه من سجّله.' },
      type: 'text',
      cell: ({ note }) => note || null,
    },
    {
      name: 'recorded_at',
      heading: { en: 'Recorded', ar: 'وقت التسجيل' },
      meaning: { en: 'When this version was recorded (UTC).', ar: 'متى سُجّلت هذه النسخة (بتوقيت غرينتش).' },
      type: 'moment',
      required: true,
      cell: ({ at }) => at.toISOString(),
    },
    {
      name: 'proposed_by',
      heading: { en: 'Proposed by', ar: 'المساعد المقترِح' },
      meaning: {
        en: 'The AI assistant whose proposal a person accepted; empty for every other claim.',
        ar: 'المساعد الآلي الذي قبِل مراجِع اقتراحه؛ فارغ في سائر الادعاءات.',
      },
      type: 'text',
      cell: ({ proposedBy }) => proposedBy,
    },
  ],
};
