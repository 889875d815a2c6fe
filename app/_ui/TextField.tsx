'use client';

import type { ComponentProps } from 'react';
import { classes } from './classes';
import { Field, type FieldProps, useTyped } from './Field';
import styles from './Field.module.css';

type TextFieldProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'id'> & { look?: 'plain' | 'figure' };

/** One line. `look="figure"` for numbers as sources state them: «أكثر من 60», 90–106, ٣٧. */
export function TextField({ name, label, hint, optional, look = 'plain', defaultValue, type = 'text', ...rest }: TextFieldProps) {
  const typed = useTyped(name, defaultValue === undefined ? undefined : String(defaultValue));
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      {(control) => (
        <input
          dir={type === 'text' ? 'auto' : undefined}
          {...rest}
          {...control}
          type={type}
          defaultValue={rest.value === undefined ? typed : undefined}
          className={classes(styles.control, look === 'figure' && styles.figure)}
        />
      )}
    </Field>
  );
}
