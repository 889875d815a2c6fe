import type { Answer } from '@/lib/claim/claim';
import type { Figure, VagueWord } from '@/lib/figure/figure';

/** Short names for the answers the sample's sources give; `words` are the source's own. */

type OneNumber = Extract<Figure, { readonly value: number }>['operator'];

function figure(stated: Figure, words: string): Answer {
  return { kind: 'figure', figure: stated, words };
}

const stated = (operator: OneNumber, value: number, words: string): Answer => figure({ operator, value }, words);
export const exactly = (value: number, words: string): Answer => stated('exactly', value, words);
export const moreThan = (value: number, words: string): Answer => stated('more_than', value, words);
export const about = (value: number, words: string): Answer => stated('about', value, words);
export const between = (low: number, high: number, words: string): Answer => figure({ operator: 'between', low, high }, words);
export const vague = (word: VagueWord, words: string): Answer => figure({ operator: 'vague', word }, words);
export const none = (words: string): Answer => figure({ operator: 'none' }, words);
export const unknown = (words: string): Answer => figure({ operator: 'unknown' }, words);

export const date = (value: string, words: string): Answer => ({ kind: 'date', value, words });
export const time = (value: string, words: string): Answer => ({ kind: 'time', value, words });
export const text = (value: string, words: string): Answer => ({ kind: 'text', value, words });
