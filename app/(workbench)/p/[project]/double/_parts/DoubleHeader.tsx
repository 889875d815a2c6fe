import type { ReactNode } from 'react';
import { PageHeader } from '@/app/_ui/PageHeader';
import { subjectOf } from './DoubleTable';
import type { Loaded } from './load';

/** What is read, by whom, and who has handed in. `title` replaces the subject on a screen inside it. */
export function DoubleHeader({ loaded, title, back = false }: { loaded: Loaded; title?: ReactNode; back?: boolean }) {
  const { screen, data, path } = loaded;
  const { t, at } = screen;
  const { first, second, adjudicator } = data.reading;
  const subject = subjectOf(data.reading, screen);
  const said = (name: string, at: Date | null) =>
    at ? t('doubleReading.handedIn', { name: `\u2068${name}\u2069` }) : t('doubleReading.notHandedIn', { name: `\u2068${name}\u2069` });
  const crumbs = [
    { href: at('double'), label: t('doubleReading.title') },
    ...(back ? [{ href: path, label: t('doubleReading.back') }] : []),
  ];
  return (
    <PageHeader
      t={t}
      crumbs={crumbs}
      title={title ?? subject}
      meta={
        <>
          {title !== undefined && <span>{subject}</span>}
          <span>{said(first.name, first.handedInAt)}</span>
          <span>{said(second.name, second.handedInAt)}</span>
          <span>
            {t('doubleReading.adjudicator')}: <bdi>{adjudicator.name}</bdi>
          </span>
        </>
      }
    />
  );
}
