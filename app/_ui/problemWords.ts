'use client';

import type { Problem } from '@/lib/result';
import { problemSentence } from './problemSentence';
import { useReading, useWords } from './Words';

export function useProblemWords(): (problem: Problem) => string {
  const t = useWords();
  const { language } = useReading();
  return (problem) => problemSentence(t, problem, language);
}
