import { describe, expect, test } from 'vitest';
import { formatDateTime, formatDay, formatNumber } from './format';

const moment = new Date('2016-09-17T09:05:59Z');

describe('numbers and moments follow the person', () => {
  test('English groups with commas, whatever the digits setting', () => {
    expect(formatNumber(18402, { language: 'en', digits: 'latn' })).toBe('18,402');
    expect(formatNumber(18402, { language: 'en', digits: 'arab' })).toBe('18,402');
  });
  test('Arabic takes either set of digits', () => {
    expect(formatNumber(62, { language: 'ar', digits: 'latn' })).toBe('62');
    expect(formatNumber(62, { language: 'ar', digits: 'arab' })).toBe('٦٢');
  });
  test('days are UTC and months Levantine', () => {
    expect(formatDay(moment, { language: 'en', digits: 'latn' })).toBe('17 September 2016');
    expect(formatDay(moment, { language: 'ar', digits: 'arab' })).toBe('١٧ أيلول ٢٠١٦');
  });
  test('moments say UTC', () => {
    expect(formatDateTime(moment, { language: 'en', digits: 'latn' })).toBe('17 September 2016, \u206609:05 UTC\u2069');
    expect(formatDateTime(moment, { language: 'ar', digits: 'latn' })).toBe('17 أيلول 2016، \u206609:05 UTC\u2069');
  });
});
