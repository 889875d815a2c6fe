'use client';

import { useState } from 'react';
import { Card } from '@/app/_ui/Card';
import { Form } from '@/app/_ui/Form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextField } from '@/app/_ui/TextField';
import { useWords } from '@/app/_ui/Words';
import type { Mapping } from '@/lib/import/mapping';
import { keepMapping } from '../actions';
import styles from './import.module.css';

/** Keeps the way of reading under a name, for whoever brings a file with the same columns. */
export function KeepMapping({ projectId, mapping }: { projectId: string; mapping: Mapping }) {
  const t = useWords();
  const [kept, setKept] = useState<{ readonly name: string; readonly version: number } | null>(null);
  return (
    <Card title={t('imports.keepTitle')} level={3}>
      <Form
        action={keepMapping.bind(null, projectId, mapping)}
        label={t('imports.keepName')}
        onDone={({ made = '' }) => {
          const [version = '', ...name] = made.split(' ');
          setKept({ name: name.join(' '), version: Number(version) });
        }}
      >
        <div className={styles.keep}>
          <TextField name="name" label={t('imports.keepName')} hint={t('imports.keepHint')} optional maxLength={120} />
          <SubmitButton variant="plain">{t('imports.keep')}</SubmitButton>
        </div>
      </Form>
      <p role="status">{kept && t('imports.kept', kept)}</p>
    </Card>
  );
}
