'use client';

import { useState } from 'react';
import { Button } from '@/app/_ui/Button';
import { Chain } from '@/app/_ui/Chain';
import { useFieldProblem, useTyped } from '@/app/_ui/Field';
import fieldStyles from '@/app/_ui/Field.module.css';
import { Icon } from '@/app/_ui/Icon';
import { useWords } from '@/app/_ui/Words';
import type { ProposedLink } from '@/lib/proposal/chain';
import { ChainRow } from './ChainRow';
import { BLANK, type Draft, draftsOf, linksOf, moved, removed } from './chainDraft';
import form from './claimForm.module.css';
import styles from './reader.module.css';
import { proposedLinks } from './wording';

export interface SourceOption {
  readonly value: string;
  readonly label: string;
}

interface ChainFieldProps {
  sources: readonly SourceOption[];
  initial: readonly ProposedLink[];
  /** Whether a link may be a source that is added with the claim. */
  adds?: boolean;
}

/** The chain through which the report came, nearest first; links are added, moved and removed, and the chain is drawn as it grows. */
export function ChainField({ sources, initial, adds = false }: ChainFieldProps) {
  const t = useWords();
  const { problem, sentence } = useFieldProblem('chain');
  const typed = useTyped('chain', undefined);
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => draftsOf(typed, initial));
  const links = linksOf(drafts);
  const closed = drafts.at(-1)?.kind === 'not_recorded';
  const label = (id: string) => sources.find(({ value }) => value === id)?.label ?? '…';
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
            adds={adds}
            invalid={problem !== undefined}
            onChange={(next) => setDrafts((all) => all.map((one) => (one.key === draft.key ? next : one)))}
            onMove={(by) => setDrafts((all) => moved(all, index, by))}
            onRemove={() => setDrafts((all) => removed(all, index))}
          />
        ))}
      </ol>
      {!closed && (
        <div className={styles.acts}>
          <Button variant="quiet" onClick={() => add({ ...BLANK, kind: 'source' })}>
            <Icon name="plus" /> {t('claims.addLink')}
          </Button>
          <Button variant="quiet" onClick={() => add({ ...BLANK, kind: 'not_recorded' })}>
            {t('claims.endUnrecorded')}
          </Button>
        </div>
      )}
      {problem && (
        <p id="chain-problem" className={fieldStyles.problem}>
          {sentence}
        </p>
      )}
      <Chain links={proposedLinks(links, label, t).map((link) => ({ ...link, label: link.label || '…' }))} t={t} />
    </fieldset>
  );
}
