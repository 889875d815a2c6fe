import { describe, expect, test } from 'vitest';
import type { Language } from '../message/define';
import { translator } from '../message/translator';
import type { PlotItem } from './geometry';
import { plotSvg } from './svg';

const items: readonly PlotItem[] = [
  { id: 'a', label: 'Outlet <62>', shape: 'exact', low: 62, high: 62 },
  { id: 'b', label: 'Monitor', shape: 'at_least', low: 61, high: null },
  { id: 'c', label: 'Encyclopedia', shape: 'between', low: 90, high: 106 },
  { id: 'd', label: 'Police', shape: 'vague', low: 20, high: 99 },
];

function drawn(language: Language, given = items) {
  const reading = { language, digits: 'latn' } as const;
  return plotSvg({ items: given, common: null, reconciled: { low: 62, best: 80, high: 106 }, reading, t: translator(reading) })?.markup;
}

const centre = (svg: string | undefined) => Number(/<circle cx="([\d.]+)"[^>]*r="4\.4"/.exec(svg ?? '')?.[1]);

describe('a plot on paper', () => {
  test('says in words what it draws, and lets no name become markup', () => {
    const svg = drawn('en') ?? '';
    expect(svg).toContain('Outlet &lt;62&gt;: 62.');
    expect(svg).toContain('No value satisfies all of them.');
    expect(svg).not.toContain('<62>');
  });

  test('is the mirror of itself in Arabic', () => {
    expect(centre(drawn('en')) + centre(drawn('ar'))).toBeCloseTo(640, 0);
  });

  test('is not drawn where nothing has bounds', () => {
    const reading = { language: 'en', digits: 'latn' } as const;
    expect(plotSvg({ items: [], reading, t: translator(reading) })).toBeNull();
  });
});
