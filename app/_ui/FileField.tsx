'use client';

import { type ChangeEvent, type ComponentProps, useState } from 'react';
import { buttonClass } from './Button';
import { Field, type FieldProps } from './Field';
import styles from './Field.module.css';
import { useWords } from './Words';

type FileFieldProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'id' | 'type' | 'defaultValue'>;

/** Takes a file by picker or by drop. The native control lies over ours unseen: its words come in the browser's language, not the person's. */
export function FileField({ name, label, hint, optional, onChange, ...rest }: FileFieldProps) {
  const t = useWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);

  function change(event: ChangeEvent<HTMLInputElement>) {
    setChosen([...(event.currentTarget.files ?? [])].map((file) => file.name));
    onChange?.(event);
  }

  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      {(control) => (
        <span className={styles.file}>
          <span className={buttonClass()} aria-hidden="true">
            {t('ui.form.chooseFile')}
          </span>
          <bdi className={styles.hint}>{chosen.length > 0 ? chosen.join(' · ') : t('ui.form.noFile')}</bdi>
          <input {...rest} {...control} type="file" onChange={change} />
        </span>
      )}
    </Field>
  );
}
