import { describe, expect, test } from 'vitest';
import type { IncidentId } from '../id';
import { type KnownIncident, type Surroundings, suggestIncident } from './incident';

const incident = (id: string, titleAr: string, date: string | null, placeAr = ''): KnownIncident => ({
  id: id as IncidentId,
  titleEn: '',
  titleAr,
  date,
  placeEn: '',
  placeAr,
});
const airport = incident('airport', 'غارة قرب مطار دير الزور', '2016-09-17', 'جبل ثردة');
const khasham = incident('khasham', 'ضربات على القوة المتقدمة نحو خشام', '2018-02-07/2018-02-08', 'خشام');
const incidents = [airport, khasham];

const around = (paragraph: string, change: Partial<Surroundings> = {}): Surroundings => ({
  paragraph,
  title: '',
  text: paragraph,
  date: null,
  publishedOn: null,
  apart: false,
  ...change,
});

describe('suggestIncident', () => {
  test('knows an incident by its place and the day of the report', () => {
    expect(suggestIncident(incidents, around('مقتل 62 في غارات على دير الزور قرب المطار', { publishedOn: '2016-09-18' }))).toBe('airport');
  });

  test('takes another day for another incident, however alike the place', () => {
    expect(suggestIncident(incidents, around('قُتل 5 في غارة قرب مطار دير الزور', { date: '2014-11-07' }))).toBeNull();
  });

  test('takes a report before the incident, or long after it, for one about something else', () => {
    const text = 'قُتل 5 في غارة قرب مطار دير الزور';
    expect(suggestIncident(incidents, around(text, { publishedOn: '2016-09-01' }))).toBeNull();
    expect(suggestIncident(incidents, around(text, { publishedOn: '2022-08-25' }))).toBeNull();
  });

  test('takes a month of a report for one in which an incident of that month happened', () => {
    const month = { ...airport, date: '2016-09' };
    expect(suggestIncident([month], around('قُتل 5 قرب مطار دير الزور', { publishedOn: '2016-09' }))).toBe('airport');
  });

  test('lets each paragraph of an encyclopedia stand alone', () => {
    const document = 'غارة على مطار دير الزور في 17 أيلول.\nدُمّرت دبابتان في التنف.';
    expect(suggestIncident(incidents, around('دُمّرت دبابتان في التنف.', { text: document, apart: true }))).toBeNull();
  });

  test('prefers nobody among equals', () => {
    expect(
      suggestIncident([airport, { ...airport, id: 'twin' as IncidentId }], around('مطار دير الزور جبل ثردة', { date: '2016-09-17' })),
    ).toBeNull();
  });
});
