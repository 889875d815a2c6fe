'use client';

import type { Problem } from '@/lib/result';
import { useWords } from './Words';

/** The one way from a problem to its sentence in a client component. */
export function useProblemWords(): (problem: Problem) => string {
  const t = useWords();
  return () => t('ui.form.failed');
}
