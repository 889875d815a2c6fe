import { describe, expect, test } from 'vitest';
import { answerLine } from './read';

describe('a line of isnad read --jsonl', () => {
  test('gives its id and what was read', () => {
    const answer = answerLine('{"id": "a1", "text": "قتل ثلاثة وعشرون جنديا"}', {});
    expect(answer).toMatchObject({ id: 'a1', claims: [{ measure: 'killed', figure: { min: 23, max: 23 } }] });
  });

  test.each([
    ['not json', 'not JSON'],
    ['[1]', 'not a JSON object'],
    ['{"id": 7}', '"text" must be a string'],
    ['{"id": 7, "text": "x", "lang": 3}', '"lang"'],
    ['{"id": 7, "text": "x", "date": "soon"}', '"date"'],
  ])('%s gives an error', (line, words) => {
    expect(answerLine(line, {})?.error).toContain(words);
  });

  test('a blank line gives nothing', () => {
    expect(answerLine('  ', {})).toBeNull();
  });
});
