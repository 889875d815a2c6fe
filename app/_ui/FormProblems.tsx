'use client';

import { type RefObject, useEffect, useState } from 'react';
import type { Problem } from '@/lib/result';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { useProblemWords } from './problemWords';
import type { FormAnswer } from './useFormAction';
import { useWords } from './Words';

interface FormProblemsProps {
  answer: FormAnswer;
  form: RefObject<HTMLFormElement | null>;
  notice: RefObject<HTMLDivElement | null>;
}

/** What went wrong with no field of this form to stand beside. Empty while all is well. */
export function FormProblems({ answer, form, notice }: FormProblemsProps) {
  const t = useWords();
  const say = useProblemWords();
  const [fields, setFields] = useState<ReadonlySet<string> | null>(null);

  // Only the browser knows which fields the form holds; until then a problem with a field is taken to have found it.
  useEffect(() => {
    const named = [...(form.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
    setFields(answer.state.problems.length > 0 ? new Set(named.map((field) => field.dataset.field ?? '')) : null);
  }, [answer, form]);

  const general = answer.state.problems.filter(({ field }) => field === undefined || (fields !== null && !fields.has(field)));
  if (answer.state.status !== 'failed' || (general.length === 0 && !answer.unreachable)) return null;
  const expired = general.some(({ code }) => code === 'session_expired' || code === 'sign_in_required');
  return (
    <Notice tone="problem" ref={notice}>
      {answer.unreachable && <p>{t('ui.form.unreachable')}</p>}
      {general.map((problem: Problem) => (
        <p key={problem.code}>{say(problem)}</p>
      ))}
      {expired && (
        <p>
          <a href="/sign-in" target="_blank" rel="noopener">
            {t('ui.form.signInAgain')} <Icon name="external" />
          </a>{' '}
          {t('ui.form.thenRetry')}
        </p>
      )}
    </Notice>
  );
}
