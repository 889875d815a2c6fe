import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ownAccount, shown } from '@/app/_session/actor';
import { screen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { DataTable } from '@/app/_ui/DataTable';
import { PageHeader } from '@/app/_ui/PageHeader';
import { Tag } from '@/app/_ui/Tag';
import { listAccounts } from '@/db/user/read';
import { AccountActs } from './_parts/AccountActs';
import { AddAccount } from './_parts/AddAccount';
import styles from './_parts/accounts.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await screen()).t('admin.accounts') };
}

/** Administrators only: for everybody else there is nothing here, and the read would refuse them anyway. */
export default async function AccountsPage() {
  const [{ t, context }, own] = await Promise.all([screen(), ownAccount()]);
  if (!own.administrator) notFound();
  const accounts = await shown(await listAccounts(context));
  return (
    <>
      <PageHeader t={t} title={t('admin.accounts')} />
      <div className={styles.stack}>
        <DataTable label={t('admin.accounts')} stacked>
          <thead>
            <tr>
              <th scope="col">{t('admin.name')}</th>
              <th scope="col">{t('admin.email')}</th>
              <th scope="col">{t('admin.status')}</th>
              <th scope="col">{t('admin.acts')}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map(({ id, name, email, administrator, disabledAt }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>
                  <bdi>{email}</bdi>
                </td>
                <td>
                  {disabledAt ? <Tag status="disabled" t={t} /> : t('admin.active')}
                  {administrator && ` · ${t('account.administrator')}`}
                </td>
                <td>{id === own.id ? t('admin.you') : <AccountActs account={{ id, name, disabled: disabledAt !== null }} />}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
        <p className={styles.hint}>{t('admin.disableHint')}</p>
        <Card title={t('admin.newAccount')} className={styles.form}>
          <AddAccount />
        </Card>
      </div>
    </>
  );
}
