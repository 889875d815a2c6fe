'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { Icon } from '@/app/_ui/Icon';
import { Kbd } from '@/app/_ui/Kbd';
import { Link } from '@/app/_ui/Link';
import { CarriedShortcuts } from '@/app/_ui/Shortcuts';
import { type Shortcut, useShortcuts } from '@/app/_ui/useShortcuts';
import { useWords } from '@/app/_ui/Words';
import { carriedFilter, queueAddress } from '../queue/_parts/filter';
import styles from './QueueTrail.module.css';

const NONE: readonly Shortcut[] = [];
const noSheet = () => undefined;

/**
 * The queue an item was opened from: `?queue=` in its address, kept there while one stays on the same screen, so that from any item
 * one key goes on to the next.
 */
export function QueueTrail({ root, children }: { root: string; children: ReactNode }) {
  const t = useWords();
  const path = usePathname();
  const search = useSearchParams();
  const given = search.get('queue');
  const kept = useRef<{ readonly path: string; readonly queue: string } | null>(null);

  useEffect(() => {
    if (given) {
      kept.current = { path, queue: given };
    } else if (kept.current?.path === path) {
      const here = new URL(window.location.href);
      here.searchParams.set('queue', kept.current.queue);
      window.history.replaceState(null, '', here);
    }
  }, [given, path]);

  const filter = useMemo(() => (given ? carriedFilter(given) : null), [given]);
  const next = filter?.section ? queueAddress(`${root}/next`, filter) : null;
  const carried = useMemo(
    (): readonly Shortcut[] => (next ? [{ keys: ['n'], code: 'KeyN', label: t('queue.next'), href: next }] : NONE),
    [next, t],
  );
  useShortcuts(carried, noSheet);

  return (
    <CarriedShortcuts value={carried}>
      {filter?.section && next && (
        <nav aria-label={t('queue.trail')} className={`${styles.trail} screen`}>
          <Link href={queueAddress(root, { ...filter, after: undefined })}>
            <Icon name="from" /> {t('queue.trail')}: {t(`queue.section.${filter.section}`)}
          </Link>
          <Link href={next}>
            {t('queue.next')} <Kbd keys={['n']} />
          </Link>
        </nav>
      )}
      {children}
    </CarriedShortcuts>
  );
}
