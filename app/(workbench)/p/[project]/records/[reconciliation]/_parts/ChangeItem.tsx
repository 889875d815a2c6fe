import type { ReactNode } from 'react';
import type { ProjectScreen } from '@/app/_session/screen';
import { Chain } from '@/app/_ui/Chain';
import { localeTag } from '@/app/_ui/locale';
import { Quote } from '@/app/_ui/Quote';
import type { ToldChange } from '@/db/reconciliation/changes';
import { formatDate } from '@/lib/figure/edtf';
import type { ClaimId } from '@/lib/id';
import type { InputClaim } from '@/lib/reconcile/inputs';
import type { Naming } from '../../../_claims/naming';
import styles from './Changes.module.css';
import { DocumentChange } from './DocumentChange';
import { PolicyChange } from './PolicyChange';
import { WordDiff } from './WordDiff';

interface Props {
  change: ToldChange;
  claimOf: (id: ClaimId) => InputClaim | null;
  names: Naming;
  screen: ProjectScreen;
}

export function ChangeItem({ change, claimOf, names, screen }: Props) {
  const { t, reading } = screen;
  const said = (claim: InputClaim) => <bdi>{names.answer(claim.answer)}</bdi>;
  switch (change.kind) {
    case 'claim_added':
    case 'claim_removed':
      return (
        <Item what={t(change.kind === 'claim_added' ? 'changes.added' : 'changes.removed')} aside={said(change.claim)}>
          <Words claim={change.claim} lang={change.language ?? ''} names={names} screen={screen} />
        </Item>
      );
    case 'claim_corrected':
      return <Corrected change={change} names={names} screen={screen} />;
    case 'chain':
      return (
        <Item what={t('changes.chain')} aside={said(change.claim)}>
          <p className={styles.soft}>{t('changes.before')}</p>
          <Chain links={names.chain(change.from)} look="line" t={t} />
          <p className={styles.soft}>{t('changes.after')}</p>
          <Chain links={names.chain(change.to)} look="line" t={t} />
        </Item>
      );
    case 'document':
      return <DocumentChange change={change} names={names} screen={screen} />;
    case 'copy': {
      const relation = (copy: typeof change.from) => (copy ? t(`changes.relation.${copy.relation}`) : t('changes.notStated'));
      return (
        <Item what={t('changes.copy', { from: relation(change.from), to: relation(change.to) })}>
          {[change.a, change.b].map((document) => document && <Title key={document.id} document={document} />)}
        </Item>
      );
    }
    case 'grade': {
      const letter = (grade: string | null, on: string | null) =>
        grade === null ? t('changes.none') : on === null ? grade : t('changes.gradeOn', { grade, date: formatDate(on, reading) });
      const topic = <bdi>{names.link({ kind: 'source', sourceId: change.sourceId })}</bdi>;
      return (
        <Item
          what={t('changes.grade', { topic: change.topic, from: letter(change.from, change.fromOn), to: letter(change.to, change.toOn) })}
          aside={topic}
        />
      );
    }
    case 'policy':
      return <PolicyChange change={change} screen={screen} />;
    case 'rule':
      return <Item what={t('changes.rule', { from: t(`reconcile.rule.${change.from}`), to: t(`reconcile.rule.${change.to}`) })} />;
    case 'preferred':
      return <Item what={t('changes.preferred')} />;
    case 'exclusion': {
      const claim = claimOf(change.claimId);
      const what = change.to === null ? 'takenIn' : change.from === null ? 'leftOut' : 'otherReason';
      return (
        <Item what={t(`changes.${what}`)} aside={claim && said(claim)}>
          {(change.to ?? change.from) && <p dir="auto">{change.to ?? change.from}</p>}
        </Item>
      );
    }
  }
}

export function Item({ what, aside, children }: { what: ReactNode; aside?: ReactNode; children?: ReactNode }) {
  return (
    <li className={styles.change}>
      <p className={styles.head}>
        <span className={styles.what}>{what}</span>
        {aside && <span>{aside}</span>}
      </p>
      {children}
    </li>
  );
}

export function Title({ document }: { document: { readonly title: string; readonly language: string } }) {
  return (
    <p>
      <bdi dir="auto" lang={document.language}>
        {document.title}
      </bdi>
    </p>
  );
}

function Words({ claim, lang, names, screen: { t } }: { claim: InputClaim; lang: string; names: Naming; screen: ProjectScreen }) {
  return (
    <>
      <Quote text={claim.quote.exact} lang={lang} size="cell" />
      <Chain links={names.chain(claim.chain)} look="line" t={t} />
    </>
  );
}

interface CorrectedProps {
  change: Extract<ToldChange, { kind: 'claim_corrected' }>;
  names: Naming;
  screen: ProjectScreen;
}

function Corrected({ change: { before, after, fields, language }, names, screen: { t, reading } }: CorrectedProps) {
  const [from, to] = [names.answer(before.answer), names.answer(after.answer)];
  const others = fields.map((field) => t(`changes.fields.${field}`));
  return (
    <Item
      what={t(fields.length ? 'changes.corrected' : 'changes.judged')}
      aside={<bdi>{fields.includes('answer') ? t('changes.to', { from, to }) : from}</bdi>}
    >
      {others.length > 0 && (
        <p className={styles.soft}>{t('changes.fieldsAre', { fields: new Intl.ListFormat(localeTag(reading)).format(others) })}</p>
      )}
      {fields.includes('quote') && (
        <WordDiff
          before={{ label: t('changes.before'), text: before.quote.exact }}
          after={{ label: t('changes.after'), text: after.quote.exact }}
          lang={language ?? undefined}
        />
      )}
      {fields.includes('chain') && (
        <>
          <Chain links={names.chain(before.chain)} look="line" t={t} />
          <Chain links={names.chain(after.chain)} look="line" t={t} />
        </>
      )}
    </Item>
  );
}
