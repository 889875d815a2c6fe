import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { verifierPage } from './verifierPage';

test('the page is one file that may load and send nothing, and runs what stands in it alone', async () => {
  const html = await verifierPage();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+'; base-uri 'none'; form-action 'none'$/,
  );
  for (const [element, kind] of [
    ['script', 'script-src'],
    ['style', 'style-src'],
  ]) {
    const text = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(html)?.[1] ?? '';
    expect(policy).toContain(`${kind} 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(text.length).toBeGreaterThan(1000);
  }
  const [script = '', style = ''] = ['script', 'style'].map(
    (element) => new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(html)?.[1],
  );
  expect(/@import|url\(/.test(style)).toBe(false);
  expect(/<(?:link|img|iframe|script |style )/.test(html.replace(script, '').replace(style, ''))).toBe(false);
  expect(html.length).toBeLessThan(250_000);
});
