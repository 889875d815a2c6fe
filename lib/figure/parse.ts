import { fail, ok, type Result } from '../result';
import { foldPhrase } from '../text/fold';
import { words } from '../text/words';
import { FIGURE_LIMIT, type Figure, VAGUE_WORDS, type VagueWord } from './figure';
import { numeral, readNumber } from './numerals';
import { beginsPhrase, readPhrase, type Sign } from './phrases';

/** A number, or what stands beside numbers; words that mean nothing for a figure are gone. */
type Item = number | Sign;

const known = (word: string) => numeral(word) !== undefined || beginsPhrase(word);

/** «من عائلة واحدة» tells whose they were, not how many. */
const ONE_AND_THE_SAME = /( من \S+) واحده?(?!\S)/g;

/** Folded words and signs, with the clitics «و» (before anything known) and «ب ل ف ك» (before a phrase) taken off. */
function tokenise(text: string): string[] {
  return words(foldPhrase(text).replace(ONE_AND_THE_SAME, '$1')).flatMap(({ text: word }) => {
    if (word.trim() === '') return [];
    if (known(word)) return [word];
    const rest = word.slice(1);
    if (word.startsWith('و') && known(rest)) return ['و', rest];
    if (/^[بلفك]/.test(word) && beginsPhrase(rest)) return [rest];
    return [word];
  });
}

function itemsOf(tokens: readonly string[], joined: boolean): Item[] | null {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = readPhrase(tokens, at);
    const number = readNumber(tokens, at, joined);
    if (number?.value === 'unreadable') return null;
    if (phrase !== null && (number === null || phrase.next >= number.next)) {
      items.push(phrase.sign);
      at = phrase.next;
    } else if (number !== null) {
      items.push(number.value);
      at = number.next;
    } else at++;
  }
  return items;
}

const isVague = (sign: string): sign is VagueWord => VAGUE_WORDS.some((word) => word === sign);

/** The figure whose words these items are; null unless they are exactly one. */
function figureOf(items: readonly Item[]): Figure | null {
  const numbers = items.filter((item) => typeof item === 'number');
  const [value, second] = numbers;
  const shape = items.map((item) => (typeof item === 'number' ? 'n' : item)).join(' ');
  if (value === undefined) {
    if (shape === 'two') return { operator: 'exactly', value: 2 };
    if (shape === 'none' || shape === 'unknown') return { operator: shape };
    return isVague(shape) ? { operator: 'vague', word: shape } : null;
  }
  if (second !== undefined) {
    if (numbers.length > 2) return null;
    const ranges = ['n dash n', 'n to n', 'between n and n', 'between n to n', 'between n dash n'];
    return ranges.includes(shape) ? { operator: 'between', low: value, high: second } : null;
  }
  switch (shape) {
    case 'n':
      return { operator: 'exactly', value };
    case 'more_than n':
      return { operator: 'more_than', value };
    case 'at_least n':
    case 'n at_least':
      return { operator: 'at_least', value };
    case 'less_than n':
      return value === 0 ? null : { operator: 'less_than', value };
    case 'at_most n':
    case 'n at_most':
      return { operator: 'at_most', value };
    case 'about n':
    case 'n about':
      return { operator: 'about', value };
    default:
      return null;
  }
}

/** What joins nothing says nothing about the figure: "rose to 80", "60 killed and wounded", «3 إصابات بين جنود». */
function trim(items: readonly Item[]): Item[] {
  const joins = (item: Item) => item === 'and' || item === 'to';
  const from = items.findIndex((item) => !joins(item));
  const to = items.findLastIndex((item) => !joins(item) && item !== 'between');
  return from === -1 ? [] : items.slice(from, to + 1);
}

function read(tokens: readonly string[], joined: boolean): Figure | null {
  const items = itemsOf(tokens, joined);
  return items === null ? null : figureOf(trim(items));
}

/** Superscripts, circled numbers and fractions would fold into digits they are not. */
const ODD_NUMBER = /[\p{No}\p{Nl}]/u;

/**
 * The one figure these words state, in Arabic or English, with words around it tolerated: "> 60", «أكثر من ٦٠ جندياً»,
 * "90–106", «سبعة إلى تسعة», «العشرات», «عدد غير معروف». Nothing is guessed: no figure, two figures, a negation
 * or half a range is refused. Problems: figure_unreadable, figure_low_above_high, figure_too_large.
 */
export function parseFigure(text: string): Result<Figure> {
  const unreadable = fail('figure_unreadable', undefined, { words: text });
  if (ODD_NUMBER.test(text)) return unreadable;
  const tokens = tokenise(text);
  // "between a hundred and fifty" ends the first number at "and"; «بين مئة وخمسين ومئتين» does not.
  const apart = tokens.includes('between') || tokens.includes('بين') ? read(tokens, false) : null;
  const together = apart?.operator === 'between' && apart.low <= apart.high ? apart : read(tokens, true);
  const figure = together ?? apart;
  if (figure === null) return unreadable;
  const numbers = figure.operator === 'between' ? [figure.low, figure.high] : 'value' in figure ? [figure.value] : [];
  if (numbers.some((n) => n > FIGURE_LIMIT)) return fail('figure_too_large', undefined, { limit: FIGURE_LIMIT });
  if (figure.operator === 'between' && figure.low > figure.high)
    return fail('figure_low_above_high', undefined, { low: figure.low, high: figure.high });
  return ok(figure);
}
