import type { Metadata } from 'next';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { PageHeader } from '@/app/_ui/PageHeader';
import { listPolicies } from '@/db/policy/read';
import { formatNumber } from '@/lib/figure/format';
import { parsePolicy, toleranceField, typePolicy } from '@/lib/figure/typedPolicy';
import { may } from '@/lib/policy';
import { PolicyForm } from './_parts/PolicyForm';
import { PolicyTable } from './_parts/PolicyTable';
import { Preview } from './_parts/Preview';
import styles from './_parts/policy.module.css';
import { Versions } from './_parts/Versions';

interface Props {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('policy.title')} · ${title}` };
}

export default async function PolicyPage({ params, searchParams }: Props) {
  const [screen, asked] = await Promise.all([projectScreen(params), searchParams]);
  const { t, project, context, reading } = screen;
  const versions = await shown(await listPolicies(context, project.id));
  const [current] = versions;
  if (!current) throw new Error(`project ${project.id} has no policy`);
  const typed = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, [value].flat()[0] ?? '']));
  const draft = toleranceField in typed ? parsePolicy(typed) : null;
  const changes = may({ role: project.role, administrator: false }, 'policy.change');
  return (
    <>
      <PageHeader t={t} title={t('policy.title')} meta={t('policy.lead')} />
      <div className={styles.stack}>
        <Card title={t('policy.rules', { version: formatNumber(current.version, reading.digits) })} className={styles.form}>
          {changes ? (
            <PolicyForm
              key={JSON.stringify(typed)}
              place={{ id: project.id, slug: project.slug, seen: current.version }}
              fields={draft?.ok ? typePolicy(draft.value) : typePolicy(current)}
              previewed={draft?.ok ?? false}
              screen={screen}
            />
          ) : (
            <>
              <PolicyTable policy={current} screen={screen} />
              <p>{t('policy.leadsOnly')}</p>
            </>
          )}
        </Card>
        {draft?.ok && <Preview current={current} draft={draft.value} screen={screen} />}
        <Versions versions={versions} screen={screen} />
      </div>
    </>
  );
}
