import { describe, expect, test } from 'vitest';
import { KeptAnswers } from './kept';

describe('kept answers', () => {
  test('are rendered once, and the same bytes have the same validator', async () => {
    const kept = new KeptAnswers();
    let rendered = 0;
    const ask = (key: string) => kept.of(key, () => `answer ${++rendered > 0}`);
    const [first, again, other] = [await ask('a'), await ask('a'), await ask('b')];
    expect(again).toBe(first);
    expect(rendered).toBe(2);
    expect(other.etag).toBe(first.etag);
    expect(first.etag).toMatch(/^"[\w-]{43}"$/);
  });

  test('never hold more than their bound, and let go of what was asked for longest ago', async () => {
    const kept = new KeptAnswers(10);
    let rendered = 0;
    const ask = (key: string) => kept.of(key, () => `${++rendered}234`);
    await ask('a');
    await ask('b');
    await ask('a');
    await ask('c');
    expect(kept.bytes).toBe(8);
    await ask('a');
    expect(rendered).toBe(3);
    await ask('b');
    expect(rendered).toBe(4);
    await kept.of('huge', () => 'more than everything');
    expect(kept.bytes).toBe(0);
  });
});
