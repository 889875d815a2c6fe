import { buttonClass } from '@/app/_ui/Button';
import type { Translate } from '@/app/_ui/i18n';
import { Kbd } from '@/app/_ui/Kbd';
import { Link } from '@/app/_ui/Link';
import type { Stop } from './proposals';
import styles from './reader.module.css';
import { type View, viewHref } from './view';

interface StepsProps {
  stops: readonly Stop[];
  view: View;
  path: string;
  t: Translate;
}

/** To the one before and the one after, in the order of the text. */
export function Steps({ stops, view, path, t }: StepsProps) {
  if (stops.length === 0) return null;
  const proposes = stops.some(({ kind }) => kind === 'proposal');
  const now = stops.findIndex(({ id }) => id === (view.claim ?? view.proposal));
  const to = (index: number) => {
    const stop = stops[(index + stops.length) % stops.length];
    return viewHref(path, { capture: view.capture, ...(stop && { [stop.kind]: stop.id }) });
  };
  return (
    <nav aria-label={proposes ? t('proposals.steps') : t('reader.steps')} className={styles.steps}>
      <Link data-step="previous" href={to(now === -1 ? -1 : now - 1)} scroll={false} className={buttonClass('quiet')}>
        {proposes ? t('proposals.key.previous') : t('reader.key.previous')} <Kbd keys={['k']} />
      </Link>
      <Link data-step="next" href={to(now + 1)} scroll={false} className={buttonClass('quiet')}>
        {proposes ? t('proposals.key.next') : t('reader.key.next')} <Kbd keys={['j']} />
      </Link>
    </nav>
  );
}
