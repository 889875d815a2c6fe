import { expect, test } from 'vitest';
import { attachment, namePart } from './fileName';

test('a file has a name for everyone', () => {
  expect(attachment({ ascii: 'deir-ez-zor-claims.csv', utf8: 'دير الزور (1).csv' })).toBe(
    `attachment; filename="deir-ez-zor-claims.csv"; filename*=UTF-8''%D8%AF%D9%8A%D8%B1%20%D8%A7%D9%84%D8%B2%D9%88%D8%B1%20%281%29.csv`,
  );
  expect(attachment({ ascii: 'a"\r\nb', utf8: '\ud800' })).toBe(`attachment; filename="a___b"; filename*=UTF-8''%EF%BF%BD`);
});

test('what no file system takes stays out of a name', () => {
  expect(namePart('../a\u202e\nb: c?')).toBe('.. a b c');
});
