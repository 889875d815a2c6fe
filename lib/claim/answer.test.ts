import { describe, expect, it } from 'vitest';
import { parseAnswer } from './answer';

describe('parseAnswer', () => {
  it('reads figures as sources state them', () => {
    expect(parseAnswer('killed', '«أكثر من 60»', 'w')).toEqual({
      ok: true,
      value: { kind: 'figure', figure: { operator: 'more_than', value: 60 }, words: 'w' },
    });
    expect(parseAnswer('wounded', '٣٧', 'w')).toMatchObject({ value: { figure: { operator: 'exactly', value: 37 } } });
    expect(parseAnswer('killed', '90–106', 'w')).toMatchObject({ value: { figure: { operator: 'between', low: 90, high: 106 } } });
  });

  it('says what is wrong beside the answer', () => {
    for (const [typed, code] of [
      ['', 'required'],
      ['٣٧–', 'figure_unreadable'],
      ['106–90', 'figure_low_above_high'],
      ['1000000000001', 'figure_too_large'],
    ] as const) {
      expect(parseAnswer('killed', typed, 'w')).toMatchObject({ ok: false, problems: [{ code, field: 'answer' }] });
    }
    expect(parseAnswer('date', 'some day', 'w')).toMatchObject({ problems: [{ code: 'date_unreadable', field: 'answer' }] });
    expect(parseAnswer('time', 'later', 'w')).toMatchObject({ problems: [{ code: 'time_unreadable', field: 'answer' }] });
  });

  it('takes dates, times and texts for the measures that ask for them', () => {
    expect(parseAnswer('date', '2016-09-17', 'w')).toMatchObject({ value: { kind: 'date', value: '2016-09-17' } });
    expect(parseAnswer('time', '17:00', 'w')).toMatchObject({ value: { kind: 'time', value: '17:00' } });
    expect(parseAnswer('cause', ' a mistake ', 'w')).toEqual({ ok: true, value: { kind: 'text', value: 'a mistake', words: 'w' } });
  });
});
