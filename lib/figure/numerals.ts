/** Number words of both languages, as `fold` leaves them, and the value of a run of them. */

type Place = 'unit' | 'teen' | 'ten' | 'hundreds' | 'thousands' | 'times';
interface Numeral {
  readonly place: Place;
  readonly value: number;
  readonly arabic: boolean;
}
type Row = readonly [Place, number, string];

const ARABIC: readonly Row[] = [
  ['unit', 0, 'صفر'],
  ['unit', 1, 'واحد واحده واحدا'],
  ['unit', 2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'],
  ['unit', 3, 'ثلاث ثلاثه'],
  ['unit', 4, 'اربع اربعه'],
  ['unit', 5, 'خمس خمسه'],
  ['unit', 6, 'ست سته'],
  ['unit', 7, 'سبع سبعه'],
  ['unit', 8, 'ثمان ثماني ثمانيه'],
  ['unit', 9, 'تسع تسعه'],
  ['teen', 10, 'عشر عشره'],
  ['ten', 20, 'عشرون عشرين'],
  ['ten', 30, 'ثلاثون ثلاثين'],
  ['ten', 40, 'اربعون اربعين'],
  ['ten', 50, 'خمسون خمسين'],
  ['ten', 60, 'ستون ستين'],
  ['ten', 70, 'سبعون سبعين'],
  ['ten', 80, 'ثمانون ثمانين'],
  ['ten', 90, 'تسعون تسعين'],
  ['times', 100, 'ميه مايه'],
  ['hundreds', 200, 'ميتان ميتين ميتا ميتي مايتان مايتين مايتا مايتي'],
  ['hundreds', 300, 'ثلاثميه ثلاثمايه'],
  ['hundreds', 400, 'اربعميه اربعمايه'],
  ['hundreds', 500, 'خمسميه خمسمايه'],
  ['hundreds', 600, 'ستميه ستمايه'],
  ['hundreds', 700, 'سبعميه سبعمايه'],
  ['hundreds', 800, 'ثمانميه ثمانمايه ثمانيميه ثمانيمايه'],
  ['hundreds', 900, 'تسعميه تسعمايه'],
  ['times', 1_000, 'الف الفا الاف'],
  ['thousands', 2_000, 'الفان الفين الفي'],
  ['times', 1_000_000, 'مليون مليونا ملايين'],
  ['thousands', 2_000_000, 'مليونان مليونين مليوني'],
];

const ENGLISH: readonly Row[] = [
  ...'zero one two three four five six seven eight nine'.split(' ').map((word, i): Row => ['unit', i, word]),
  ...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): Row => ['teen', i + 10, word]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i): Row => ['ten', (i + 2) * 10, word]),
  ['times', 12, 'dozen'],
  ['times', 100, 'hundred'],
  ['times', 1_000, 'thousand'],
  ['times', 1_000_000, 'million'],
];

function table(rows: readonly Row[], arabic: boolean): [string, Numeral][] {
  return rows.flatMap(([place, value, spellings]) =>
    spellings.split(' ').map((word): [string, Numeral] => [word, { place, value, arabic }]),
  );
}
const TABLE = new Map([...table(ARABIC, true), ...table(ENGLISH, false)]);

/** The numeral a folded word is, with or without its article. */
export function numeral(word: string): Numeral | undefined {
  return TABLE.get(word) ?? (word.startsWith('ال') ? TABLE.get(word.slice(2)) : undefined);
}

const AND = ['و', 'and'];
const DASH = ['-', '–', '‐', '−'];
const ELEVEN: Numeral = { place: 'unit', value: 1, arabic: true };

/** Thousands closed so far, the group under 1000 being built (null: none yet), and the last scale, each smaller than the one before. */
interface Sum {
  readonly total: number;
  readonly group: number | null;
  readonly scale: number;
  readonly digits: boolean;
}

function times(sum: Sum, value: number): Sum | null {
  const { total, group, scale } = sum;
  if (value === 100 && group === null) return { ...sum, group: 100 };
  if (value === 100) return group !== null && group > 0 && group < 10 ? { ...sum, group: group * 100 } : null;
  if (value === 12) return group === null ? (total === 0 ? { ...sum, group: 12 } : null) : { ...sum, group: group * 12 };
  if (value >= scale) return null;
  return { total: total + (group ?? 1) * value, group: null, scale: value, digits: false };
}

/** The sum with one more numeral, or null where the language would not add it ("62" and then "seven"). */
function add(sum: Sum, { place, value, arabic }: Numeral, joiner: string | undefined): Sum | null {
  const { total, group, scale } = sum;
  if (sum.digits) return place === 'times' && joiner === undefined ? times(sum, value) : null;
  if (arabic && joiner === undefined && group === null && total > 0) return null;
  if (place === 'times') return joiner === undefined || group === null ? times(sum, value) : null;
  if (place === 'thousands')
    return group === null && value < scale ? { ...sum, total: total + value, scale: value >= 1_000_000 ? 1_000_000 : 1_000 } : null;
  if (group === null) return { ...sum, group: value };
  const under = group % 100;
  const grown = { ...sum, group: group + value };
  if (arabic && value === 10 && joiner === undefined) return under > 0 && under < 10 ? grown : null;
  if (place === 'hundreds' || (arabic && joiner === undefined)) return null;
  if (group >= 100 && under === 0) return grown;
  if (arabic) return place === 'ten' && under > 0 && under < 10 ? grown : null;
  return place === 'unit' && value > 0 && under >= 20 && under % 10 === 0 && !AND.includes(joiner ?? '') ? grown : null;
}

function numeralAt(tokens: readonly string[], at: number): Numeral | undefined {
  const word = tokens[at] ?? '';
  // «أحد» and «إحدى» count only inside 11 and 21, 31 …; alone they are "one of".
  if (word === 'احد' || word === 'احدي') return numeral(tokens[at + 1] ?? '')?.value === 10 || tokens[at + 1] === 'و' ? ELEVEN : undefined;
  return numeral(word);
}

const GROUPED = /^\d{1,3}(?:[,٬،'’]\d{3})+$/;
const PLAIN = /^\d+$/;
const DECIMAL = /^\d+[.٫]\d+$/;

/**
 * The number that begins at `start` and the index after it; null when none does. "unreadable" is a numeral no whole number
 * comes of (17:00, 2.5). With `joined` false, «و» and "and" end a number: "between ninety and a hundred".
 */
export function readNumber(
  tokens: readonly string[],
  start: number,
  joined: boolean,
): { readonly value: number | 'unreadable'; readonly next: number } | null {
  let sum: Sum = { total: 0, group: null, scale: Number.POSITIVE_INFINITY, digits: false };
  let next = start;
  const first = tokens[start] ?? '';
  if (/^\d/.test(first)) {
    next++;
    if (!PLAIN.test(first) && !GROUPED.test(first) && !DECIMAL.test(first)) return { value: 'unreadable', next };
    sum = { ...sum, group: Number(DECIMAL.test(first) ? first.replace('٫', '.') : first.replace(/\D/g, '')), digits: true };
  }
  for (;;) {
    const word = tokens[next] ?? '';
    const joiner = next > start && ((joined && AND.includes(word)) || DASH.includes(word)) ? word : undefined;
    const at = joiner === undefined ? next : next + 1;
    const numeral = numeralAt(tokens, at);
    const grown = numeral === undefined ? null : add(sum, numeral, joiner);
    if (grown === null) break;
    sum = grown;
    next = at + 1;
  }
  if (next === start) return null;
  const value = sum.total + (sum.group ?? 0);
  return { value: Number.isInteger(value) ? value : 'unreadable', next };
}
