import { shown } from '@/app/_session/actor';
import type { ProjectScreen } from '@/app/_session/screen';
import { buttonClass } from '@/app/_ui/Button';
import { Card } from '@/app/_ui/Card';
import { directionOf } from '@/app/_ui/locale';
import { RadioGroup } from '@/app/_ui/RadioGroup';
import { SelectField } from '@/app/_ui/SelectField';
import { TextField } from '@/app/_ui/TextField';
import { WIKIDATA_FORMATS, wikidataRecords } from '@/db/export/wikidata';
import { nameQuestion } from '../../records/_parts/question';
import { sayValue } from '../../records/_parts/value';
import styles from './export.module.css';

/** A list to choose from holds no more; an older record goes by its page's address to programs. */
const OFFERED = 200;

/** An approved record for the Wikidata item that a person names. A plain form: its answer is a file. */
export async function WikidataSection({ screen }: { screen: ProjectScreen }) {
  const { t, project, context, name, reading } = screen;
  const { rows: records, next } = await shown(await wikidataRecords(context, project.id, { limit: OFFERED }));
  const options = records.map((record) => {
    const { question, incident } = record;
    const value = sayValue(record, question.measure, reading, t).text;
    const title = name({ en: incident.titleEn, ar: incident.titleAr });
    return { value: record.id, label: `\u2068${value}\u2069 · ${nameQuestion(question, screen)} · ${title}` };
  });
  return (
    <Card title={t('exports.wikidata.title')}>
      {options.length ? (
        <form
          action={`/api/v1/projects/${project.slug}/tables/wikidata`}
          method="get"
          className={styles.form}
          aria-label={t('exports.wikidata.title')}
        >
          <p>{t('exports.wikidata.about')}</p>
          <SelectField
            name="record"
            label={t('exports.wikidata.record')}
            hint={next === null ? undefined : t('exports.wikidata.newest', { count: options.length })}
            options={options}
          />
          <TextField
            name="item"
            label={t('exports.wikidata.item')}
            hint={t('exports.wikidata.itemHint')}
            required
            dir="ltr"
            pattern="\s*(https?://(www\.|m\.)?wikidata\.org/(wiki|entity)/)?[Qq][1-9][0-9]*\s*"
          />
          <RadioGroup
            name="format"
            label={t('exports.wikidata.format')}
            defaultValue="quickstatements"
            options={WIKIDATA_FORMATS.map((format) => ({
              value: format,
              label: <bdi dir={directionOf(reading.language)}>{t(`exports.wikidata.formats.${format}`)}</bdi>,
              hint: t(`exports.wikidata.hints.${format}`),
            }))}
          />
          <TextField
            name="statement"
            label={t('exports.wikidata.statement')}
            hint={t('exports.wikidata.statementHint')}
            optional
            dir="ltr"
          />
          <TextField name="value" label={t('exports.wikidata.value')} optional dir="ltr" />
          <p>
            <button type="submit" className={buttonClass()}>
              {t('exports.wikidata.take')}
            </button>
          </p>
        </form>
      ) : (
        <p className={styles.none}>{t('exports.wikidata.none')}</p>
      )}
    </Card>
  );
}
