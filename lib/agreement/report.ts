import { boundsOf } from '../figure/bounds';
import type { Bounds } from '../figure/figure';
import type { FigurePolicy } from '../figure/policy';
import type { CaptureId } from '../id';
import { type Item, isAgreed } from './align';
import { alphaInterval, alphaNominal, type Unit } from './alpha';
import { bootstrap, type Interval } from './bootstrap';
import { type Cell, kappa, observed } from './kappa';
import { answerKey, attributionKey, type Reading, samePopulation } from './reading';
import { characterBlocks } from './span';
import type { Statistic } from './statistic';

export interface Estimate {
  readonly statistic: Statistic;
  readonly interval: Interval;
}

/** Agreement in one field. `agreed` is the plain share, null without units; κ is null where categories make no sense. */
export interface FieldAgreement {
  readonly field: 'span' | 'figure' | 'operator' | 'low' | 'high' | 'measure' | 'population' | 'attribution';
  readonly agreed: number | null;
  readonly units: number;
  readonly kappa: Estimate | null;
  readonly alpha: Estimate;
}

export interface Report {
  /** Statements both found, only the first, only the second; and how many of the first are agreed in everything. */
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly agreed: number;
  /** 2 × both / (all of the first + all of the second): F1 of either against the other (Hripcsak & Rothschild, JAMIA 12(3), 2005). Null when neither found any. */
  readonly found: number | null;
  /** Of the statements both found, how many quotes are the same to the character. */
  readonly sameQuote: number;
  readonly fields: readonly FieldAgreement[];
}

type Pair = readonly [first: Reading, second: Reading];

/** How two readings' values of one field stand as categories; population needs both to be named. */
type Key = (pair: Pair) => readonly [string, string] | null;

function nominal(field: FieldAgreement['field'], pairs: readonly Pair[], key: Key): FieldAgreement {
  const values = pairs.flatMap((pair) => {
    const both = key(pair);
    return both ? [both] : [];
  });
  const cells = (sample: typeof values): Cell[] => sample.map(([a, b]) => ({ a, b, count: 1 }));
  const units = (sample: typeof values): Unit<string>[] => sample.map((both) => ({ values: both }));
  return {
    field,
    agreed: observed(cells(values)),
    units: values.length,
    kappa: { statistic: kappa(cells(values)), interval: bootstrap(values, (sample) => kappa(cells([...sample]))) },
    alpha: { statistic: alphaNominal(units(values)), interval: bootstrap(values, (sample) => alphaNominal(units([...sample]))) },
  };
}

/** A side of the bounds, where both readers' figures are bounded on it: infinity is no number to be near to. */
function bounded(field: 'low' | 'high', pairs: readonly Pair[], policy: FigurePolicy): FieldAgreement {
  const side = ({ answer }: Reading): number | null => {
    const bounds: Bounds | null = answer.kind === 'figure' ? boundsOf(answer.figure, policy) : null;
    return bounds?.[field] ?? null;
  };
  const units = pairs.map(([a, b]) => ({ values: [side(a), side(b)] })).filter(({ values }) => !values.includes(null));
  const same = units.filter(({ values: [a, b] }) => a === b).length;
  return {
    field,
    agreed: units.length ? same / units.length : null,
    units: units.length,
    kappa: null,
    alpha: { statistic: alphaInterval(units), interval: bootstrap(units, alphaInterval) },
  };
}

/** Characters of the texts, marked or not by either reader; paragraphs are drawn together, since neighbours are not independent. */
function spans(texts: ReadonlyMap<CaptureId, string>, first: readonly Reading[], second: readonly Reading[]): FieldAgreement {
  const blocks = characterBlocks(texts, first, second);
  const cells = (sample: readonly (readonly Cell[])[]) => sample.flat();
  const units = (sample: readonly (readonly Cell[])[]): Unit<string>[] =>
    sample.flat().map(({ a, b, count }) => ({ values: [a, b], times: count }));
  return {
    field: 'span',
    agreed: observed(cells(blocks)),
    units: cells(blocks).reduce((sum, { count }) => sum + count, 0),
    kappa: { statistic: kappa(cells(blocks)), interval: bootstrap(blocks, (sample) => kappa(cells(sample))) },
    alpha: { statistic: alphaNominal(units(blocks)), interval: bootstrap(blocks, (sample) => alphaNominal(units(sample))) },
  };
}

/** The population as a category: named alike by both in either language it is one, whichever the second wrote. */
function populationKey([a, b]: Pair): [string, string] {
  const name = ({ populationEn, populationAr }: Reading) => `${populationEn} / ${populationAr}`;
  return samePopulation(a, b) ? [name(a), name(a)] : [name(a), name(b)];
}

/** Agreement of two readings, field by field, over the statements both found (span: over the characters of the texts). */
export function agreementOf(items: readonly Item[], texts: ReadonlyMap<CaptureId, string>, policy: FigurePolicy): Report {
  const pairs = items.flatMap((item): Pair[] => (item.first && item.second ? [[item.first, item.second]] : []));
  const first = items.flatMap((item) => item.first ?? []);
  const second = items.flatMap((item) => item.second ?? []);
  const operator = ({ answer }: Reading) => (answer.kind === 'figure' ? answer.figure.operator : null);
  const operators: Key = ([a, b]) => {
    const [one, other] = [operator(a), operator(b)];
    return one && other ? [one, other] : null;
  };
  const all = first.length + second.length;
  return {
    both: pairs.length,
    onlyFirst: first.length - pairs.length,
    onlySecond: second.length - pairs.length,
    agreed: items.filter(isAgreed).length,
    found: all ? (2 * pairs.length) / all : null,
    sameQuote: pairs.filter(([a, b]) => a.start === b.start && a.end === b.end).length,
    fields: [
      spans(texts, first, second),
      nominal('figure', pairs, ([a, b]) => [answerKey(a.answer), answerKey(b.answer)]),
      nominal('operator', pairs, operators),
      bounded('low', pairs, policy),
      bounded('high', pairs, policy),
      nominal('measure', pairs, ([a, b]) => [a.measure, b.measure]),
      nominal('population', pairs, populationKey),
      nominal('attribution', pairs, ([a, b]) => [attributionKey(a), attributionKey(b)]),
    ],
  };
}
