'use client';

import { Button } from '@/app/_ui/Button';
import fieldStyles from '@/app/_ui/Field.module.css';
import { Icon } from '@/app/_ui/Icon';
import { useWords } from '@/app/_ui/Words';
import { SOURCE_KINDS } from '@/lib/claim/source';
import type { SourceOption } from './ChainField';
import type { Draft } from './chainDraft';
import form from './claimForm.module.css';

interface ChainRowProps {
  draft: Draft;
  position: number;
  last: boolean;
  only: boolean;
  sources: readonly SourceOption[];
  invalid: boolean;
  /** Whether a link may be a source that is added with the claim. */
  adds: boolean;
  onChange: (draft: Draft) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One link: a source of the project, somebody described, or the end that nobody recorded. */
export function ChainRow({ draft, position, last, only, sources, invalid, adds, onChange, onMove, onRemove }: ChainRowProps) {
  const t = useWords();
  function pick(value: string) {
    if (value === 'unnamed' || value === 'not_recorded' || value === 'new') onChange({ ...draft, kind: value });
    else onChange({ ...draft, kind: 'source', sourceId: value });
  }
  return (
    <li>
      <div className={form.chainLink}>
        <span className={fieldStyles.select}>
          <select
            aria-label={t('claims.link', { position })}
            aria-invalid={invalid || undefined}
            value={draft.kind === 'source' ? draft.sourceId : draft.kind}
            onChange={(event) => pick(event.currentTarget.value)}
            className={fieldStyles.control}
          >
            <option value="">{t('ui.form.choose')}</option>
            {sources.map(({ value, label }) => (
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
        <Button variant="quiet" aria-label={t('claims.earlier', { position })} disabled={position === 1} onClick={() => onMove(-1)}>
          <Icon name="down" className={form.turned} />
        </Button>
        <Button variant="quiet" aria-label={t('claims.later', { position })} disabled={last} onClick={() => onMove(1)}>
          <Icon name="down" />
        </Button>
        <Button variant="quiet" aria-label={t('claims.removeLink', { position })} disabled={only} onClick={onRemove}>
          <Icon name="close" />
        </Button>
      </div>
      {draft.kind === 'new' && (
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
      )}
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
