'use client';

import { type ChangeEvent, type ReactNode, useId } from 'react';
import { type FieldProps, useFieldProblem, useTyped } from './Field';
import styles from './Field.module.css';

interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

type RadioGroupProps = Omit<FieldProps, 'optional'> & {
  options: readonly RadioOption[];
  defaultValue?: string;
  /** inline: short words beside each other. */
  look?: 'list' | 'inline';
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
};

export function RadioGroup({ name, label, hint, options, defaultValue, look = 'list', onChange }: RadioGroupProps) {
  const id = useId();
  const typed = useTyped(name, defaultValue);
  const { problem, sentence } = useFieldProblem(name);
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className={styles.group} data-field={name} aria-describedby={described}>
      <legend className={styles.label}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={look === 'inline' ? styles.inline : styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === typed}
              disabled={option.disabled}
              onChange={onChange}
              aria-invalid={problem ? true : undefined}
            />
            <span>{option.label}</span>
            {option.hint && <span className={styles.hint}>{option.hint}</span>}
          </label>
        ))}
      </div>
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {sentence}
        </p>
      )}
    </fieldset>
  );
}
