'use client';

import fieldStyles from '@/app/_ui/Field.module.css';
import { Icon } from '@/app/_ui/Icon';
import { useWords } from '@/app/_ui/Words';
import { SOURCE_KINDS } from '@/lib/claim/source';
import type { Draft } from './chainDraft';
import form from './claimForm.module.css';

interface NewSourceFieldsProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** The name and kind of a source that is added with the claim. */
export function NewSourceFields({ draft, onChange }: NewSourceFieldsProps) {
  const t = useWords();
  return (
    <div className={form.newSource}>
      <input
        dir="auto"
        aria-label={t('proposals.linkName')}
        value={draft.name}
        onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
        className={fieldStyles.control}
      />
      <span className={fieldStyles.select}>
        <select
          aria-label={t('proposals.linkSourceKind')}
          value={draft.sourceKind}
          onChange={(event) => {
            const sourceKind = SOURCE_KINDS.find((kind) => kind === event.currentTarget.value);
            if (sourceKind) onChange({ ...draft, sourceKind });
          }}
          className={fieldStyles.control}
        >
          {SOURCE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`sources.kinds.${kind}`)}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </div>
  );
}
