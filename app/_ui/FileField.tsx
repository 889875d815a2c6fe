'use client';

import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field';
import styles from './Field.module.css';

type FileFieldProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'id' | 'type' | 'defaultValue'>;

export function FileField({ name, label, hint, optional, ...rest }: FileFieldProps) {
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      {(control) => <input {...rest} {...control} type="file" className={styles.control} />}
    </Field>
  );
}
