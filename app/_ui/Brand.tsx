import styles from './Brand.module.css';

/** The mark, a ring with one link leaving it, and the name. */
export function Brand({ name }: { name: string }) {
  return (
    <span className={styles.brand}>
      <svg viewBox="0 0 24 14" aria-hidden="true" className={styles.mark}>
        <circle cx="7" cy="7" r="5.4" />
        <path d="M12.4 7H23" />
      </svg>
      {name}
    </span>
  );
}
