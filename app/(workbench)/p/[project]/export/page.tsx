import type { Metadata } from 'next';
import { projectScreen } from '@/app/_session/screen';
import { PageHeader } from '@/app/_ui/PageHeader';
import { LANGUAGES } from '@/lib/message/define';
import { BlindNotice } from '../_blind/BlindNotice';
import { BundleSection } from './_parts/BundleSection';
import styles from './_parts/export.module.css';
import { TablesSection } from './_parts/TablesSection';
import { WikidataSection } from './_parts/WikidataSection';

interface Props {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('exports.title')} · ${title}` };
}

/** What can be taken away from a project, each kind in a section of its own. */
export default async function ExportPage({ params, searchParams }: Props) {
  const [screen, query] = await Promise.all([projectScreen(params), searchParams]);
  const { t, reading } = screen;
  const language = LANGUAGES.find((one) => one === query.language) ?? reading.language;
  return (
    <>
      <PageHeader t={t} title={t('exports.title')} meta={<span>{t('exports.lead')}</span>} />
      <BlindNotice screen={screen} />
      <div className={styles.stack}>
        <BundleSection screen={screen} query={query} />
        <TablesSection language={language} screen={screen} />
        <WikidataSection screen={screen} />
      </div>
    </>
  );
}
