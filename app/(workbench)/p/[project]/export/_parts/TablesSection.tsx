import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { Link } from '@/app/_ui/Link';
import { TABLES } from '@/lib/export/table/column';
import { FORMULA_RULE } from '@/lib/export/table/formula';
import { LANGUAGES, type Language } from '@/lib/message/define';
import styles from './export.module.css';
import { TableEntry } from './TableEntry';

/** Every table of the project, in every format, its columns documented under it. */
export function TablesSection({ language, screen }: { language: Language; screen: ProjectScreen }) {
  const { t, reading } = screen;
  return (
    <Card title={t('exports.tables')} aside={<LanguageChoice chosen={language} screen={screen} />}>
      <ul className={styles.tables}>
        {TABLES.map((name) => (
          <TableEntry key={name} name={name} language={language} screen={screen} />
        ))}
      </ul>
      <dl className={styles.notes}>
        <dt>{t('exports.formats.excelCsv')}</dt>
        <dd>{t('exports.marked')}</dd>
        <dt>{t('exports.formats.package')}</dt>
        <dd>{t('exports.described')}</dd>
        <dt>{t('exports.formula')}</dt>
        <dd>{FORMULA_RULE[reading.language]}</dd>
      </dl>
    </Card>
  );
}

/** In which language headings and words are written, whatever language the screen speaks. */
function LanguageChoice({ chosen, screen: { t, at } }: { chosen: Language; screen: ProjectScreen }) {
  return (
    <nav aria-label={t('exports.language')} className={styles.languages}>
      <span>{t('exports.language')}</span>
      {LANGUAGES.map((each) => (
        <Link key={each} href={`${at('export')}?language=${each}`} aria-current={each === chosen ? 'true' : undefined}>
          {t(`exports.languages.${each}`)}
        </Link>
      ))}
    </nav>
  );
}
