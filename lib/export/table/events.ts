import { PRECISIONS, type Precision } from '../../claim/incident';
import { daysOf } from '../../figure/partialDate';
import { SAID_STANDINGS, type Standing, saidStanding } from '../../verdict/standing';
import type { Value } from '../value';
import type { Table } from './column';
import { valueColumns } from './records';
import { nameIn } from './say';
import { incidentNameColumns, type QuestionRow, questionColumns } from './shared';
import { datePrecision, wherePrecision } from './ucdp';

const VALUE_STATUSES = ['approved', 'submitted', 'returned', 'none'] as const;

/** One counted question of one incident: what UCDP calls an event, with the disagreement kept. */
export interface EventRow extends QuestionRow {
  readonly incident: QuestionRow['incident'] & { readonly precision: Precision; readonly partOf: string | null };
  /** The approved value; null while there is none. */
  readonly value: Value | null;
  readonly valueStatus: (typeof VALUE_STATUSES)[number];
  readonly stale: boolean;
  readonly standing: Standing;
  /** Of accepted claims: how many there are, from how many publishing sources, origins, and without a recorded origin. */
  readonly reports: number;
  readonly sources: number;
  readonly origins: number;
  readonly notRecorded: number;
  readonly conflicts: number;
  readonly originNames: readonly { readonly en: string; readonly ar: string }[];
  /** From the least to the most any accepted claim leaves possible; `high` null: open above. */
  readonly stated: { readonly low: number; readonly high: number | null } | null;
}

export const eventsTable: Table<EventRow> = {
  name: 'events',
  title: { en: 'Events', ar: 'الأحداث' },
  about: {
    en: 'One row for each counted question of an incident, in the columns and codes of UCDP’s event data (GED): low, best and high are the approved value, empty while nobody approved one. The claims behind it stand beside it in the claims table.',
    ar: 'صف لكل سؤال عددي عن حادثة، بأعمدة بيانات الأحداث عند UCDP (GED) ورموزها: الأدنى والأرجح والأعلى هي القيمة المعتمدة، وتبقى فارغة ما لم تُعتمد قيمة. والادعاءات التي وراءها إلى جانبها في جدول الادعاءات.',
  },
  key: ['question_id'],
  columns: [
    ...incidentNameColumns,
    {
      name: 'part_of',
      heading: { en: 'Part of', ar: 'جزء من' },
      meaning: {
        en: 'The incident this one is part of, by id. Never add a part to its whole.',
        ar: 'الحادثة التي هذه جزء منها، بمعرّفها. ولا يُجمع الجزء إلى كلّه.',
      },
      type: 'id',
      cell: ({ incident }) => incident.partOf,
    },
    {
      name: 'date_start',
      heading: { en: 'First day', ar: 'أول يوم' },
      meaning: {
        en: 'The first day the date leaves possible; empty when open or not known.',
        ar: 'أول يوم يحتمله التاريخ؛ فارغ إن كان مفتوحاً أو لا يُعلم.',
      },
      type: 'day',
      hxl: '#date+start',
      cell: ({ incident }) => (incident.date === null ? null : (daysOf(incident.date)?.from ?? null)),
    },
    {
      name: 'date_end',
      heading: { en: 'Last day', ar: 'آخر يوم' },
      meaning: { en: 'The last day it leaves possible.', ar: 'آخر يوم يحتمله.' },
      type: 'day',
      hxl: '#date+end',
      cell: ({ incident }) => (incident.date === null ? null : (daysOf(incident.date)?.to ?? null)),
    },
    {
      name: 'date_prec',
      heading: { en: 'Date precision', ar: 'دقّة التاريخ' },
      meaning: {
        en: 'UCDP’s code: 1 the day, 2 within two to six days, 3 the week, 4 the month, 5 the year; empty when less is known.',
        ar: 'رمز UCDP: ‏1 اليوم، 2 خلال يومين إلى ستة، 3 الأسبوع، 4 الشهر، 5 السنة؛ فارغ حين يُعلم أقلّ من ذلك.',
      },
      type: 'integer',
      cell: ({ incident }) => datePrecision(incident.date),
    },
    {
      name: 'edtf',
      heading: { en: 'Date as known', ar: 'التاريخ كما يُعلم' },
      meaning: {
        en: 'The date itself (EDTF level 1), with what is uncertain about it.',
        ar: 'التاريخ نفسه (EDTF، المستوى الأول) بما فيه من شكّ.',
      },
      type: 'edtf',
      hxl: '#date+occurred',
      cell: ({ incident }) => incident.date,
    },
    {
      name: 'where_description',
      heading: { en: 'Place', ar: 'المكان' },
      meaning: { en: 'Where it happened, in words.', ar: 'أين وقعت، بالكلمات.' },
      type: 'text',
      hxl: '#loc+name',
      cell: ({ incident }, language) => nameIn({ en: incident.placeEn, ar: incident.placeAr }, language) || null,
    },
    {
      name: 'where_prec',
      heading: { en: 'Place precision', ar: 'دقّة المكان' },
      meaning: {
        en: 'UCDP’s code: 1 a known place or settlement, 3 the district, 4 the governorate; empty when not known. Its codes 2, 5, 6 and 7 are not told apart here.',
        ar: 'رمز UCDP: ‏1 مكان أو بلدة معروفة، 3 الناحية أو المنطقة، 4 المحافظة؛ فارغ إن لم تُعلم. ولا تُميَّز هنا رموزه 2 و5 و6 و7.',
      },
      type: 'integer',
      cell: ({ incident }) => wherePrecision(incident.precision),
    },
    {
      name: 'place_precision',
      heading: { en: 'Place precision, our words', ar: 'دقّة المكان بكلماتنا' },
      meaning: { en: 'How well the place is known, as it was entered.', ar: 'ما مدى معرفة المكان، كما سُجّل.' },
      type: 'code',
      values: PRECISIONS,
      required: true,
      cell: ({ incident }) => incident.precision,
    },
    ...questionColumns,
    ...valueColumns,
    {
      name: 'value_status',
      heading: { en: 'Standing of the value', ar: 'حال القيمة' },
      meaning: {
        en: 'approved, or why low, best and high are empty: submitted (waits for a second person), returned, none. An approved record that cannot be settled has no numbers either.',
        ar: 'معتمدة (approved)، أو سبب فراغ الأدنى والأرجح والأعلى: بانتظار شخص ثانٍ (submitted) أو معادة (returned) أو لا شيء (none). وما اعتُمد أنه لا يُحسم لا أرقام له أيضاً.',
      },
      type: 'code',
      values: VALUE_STATUSES,
      required: true,
      hxl: '#status',
      cell: ({ valueStatus }) => valueStatus,
    },
    {
      name: 'stale',
      heading: { en: 'Stale', ar: 'تغيّر ما استند إليه' },
      meaning: { en: 'Yes when something the value rested on has changed since.', ar: 'نعم إذا تغيّر بعدها شيء مما استندت إليه القيمة.' },
      type: 'yes_no',
      required: true,
      cell: ({ stale }) => stale,
    },
    {
      name: 'stated_low',
      heading: { en: 'Stated low', ar: 'أدنى ما ذُكر' },
      meaning: {
        en: 'The least that any accepted claim leaves possible. Nobody approved it.',
        ar: 'أقلّ ما يحتمله أي ادعاء مقبول. ولم يعتمده أحد.',
      },
      type: 'integer',
      cell: ({ stated }) => stated?.low ?? null,
    },
    {
      name: 'stated_high',
      heading: { en: 'Stated high', ar: 'أعلى ما ذُكر' },
      meaning: {
        en: 'The most any leaves possible; empty when one is open above.',
        ar: 'أكثر ما يحتمله أيّ منها؛ فارغ إن كان أحدها مفتوحاً من أعلاه.',
      },
      type: 'integer',
      cell: ({ stated }) => stated?.high ?? null,
    },
    {
      name: 'standing',
      heading: { en: 'Standing', ar: 'الحال' },
      meaning: {
        en: 'How the accepted claims stand to each other: corroborated, single_origin, no_origin (none is recorded), contested or empty.',
        ar: 'كيف تقف الادعاءات المقبولة بعضها من بعض: مؤيَّد (corroborated) أو أصل واحد (single_origin) أو الأصل غير مذكور (no_origin) أو متنازع فيه (contested) أو بلا ادعاءات (empty).',
      },
      type: 'code',
      values: SAID_STANDINGS,
      required: true,
      cell: ({ standing, origins }) => saidStanding(standing, origins),
    },
    {
      name: 'number_of_reports',
      heading: { en: 'Reports', ar: 'الأخبار' },
      meaning: { en: 'Accepted claims.', ar: 'عدد الادعاءات المقبولة.' },
      type: 'integer',
      required: true,
      cell: ({ reports }) => reports,
    },
    {
      name: 'number_of_sources',
      heading: { en: 'Sources', ar: 'المصادر' },
      meaning: { en: 'Sources that published them.', ar: 'عدد المصادر التي نشرتها.' },
      type: 'integer',
      required: true,
      hxl: '#meta+source+num',
      cell: ({ sources }) => sources,
    },
    {
      name: 'number_of_origins',
      heading: { en: 'Origins', ar: 'الأصول' },
      meaning: {
        en: 'Recorded origins behind them: who said it, not who relayed it.',
        ar: 'عدد الأصول المذكورة وراءها: من قال، لا من نقل.',
      },
      type: 'integer',
      required: true,
      cell: ({ origins }) => origins,
    },
    {
      name: 'origins_not_recorded',
      heading: { en: 'Origin not recorded', ar: 'بلا أصل مذكور' },
      meaning: { en: 'Reports whose origin is not recorded; they count as no origin.', ar: 'أخبار لم يُذكر أصلها؛ ولا تُعدّ أصلاً.' },
      type: 'integer',
      required: true,
      cell: ({ notRecorded }) => notRecorded,
    },
    {
      name: 'origins',
      heading: { en: 'Origins by name', ar: 'الأصول بأسمائها' },
      meaning: { en: 'The recorded origins, separated by semicolons.', ar: 'الأصول المذكورة، وبينها فاصلة منقوطة.' },
      type: 'text',
      cell: ({ originNames }, language) => originNames.map((name) => nameIn(name, language)).join(language === 'ar' ? '؛ ' : '; ') || null,
    },
    {
      name: 'conflicts',
      heading: { en: 'Conflicts', ar: 'التعارضات' },
      meaning: { en: 'Pairs of accepted claims that cannot both hold.', ar: 'أزواج الادعاءات المقبولة التي لا تصحّ معاً.' },
      type: 'integer',
      required: true,
      cell: ({ conflicts }) => conflicts,
    },
  ],
};
