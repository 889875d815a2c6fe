import { describe, expect, it } from 'vitest';
import { GRADES } from '../claim/source';
import type { SourceId } from '../id';
import { GRADE_WEIGHT, gradesOfQuestion, type StandingGrade } from './weights';

const given = (topic: string, grade: StandingGrade['grade'], gradedOn: string): StandingGrade => ({
  ...{ sourceId: 's' as SourceId, topic, grade, gradedOn },
});
const letter = (measure: 'killed' | 'place' | 'text', ...grades: StandingGrade[]) =>
  gradesOfQuestion(measure, grades).get('s' as SourceId)?.grade ?? null;

describe('gradesOfQuestion', () => {
  it('takes the newest on the question’s topic, however it is worded and in either language', () => {
    expect(letter('killed', given('casualty figures', 'B', '2020-01-01'), given('الضحايا', 'D', '2021-01-01'))).toBe('D');
    expect(letter('killed', given('الضحايا', 'D', '2021-01-01'), given('Casualty figures ', 'B', '2020-01-01'))).toBe('D');
  });
  it('falls back to a general one, even an older', () => {
    expect(letter('killed', given('time and place', 'A', '2022-01-01'), given('عام', 'C', '2019-01-01'))).toBe('C');
    expect(letter('place', given('time and place', 'A', '2022-01-01'), given('عام', 'C', '2023-01-01'))).toBe('A');
    expect(letter('text', given('general', 'B', '2020-01-01'), given('toll', 'A', '2021-01-01'))).toBe('B');
  });
  it('knows nothing of other topics', () => {
    expect(letter('killed', given('losses of armed groups', 'D', '2021-01-01'))).toBeNull();
  });
});

describe('GRADE_WEIGHT', () => {
  it('falls from A to E, and F is no midpoint but nothing', () => {
    const weights = GRADES.map((grade) => GRADE_WEIGHT[grade]);
    expect(weights).toEqual([5, 4, 3, 2, 1, null]);
  });
});
