'use client';

import type { ComponentProps } from 'react';
import { Field, type FieldProps, useTyped } from './Field';
import styles from './Field.module.css';

type TextAreaProps = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps | 'id'>;

/** Several lines; grows with what is typed. */
export function TextArea({ name, label, hint, optional, defaultValue, rows = 3, ...rest }: TextAreaProps) {
  const typed = useTyped(name, defaultValue === undefined ? undefined : String(defaultValue));
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      {(control) => (
        <textarea
          dir="auto"
          rows={rows}
          {...rest}
          {...control}
          defaultValue={rest.value === undefined ? typed : undefined}
          className={styles.control}
        />
      )}
    </Field>
  );
}
