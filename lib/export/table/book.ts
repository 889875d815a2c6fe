import type { Language } from '../../message/define';
import { exports as words } from '../../message/exports';
import type { Sheet, SheetCell } from '../xlsx/sheet';
import { workbook } from '../xlsx/workbook';
import type { ZipEntry } from '../zip';
import { type Both, type ColumnType, columnsOf, type TableName } from './column';
import { type Described, sayTaken } from './datapackage';
import { DESCRIPTIONS } from './descriptions';
import { headerOf } from './header';
import { byTable, type Portion } from './portions';

const ABOUT: Both = { en: 'About', ar: 'عن هذا الملف' };
/** What Excel does to a longer text, and so do we (`xlsx/xml.ts`). */
const CUT: Both = {
  en: 'A text longer than 32,767 characters, the most a cell takes, ends in “…”; CSV and JSON Lines have it whole.',
  ar: 'النص الأطول من 32,767 حرفاً، وهو أكثر ما تحتمله الخلية، ينتهي بـ«…»، وتجده كاملاً في CSV وفي أسطر JSON.',
};

/** Characters a column is wide, by what it holds. */
const WIDTH: Readonly<Record<ColumnType, number>> = {
  text: 28,
  code: 14,
  id: 12,
  integer: 10,
  yes_no: 10,
  day: 12,
  edtf: 14,
  moment: 20,
  address: 24,
};

function aboutRows({ project, taken, language }: Omit<Described, 'tables'>, names: readonly TableName[]): SheetCell[][] {
  const w = words[language];
  const documented = names.flatMap((name) => [
    [],
    [DESCRIPTIONS[name].title[language], null, DESCRIPTIONS[name].about[language]],
    [w.heading, w.name, w.meaning, w.kind],
    ...columnsOf(DESCRIPTIONS[name]).map(({ name, heading, meaning, type }) => [heading[language], name, meaning[language], w.type[type]]),
  ]);
  return [[sayTaken(taken)[language]], [taken.at], [CUT[language]], [project.slug], ...documented];
}

/** Tables as sheets of one spreadsheet, in the direction of the language, and a last sheet that says what they are. */
export function book(
  described: Omit<Described, 'tables'>,
  names: readonly TableName[],
  portions: AsyncGenerator<Portion, void>,
): AsyncGenerator<ZipEntry, void> {
  const { language, project } = described;
  const rightToLeft = language === 'ar';
  const titleOf = (name: TableName, to: Language) => DESCRIPTIONS[name].title[to];
  async function* sheets(): AsyncGenerator<Sheet, void> {
    for await (const { name, rows } of byTable(names, portions)) {
      const headings = headerOf(DESCRIPTIONS[name], language);
      const columns = columnsOf(DESCRIPTIONS[name]).map(({ type }, i) => ({ heading: headings[i] ?? '', width: WIDTH[type] }));
      yield { name: titleOf(name, language), rightToLeft, columns, rows };
    }
    const columns = [project.title, '', '', ''].map((heading, i) => ({ heading, width: [28, 20, 80, 14][i] ?? 14 }));
    yield { name: ABOUT[language], rightToLeft, columns, rows: [aboutRows(described, names)] };
  }
  return workbook([...names.map((name) => titleOf(name, language)), ABOUT[language]], sheets());
}
