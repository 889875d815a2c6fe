import { AR_APPROXIMATE, AR_PHASES, AR_SEASONS } from '../lexicon/ar/calendar';
import { EN_APPROXIMATE, EN_PHASES, EN_SEASONS } from '../lexicon/en/calendar';
import type { Tokens } from '../token/tokens';

/** The letters after those of Latin scripts. */
const FIRST_OTHER = 0x250;

/** Words that mean something only beside a date, looked up as they are written: few tokens are ever asked. */
const PHASES = new Set([...AR_PHASES, ...EN_PHASES].map(plain));
const APPROXIMATE = new Set([...AR_APPROXIMATE, ...EN_APPROXIMATE].map(plain));
const SEASONS = new Map([...AR_SEASONS, ...EN_SEASONS].map(([word, season]) => [plain(word), season]));

const LONGEST = 14;

function plain(word: string): string {
  return word.charCodeAt(0) < FIRST_OTHER ? word.toLowerCase() : word.replace(/[أإآ]/g, 'ا');
}

/** «وأوائل», «بمطلع»: under the letters written onto its front. */
function find<T>(tokens: Tokens, i: number, ask: (word: string) => T | undefined): T | undefined {
  if (!tokens.isWord(i) || tokens.endOf(i) - tokens.startOf(i) > LONGEST) return undefined;
  const word = plain(tokens.slice(i, i));
  return ask(word) ?? (tokens.isLatin(i) ? undefined : ask(word.replace(/^[وف]?[بلك]?(?=.{3})/, '')));
}

/** "early", «مطلع», "the end of": what stands after it is a month or a year. */
export function isPhase(tokens: Tokens, i: number): boolean {
  const of = tokens.at(i).particle === 'of' || tokens.mark(i) === '-';
  return find(tokens, of ? i - 1 : i, (word) => (PHASES.has(word) ? true : undefined)) ?? false;
}

/** "around", «حوالي». */
export function isApproximate(tokens: Tokens, i: number): boolean {
  const at = tokens.mark(i) === '.' ? i - 1 : i;
  return find(tokens, at, (word) => (APPROXIMATE.has(word) ? true : undefined)) ?? false;
}

/** EDTF level 1 numbers seasons 21 to 24, spring to winter. */
export function seasonAt(tokens: Tokens, i: number): number | undefined {
  return find(tokens, i, (word) => SEASONS.get(word));
}
