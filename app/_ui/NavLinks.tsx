'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { Link } from './Link';
import styles from './Shell.module.css';

export interface NavItem {
  readonly href: string;
  readonly label: string;
  /** Things waiting there, in the person's digits; none when absent. */
  readonly count?: string;
  /** Current only at this exact address, for an item whose address begins the others'. */
  readonly exact?: boolean;
}

export function NavLinks({ items }: { items: readonly NavItem[] }) {
  const pathname = usePathname();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // On a narrow screen the row scrolls: where one is must not stand outside it.
    if (pathname) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <ul ref={list} className={styles.items}>
      {items.map(({ href, label, count, exact }) => {
        const here = pathname === href || (!exact && pathname.startsWith(`${href}/`));
        return (
          <li key={href}>
            <Link href={href} aria-current={here ? 'page' : undefined}>
              {label}
              {count && <b>{count}</b>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
