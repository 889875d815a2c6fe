import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const APP = fileURLToPath(new URL('..', import.meta.url));

const CSS = [
  /(?:^|[\s;{])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b/,
  /(?:^|[\s;{])(?:left|right|top|bottom)\s*:/,
  /(?:^|[\s;{])(?:float|clear|text-align|caption-side)\s*:\s*(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
];
const TSX = [
  /\b(?:margin|padding|border|scrollMargin|scrollPadding)(?:Left|Right|Top|Bottom)\b/,
  /\btextAlign:\s*['"](?:left|right)/,
  /\bfloat:\s*['"](?:left|right)/,
  /[{,]\s*(?:left|right):\s*['"\d]/,
];

/** Every physical direction in a text, with its line. */
function physical(file: string): string[] {
  const patterns = file.endsWith('.css') ? CSS : TSX;
  const lines = readFileSync(`${APP}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return lines
    .split('\n')
    .flatMap((line, index) => (patterns.some((pattern) => pattern.test(line)) ? [`${file}:${index + 1} ${line.trim()}`] : []));
}

test('no style names a physical direction', () => {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(css|tsx)$/.test(file) && !/\.test\./.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(physical)).toEqual([]);
});
