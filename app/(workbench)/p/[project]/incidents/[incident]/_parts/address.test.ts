import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address';

const a = '01a200a6-d6f1-714b-b745-a4f73742baa0';
const b = '01a200a6-d71c-7d1e-9cbd-0c9e05af7b6a';
const search = (address: string) => Object.fromEntries(new URLSearchParams(address.split('?')[1]));

describe('the address of a bench', () => {
  it('restores what was open', () => {
    const open = readAddress({ pair: `${a}.${b}`, compose: b, again: '1', fold: 'origin', part: '3' });
    expect(open).toEqual({ pair: [a, b], row: null, relays: null, compose: b, again: true, fold: true, part: 3 });
    expect(readAddress(search(writeAddress('/x', open)))).toEqual(open);
  });

  it('opens one thing in one place: a pair, else the relays, else the row', () => {
    expect(writeAddress('/x', readAddress({ relays: a, row: b }))).toBe(`/x?relays=${a}`);
    expect(writeAddress('/x', readAddress({ pair: `${a}.${b}`, relays: a }))).toBe(`/x?pair=${a}.${b}`);
  });

  it('is bare when nothing is open', () => {
    expect(writeAddress('/x', readAddress({}))).toBe('/x');
  });

  it('takes what names nothing as absent', () => {
    expect(readAddress({ pair: `${a}.${a}`, row: 'x', compose: ['y', b] })).toMatchObject({ pair: null, row: null, compose: null });
  });

  it('lets a pair take the place of its row', () => {
    expect(writeAddress('/x', readAddress({ pair: `${a}.${b}`, row: a }))).toBe(`/x?pair=${a}.${b}`);
  });
});
