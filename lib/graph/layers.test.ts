import { expect, test } from 'vitest';
import { labelLines } from './layers';

test.each([
  ['Agency', ['Agency']],
  ['Syrian Observatory for Human Rights', ['Syrian Observatory', 'for Human Rights']],
  ['Ministry of Defence of the Russian Federation', ['Ministry of', 'Defence of the…']],
  ['وكالة الأنباء', ['وكالة الأنباء']],
])('%s on lines', (label, lines) => {
  expect(labelLines(label, lines.length > 1 && lines[1]?.endsWith('…') ? 15 : 19)).toEqual(lines);
});
