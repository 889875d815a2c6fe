'use client';

import { useState } from 'react';
import { CheckboxField } from '@/app/_ui/CheckboxField';
import { type Option, SelectField } from '@/app/_ui/SelectField';
import { TextField } from '@/app/_ui/TextField';
import { useWords } from '@/app/_ui/Words';
import { SOURCE_KINDS } from '@/lib/claim/source';
import styles from './upload.module.css';

/** Who published it: one of the project's sources, or a new one added in the same act. */
export function SourceFields({ sources }: { sources: readonly Option[] }) {
  const t = useWords();
  const [source, setSource] = useState(sources.length > 0 ? '' : 'new');
  const options = [...sources, { value: 'new', label: t('documents.form.newSource') }];
  return (
    <>
      <SelectField
        name="source"
        label={t('documents.form.source')}
        options={options}
        blank={sources.length > 0}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      {source === 'new' && (
        <fieldset className={styles.newSource} aria-label={t('documents.form.newSource')}>
          <TextField name="sourceName" label={t('documents.form.sourceName')} autoComplete="off" />
          <SelectField
            name="sourceKind"
            label={t('documents.form.sourceKind')}
            blank
            options={SOURCE_KINDS.map((kind) => ({ value: kind, label: t(`documents.kind.${kind}`) }))}
          />
          <CheckboxField name="sourceParty" label={t('documents.form.sourceParty')} value="yes" />
        </fieldset>
      )}
    </>
  );
}
