import type { Measure } from '../../claim/claim';

/** Wikidata's properties for what we count: number of deaths, number of injured. Other measures have none that says the same. */
const PROPERTY: Readonly<Partial<Record<Measure, 'P1120' | 'P1339'>>> = { killed: 'P1120', wounded: 'P1339' };

export function propertyOf(measure: Measure): 'P1120' | 'P1339' | null {
  return PROPERTY[measure] ?? null;
}

/** A range that Wikidata can hold: closed, with an amount inside. */
export interface Quantity {
  readonly amount: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A reconciled value as a Wikibase quantity, which must have an amount: the best value, or where none was approved the middle of
 * the range, rounded down. Null for what is open above or no number: Wikibase has no such quantity, and none is made up.
 */
export function quantityOf({ low, best, high }: { low: number | null; best: number | null; high: number | null }): Quantity | null {
  if (low === null || high === null) return null;
  return { amount: best ?? Math.floor((low + high) / 2), low, high };
}

/** The id of an item as people give it: Q42, or its address on Wikidata. Null when it is none. */
export function itemId(typed: string): string | null {
  const [, id] = /^(?:https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d{0,14})$/i.exec(typed.trim()) ?? [];
  return id?.toUpperCase() ?? null;
}

/** A publication as a reference names it. */
export interface Reference {
  readonly address: string | null;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly capturedAt: Date;
}
