'use client';

import { type ComponentProps, useId } from 'react';
import { type FieldProps, useFieldProblem } from './Field';
import styles from './Field.module.css';
import { useForm } from './FormContext';

type CheckboxFieldProps = Omit<FieldProps, 'optional'> & Omit<ComponentProps<'input'>, keyof FieldProps | 'id' | 'type'>;

/** One yes or no. After a reload without JavaScript an absent value means unticked, as browsers send it. */
export function CheckboxField({ name, label, hint, defaultChecked, ...rest }: CheckboxFieldProps) {
  const id = useId();
  const { state } = useForm();
  const { problem, sentence } = useFieldProblem(name);
  const checked = state.values && Object.keys(state.values).length > 0 ? name in state.values : defaultChecked;
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className={styles.field} data-field={name}>
      <label className={styles.option}>
        <input
          {...rest}
          type="checkbox"
          name={name}
          defaultChecked={rest.checked === undefined ? checked : undefined}
          aria-describedby={described}
          aria-invalid={problem ? true : undefined}
        />
        <span>{label}</span>
        {hint && (
          <span id={`${id}-hint`} className={styles.hint}>
            {hint}
          </span>
        )}
      </label>
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {sentence}
        </p>
      )}
    </div>
  );
}
