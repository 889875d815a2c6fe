import type { ColumnType } from '../export/table/column';
import { defineMessages } from './define';

interface Names {
  readonly type: Readonly<Record<ColumnType, string>>;
}

/** Taking things away: tables, and what stands beside them on the same screen. */
export const exports = defineMessages(
  {
    title: 'Export',
    lead: 'What you take away says where in the ledger it was taken, and the ledger says that you took it.',
    tables: 'Tables',
    language: 'Headings and words in',
    languages: { en: 'English', ar: 'Arabic' },
    take: '{table}: {format}',
    formats: {
      xlsx: 'Excel',
      csv: 'CSV',
      excelCsv: 'CSV marked as UTF-8',
      package: 'CSV with its description',
      jsonl: 'JSON Lines',
      hxl: 'CSV with HXL tags',
    },
    described: 'A ZIP: the table, and beside it what its columns mean for programs (Frictionless Data Package, CSV on the Web).',
    formula: 'Formulas in CSV',
    marked: 'Some versions of Excel read Arabic in a CSV file only when it is marked as UTF-8.',
    columns: '{count, plural, one {One column} other {# columns}}',
    heading: 'Heading',
    name: 'Name',
    meaning: 'Meaning',
    kind: 'Kind',
    tag: 'HXL tag',
    type: {
      text: 'text',
      code: 'one of a list',
      id: 'id',
      integer: 'whole number',
      yes_no: 'yes or no',
      day: 'day',
      edtf: 'date (EDTF)',
      moment: 'moment (UTC)',
      address: 'address',
    },
  } satisfies Names & Record<string, unknown>,
  {
    title: 'التصدير',
    lead: 'كل ما تأخذه يذكر موضعه من الدفتر حين أُخذ، والدفتر يذكر أنك أخذته.',
    tables: 'الجداول',
    language: 'العناوين والكلمات',
    languages: { en: 'بالإنجليزية', ar: 'بالعربية' },
    take: '{table}: {format}',
    formats: {
      xlsx: 'ملف Excel',
      csv: 'CSV',
      excelCsv: 'CSV بعلامة UTF-8',
      package: 'CSV مع وصفه',
      jsonl: 'أسطر JSON',
      hxl: 'CSV بوسوم HXL',
    },
    described: 'ملف ZIP فيه الجدول، وإلى جانبه وصف أعمدته للبرامج بصيغتي Frictionless وCSVW.',
    formula: 'الصيغ الحسابية في CSV',
    marked: 'لا تقرأ بعض نسخ Excel العربية في ملف CSV إلا إذا حمل علامة UTF-8.',
    columns: '{count, plural, zero {لا أعمدة} one {عمود واحد} two {عمودان} few {# أعمدة} many {# عموداً} other {# عمود}}',
    heading: 'العنوان',
    name: 'الاسم',
    meaning: 'المعنى',
    kind: 'النوع',
    tag: 'وسم HXL',
    type: {
      text: 'نصّ',
      code: 'واحد من قائمة',
      id: 'معرّف',
      integer: 'عدد صحيح',
      yes_no: 'نعم أو لا',
      day: 'يوم',
      edtf: 'تاريخ (EDTF)',
      moment: 'لحظة (غرينتش)',
      address: 'عنوان على الشبكة',
    },
  },
);
