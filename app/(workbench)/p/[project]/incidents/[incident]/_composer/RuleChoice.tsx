'use client';

import { useId } from 'react';
import { useFieldProblem } from '@/app/_ui/Field';
import { FigureText } from '@/app/_ui/FigureText';
import { SelectField } from '@/app/_ui/SelectField';
import { useReading, useWords } from '@/app/_ui/Words';
import type { DraftContent } from '@/db/reconciliation/draft';
import type { AnswerKind } from '@/lib/claim/claim';
import type { FigurePolicy } from '@/lib/figure/policy';
import type { RuleName, RulePreview } from '@/lib/reconcile/rule';
import type { ComposerClaim } from './Composer';
import styles from './Composer.module.css';
import { type Composed, heardOf } from './content';
import { suggestion, why } from './previewWords';
import { RestsOnRule } from './RestsOnRule';
import { RuleMark, RuleTicks } from './RuleMark';
import { ruleAxis } from './ruleAxis';

interface RuleChoiceProps {
  previews: readonly RulePreview[];
  claims: readonly ComposerClaim[];
  content: DraftContent;
  left: Composed['left'];
  kind: AnswerKind;
  policy: FigurePolicy;
  onRule: (rule: RuleName) => void;
  onOrigin: (origin: string) => void;
}

/** A silent rule cannot be chosen, but for the two that wait for the person. */
const closed = ({ rule, silence }: RulePreview) => silence !== null && rule !== 'manual' && rule !== 'preferred_source';

/** Every rule with what it would say and on what, or why it says nothing. None is chosen beforehand. */
export function RuleChoice({ previews, claims, content, left, kind, policy, onRule, onOrigin }: RuleChoiceProps) {
  const t = useWords();
  const reading = useReading();
  const id = useId();
  const axis = kind === 'figure' ? ruleAxis(claims, previews, policy) : null;
  const parts = heardOf(content, claims).filter(({ scope }) => scope).length;
  const { problem, sentence } = useFieldProblem('rule');
  const origins = new Map(claims.flatMap(({ origin, speaker }) => (origin === null ? [] : [[origin, speaker] as const])));
  return (
    <fieldset className={styles.rules} data-field="rule" aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend className={styles.legend}>{t('compose.rules')}</legend>
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {sentence}
        </p>
      )}
      {parts > 0 && <p className={styles.soft}>{t('compose.parts', { count: parts })}</p>}
      {previews.map((preview) => {
        const { rule } = preview;
        const says = suggestion(preview, kind, reading);
        return (
          <div key={rule} className={styles.rule} data-silent={closed(preview) ? '' : undefined}>
            <label className={styles.choice} title={t(`reconcile.what.${rule}`)}>
              <input
                type="radio"
                name="rule"
                value={rule}
                checked={content.rule === rule}
                disabled={closed(preview)}
                aria-invalid={problem ? true : undefined}
                onChange={() => onRule(rule)}
              />
              <span className={styles.ruleName}>{t(`reconcile.rule.${rule}`)}</span>
              <span className={styles.says}>
                {says ? (
                  <FigureText text={says} size="inline" />
                ) : (
                  preview.rule !== 'manual' && <span className={styles.soft}>{t('compose.none')}</span>
                )}
              </span>
              {preview.silence && <span className={styles.why}>{why(preview, claims, reading, t)}</span>}
            </label>
            {axis && preview.value && (
              <div className={styles.drawn}>
                <RuleMark axis={axis} mark={axis.marks.get(rule)} />
              </div>
            )}
            <div className={styles.details}>
              <RestsOnRule preview={preview} claims={claims} open={content.rule === rule} />
            </div>
          </div>
        );
      })}
      {axis && (
        <div className={`${styles.rule} ${styles.ticks}`}>
          <div className={styles.drawn}>
            <RuleTicks axis={axis} />
          </div>
        </div>
      )}
      {content.rule === 'preferred_source' && (
        <div className={styles.preferred}>
          <SelectField
            name="preferredOrigin"
            label={t('compose.preferred')}
            options={[...origins].map(([value, label]) => ({ value, label }))}
            value={content.preferredOrigin}
            onChange={(event) => onOrigin(event.currentTarget.value)}
            blank
          />
        </div>
      )}
      {left && (
        <p className={styles.left} role="status">
          {t(left.because === 'edited' ? 'compose.left' : 'compose.silenced', {
            rule: t(`reconcile.rule.${left.rule}`),
            manual: t('reconcile.rule.manual'),
          })}
        </p>
      )}
    </fieldset>
  );
}
