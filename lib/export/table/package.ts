import type { ZipEntry } from '../zip';
import type { TableName } from './column';
import { csvLines } from './csv';
import { csvwMetadata } from './csvw';
import { type Described, dataPackage } from './datapackage';
import { DESCRIPTIONS } from './descriptions';
import { csvHead } from './header';
import { byTable, type Portion } from './portions';

const json = (value: unknown) => [`${JSON.stringify(value, null, 2)}\n`];

async function* csvOf(name: TableName, portions: AsyncIterable<Portion['rows']>, bom: boolean): AsyncGenerator<string, void> {
  yield csvHead(DESCRIPTIONS[name], { header: 'names', hxl: false, bom });
  for await (const rows of portions) yield csvLines(rows);
}

/** Tables as CSV with what describes them: `datapackage.json`, and beside each `<name>.csv` its `<name>.csv-metadata.json`. */
export async function* describedCsv(
  { project, taken, language }: Omit<Described, 'tables'>,
  names: readonly TableName[],
  portions: AsyncGenerator<Portion, void>,
  bom: boolean,
): AsyncGenerator<ZipEntry, void> {
  const tables = names.map((name) => DESCRIPTIONS[name]);
  yield { name: 'datapackage.json', parts: json(dataPackage({ project, tables, taken, language })) };
  for await (const { name, rows } of byTable(names, portions)) {
    yield { name: `${name}.csv`, parts: csvOf(name, rows, bom) };
    yield { name: `${name}.csv-metadata.json`, parts: json(csvwMetadata(DESCRIPTIONS[name], taken, language)) };
  }
}
