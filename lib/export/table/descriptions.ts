import { claimsTable } from './claims';
import { TABLES, type TableDescription, type TableName } from './column';
import { eventsTable } from './events';
import { recordsTable } from './records';
import { sourcesTable } from './sources';

/** Every table that can be taken, described. */
export const DESCRIPTIONS: Readonly<Record<TableName, TableDescription>> = {
  claims: claimsTable,
  records: recordsTable,
  sources: sourcesTable,
  events: eventsTable,
};

/** What is taken under the name of a table: events come with the claims behind them. */
export const TAKEN_TOGETHER: Readonly<Record<TableName, readonly [TableName, ...TableName[]]>> = {
  claims: ['claims'],
  records: ['records'],
  sources: ['sources'],
  events: ['events', 'claims'],
};

/** The table of this name, or null when there is none. */
export function tableNamed(name: string): TableName | null {
  return TABLES.find((table) => table === name) ?? null;
}
