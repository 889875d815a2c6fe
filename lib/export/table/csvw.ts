import type { Language } from '../../message/define';
import { type ColumnDescription, type ColumnType, columnsOf, type TableDescription, type Taken } from './column';
import { sayTaken } from './datapackage';
import { FORMULA_RULE } from './formula';

/** Built-in datatypes of CSVW (Metadata Vocabulary for Tabular Data §5.11.1). */
const DATATYPE: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  code: 'string',
  id: 'string',
  integer: 'nonNegativeInteger',
  yes_no: 'boolean',
  day: 'date',
  edtf: 'string',
  moment: 'dateTime',
  address: 'string',
};

const inBoth = ({ en, ar }: Readonly<Record<Language, string>>) => [
  { '@value': en, '@language': 'en' },
  { '@value': ar, '@language': 'ar' },
];

const columnOf = ({ name, heading, meaning, type, values, required }: ColumnDescription) => ({
  name,
  // The file's own heading is the name, in no language.
  titles: { und: name, en: heading.en, ar: heading.ar },
  'dc:description': inBoth(meaning),
  datatype: values ? { base: DATATYPE[type], format: values.join('|') } : DATATYPE[type],
  ...(required && { required }),
});

/** `<name>.csv-metadata.json`: CSV on the Web (W3C Recommendation, 17 December 2015), found by its name beside the CSV. */
export function csvwMetadata(table: TableDescription, taken: Taken, language: Language) {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url: `${table.name}.csv`,
    'dc:title': inBoth(table.title),
    'dc:description': inBoth(table.about),
    'dc:provenance': inBoth(sayTaken(taken)),
    'dc:created': { '@value': taken.at, '@type': 'xsd:dateTime' },
    'rdfs:comment': inBoth(FORMULA_RULE),
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: columnsOf(table).map(columnOf),
      primaryKey: table.key,
      ...(language === 'ar' && { textDirection: 'rtl' }),
    },
  };
}
