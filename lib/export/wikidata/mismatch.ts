import { csvLines } from '../table/csv';
import type { Quantity } from './statement';

/** The columns the Mismatch Finder asks for, in its order (wmde/wikidata-mismatch-finder, docs/UserGuide.md). */
const COLUMNS = [
  'item_id',
  'statement_guid',
  'property_id',
  'wikidata_value',
  'meta_wikidata_value',
  'external_value',
  'external_url',
  'type',
] as const;

/** Longer values are refused there. */
const LONGEST = 1500;

export interface Mismatch {
  readonly item: string;
  readonly property: string;
  readonly quantity: Quantity;
  /** The statement on Wikidata that differs and what it says; null when Wikidata says nothing. */
  readonly statement: { readonly guid: string; readonly value: string } | null;
  /** Where anyone can read the record, if anywhere. */
  readonly address: string | null;
}

/** A statement's id as Wikidata writes it: the item, a `$` and a UUID. It must be one of the item's own. */
export function statementOf(item: string, guid: string): string | null {
  const [, of, rest] = /^(Q[1-9]\d*)[$-]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(guid.trim()) ?? [];
  return of?.toUpperCase() === item && rest !== undefined ? `${item}$${rest}` : null;
}

const said = ({ amount, low, high }: Quantity) => (low === high ? String(amount) : `${amount} (${low}–${high})`);

/** A file of one mismatch for the Mismatch Finder. Its values are defused as those of every CSV file. */
export function mismatchFile({ item, property, quantity, statement, address }: Mismatch): string {
  const value = statement?.value.slice(0, LONGEST) ?? '';
  const row = [item, statement?.guid ?? '', property, value, '', said(quantity), address?.slice(0, LONGEST) ?? '', 'statement'];
  return csvLines([[...COLUMNS], row]);
}
