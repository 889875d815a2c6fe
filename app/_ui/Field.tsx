'use client';

import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { useForm } from './FormContext';
import { useProblemWords } from './problemWords';
import { useWords } from './Words';

export interface FieldProps {
  name: string;
  label: ReactNode;
  /** What is understood here, in a line: "62, > 60, 90–106, about 500". */
  hint?: ReactNode;
  /** Says "optional" beside the label; every other field is required. */
  optional?: boolean;
}

/** What a control must carry to belong to its label, hint and problem. */
export interface ControlProps {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

/** Label, hint, control, problem: in that order, each bound to the control. */
export function Field({ name, label, hint, optional = false, children }: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const t = useWords();
  const { problem, sentence } = useFieldProblem(name);
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.field} data-field={name}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional && <span className={styles.optional}>{t('ui.form.optional')}</span>}
      </label>
      {children({
        id,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
        'aria-required': optional ? undefined : true,
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {sentence}
        </p>
      )}
    </div>
  );
}

/** The first problem the server found at this field, with its sentence. */
export function useFieldProblem(name: string) {
  const { state } = useForm();
  const say = useProblemWords();
  const problem = state.problems.find(({ field }) => field === name);
  return { problem, sentence: problem ? say(problem) : '' };
}

/** What the field starts with: the words typed before a reload, else its own default. */
export function useTyped(name: string, defaultValue: string | undefined): string | undefined {
  const { state } = useForm();
  return state.values?.[name] ?? defaultValue;
}
