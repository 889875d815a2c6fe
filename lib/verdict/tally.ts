import type { FigurePolicy } from '../figure/policy';
import { grouped } from '../grouped';
import { countAfter, countApart, countApartOnBoth } from './countApart';
import { newestRulings, type RulingOnPair, type Versioned } from './pairs';
import { type Extent, type Saying, sayingsOf, verdictOf } from './saying';
import type { Standing } from './standing';
import type { VerdictKind } from './verdict';

/** What the pairs of a question come to. */
export interface Tally {
  readonly standing: Standing;
  /** Pairs in conflict. */
  readonly conflicts: number;
  /** Pairs of two recorded origins that agree. */
  readonly agreements: number;
}

type Measured = Saying & { readonly extent: Extent };

const measured = (saying: Saying): saying is Measured => saying.extent !== null;
const extentsOf = (sayings: readonly Measured[]) => sayings.map(({ extent }) => extent);
const pairsOf = ({ length }: readonly unknown[]) => (length * (length - 1)) / 2;

/** How many pairs of one group share something. */
const overlaps = (group: readonly Measured[]) => pairsOf(group) - countApart(extentsOf(group));

/** What one origin says later replaces what it said, and is no conflict with it. */
function revised(ofOrigin: readonly Measured[]): number {
  return countApartOnBoth(ofOrigin.flatMap(({ extent, asOf }) => (asOf ? [[extent, asOf] as const] : [])));
}

function computed(sayings: readonly Saying[]): { conflicts: number; agreements: number } {
  const all = sayings.filter(measured);
  const figures = all.filter(({ kind }) => kind === 'figure');
  const [parts, wholes] = [figures.filter(({ scope }) => scope), figures.filter(({ scope }) => !scope)];
  let [conflicts, agreements] = [countAfter(extentsOf(parts), extentsOf(wholes)), 0];
  for (const group of grouped(all, ({ line, scope }) => `${line}\n${scope}`).values()) {
    const recorded = group.filter(({ origin }) => origin !== null);
    conflicts += countApart(extentsOf(group));
    agreements += overlaps(recorded);
    for (const ofOrigin of grouped(recorded, ({ origin }) => origin).values()) {
      conflicts -= revised(ofOrigin);
      agreements -= overlaps(ofOrigin);
    }
  }
  return { conflicts, agreements };
}

const agrees = (verdict: VerdictKind) => verdict === 'same_value' || verdict === 'compatible';

/**
 * What `standing` says of the pairs of `judgePairs`, counted without making them: n log n in the claims, whatever they say.
 * `rulings` are oldest first; one on an older version counts no more.
 */
export function tallyPairs(claims: readonly Versioned[], policy: FigurePolicy, rulings: readonly RulingOnPair[]): Tally {
  const sayings = sayingsOf(claims, policy);
  const counts = computed(sayings);
  const at = new Map(claims.map(({ id, version }, index) => [`${id}@${version}`, sayings[index]]));
  for (const { claimA, versionA, claimB, versionB, verdict } of newestRulings(rulings).values()) {
    const [a, b] = [at.get(`${claimA}@${versionA}`), at.get(`${claimB}@${versionB}`)];
    if (!a || !b || a === b) continue;
    const before = verdictOf(a, b);
    const twoOrigins = a.origin !== null && b.origin !== null && a.origin !== b.origin;
    counts.conflicts += Number(verdict === 'conflict') - Number(before === 'conflict');
    if (twoOrigins) counts.agreements += Number(agrees(verdict)) - Number(agrees(before));
  }
  return { standing: standingOf(claims.length, counts), ...counts };
}

function standingOf(claims: number, { conflicts, agreements }: Pick<Tally, 'conflicts' | 'agreements'>): Standing {
  if (!claims) return 'empty';
  if (conflicts) return 'contested';
  return agreements ? 'corroborated' : 'single_origin';
}
