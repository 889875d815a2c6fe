import type { UnitSense } from '../lexicon/senses';
import type { Tokens } from '../token/tokens';

const of = (kind: UnitSense['kind'], unit: string): UnitSense => ({ kind, unit, number: 'many' });

/** Units of one letter, written so and glued to their number: 45g, 164p, 10W. Not G, which is a generation of telephones. */
const GLUED: ReadonlyMap<string, UnitSense> = new Map([
  ['g', of('size', 'gram')],
  ['t', of('size', 'tonne')],
  ['l', of('size', 'litre')],
  ['L', of('size', 'litre')],
  ['W', of('size', 'watt')],
  ['V', of('size', 'volt')],
  ['h', of('duration', 'hour')],
  ['p', of('money', 'cent')],
]);

/** The unit that token `i` is, glued to the number before it. Nothing goes on from it: 5t-3, 9M133 and «18p/2» are names. */
export function gluedUnit(tokens: Tokens, i: number): UnitSense | undefined {
  if (tokens.endOf(i) - tokens.startOf(i) !== 1 || !tokens.touchesNext(i - 1)) return undefined;
  if (tokens.touchesNext(i) && (tokens.isDigits(i + 1) || tokens.mark(i + 1) === '-' || tokens.mark(i + 1) === '/')) return undefined;
  return GLUED.get(tokens.slice(i, i));
}
