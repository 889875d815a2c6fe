import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/message/define';
import { rules } from '@/lib/message/rules';
import { why } from '@/lib/proposal/why';

const READER = path.resolve(import.meta.dirname, '../../../../../../../lib/reading');
const TRAILS = ['number', 'operator', 'range', 'kind', 'trap', 'measure', 'negation', 'population', 'scope', 'date', 'time'];

/** Every name in quotes that the reader's sources give a rule. */
function names(): string[] {
  const sources = readdirSync(READER, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('.test.'),
  );
  const found = sources.flatMap((file) => [...readFileSync(path.join(READER, file), 'utf8').matchAll(/'([a-z]+:[a-z][a-z-]*)'/g)]);
  return [...new Set(found.map(([, name = '']) => name))].filter((name) => TRAILS.includes(name.slice(0, name.indexOf(':')))).sort();
}

describe('why', () => {
  it('has a sentence in both languages for every rule the reader knows', () => {
    expect(names().length).toBeGreaterThan(40);
    for (const language of LANGUAGES) expect(names().filter((name) => why([name], language)[0] === name)).toEqual([]);
    for (const [name, sentence] of Object.entries(rules.ar)) expect(sentence, name).toMatch(/\p{Script=Arabic}.*\.$/u);
  });

  it('says each thing once, and shows a name it does not know as it is', () => {
    expect(why(['number:digits', 'number:digits', 'range:between', 'range:sideways'], 'en')).toEqual([
      'The number is written in digits.',
      '“Between … and …” makes two numbers a range.',
      'range:sideways',
    ]);
  });
});
