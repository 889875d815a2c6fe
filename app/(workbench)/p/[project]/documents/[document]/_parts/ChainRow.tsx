'use client';

import { useState } from 'react';
import { Button } from '@/app/_ui/Button';
import fieldStyles from '@/app/_ui/Field.module.css';
import { Icon } from '@/app/_ui/Icon';
import { useWords } from '@/app/_ui/Words';
import type { SourceOption } from './ChainField';
import { type Draft, named } from './chainDraft';
import form from './claimForm.module.css';
import { NewSourceFields } from './NewSourceFields';

/** Above so many sources a list is looked through faster by typing. */
const MANY = 8;

interface ChainRowProps {
  draft: Draft;
  position: number;
  last: boolean;
  only: boolean;
  /** Whether it can change places with the link before it, or after it. */
  nearer: boolean;
  farther: boolean;
  sources: readonly SourceOption[];
  invalid: boolean;
  /** Whether a link may be a source that is added with the claim. */
  adds: boolean;
  onChange: (draft: Draft) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One link: a source of the project, somebody described, or the end that nobody recorded. */
export function ChainRow(props: ChainRowProps) {
  const { draft, position, last, only, nearer, farther, sources, invalid, adds, onChange, onMove, onRemove } = props;
  const t = useWords();
  const [typed, setTyped] = useState('');
  const seeks = draft.kind === 'source' && !draft.sourceId && sources.length > MANY;
  function pick(value: string) {
    if (value === 'unnamed' || value === 'not_recorded' || value === 'new') onChange({ ...draft, kind: value });
    else onChange({ ...draft, kind: 'source', sourceId: value });
  }
  return (
    <li>
      {seeks && (
        <input
          type="search"
          dir="auto"
          autoComplete="off"
          aria-label={t('claims.findLink', { position })}
          placeholder={t('claims.findLinkHint')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [found] = named(sources, typed);
            if (event.key !== 'Enter') return;
            // Not the form's Enter: this one takes the first source found.
            event.preventDefault();
            if (typed.trim() && found) pick(found.value);
          }}
          className={fieldStyles.control}
        />
      )}
      <div className={form.chainLink}>
        <span className={fieldStyles.select}>
          <select
            aria-label={t('claims.link', { position })}
            aria-invalid={invalid || undefined}
            data-part="link"
            value={draft.kind === 'source' ? draft.sourceId : draft.kind}
            onChange={(event) => pick(event.currentTarget.value)}
            className={fieldStyles.control}
          >
            <option value="">{t('ui.form.choose')}</option>
            {(seeks ? named(sources, typed) : sources).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
            {adds && <option value="new">{t('proposals.linkNew')}</option>}
            <option value="unnamed">{t('claims.linkKind.unnamed')}</option>
            {last && <option value="not_recorded">{t('claims.linkKind.not_recorded')}</option>}
          </select>
          <Icon name="down" />
        </span>
        <Button
          variant="quiet"
          aria-label={t('claims.earlier', { position })}
          data-part="nearer"
          disabled={!nearer}
          onClick={() => onMove(-1)}
        >
          <Icon name="down" className={form.turned} />
        </Button>
        <Button
          variant="quiet"
          aria-label={t('claims.later', { position })}
          data-part="farther"
          disabled={!farther}
          onClick={() => onMove(1)}
        >
          <Icon name="down" />
        </Button>
        <Button variant="quiet" aria-label={t('claims.removeLink', { position })} disabled={only} onClick={onRemove}>
          <Icon name="close" />
        </Button>
      </div>
      {draft.kind === 'new' && <NewSourceFields draft={draft} onChange={onChange} />}
      {draft.kind === 'unnamed' && (
        <input
          dir="auto"
          aria-label={t('claims.description')}
          placeholder={t('claims.descriptionHint')}
          value={draft.description}
          onChange={(event) => onChange({ ...draft, description: event.currentTarget.value })}
          className={fieldStyles.control}
        />
      )}
    </li>
  );
}
