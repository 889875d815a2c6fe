import { classes } from './classes';
import styles from './SkipLink.module.css';

/** The first thing a keyboard meets; goes to the element with id "content". */
export function SkipLink({ label }: { label: string }) {
  return (
    <a href="#content" className={classes(styles.skip, 'screen')}>
      {label}
    </a>
  );
}
