import type { ProjectScreen } from '@/app/_session/screen';
import { Button } from '@/app/_ui/Button';
import { Chip } from '@/app/_ui/Chip';
import { Icon } from '@/app/_ui/Icon';
import { SelectField } from '@/app/_ui/SelectField';
import type { LedgerPage } from '@/db/ledger/read';
import { VERBS } from '@/lib/policy';
import listStyles from '../../_list/list.module.css';
import { type LedgerFilter, ledgerAddress } from './filter';

interface Props {
  filter: LedgerFilter;
  people: LedgerPage['people'];
  screen: ProjectScreen;
}

/** A plain form that puts the filters into the address; what is in force shows as chips that take it out again. */
export function LedgerFilters({ filter: { verb, person }, people, screen: { t, at } }: Props) {
  const root = at('ledger');
  const verbs = VERBS.filter((each) => !each.startsWith('account.')).map((value) => ({ value, label: t(`ledger.acts.${value}`) }));
  const named = people.find(({ id }) => id === person)?.name;
  const chips = [
    ...(verb ? [{ key: 'verb', label: t(`ledger.acts.${verb}`), href: ledgerAddress(root, { person }) }] : []),
    ...(person ? [{ key: 'person', label: named ?? person, href: ledgerAddress(root, { verb }) }] : []),
  ];
  return (
    <div className={`${listStyles.filters} screen`}>
      <search>
        <form action={root} aria-label={t('ledger.filters')} className={listStyles.form} key={`${verb} ${person}`}>
          <SelectField
            name="verb"
            label={t('ledger.verb')}
            options={[{ value: '', label: t('ledger.anyVerb') }, ...verbs]}
            defaultValue={verb ?? ''}
          />
          <SelectField
            name="person"
            label={t('ledger.person')}
            options={[{ value: '', label: t('ledger.anyPerson') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
            defaultValue={person ?? ''}
          />
          <Button type="submit">{t('ledger.apply')}</Button>
        </form>
      </search>
      {chips.length > 0 && (
        <ul className={listStyles.chips} aria-label={t('ledger.active')}>
          {chips.map(({ key, label, href }) => (
            <li key={key}>
              <Chip href={href}>
                <bdi aria-hidden="true">{label}</bdi>
                <Icon name="close" />
                <span className="unseen">{t('ledger.drop', { filter: label })}</span>
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
