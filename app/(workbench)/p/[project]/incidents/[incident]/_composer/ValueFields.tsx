'use client';

import { RadioGroup } from '@/app/_ui/RadioGroup';
import { TextField } from '@/app/_ui/TextField';
import { useWords } from '@/app/_ui/Words';
import type { DraftContent } from '@/db/reconciliation/draft';
import type { AnswerKind } from '@/lib/claim/claim';
import styles from './Composer.module.css';

interface ValueFieldsProps {
  kind: AnswerKind;
  content: DraftContent;
  onEdit: (change: Partial<DraftContent>) => void;
}

/** Low, best and high of a number, or one value of anything else; or that the question cannot be settled. */
export function ValueFields({ kind, content, onEdit }: ValueFieldsProps) {
  const t = useWords();
  const number = (name: 'low' | 'best' | 'high', hint?: string) => (
    <TextField
      name={name}
      label={t(`compose.${name}`)}
      hint={hint}
      look="figure"
      dir="ltr"
      inputMode="numeric"
      autoComplete="off"
      value={content[name]}
      onChange={(event) => onEdit({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <RadioGroup
        name="settled"
        label={t('compose.settled')}
        look="inline"
        defaultValue={content.settled ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: t('compose.settle') },
          { value: 'no', label: t('compose.unsettled') },
        ]}
        onChange={(event) => onEdit({ settled: event.currentTarget.value === 'yes' })}
      />
      {content.settled &&
        (kind === 'figure' ? (
          <div className={styles.range}>
            {number('low')}
            {number('best', t('compose.bestHint'))}
            {number('high', t('compose.highHint'))}
          </div>
        ) : (
          <TextField
            name="value"
            label={t('compose.value')}
            hint={t(`compose.valueHint.${kind}`)}
            value={content.value}
            onChange={(event) => onEdit({ value: event.currentTarget.value })}
          />
        ))}
    </>
  );
}
