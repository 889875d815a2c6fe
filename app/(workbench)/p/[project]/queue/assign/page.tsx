import type { Metadata } from 'next';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { Card } from '@/app/_ui/Card';
import { EmptyState } from '@/app/_ui/EmptyState';
import { Form } from '@/app/_ui/Form';
import { PageHeader } from '@/app/_ui/PageHeader';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { Toolbar } from '@/app/_ui/Toolbar';
import { weighAssignment } from '@/db/queue/assign';
import { parseId } from '@/lib/id';
import { filterOf, type Query, queueAddress } from '../_parts/filter';
import styles from '../_parts/queue.module.css';
import { assign } from './actions';

interface Props {
  params: Promise<{ project: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('queue.confirmTitle')} · ${title}` };
}

/** What was chosen in the list, by hand or all that matches; null when nothing was. */
function keysIn({ key, all }: Query): readonly string[] | 'all' | null {
  if (all === '1') return 'all';
  const keys = [key ?? []].flat().filter((each) => parseId(each));
  return keys.length ? keys : null;
}

/** Before anything is done: how many go to whom, and who has them now. */
export default async function AssignScreen({ params, searchParams }: Props) {
  const [screen, query] = await Promise.all([projectScreen(params), searchParams]);
  const { t, at, project, context } = screen;
  const { section = 'to_read', assigned, incident, text } = filterOf(query);
  const filter = { section, assigned, incident, text };
  const back = queueAddress(at('queue'), filter);
  const keys = keysIn(query);
  const header = <PageHeader t={t} title={t('queue.confirmTitle')} crumbs={[{ href: back, label: t(`queue.section.${section}`) }]} />;
  if (!keys)
    return (
      <>
        {header}
        <EmptyState title={t('queue.chooseFirst')} action={<ButtonLink href={back}>{t('queue.title')}</ButtonLink>} />
      </>
    );
  const assignee = typeof query.assignee === 'string' && query.assignee ? query.assignee : null;
  const selection = { ...filter, assignee, ...(keys === 'all' ? {} : { keys: [...keys] }) };
  const { count, held, to } = await shown(await weighAssignment(context, project.id, selection));
  const confirmed = { ...selection, count, held: held.reduce((sum, each) => sum + each.count, 0) };
  return (
    <>
      {header}
      <Card className={styles.confirm}>
        <p>{to === null ? t('queue.taken', { count }) : t('queue.goes', { count, name: to })}</p>
        {held.length === 0 ? (
          <p>{t('queue.free')}</p>
        ) : (
          <ul>
            {held.map((each) => (
              <li key={each.name}>{t('queue.held', each)}</li>
            ))}
          </ul>
        )}
        <Form action={assign.bind(null, { id: project.id, queue: back }, confirmed)} label={t('queue.confirmTitle')}>
          <Toolbar>
            <SubmitButton>{t('queue.confirm')}</SubmitButton>
            <ButtonLink href={back}>{t('ui.form.cancel')}</ButtonLink>
          </Toolbar>
        </Form>
      </Card>
    </>
  );
}
