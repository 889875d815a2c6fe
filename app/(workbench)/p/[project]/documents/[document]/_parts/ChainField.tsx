'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/app/_ui/Button';
import { Chain } from '@/app/_ui/Chain';
import { useFieldProblem, useTyped } from '@/app/_ui/Field';
import fieldStyles from '@/app/_ui/Field.module.css';
import { Icon } from '@/app/_ui/Icon';
import { useWords } from '@/app/_ui/Words';
import type { ProposedLink } from '@/lib/proposal/chain';
import { ChainRow } from './ChainRow';
import { added, BLANK, type Draft, draftsOf, linksOf, mayMove, moved, removed } from './chainDraft';
import form from './claimForm.module.css';
import styles from './reader.module.css';
import { proposedLinks } from './wording';

export interface SourceOption {
  readonly value: string;
  readonly label: string;
  /** Its names in both languages, to be found by. */
  readonly names: string;
}

interface ChainFieldProps {
  sources: readonly SourceOption[];
  initial: readonly ProposedLink[];
  /** Whether a link may be a source that is added with the claim. */
  adds?: boolean;
}

/** Where the keyboard goes once the links have changed places: what was pressed may be gone or have nothing left to do. */
interface Next {
  readonly index: number;
  readonly part: 'link' | 'nearer' | 'farther';
}

/** The chain through which the report came, nearest first; links are added, moved and removed, and the chain is drawn as it grows. */
export function ChainField({ sources, initial, adds = false }: ChainFieldProps) {
  const t = useWords();
  const { problem, sentence } = useFieldProblem('chain');
  const typed = useTyped('chain', undefined);
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => draftsOf(typed, initial));
  const [said, setSaid] = useState('');
  const rows = useRef<HTMLOListElement>(null);
  const [next, setNext] = useState<Next | null>(null);
  useEffect(() => {
    const row = next && rows.current?.children[next.index];
    const part = row?.querySelector<HTMLElement>(`[data-part="${next?.part}"]:not(:disabled)`);
    (part ?? row?.querySelector<HTMLElement>('[data-part="link"]'))?.focus();
  }, [next]);
  const links = linksOf(drafts);
  const closed = drafts.at(-1)?.kind === 'not_recorded';
  const label = (id: string) => sources.find(({ value }) => value === id)?.label ?? '…';

  function change(to: readonly Draft[], index: number, part: Next['part'], words = '') {
    setDrafts(to);
    setNext({ index, part });
    setSaid(words);
  }
  function add(kind: Draft['kind']) {
    const to = added(drafts, { ...BLANK, kind });
    change(to, kind === 'not_recorded' || !closed ? to.length - 1 : to.length - 2, 'link');
  }
  function move(index: number, by: 1 | -1) {
    const words = t('claims.linkMoved', { position: index + 1, now: index + 1 + by });
    change(moved(drafts, index, by), index + by, by < 0 ? 'nearer' : 'farther', words);
  }
  return (
    <fieldset className={form.chainField} data-field="chain" aria-describedby={problem ? 'chain-problem' : undefined}>
      <legend className={fieldStyles.label}>{t('claims.chain')}</legend>
      <p className={fieldStyles.hint}>{t('claims.chainHint')}</p>
      <input type="hidden" name="chain" value={JSON.stringify(links)} />
      <ol className={form.chainRows} ref={rows}>
        {drafts.map((draft, index) => (
          <ChainRow
            key={draft.key}
            draft={draft}
            position={index + 1}
            last={index === drafts.length - 1}
            only={drafts.length === 1}
            nearer={mayMove(drafts, index, -1)}
            farther={mayMove(drafts, index, 1)}
            sources={sources}
            adds={adds}
            invalid={problem !== undefined}
            onChange={(to) => setDrafts(drafts.map((one) => (one.key === draft.key ? to : one)))}
            onMove={(by) => move(index, by)}
            onRemove={() =>
              change(removed(drafts, index), Math.min(index, drafts.length - 2), 'link', t('claims.linkRemoved', { position: index + 1 }))
            }
          />
        ))}
      </ol>
      <p role="status" className="unseen">
        {said}
      </p>
      <div className={styles.acts}>
        <Button variant="quiet" onClick={() => add('source')}>
          <Icon name="plus" /> {t('claims.addLink')}
        </Button>
        {!closed && (
          <Button variant="quiet" onClick={() => add('not_recorded')}>
            {t('claims.endUnrecorded')}
          </Button>
        )}
      </div>
      {problem && (
        <p id="chain-problem" className={fieldStyles.problem}>
          {sentence}
        </p>
      )}
      <Chain links={proposedLinks(links, label, t).map((link) => ({ ...link, label: link.label || '…' }))} t={t} />
    </fieldset>
  );
}
