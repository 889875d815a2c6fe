'use client';

import { usePathname } from 'next/navigation';
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
  return (
    <ul className={styles.items}>
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
