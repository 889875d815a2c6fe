/** A stretch to highlight, code points, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** A piece of the text in which the same spans hold throughout. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Ids of the spans that cover it, in the order they were given; empty where none does. */
  readonly ids: readonly string[];
}

/** Cuts a text of `textLength` code points wherever a span begins or ends; the segments tile it. Spans are clipped to the text. */
export function runs(textLength: number, spans: readonly Span[]): Segment[] {
  const inside = spans
    .map(({ start, end, id }) => ({ start: Math.max(0, start), end: Math.min(end, textLength), id }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, textLength, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    return { start, end, ids: inside.filter((span) => span.start <= start && span.end >= end).map((span) => span.id) };
  });
}
