import type { ProjectScreen } from '@/app/_session/screen';
import { Button } from '@/app/_ui/Button';
import { Chip } from '@/app/_ui/Chip';
import { Icon } from '@/app/_ui/Icon';
import { SelectField } from '@/app/_ui/SelectField';
import { TextField } from '@/app/_ui/TextField';
import { ASSIGNED } from '@/lib/queue/section';
import listStyles from '../../_list/list.module.css';
import { queryOf, queueAddress } from './filter';
import type { Loaded } from './load';

/** A plain form that puts the filters into the address; what is in force shows as chips that take it out again. */
export function Filters({ loaded: { page, filter }, screen: { t, at, name } }: { loaded: Loaded; screen: ProjectScreen }) {
  const root = at('queue');
  const { section, assigned, incident, text } = filter;
  const without = (dropped: object) => queueAddress(root, { ...filter, after: undefined, ...dropped });
  const chips = [
    ...(assigned && section !== 'mentions'
      ? [{ key: 'assigned', label: t(`queue.assignedChip.${assigned}`), href: without({ assigned: undefined }) }]
      : []),
    ...(page.incident
      ? [{ key: 'incident', label: name({ en: page.incident.titleEn, ar: page.incident.titleAr }), href: without({ incident: undefined }) }]
      : []),
    ...(text ? [{ key: 'text', label: text, href: without({ text: undefined }) }] : []),
  ];
  return (
    <div className={`${listStyles.filters} screen`}>
      <search>
        <form action={root} aria-label={t('queue.filters')} className={listStyles.form} key={queryOf(filter)}>
          <input type="hidden" name="section" value={section} />
          {incident && <input type="hidden" name="incident" value={incident} />}
          {section !== 'mentions' && (
            <SelectField
              name="assigned"
              label={t('queue.assignedField')}
              options={ASSIGNED.map((value) => ({ value, label: t(`queue.assigned.${value}`) }))}
              defaultValue={assigned ?? 'anyone'}
            />
          )}
          <TextField name="text" label={t('queue.text')} type="search" optional defaultValue={text ?? ''} dir="auto" />
          <Button type="submit">{t('queue.apply')}</Button>
        </form>
      </search>
      {chips.length > 0 && (
        <ul className={listStyles.chips} aria-label={t('queue.active')}>
          {chips.map(({ key, label, href }) => (
            <li key={key}>
              <Chip href={href}>
                <bdi aria-hidden="true">{label}</bdi>
                <Icon name="close" />
                <span className="unseen">{t('queue.drop', { filter: label })}</span>
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
