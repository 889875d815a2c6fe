import type { Language } from '../../message/define';
import { type Both, type ColumnDescription, type ColumnType, columnsOf, type TableDescription, type Taken } from './column';
import { FORMULA_RULE } from './formula';

/** Types and formats of Table Schema 1.0. An EDTF date and an address as somebody wrote it are strings. */
const TYPE: Readonly<Record<ColumnType, { readonly type: string; readonly format?: string }>> = {
  text: { type: 'string' },
  code: { type: 'string' },
  id: { type: 'string', format: 'uuid' },
  integer: { type: 'integer' },
  yes_no: { type: 'boolean' },
  day: { type: 'date' },
  edtf: { type: 'string' },
  moment: { type: 'datetime' },
  address: { type: 'string' },
};

function fieldOf({ name, heading, meaning, type, values, required }: ColumnDescription, language: Language) {
  const constraints = { ...(required && { required }), ...(values && { enum: values }) };
  return {
    name,
    title: heading[language],
    description: meaning[language],
    ...TYPE[type],
    ...(Object.keys(constraints).length && { constraints }),
  };
}

/** What every description says of the moment of its taking. */
export const sayTaken = ({ position, checkpoint }: Taken): Both => ({
  en: `Taken at ledger position ${position}${checkpoint ? `, checkpoint ${checkpoint.size} ${checkpoint.root}` : ', before the first checkpoint'}.`,
  ar: `أُخذ عند موضع الدفتر ${position}${checkpoint ? `، ونقطة التحقق ${checkpoint.size} ${checkpoint.root}` : '، قبل أول نقطة تحقق'}.`,
});

/** What is described: tables of one project, each in `<name>.csv` with the names of its columns for headings. */
export interface Described {
  readonly project: { readonly slug: string; readonly title: string };
  readonly tables: readonly TableDescription[];
  readonly taken: Taken;
  readonly language: Language;
}

/** `datapackage.json`: a Tabular Data Package (Frictionless Data, specifications 1.0, 2017), with `ledger` as a property of our own. */
export function dataPackage({ project, tables, taken, language }: Described) {
  return {
    profile: 'tabular-data-package',
    name: `${project.slug}-${tables.map(({ name }) => name).join('-')}-ledger-${taken.position}`,
    title: `${project.title}: ${tables.map(({ title }) => title[language]).join(language === 'ar' ? '، ' : ', ')}`,
    description: `${sayTaken(taken)[language]}\n\n${FORMULA_RULE[language]}`,
    created: taken.at,
    ledger: { position: taken.position, checkpoint: taken.checkpoint },
    resources: tables.map((table) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path: `${table.name}.csv`,
      title: table.title[language],
      description: table.about[language],
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
      schema: {
        fields: columnsOf(table).map((column) => fieldOf(column, language)),
        missingValues: [''],
        primaryKey: table.key,
      },
    })),
  };
}
