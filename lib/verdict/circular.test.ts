import { expect, test } from 'vitest';
import type { Figure } from '../figure/figure';
import { DEFAULT_POLICY } from '../figure/policy';
import { NOT_RECORDED, source, stated } from './arbitrary';
import { circular } from './circular';

const exactly = (value: number): Figure => ({ operator: 'exactly', value });
const of = (...[claim, ...others]: Parameters<typeof circular>[1]) => claim && circular(claim, others, DEFAULT_POLICY);
const ab = stated('1', exactly(62), [source('a'), source('b')]);

test('two that relay each other leave the value without an origin', () => {
  expect(of(stated('2', exactly(62), [source('b'), source('a')]), ab)).toEqual([source('b'), source('a'), source('b')]);
});

test('so does the same value in other words', () => {
  const [least, more]: Figure[] = [
    { operator: 'at_least', value: 61 },
    { operator: 'more_than', value: 60 },
  ];
  expect(least && more && of(stated('1', least, [source('b'), source('a')]), stated('2', more, [source('a'), source('b')]))).not.toBeNull();
});

test.each([
  ['another value', stated('2', exactly(80), [source('b'), source('a')])],
  ['another part of the question', stated('2', exactly(62), [source('b'), source('a')], null, 'by the helicopters')],
  ['a chain that ends unrecorded', stated('2', exactly(62), [source('b'), NOT_RECORDED])],
  ['the claim itself at an earlier version', stated('1', exactly(62), [source('b'), source('a')])],
])('%s is no circle', (_name, claim) => {
  expect(of(claim, ab)).toBeNull();
});

test('figures nobody knows are not the same value', () => {
  const unknown: Figure = { operator: 'unknown' };
  expect(of(stated('1', unknown, [source('a'), source('b')]), stated('2', unknown, [source('b'), source('a')]))).toBeNull();
});
