import type { ReactNode } from 'react';
import styles from './Toolbar.module.css';

/** A row of controls or chips that wraps; `end` stays at the far side. With a label it is a group to assistive technology. */
export function Toolbar({ label, end, children }: { label?: string; end?: ReactNode; children: ReactNode }) {
  const content = (
    <>
      {children}
      {end && <div className={styles.end}>{end}</div>}
    </>
  );
  if (label === undefined) return <div className={styles.toolbar}>{content}</div>;
  return (
    <fieldset className={styles.toolbar} aria-label={label}>
      {content}
    </fieldset>
  );
}
