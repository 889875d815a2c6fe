'use client';

import { useState } from 'react';
import { Button } from '@/app/_ui/Button';
import { Chain } from '@/app/_ui/Chain';
import { useFieldProblem, useTyped } from '@/app/_ui/Field';
import fieldStyles from '@/app/_ui/Field.module.css';
import { Icon } from '@/app/_ui/Icon';
import { useWords } from '@/app/_ui/Words';
import type { Chain as ClaimChain, Link } from '@/lib/claim/claim';
import { ChainRow } from './ChainRow';
import { type Draft, draftsOf, linksOf, moved, removed } from './chainDraft';
import form from './claimForm.module.css';
import styles from './reader.module.css';

export interface SourceOption {
  readonly value: string;
  readonly label: string;
}

/** The chain through which the report came, nearest first; links are added, moved and removed, and the chain is drawn as it grows. */
export function ChainField({ sources, initial }: { sources: readonly SourceOption[]; initial: ClaimChain }) {
  const t = useWords();
  const { problem, sentence } = useFieldProblem('chain');
  const typed = useTyped('chain', undefined);
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => draftsOf(typed, initial));
  const links = linksOf(drafts);
  const closed = drafts.at(-1)?.kind === 'not_recorded';
  const label = (link: Link) => {
    switch (link.kind) {
      case 'source':
        return sources.find(({ value }) => value === link.sourceId)?.label ?? '…';
      case 'unnamed':
        return link.description || '…';
      case 'not_recorded':
        return '';
    }
  };
  const add = (draft: Omit<Draft, 'key'>) => setDrafts((all) => [...all, { ...draft, key: Math.max(0, ...all.map(({ key }) => key)) + 1 }]);
  return (
    <fieldset className={form.chainField} data-field="chain" aria-describedby={problem ? 'chain-problem' : undefined}>
      <legend className={fieldStyles.label}>{t('claims.chain')}</legend>
      <p className={fieldStyles.hint}>{t('claims.chainHint')}</p>
      <input type="hidden" name="chain" value={JSON.stringify(links)} />
      <ol className={form.chainRows}>
        {drafts.map((draft, index) => (
          <ChainRow
            key={draft.key}
            draft={draft}
            position={index + 1}
            last={index === drafts.length - 1}
            only={drafts.length === 1}
            sources={sources}
            invalid={problem !== undefined}
            onChange={(next) => setDrafts((all) => all.map((one) => (one.key === draft.key ? next : one)))}
            onMove={(by) => setDrafts((all) => moved(all, index, by))}
            onRemove={() => setDrafts((all) => removed(all, index))}
          />
        ))}
      </ol>
      {!closed && (
        <div className={styles.acts}>
          <Button variant="quiet" onClick={() => add({ kind: 'source', sourceId: '', description: '' })}>
            <Icon name="plus" /> {t('claims.addLink')}
          </Button>
          <Button variant="quiet" onClick={() => add({ kind: 'not_recorded', sourceId: '', description: '' })}>
            {t('claims.endUnrecorded')}
          </Button>
        </div>
      )}
      {problem && (
        <p id="chain-problem" className={fieldStyles.problem}>
          {sentence}
        </p>
      )}
      <Chain links={links.map((link) => ({ kind: link.kind, label: label(link) }))} t={t} />
    </fieldset>
  );
}
