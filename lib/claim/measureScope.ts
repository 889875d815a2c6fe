import type { Measure } from './claim';
import type { Relation } from './population';

/** Measures that count people, so that one person can be asked about under more than one of them. */
const PEOPLE: ReadonlySet<Measure> = new Set<Measure>(['killed', 'wounded', 'killed_or_wounded', 'missing', 'detained', 'displaced']);

/** Measures that count everybody a narrower one counts. */
const WIDER: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  killed: ['killed_or_wounded'],
  wounded: ['killed_or_wounded'],
};

/** How what one measure counts stands to what another counts; `apart` for people counted under different heads. Mirrored. */
export function relateMeasures(a: Measure, b: Measure): Relation {
  if (a === b) return 'same';
  if (WIDER[a]?.includes(b)) return 'narrower';
  if (WIDER[b]?.includes(a)) return 'wider';
  return PEOPLE.has(a) && PEOPLE.has(b) ? 'apart' : 'unknown';
}
