import type { Language } from '../../message/define';

/** One word or sentence in both languages. */
export type Both = Readonly<Record<Language, string>>;

/**
 * What a column holds. `code`: one of `values`; `id`: a UUID; `integer`: a whole number ≥ 0; `day`: YYYY-MM-DD; `edtf`: a date as
 * far as it is known (EDTF level 1); `moment`: RFC 3339 in UTC; `address`: a URL.
 */
export type ColumnType = 'text' | 'code' | 'id' | 'integer' | 'yes_no' | 'day' | 'edtf' | 'moment' | 'address';

/** What stands in one cell; null is empty. Moments and days are texts. */
export type Cell = string | number | boolean | null;

/** A column as everything that names it needs it: header, descriptions, documentation. */
export interface ColumnDescription {
  /** Lower case ASCII and `_`; never changes its meaning. */
  readonly name: string;
  readonly heading: Both;
  readonly meaning: Both;
  readonly type: ColumnType;
  /** The closed list a `code` comes from. */
  readonly values?: readonly string[];
  /** Never empty. */
  readonly required?: boolean;
  /** HXL 1.1 hashtag and attributes; none where the dictionary has nothing that fits. */
  readonly hxl?: string;
}

/** Where a table was taken: the ledger's last position and the newest checkpoint (its size and root, in base64) it knew. */
export interface Taken {
  readonly position: number;
  readonly checkpoint: { readonly size: number; readonly root: string } | null;
  /** RFC 3339, UTC. */
  readonly at: string;
}

export interface Column<Row> extends ColumnDescription {
  /** What this row says in this column, its words in `language`. */
  readonly cell: (row: Row, language: Language) => Cell;
}

export const TABLES = ['claims', 'records', 'sources', 'events'] as const;
export type TableName = (typeof TABLES)[number];

export interface Table<Row> {
  readonly name: TableName;
  readonly title: Both;
  /** What one row is, in a sentence. */
  readonly about: Both;
  /** The columns that tell rows apart. */
  readonly key: readonly [string, ...string[]];
  readonly columns: readonly Column<Row>[];
}

/** A table without its rows: what is described and documented. */
export type TableDescription = Omit<Table<never>, 'columns'> & { readonly columns: readonly ColumnDescription[] };

/** What every table ends with: the state of the ledger its rows were read at. */
export const TAKEN_COLUMNS: readonly ColumnDescription[] = [
  {
    name: 'ledger_position',
    heading: { en: 'Ledger position', ar: 'موضع الدفتر' },
    meaning: {
      en: 'The last act of the project in the ledger when this table was taken; the same in every row.',
      ar: 'آخر فعل للمشروع في الدفتر ساعة أُخذ الجدول، وهو نفسه في كل صف.',
    },
    type: 'integer',
    required: true,
    hxl: '#meta+ledger+position',
  },
  {
    name: 'checkpoint',
    heading: { en: 'Checkpoint', ar: 'نقطة التحقق' },
    meaning: {
      en: 'The newest signed checkpoint then: the number of acts in the tree, and its root in base64; empty before the first.',
      ar: 'أحدث نقطة تحقق موقّعة حينها: عدد الأفعال في الشجرة، ثم جذرها بترميز base64؛ وتُترك فارغة قبل أول نقطة.',
    },
    type: 'text',
    hxl: '#meta+ledger+checkpoint',
  },
];

/** All columns of a table as it is written, those of its taking last. */
export function columnsOf(table: TableDescription): readonly ColumnDescription[] {
  return [...table.columns, ...TAKEN_COLUMNS];
}

/** The cells that `TAKEN_COLUMNS` describe. */
function takenCells({ position, checkpoint }: Taken): Cell[] {
  return [position, checkpoint && `${checkpoint.size} ${checkpoint.root}`];
}

/** A row of a table, cell for cell as `columnsOf` names them. */
export function cellsOf<Row>(table: Table<Row>, row: Row, language: Language, taken: Taken): Cell[] {
  return [...table.columns.map(({ cell }) => cell(row, language)), ...takenCells(taken)];
}
