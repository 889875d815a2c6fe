import type { ProjectScreen } from '@/app/_session/screen';
import { DataTable } from '@/app/_ui/DataTable';
import { Link } from '@/app/_ui/Link';
import { LocalTime } from '@/app/_ui/LocalTime';
import type { QueueItem } from '@/db/queue/read';
import { NoteText } from '../../_annotations/NoteText';
import { queueAddress } from './filter';
import type { Loaded } from './load';
import styles from './queue.module.css';
import { Why } from './Why';
import { addressOf } from './where';

interface ItemsProps {
  loaded: Loaded;
  screen: ProjectScreen;
  /** Whether the rows can be chosen, to be given to somebody. */
  chooses: boolean;
}

/** What waits, one row each: what it is, why it waits, with whom, since when. */
export function Items({ loaded: { page, filter }, screen, chooses }: ItemsProps) {
  const { t, reading } = screen;
  const { section } = filter;
  return (
    <DataTable label={t('queue.list', { section: t(`queue.section.${section}`) })} className={styles.table} stacked>
      <thead>
        <tr>
          {chooses && (
            <th scope="col" className={styles.choose}>
              <span className="unseen">{t('queue.choose')}</span>
            </th>
          )}
          <th scope="col">{t('queue.item')}</th>
          <th scope="col">{t('queue.why')}</th>
          {section !== 'mentions' && <th scope="col">{t('queue.holder')}</th>}
          <th scope="col">{t('queue.since')}</th>
        </tr>
      </thead>
      <tbody>
        {page.items.map((item) => (
          <tr key={item.key}>
            {chooses && (
              <td className={styles.choose}>
                <label>
                  <input type="checkbox" name="key" value={item.key} />
                  <span className="unseen">{t('queue.select', { name: nameOf(item, screen) })}</span>
                </label>
              </td>
            )}
            <th scope="row" className={styles.item}>
              <Link href={addressOf(screen, filter, item)} data-row>
                <Name item={item} screen={screen} />
              </Link>
              <Under
                item={item}
                screen={screen}
                narrow={(incident) => queueAddress(screen.at('queue'), { ...filter, incident, after: undefined })}
              />
            </th>
            <td>
              <Why item={item} section={section} screen={screen} />
            </td>
            {section !== 'mentions' && (
              <td data-head={t('queue.holder')} className={styles.holder}>
                {item.holder ? <bdi>{item.holder.name}</bdi> : <span>{t('queue.nobody')}</span>}
              </td>
            )}
            <td data-head={t('queue.since')} className={styles.since}>
              <LocalTime at={item.since} reading={reading} precision="day" />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function asked({ measure, populationEn, populationAr }: Extract<QueueItem, { kind: 'question' }>, { t, name }: ProjectScreen): string {
  return [t(`measure.measure.${measure}`), name({ en: populationEn, ar: populationAr })].filter(Boolean).join(' · ');
}

/** What a screen reader calls the row. */
function nameOf(item: QueueItem, screen: ProjectScreen): string {
  switch (item.kind) {
    case 'document':
      return item.title;
    case 'question':
      return `${asked(item, screen)}, ${screen.name({ en: item.incident.titleEn, ar: item.incident.titleAr })}`;
    case 'mention':
      return item.by;
  }
}

function Name({ item, screen }: { item: QueueItem; screen: ProjectScreen }) {
  switch (item.kind) {
    case 'document':
      return (
        <bdi dir="auto" lang={item.language}>
          {item.title}
        </bdi>
      );
    case 'question':
      return <bdi>{asked(item, screen)}</bdi>;
    case 'mention':
      return <bdi>{screen.t('queue.mentionedBy', { name: item.by })}</bdi>;
  }
}

/** What the item belongs to: its source, its incident, the note itself. */
function Under({ item, screen: { name, t }, narrow }: { item: QueueItem; screen: ProjectScreen; narrow: (incident: NarrowId) => string }) {
  switch (item.kind) {
    case 'document':
      return (
        <span className={styles.under}>
          <bdi>{name({ en: item.sourceEn, ar: item.sourceAr })}</bdi>
        </span>
      );
    case 'question': {
      const title = name({ en: item.incident.titleEn, ar: item.incident.titleAr });
      return (
        <span className={styles.under}>
          <Link href={narrow(item.incident.id)}>
            <bdi>{title}</bdi>
            <span className="unseen">, {t('queue.narrow')}</span>
          </Link>
        </span>
      );
    }
    case 'mention':
      return (
        <span className={styles.note} dir="auto">
          <NoteText body={item.body} mentions={item.names} />
        </span>
      );
  }
}

type NarrowId = Extract<QueueItem, { kind: 'question' }>['incident']['id'];
