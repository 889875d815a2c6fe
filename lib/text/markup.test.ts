import { expect, test } from 'vitest';
import { markup, NOTHING, scriptData } from './markup';

test('whatever is put in is text, but for markup and lists of it', () => {
  const quote = `<b title="x">62 & 'more'</b>`;
  expect(markup`<p title="${quote}">${[markup`<i>${1}</i>`, quote]}${NOTHING}${null}${false}</p>`.markup).toBe(
    '<p title="&lt;b title=&quot;x&quot;&gt;62 &amp; &#39;more&#39;&lt;/b&gt;"><i>1</i>&lt;b title=&quot;x&quot;&gt;62 &amp; &#39;more&#39;&lt;/b&gt;</p>',
  );
});

test('data in a script cannot end it', () => {
  const data = { name: '</script><script>alert(1)</script><!--' };
  const script = scriptData(data).markup;
  expect(script).not.toContain('<');
  expect(JSON.parse(script)).toEqual(data);
});
