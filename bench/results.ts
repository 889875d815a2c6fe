import type { Quantity, ReadClaim, ReadDate, Reading, Span } from '../lib/reading/reading';

/** How many things a reading found. */
export function resultsIn({ quantities, dates, claims, findings }: Reading): number {
  return quantities.length + dates.length + claims.length + findings.length;
}

/**
 * Only builds what a reading of a text holds, again and again until `many` results are there, and drops it: what of the time of reading is
 * the results and not the reading. Words are cut out of the text, lists that readings share are shared.
 */
export function buildAlone(text: string, sample: Reading, many: number): number {
  const quantities: Quantity[] = [];
  const dates: ReadDate[] = [];
  const claims: ReadClaim[] = [];
  if (resultsIn(sample) === 0) return 0;
  while (quantities.length + dates.length + claims.length < many) {
    for (const one of sample.quantities) quantities.push(quantity(text, one));
    for (const one of sample.dates) dates.push(date(text, one));
    for (const one of sample.claims) claims.push(claim(text, one));
  }
  return quantities.length + dates.length + claims.length;
}

function quantity(text: string, { start, end, kind, operator, min, max, unit, trail }: Quantity): Quantity {
  return { start, end, text: text.slice(start, end), kind, operator, min, max, unit, trail };
}

function date(text: string, { start, end, kind, edtf, weekday, calendar, hijri, relative, duration, trail }: ReadDate): ReadDate {
  return { start, end, text: text.slice(start, end), kind, edtf, weekday, calendar, hijri, relative, duration, trail };
}

function span(text: string, one: Span | null): Span | null {
  return one === null ? null : { start: one.start, end: one.end, text: text.slice(one.start, one.end) };
}

function claim(text: string, one: ReadClaim): ReadClaim {
  const { start, end, measure, attribution, scope, asOf, trail, population } = one;
  const number = span(text, one.number);
  const words = text.slice(start, end);
  return {
    start,
    end,
    text: words,
    number,
    measure,
    population:
      population === null
        ? null
        : {
            start: population.start,
            end: population.end,
            text: text.slice(population.start, population.end),
            groups: population.groups,
          },
    figure: { operator: one.figure.operator, min: one.figure.min, max: one.figure.max, text: number?.text ?? words },
    attribution,
    partOf: span(text, one.partOf),
    scope,
    asOf,
    trail,
  };
}
