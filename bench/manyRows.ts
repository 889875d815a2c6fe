/** Rows of claims as a program sends them: ten of each document, fifty of each incident, by the names the import knows. */

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo wu za'.split(' ');

/** A word out of four thousand: texts made of them share none of their runs, so that nothing is a copy. */
function word(seed: number): string {
  let state = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
  const syllable = (shift: number) => SYLLABLES[(state >>> shift) & 15] ?? '';
  return `${syllable(4)}${syllable(12)}${syllable(20)}`;
}

export interface Row {
  readonly source: string;
  readonly title: string;
  readonly published: string;
  readonly language: string;
  readonly incident: string;
  readonly incidentDate: string;
  readonly measure: string;
  readonly population: string;
  readonly figure: string;
  readonly quote: string;
  readonly passage: string;
  readonly note: string;
}

/** Characters a row's passage and its note have at least. A passage becomes part of a text, and is looked for in all others. */
export interface Lengths {
  readonly passage: number;
  readonly note: number;
}

function words(from: string, length: number, seed: number): string {
  const parts = [from];
  for (let [at, size] = [0, from.length]; size < length; at++, size += 7) parts.push(word(seed + at));
  return parts.join(' ');
}

/** The nth claim. */
export function rowOf(n: number, { passage, note }: Lengths): Row {
  const incident = Math.floor(n / 50);
  const figure = String(1 + ((n * 7) % 90));
  const quote = `${figure} killed ${word(n * 31)} ${word(n * 37 + 1)} ${n}`;
  const day = `201${n % 10}-0${1 + (incident % 9)}-1${incident % 9}`;
  return {
    ...{ source: `Outlet ${n % 200}`, title: `Report ${Math.floor(n / 10)}`, published: day, language: 'en' },
    ...{ incident: `Strike on town ${incident}`, incidentDate: `2016-0${1 + (incident % 9)}-1${incident % 9}` },
    ...{ measure: 'killed', population: `people of ward ${n % 5}`, figure, quote },
    ...{ passage: words(quote, passage, n * 7919), note: words('', note, n * 104_729) },
  };
}

/** Rows sent together, so that the way there costs nothing beside them. */
const TOGETHER = 100;

async function* inPortions(count: number, line: (n: number) => string): AsyncGenerator<string> {
  for (let sent = 0; sent < count; sent += TOGETHER)
    yield Array.from({ length: Math.min(TOGETHER, count - sent) }, (_, index) => line(sent + index)).join('');
}

export const jsonLines = (count: number, of: Lengths) => inPortions(count, (n) => `${JSON.stringify(rowOf(n, of))}\n`);

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The same as CSV, headings first. */
export async function* csvLines(count: number, of: Lengths): AsyncGenerator<string> {
  yield `${Object.keys(rowOf(0, of)).join(',')}\n`;
  yield* inPortions(count, (n) => `${Object.values(rowOf(n, of)).map(cell).join(',')}\n`);
}
