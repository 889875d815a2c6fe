import { describe, expect, test } from 'vitest';
import { catalogue } from './index';

/** What a message asks for: its arguments by name, and the forms of each plural. Only the ICU syntax this house uses. */
function asks(message: string): { args: Set<string>; plurals: string[][] } {
  const args = new Set<string>();
  const plurals: string[][] = [];
  let at = 0;
  const body = () => {
    for (; at < message.length && message[at] !== '}'; at += 1) if (message[at] === '{') argument();
  };
  const argument = () => {
    const [head = '', name = '', kind] = /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*,?)?/.exec(message.slice(at)) ?? [];
    if (name === '') throw new Error(`an argument without a name: ${message.slice(at)}`);
    args.add(name);
    at += head.length;
    const forms: string[] = [];
    for (let branch = form(); branch !== null; branch = form()) {
      forms.push(branch);
      body();
      at += 1;
    }
    if (kind === 'plural') plurals.push(forms);
    at = message.indexOf('}', at);
    if (at < 0) throw new Error(`an open brace: ${message}`);
  };
  const form = () => {
    const found = /^\s*([=\w]+)\s*\{/.exec(message.slice(at));
    at += found?.[0].length ?? 0;
    return found?.[1] ?? null;
  };
  body();
  if (at < message.length) throw new Error(`a brace too many: ${message}`);
  return { args, plurals };
}

function leaves(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

const english = new Map(leaves(catalogue('en')));
const arabic = new Map(leaves(catalogue('ar')));

describe('both languages', () => {
  test('have the same keys', () => {
    expect([...arabic.keys()]).toEqual([...english.keys()]);
  });
  test('are silent only together', () => {
    for (const [key, message] of arabic) expect(message === '', key).toBe(english.get(key) === '');
  });
  test('ask for nothing the other does not know', () => {
    for (const [key, message] of arabic) {
      const known = asks(english.get(key) ?? '').args;
      for (const name of asks(message).args) expect(known, `${key} asks for ${name}`).toContain(name);
    }
  });
});

test('an Arabic plural has its one where English has one, its two and other, and few and many unless its word never changes', () => {
  for (const [key, message] of arabic)
    for (const [place, forms] of asks(message).plurals.entries()) {
      const one = asks(english.get(key) ?? '').plurals[place]?.some((form) => form === 'one' || form === '=1');
      for (const form of one ? ['one', 'two', 'other'] : ['two', 'other']) expect(forms, `${key} without ${form}`).toContain(form);
      expect(forms.includes('few'), `${key}: few without many, or many without few`).toBe(forms.includes('many'));
    }
});

test('Arabic sentences are in Arabic', () => {
  const words = (message: string) => message.replace(/\{[^}]*\}/g, '').trim();
  const untranslated = [...arabic].filter(([key, message]) => message === english.get(key) && /[a-z] [a-z]/i.test(words(message)));
  expect(untranslated.map(([key]) => key)).toEqual([]);
});
