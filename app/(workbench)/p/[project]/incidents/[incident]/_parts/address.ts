import { type ClaimId, parseId, type QuestionId } from '@/lib/id';

/** What is open on the bench. All of it stands in the address, so that back, forward, reload and a shared link restore it. */
export interface Address {
  readonly pair: readonly [ClaimId, ClaimId] | null;
  /** The row whose pairs and notes are open; a pair takes its place. */
  readonly row: QuestionId | null;
  /** The question whose graph of relays is open, in the same place. */
  readonly relays: QuestionId | null;
  readonly compose: QuestionId | null;
  /** A new version is being composed though one waits or stands. */
  readonly again: boolean;
  readonly fold: boolean;
  /** Which hundred claims of questions with more, counted from 1. */
  readonly part: number;
}

export type Search = Readonly<Record<string, string | string[] | undefined>>;

function single(search: Search, name: string): string {
  const value = search[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** The address as a state; what names nothing is taken as absent. */
export function readAddress(search: Search): Address {
  const [a, b] = single(search, 'pair')
    .split('.')
    .map(parseId<ClaimId>);
  return {
    pair: a && b && a !== b ? [a, b] : null,
    row: parseId<QuestionId>(single(search, 'row')),
    relays: parseId<QuestionId>(single(search, 'relays')),
    compose: parseId<QuestionId>(single(search, 'compose')),
    again: single(search, 'again') === '1',
    fold: single(search, 'fold') === 'origin',
    part: Math.max(1, Math.trunc(Number(single(search, 'part'))) || 1),
  };
}

/** The state as an address. */
export function writeAddress(path: string, { pair, row, relays, compose, again, fold, part }: Address): string {
  const parts = [
    pair ? `pair=${pair[0]}.${pair[1]}` : '',
    relays && !pair ? `relays=${relays}` : '',
    row && !pair && !relays ? `row=${row}` : '',
    compose ? `compose=${compose}` : '',
    compose && again ? 'again=1' : '',
    fold ? 'fold=origin' : '',
    part > 1 ? `part=${part}` : '',
  ].filter(Boolean);
  return parts.length ? `${path}?${parts.join('&')}` : path;
}
