import type { ProjectScreen } from '@/app/_session/screen';
import { LocalTime } from '@/app/_ui/LocalTime';
import type { StoredClaim } from '@/db/claim/read';
import styles from './copies.module.css';

interface CopiedByProps {
  screen: ProjectScreen;
  claim: StoredClaim;
  link: (of: StoredClaim['chain'][number]) => string;
}

/** Which links of a claim's chain follow from a ruling on copies, whose ruling and why. Nothing when none does. */
export function CopiedBy({ screen, claim, link }: CopiedByProps) {
  const { t, reading } = screen;
  const rulings = new Map(claim.copied.flatMap((mark) => (mark ? [[mark.id, mark]] : [])));
  return [...rulings.values()].map((mark) => (
    <p key={mark.id} className={styles.soft}>
      {t('copies.follows', {
        name: `\u2068${mark.by}\u2069`,
        links: claim.chain
          .filter((_, index) => claim.copied[index]?.id === mark.id)
          .map((of) => `\u2068${link(of)}\u2069`)
          .join(' ← '),
      })}{' '}
      <bdi dir="auto">{mark.reason}</bdi> · <LocalTime at={mark.at} reading={reading} />
    </p>
  ));
}
