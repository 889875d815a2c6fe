import { expect, test } from 'vitest';
import { writtenChain } from './chainText';

const named = (name: string) => ({ kind: 'named', name });

test.each([
  ['Agency ← Monitor ← not recorded', [named('Agency'), named('Monitor'), { kind: 'not_recorded' }]],
  ['وكالة → مرصد → غير مذكور', [named('وكالة'), named('مرصد'), { kind: 'not_recorded' }]],
  ['صحيفة نقلاً عن المرصد', [named('صحيفة'), named('المرصد')]],
  [
    'Daily citing Agency; [a source at the airport]',
    [named('Daily'), named('Agency'), { kind: 'unnamed', description: 'a source at the airport' }],
  ],
  ['صحيفة | «مصدر في المطار»', [named('صحيفة'), { kind: 'unnamed', description: 'مصدر في المطار' }]],
  ['', []],
])('%s', (text, chain) => {
  expect(writtenChain(text)).toEqual(chain);
});

test('our own tables say of each link what it is, so that a description needs no mark', () => {
  expect(writtenChain('A ← مصدر في المطار ← not recorded', 'source:1 unnamed not_recorded')).toEqual([
    named('A'),
    { kind: 'unnamed', description: 'مصدر في المطار' },
    { kind: 'not_recorded' },
  ]);
  expect(writtenChain('A ← B', 'source:1')).toEqual([named('A'), named('B')]);
});
