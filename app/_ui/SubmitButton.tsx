'use client';

import type { ReactNode } from 'react';
import { Button, type ButtonVariant } from './Button';
import { useForm } from './FormContext';
import { useWords } from './Words';

interface SubmitButtonProps {
  variant?: ButtonVariant;
  /** Several acts on one form: the pressed button's name and value travel with it. */
  name?: string;
  value?: string;
  disabled?: boolean;
  children: ReactNode;
}

/** Sends its form. Stays focusable while working, so that the focus is not lost when the answer comes. */
export function SubmitButton({ variant = 'primary', name, value, disabled, children }: SubmitButtonProps) {
  const t = useWords();
  const { pending } = useForm();
  return (
    <Button type="submit" variant={variant} name={name} value={value} disabled={disabled} aria-busy={pending || undefined}>
      {children}
      <span role="status" className="unseen">
        {pending ? t('ui.form.working') : ''}
      </span>
    </Button>
  );
}
