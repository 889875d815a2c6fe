import { foldPhrase } from '../text/fold';
import { words } from '../text/words';
import { MONTHS } from './monthNames';

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[/.](\d{4})$/;
const two = (n: string | number) => String(n).padStart(2, '0');

function numeric(text: string): string | null {
  const full = NUMERIC.exec(text);
  if (full) {
    const [, a = '', b = '', year] = full;
    // Day first; month first only where that alone can be meant (9/17/2016).
    const [day, month] = Number(b) > 12 && Number(a) <= 12 ? [b, a] : [a, b];
    return `${year}-${two(month)}-${two(day)}`;
  }
  const [, year, month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return `${year}-${two(month)}-${two(day)}`;
  const [, m = '', y] = MONTH_YEAR.exec(text) ?? [];
  return y === undefined ? null : `${y}-${two(m)}`;
}

const PHRASES: readonly (readonly [sign: string, phrases: string])[] = [
  ['~', 'about, around, circa, ca, c, approximately, نحو, حوالي, قرابه'],
  ['?', 'uncertain, probably, possibly, perhaps, likely, غير موكد, ربما, علي الارجح, مرجح'],
  ['XX', 'a day in, a month in, يوم من, شهر من'],
  ['unknown', 'start not known, end not known, والبدايه غير معلومه, والنهايه غير معلومه'],
  ['to', 'to, until, till, –, —, -, الي, حتي'],
  ['on', 'onwards, onward, on, فصاعدا'],
  ['and', 'and, و'],
  ['', 'from, between, of, in, the, st, nd, rd, th, من, بين, ما بين, في, شهر, عام, سنه, يوم, بتاريخ, م'],
  ['', 'monday, tuesday, wednesday, thursday, friday, saturday, sunday'],
  ['', 'الاثنين, الثلاثاء, الاربعاء, الخميس, الجمعه, السبت, الاحد'],
];

/** Each folded phrase and what it stands for; the empty sign is said for nothing. Longest first. */
const SIGNS: readonly (readonly [phrase: string, sign: string])[] = [
  ...PHRASES.flatMap(([sign, phrases]) => phrases.split(', ').map((phrase) => [phrase, sign] as const)),
  ...MONTHS.map(([name, month]) => [name, `m${month}`] as const),
].sort(([a], [b]) => b.length - a.length);

/** Tokens as signs and numbers; null when a word says something no date says. */
function signsOf(text: string): string[] | null {
  let line = ` ${words(foldPhrase(text))
    .map((token) => token.text)
    .filter((token) => !/^[\s.,،()/]$/.test(token))
    .join(' ')} `;
  // "on 17 September" and "from 2016 on" differ by place alone.
  line = line.replace(/^ on /, ' ');
  // What has been read is marked, so that a sign spelled like a phrase ("to") is not read again.
  for (const [phrase, sign] of SIGNS) {
    while (line.includes(` ${phrase} `)) line = line.replace(` ${phrase} `, sign === '' ? ' ' : ` =${sign} `);
  }
  const signs = line.split(' ').flatMap((sign) => (sign === '' ? [] : [sign.replace(/^=/, '')]));
  return signs.every((sign) => /^(?:\d{1,2}|\d{4}|m\d\d|[~?]|XX|unknown|to|on|and)$/.test(sign)) ? signs : null;
}

interface Parts {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
  readonly qualifier: string;
}

/** The parts one date names, each at most once; both names of one month count once. */
function partsOf(signs: readonly string[]): Parts | null {
  const only = (pattern: RegExp) => [...new Set(signs.filter((sign) => pattern.test(sign)))];
  const [years, months, days] = [only(/^\d{4}$/), only(/^m/), only(/^(?:\d{1,2}|XX)$/)];
  const said = signs.filter((sign) => /^(?:\d|XX)/.test(sign)).length;
  if (signs.some((sign) => /^(?:to|on|and|unknown)$/.test(sign))) return null;
  if (years.length > 1 || months.length > 1 || days.length > 1 || said !== years.length + days.length) return null;
  const qualifier = signs.includes('~') ? (signs.includes('?') ? '%' : '~') : signs.includes('?') ? '?' : '';
  return { year: years[0], month: months[0]?.slice(1), day: days[0], qualifier };
}

function write({ year, month, day, qualifier }: Parts): string | null {
  if (year === undefined) return null;
  if (month === undefined) return day === undefined || day === 'XX' ? `${year}${day === 'XX' ? '-XX' : ''}${qualifier}` : null;
  return `${year}-${month}${day === undefined ? '' : `-${two(day)}`}${qualifier}`;
}

function dateOf(signs: readonly string[]): string | null {
  const parts = partsOf(signs);
  return parts === null ? null : write(parts);
}

/**
 * EDTF of a date as a person types it, or null: "17 September 2016", «17 أيلول 2016», "17/9/2016", "17–18 September 2016".
 * The calendar is not checked here; names of weekdays are skipped unchecked.
 */
export function typedDate(text: string): string | null {
  const plain = numeric(text);
  if (plain !== null) return plain;
  const signs = signsOf(text);
  if (signs === null) return null;
  const end = signs.includes('unknown') ? '' : '..';
  const rest = signs.filter((sign) => sign !== 'unknown');
  const open = (date: string | null, write: (date: string) => string) => (date === null ? null : write(date));
  if (rest[0] === 'to') return open(dateOf(rest.slice(1)), (date) => `${end}/${date}`);
  if (rest.at(-1) === 'on') return open(dateOf(rest.slice(0, -1)), (date) => `${date}/..`);
  if (end === '') return open(dateOf(rest), (date) => `${date}/`);
  const at = rest.findIndex((sign) => sign === 'to' || sign === 'and');
  if (at === -1) return dateOf(rest);
  const [first, second] = [partsOf(rest.slice(0, at)), partsOf(rest.slice(at + 1))];
  if (first === null || second === null) return null;
  const inherited = first.month === undefined && first.day !== undefined ? second.month : first.month;
  const [from, to] = [write({ ...first, year: first.year ?? second.year, month: inherited }), write(second)];
  return from === null || to === null ? null : `${from}/${to}`;
}
