'use client';

import { useState } from 'react';
import { DataTable } from '@/app/_ui/DataTable';
import { FigureText } from '@/app/_ui/FigureText';
import { formatNumber } from '@/app/_ui/format';
import { RadioGroup } from '@/app/_ui/RadioGroup';
import { SelectField } from '@/app/_ui/SelectField';
import { useReading, useWords } from '@/app/_ui/Words';
import type { DraftContent } from '@/db/reconciliation/draft';
import type { AnswerKind } from '@/lib/claim/claim';
import { leaveOneOut, UNITS, type Unit } from '@/lib/reconcile/leaveOneOut';
import type { RuleName } from '@/lib/reconcile/rule';
import type { ComposerClaim } from './Composer';
import { type Ground, heardOf, ruleGround } from './content';
import styles from './LeaveOneOut.module.css';
import { suggestion } from './previewWords';
import { WithoutPlot } from './WithoutPlot';
import { changeWords, claimName } from './withoutWords';

interface LeaveOneOutProps {
  claims: readonly ComposerClaim[];
  content: DraftContent;
  ground: Ground;
  kind: AnswerKind;
  /** Names of the sources in the chains. */
  sources: Readonly<Record<string, string>>;
}

/** What a rule would say if one claim, one source or one origin were missing: a plot for the eye, and a table of the same. */
export function LeaveOneOut(props: LeaveOneOutProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.panel} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('reconcile.without.title')}</summary>
      {open && <Answers {...props} />}
    </details>
  );
}

function Answers({ claims, content, ground, kind, sources }: LeaveOneOutProps) {
  const t = useWords();
  const reading = useReading();
  const [unit, setUnit] = useState<Unit>('claim');
  const [asked, setAsked] = useState<RuleName | null>(null);
  const heard = heardOf(content, claims);
  const all = leaveOneOut(heard, unit, ruleGround(content, ground)).filter(({ whole }) => whole.silence === null);
  // The rule asked about, while it speaks; else the one chosen for the value; else the first that says anything.
  const shown = all.find(({ rule }) => rule === asked) ?? all.find(({ rule }) => rule === content.rule) ?? all[0];
  if (!shown) return <p className={styles.soft}>{t('reconcile.without.nobody')}</p>;
  const rule = t(`reconcile.rule.${shown.rule}`);
  const byId = new Map<string, ComposerClaim>(heard.map((claim) => [claim.id, claim]));
  const rows = shown.without.map((without) => {
    const claim = byId.get(without.claims[0] ?? '');
    const names: Readonly<Record<Unit, string>> = {
      claim: claim ? claimName(claim, reading) : '',
      source: sources[without.key] ?? '',
      origin: claim?.speaker ?? '',
    };
    return { ...without, name: names[unit], says: suggestion(without.preview, kind, reading) };
  });
  return (
    <div className={styles.answers}>
      <div className={styles.choices}>
        <SelectField
          name="lookedRule"
          label={t('reconcile.without.rule')}
          options={all.map((each) => ({ value: each.rule, label: t(`reconcile.rule.${each.rule}`) }))}
          value={shown.rule}
          onChange={(event) => setAsked(all.find((each) => each.rule === event.currentTarget.value)?.rule ?? null)}
        />
        <RadioGroup
          name="lookedUnit"
          label={t('reconcile.without.by')}
          look="inline"
          defaultValue={unit}
          options={UNITS.map((value) => ({ value, label: t(`reconcile.without.unit.${value}`) }))}
          onChange={(event) => setUnit(UNITS.find((each) => each === event.currentTarget.value) ?? 'claim')}
        />
      </div>
      <p className={styles.soft}>
        {t('reconcile.without.what', { rule })}
        {shown.untried > 0 && (
          <> {t('reconcile.without.untried', { tried: formatNumber(shown.without.length, reading), count: shown.untried })}</>
        )}
      </p>
      {rows.length === 0 ? (
        <p className={styles.soft}>{t('reconcile.without.none')}</p>
      ) : (
        <>
          <WithoutPlot whole={shown.whole} rows={rows} label={t('reconcile.without.plot', { rule })} />
          <DataTable label={t('reconcile.without.title')} stacked>
            <thead>
              <tr>
                <th scope="col">{t('reconcile.without.left')}</th>
                <th scope="col">{t('reconcile.without.says')}</th>
                <th scope="col">{t('reconcile.without.change')}</th>
              </tr>
            </thead>
            <tbody>
              <tr data-current>
                <th scope="row">{t('reconcile.without.all')}</th>
                <td data-head={t('reconcile.without.says')}>
                  <FigureText text={suggestion(shown.whole, kind, reading)} size="inline" />
                </td>
                <td />
              </tr>
              {rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">
                    <bdi>{row.name}</bdi>
                  </th>
                  <td data-head={t('reconcile.without.says')}>
                    {row.says ? (
                      <FigureText text={row.says} size="inline" />
                    ) : (
                      <span className={styles.soft}>{t('reconcile.without.silent')}</span>
                    )}
                  </td>
                  <td>{changeWords(row, heard, reading, t)}</td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </>
      )}
    </div>
  );
}
