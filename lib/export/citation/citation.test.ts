import { describe, expect, test } from 'vitest';
import { type CitationInput, cite } from './citation';

const AR = { language: 'ar', digits: 'latn' } as const;
const EN = { language: 'en', digits: 'latn' } as const;

const input: CitationInput = {
  value: { settled: true, low: 61, best: null, high: null, value: null },
  rule: 'conservative_minimum',
  stale: false,
  approvedAt: new Date('2016-10-03T10:00:00Z'),
  dissents: [],
  question: { measure: 'killed', populationEn: '', populationAr: '' },
  incident: { titleEn: 'Air strike <near> {{Deir}}', titleAr: 'غارة', date: '2016-09-17' },
  address: 'https://isnad.example/p/x/records/1',
  inputHash: 'cd'.repeat(32),
  texts: [
    {
      title: 'غارة | على [[المطار]]',
      author: null,
      outlet: { en: 'News site', ar: 'موقع إخباري' },
      address: "https://news.example/a?b=1&c='x'|",
      language: 'ar',
      publishedOn: '2016-09-18',
      capturedAt: new Date('2026-02-10T09:00:00Z'),
      sha256: 'ab'.repeat(32),
      answers: [{ kind: 'figure', figure: { operator: 'more_than', value: 60 }, words: 'أكثر من 60' }],
    },
    {
      title: 'Archive',
      author: 'A. Writer',
      outlet: { en: 'Encyclopedia', ar: '' },
      address: null,
      language: 'en',
      publishedOn: null,
      capturedAt: new Date('2026-02-11T09:00:00Z'),
      sha256: 'ef'.repeat(32),
      answers: [],
    },
  ],
};

describe('a citation', () => {
  test('as text has a footnote for every text and for the record', () => {
    const { plain, sentence, notes } = cite(input, EN);
    expect(plain.startsWith(`${sentence}[1][2][3]\n\n1. `)).toBe(true);
    expect(notes).toHaveLength(3);
    expect(plain).toContain(
      `1. “غارة | على [[المطار]]”, News site, 18 September 2016. https://news.example/a?b=1&c='x'| · It says: “أكثر من 60” (more than 60 people). Captured on 10 February 2026, SHA-256: ${'ab'.repeat(32)}.`,
    );
    expect(plain).toContain(`2. “Archive”, A. Writer, Encyclopedia. Captured on 11 February 2026`);
    expect(plain).toContain('3. The record of the reconciliation, in Isnad: https://isnad.example/p/x/records/1');
  });

  test('speaks Arabic as it is written', () => {
    const { plain } = cite(input, AR);
    expect(plain).toContain('قُتل ما لا يقل عن 61 شخصاً في حادثة «غارة» (17 أيلول 2016)');
    expect(plain).toContain('1. «غارة | على [[المطار]]»، موقع إخباري، 18 أيلول 2016.');
    expect(plain).toContain('فيه: «أكثر من 60» (أكثر من 60 شخصاً). نسخة محفوظة في 10 شباط 2026');
  });

  test('as HTML lets nothing of a source become markup, and isolates its words', () => {
    const { html } = cite(
      { ...input, texts: [{ ...input.texts[0], title: '<script>"', address: 'javascript:alert(1)' } as CitationInput['texts'][number]] },
      EN,
    );
    expect(html).toContain('<div lang="en" dir="ltr"><p>At least 61 people were killed in “Air strike &lt;near&gt; {{Deir}}”');
    expect(html).toContain('<sup>[1]</sup><sup>[2]</sup></p><ol><li>“<bdi lang="ar">&lt;script&gt;&quot;</bdi>”');
    expect(cite(input, AR).html).toContain('<bdi lang="en">A. Writer</bdi>');
    expect(html).not.toMatch(/<script|href="javascript/);
    expect(html).toContain('<bdi dir="ltr">javascript:alert(1)</bdi>');
  });

  test('as wikitext uses the templates of its encyclopedia, and breaks none', () => {
    expect(cite(input, EN).wikitext).toContain(
      '.<ref>{{cite web |url=https://news.example/a?b=1&c=%27x%27%7C |title=غارة {{!}} على &#91;&#91;المطار&#93;&#93; |website=News site |date=2016-09-18 |language=ar |access-date=2026-02-10 |quote=أكثر من 60}}</ref><ref>{{cite news |title=Archive |author=A. Writer |website=Encyclopedia |language=en}}</ref>',
    );
    expect(cite(input, EN).wikitext).toContain('“Air strike &#60;near&#62; &#123;&#123;Deir&#125;&#125;”');
    expect(cite(input, AR).wikitext).toContain(
      '<ref>{{استشهاد ويب |مسار=https://news.example/a?b=1&c=%27x%27%7C |عنوان=غارة {{!}} على &#91;&#91;المطار&#93;&#93; |موقع=موقع إخباري |تاريخ=2016-09-18 |لغة=ar |تاريخ الوصول=2026-02-10 |quote=أكثر من 60}}</ref>',
    );
  });
});
