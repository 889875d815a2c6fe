import { shown } from '@/app/_session/actor';
import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { CheckboxField } from '@/app/_ui/CheckboxField';
import { Form } from '@/app/_ui/Form';
import { formatDateTime } from '@/app/_ui/format';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { Toolbar } from '@/app/_ui/Toolbar';
import { type Publication, previewPublication, readPublication } from '@/db/publication/read';
import type { RecordData } from '@/db/reconciliation/read';
import { may } from '@/lib/policy';
import { publishAction, withdrawAction } from '../../actions';
import { BecomesPublic } from './BecomesPublic';
import styles from './Publishing.module.css';

interface Props {
  data: RecordData;
  screen: ProjectScreen;
}

/** Whether anyone may read the record, since when and by whose word; for a lead, what exactly they would read, and the choice. */
export async function Publishing({ data: { record }, screen }: Props) {
  const { t, context, project } = screen;
  const publication = await shown(await readPublication(context, project.id, record.id));
  const stands = record.status === 'approved' && !record.stale;
  if (!publication && record.status !== 'approved') return null;
  const leads = may({ role: project.role, administrator: false }, 'record.publish');
  const place = { id: project.id, slug: project.slug };
  const open = publication?.open === true;
  const preview = leads && stands ? await shown(await previewPublication(context, project.id, record.id)) : null;
  return (
    <Card title={t('publication.card')} className="screen">
      <div className={styles.stack}>
        <Standing publication={publication} screen={screen} />
        {open && (
          <p>
            <a href={`/r/${record.id}`}>{t('publication.open')}</a>
            {!stands && <> · {t('publication.staysStale')}</>}
          </p>
        )}
        {!leads && !open && <p className={styles.soft}>{t('publication.onlyLead')}</p>}
        {leads && !stands && !open && <p className={styles.soft}>{t('publication.cannot')}</p>}
        {leads && preview && (
          <details>
            <summary>{t('publication.review')}</summary>
            <BecomesPublic preview={preview} t={t} />
            <Form action={publishAction.bind(null, place, record.id)} label={t('publication.publish')}>
              <CheckboxField
                name="names"
                label={t('publication.names')}
                hint={t('publication.namesHint', {
                  author: `\u2068${preview.people?.author ?? ''}\u2069`,
                  approver: `\u2068${preview.people?.approver ?? ''}\u2069`,
                })}
                defaultChecked={open && publication.names}
              />
              <p className={styles.soft}>{t('publication.cachesHint')}</p>
              <Toolbar>
                <SubmitButton variant="plain">{t(open ? 'publication.saveNames' : 'publication.publish')}</SubmitButton>
              </Toolbar>
            </Form>
          </details>
        )}
        {leads && open && (
          <Form action={withdrawAction.bind(null, place, record.id)} label={t('publication.withdraw')}>
            <p className={styles.soft}>{t('publication.withdrawHint')}</p>
            <Toolbar>
              <SubmitButton variant="danger">{t('publication.withdraw')}</SubmitButton>
            </Toolbar>
          </Form>
        )}
      </div>
    </Card>
  );
}

function Standing({ publication, screen: { t, reading } }: { publication: Publication | null; screen: ProjectScreen }) {
  if (!publication) return <p>{t('publication.never')}</p>;
  const facts = { when: formatDateTime(publication.at, reading), name: `\u2068${publication.by}\u2069` };
  return (
    <div>
      <p>
        <b>{t(publication.open ? 'publication.isPublic' : 'publication.isWithdrawn')}</b>
      </p>
      <p className={styles.soft}>{t(publication.open ? 'publication.since' : 'publication.withdrawnSince', facts)}</p>
      {publication.open && <p>{t(publication.names ? 'publication.named' : 'publication.unnamedPeople')}</p>}
    </div>
  );
}
