import { fitting, xmlText } from './xml';

export type SheetCell = string | number | boolean | null;

export interface Sheet {
  /** At most 31 characters, none of `[ ] : * ? / \`. */
  readonly name: string;
  readonly rightToLeft: boolean;
  /** The heading of each column and how many characters wide it stands. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: Iterable<readonly (readonly SheetCell[])[]> | AsyncIterable<readonly (readonly SheetCell[])[]>;
}

/** Rows of one sheet, its heading counted (ECMA-376 leaves it open; Excel does not). */
const MOST_ROWS = 1_048_576;

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A, B … Z, AA: the letters of a column, from 0. */
function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function cell(value: SheetCell, at: string, style: number): string {
  const place = style === 0 ? `r="${at}"` : `r="${at}" s="${style}"`;
  if (value === null) return '';
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${place} t="b"><v>${Number(value)}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting(value))}</t></is></c>`;
}

function row(cells: readonly SheetCell[], number: number, style = 0): string {
  return `<row r="${number}">${cells.map((value, i) => cell(value, `${columnLetters(i)}${number}`, style)).join('')}</row>`;
}

/** How the sheet is looked at: in its direction, the headings staying in place. */
function views({ rightToLeft, columns }: Sheet): string {
  const direction = rightToLeft ? ' rightToLeft="1"' : '';
  const widths = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('');
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `<sheetViews><sheetView workbookViewId="0"${direction}>${pane}</sheetView></sheetViews><cols>${widths}</cols>`;
}

/**
 * A worksheet part (ECMA-376 part 1, §18.3.1.99), a portion of rows at a time. Texts are inline strings, so nothing in them is ever
 * a formula; numbers are numbers. Throws when there are more rows than a sheet takes.
 */
export async function* worksheet(sheet: Sheet): AsyncGenerator<string, void> {
  const headings = sheet.columns.map(({ heading }) => heading);
  yield `${DECLARATION}<worksheet xmlns="${NAMESPACE}">${views(sheet)}<sheetData>${row(headings, 1, 1)}`;
  let number = 1;
  for await (const portion of sheet.rows) {
    if (number + portion.length > MOST_ROWS) throw new RangeError(`a sheet takes ${MOST_ROWS} rows`);
    yield portion.map((cells) => row(cells, ++number)).join('');
  }
  yield `</sheetData><autoFilter ref="A1:${columnLetters(headings.length - 1)}${number}"/></worksheet>`;
}
