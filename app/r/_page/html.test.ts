import { describe, expect, test } from 'vitest';
import { asScriptData, html, raw } from './html';

describe('markup', () => {
  test('escapes every text put into it, once', () => {
    const name = `<b onclick="x('&')">`;
    expect(html`<i title="${name}">${name}</i>`.text).toBe(
      '<i title="&#60;b onclick=&#34;x(&#39;&#38;&#39;)&#34;&#62;">&#60;b onclick=&#34;x(&#39;&#38;&#39;)&#34;&#62;</i>',
    );
    expect(html`<p>${html`<i>${'a & b'}</i>`}</p>`.text).toBe('<p><i>a &#38; b</i></p>');
  });

  test('puts lists in one after another, and nothing for nothing', () => {
    expect(html`${['a', html`<br>`, null, false, 3]}${undefined}`.text).toBe('a<br>3');
    expect(html`${raw('<hr>')}`.text).toBe('<hr>');
  });

  test('data in a script cannot end it', () => {
    const data = { name: '</script><script>alert(1)</script><!--' };
    const { text } = asScriptData(data);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(data);
  });
});
