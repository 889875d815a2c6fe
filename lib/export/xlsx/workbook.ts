import type { ZipEntry } from '../zip';
import { type Sheet, worksheet } from './sheet';
import { xmlText } from './xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Two looks of a cell: plain, and a heading. */
const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

const each = <T>(items: readonly T[], write: (item: T, number: number) => string) => items.map((item, i) => write(item, i + 1)).join('');

function contentTypes(names: readonly string[]): string {
  const sheets = each(names, (_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`);
  const rest = `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`;
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${rest}${sheets}</Types>`;
}

function workbookPart(names: readonly string[]): string {
  const sheets = each(names, (name, n) => `<sheet name="${xmlText(name)}" sheetId="${n}" r:id="rId${n}"/>`);
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets}</sheets></workbook>`;
}

function relations(names: readonly string[]): string {
  const sheets = each(names, (_, n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`);
  const styles = `<Relationship Id="rId${names.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return `${DECLARATION}<Relationships xmlns="${RELATIONS}">${sheets}${styles}</Relationships>`;
}

const ROOT = `${DECLARATION}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/**
 * The parts of a spreadsheet (Office Open XML, ECMA-376 5th edition, transitional), in the order they are made: `zipped` makes the
 * file of them. Sheets are read one after the other, each when its turn comes; their names must be known before.
 */
export async function* workbook(names: readonly string[], sheets: AsyncIterable<Sheet>): AsyncGenerator<ZipEntry, void> {
  yield { name: '[Content_Types].xml', parts: [contentTypes(names)] };
  yield { name: '_rels/.rels', parts: [ROOT] };
  yield { name: 'xl/workbook.xml', parts: [workbookPart(names)] };
  yield { name: 'xl/_rels/workbook.xml.rels', parts: [relations(names)] };
  yield { name: 'xl/styles.xml', parts: [STYLES] };
  let number = 0;
  for await (const sheet of sheets) yield { name: `xl/worksheets/sheet${++number}.xml`, parts: worksheet(sheet) };
}
