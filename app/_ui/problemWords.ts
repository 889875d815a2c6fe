'use client';

import type { Problem } from '@/lib/result';
import { problemSentence } from './problemSentence';
import { useWords } from './Words';

export function useProblemWords(): (problem: Problem) => string {
  const t = useWords();
  return (problem) => problemSentence(t, problem);
}
