import styles from './Chain.module.css';
import { classes } from './classes';
import { Icon } from './Icon';
import type { Translate } from './i18n';
import { Link } from './Link';

/** One link, already named for the reader. `kind` is that of `lib/claim/claim.ts`. */
export interface ChainLink {
  readonly kind: 'source' | 'unnamed' | 'not_recorded';
  /** Ignored when not recorded. */
  readonly label: string;
  readonly href?: string;
}

interface ChainProps {
  /** Nearest first: outlet ← monitor ← source at the airport. */
  links: readonly ChainLink[];
  /** row: chips that wrap. line: plain words, for a dense cell. */
  look?: 'row' | 'line';
  t: Translate;
}

/** A chain of attribution. Its far end is the origin and is drawn so; a chain that ends unrecorded ends in a dashed outline. */
export function Chain({ links, look = 'row', t }: ChainProps) {
  return (
    <ol className={classes(styles.chain, styles[look])} aria-label={t('ui.chain.label')}>
      {links.map((link, index) => {
        const last = index === links.length - 1;
        const words = link.kind === 'not_recorded' ? t('ui.chain.notRecorded') : <bdi>{link.label}</bdi>;
        return (
          <li key={`${link.kind} ${link.label} ${links.indexOf(link)}`} className={last ? styles.origin : undefined} data-kind={link.kind}>
            {index > 0 && (
              <>
                <Icon name="from" className={styles.arrow} />
                <span className="unseen">{t('ui.chain.from')} </span>
              </>
            )}
            <span className={styles.link}>{link.href ? <Link href={link.href}>{words}</Link> : words}</span>
          </li>
        );
      })}
    </ol>
  );
}
