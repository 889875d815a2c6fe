'use client';

import type { ComponentProps } from 'react';
import { Field, type FieldProps, useTyped } from './Field';
import styles from './Field.module.css';
import { Icon } from './Icon';
import { useWords } from './Words';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

type SelectFieldProps = FieldProps &
  Omit<ComponentProps<'select'>, keyof FieldProps | 'id' | 'children'> & {
    options: readonly Option[];
    /** Starts with "Choose…" instead of the first option. */
    blank?: boolean;
  };

export function SelectField({ name, label, hint, optional, options, blank = false, defaultValue, ...rest }: SelectFieldProps) {
  const t = useWords();
  const typed = useTyped(name, defaultValue === undefined ? undefined : String(defaultValue));
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      {(control) => (
        <span className={styles.select}>
          <select
            {...rest}
            {...control}
            defaultValue={rest.value === undefined ? (typed ?? (blank ? '' : undefined)) : undefined}
            className={styles.control}
          >
            {blank && <option value="">{t('ui.form.choose')}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    </Field>
  );
}
