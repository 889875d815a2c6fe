import type { ProjectScreen } from '@/app/_session/screen';
import { Form } from '@/app/_ui/Form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import { TextField } from '@/app/_ui/TextField';
import { Toolbar } from '@/app/_ui/Toolbar';
import type { AnswerKind } from '@/lib/claim/claim';
import type { ProjectId, ReconciliationId } from '@/lib/id';
import { signDissentAction } from '../../actions';
import styles from './Dissents.module.css';

interface SignDissentProps {
  project: { readonly id: ProjectId; readonly slug: string };
  reconciliationId: ReconciliationId;
  kind: AnswerKind;
  screen: ProjectScreen;
}

/** A value of one's own with its reason, signed without leaving the record. */
export function SignDissent({ project, reconciliationId, kind, screen: { t } }: SignDissentProps) {
  const number = (name: 'low' | 'best' | 'high', hint?: string) => (
    <TextField name={name} label={t(`dissent.${name}`)} hint={hint} look="figure" dir="ltr" inputMode="numeric" autoComplete="off" />
  );
  return (
    <details className={`${styles.sign} screen`}>
      <summary>{t('dissent.sign')}</summary>
      <p className={styles.soft}>{t('dissent.explained')}</p>
      <Form action={signDissentAction.bind(null, project, reconciliationId)} label={t('dissent.sign')}>
        {kind === 'figure' ? (
          <div className={styles.range}>
            {number('low')}
            {number('best', t('dissent.bestHint'))}
            {number('high', t('dissent.highHint'))}
          </div>
        ) : (
          <TextField name="value" label={t('dissent.value')} hint={t(`compose.valueHint.${kind}`)} />
        )}
        <TextArea name="reason" label={t('dissent.reason')} hint={t('dissent.reasonHint')} rows={3} />
        <Toolbar>
          <SubmitButton>{t('dissent.signIt')}</SubmitButton>
        </Toolbar>
      </Form>
    </details>
  );
}
