import type { ProjectScreen } from '@/app/_session/screen';
import { Button } from '@/app/_ui/Button';
import { Card } from '@/app/_ui/Card';
import { Form } from '@/app/_ui/Form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import { Toolbar } from '@/app/_ui/Toolbar';
import type { RecordData } from '@/db/reconciliation/read';
import { may } from '@/lib/policy';
import { decideAction } from '../../actions';
import styles from './record.module.css';

/** The second person's word, while it is still to be given; whoever may not give it reads why. */
export function Decide({ data: { record, own }, screen: { t, project } }: { data: RecordData; screen: ProjectScreen }) {
  if (record.status !== 'submitted') return null;
  const approves = may({ role: project.role, administrator: false }, 'reconciliation.approve');
  if (own || !approves)
    return (
      <Card title={t('records.decide')} tone="accent" className="screen">
        <p id="why-not" className={styles.whyNot}>
          {own ? t('records.own') : t('records.approversOnly')}
        </p>
        {own && (
          <Toolbar>
            <Button variant="primary" aria-disabled="true" aria-describedby="why-not">
              {t('records.approve')}
            </Button>
          </Toolbar>
        )}
      </Card>
    );
  return (
    <Card title={t('records.decide')} tone="accent" className="screen">
      <Form action={decideAction.bind(null, { id: project.id, slug: project.slug }, record.id)} label={t('records.decide')}>
        <TextArea name="note" label={t('records.note')} hint={t('records.noteHint')} rows={2} optional />
        {record.stale && <p className={styles.whyNot}>{t('records.staleUndecided')}</p>}
        <Toolbar>
          <SubmitButton name="decision" value="approve" disabled={record.stale}>
            {t('records.approve')}
          </SubmitButton>
          <SubmitButton name="decision" value="return" variant="plain">
            {t('records.giveBack')}
          </SubmitButton>
        </Toolbar>
      </Form>
    </Card>
  );
}
