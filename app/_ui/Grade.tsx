import type { Grade as GradeLetter } from '@/lib/claim/source';
import styles from './Grade.module.css';
import type { Translate } from './i18n';

export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

interface GradeProps {
  /** Null when nobody graded the source. */
  grade: GradeLetter | null;
  credibility?: Credibility | null;
  t: Translate;
}

/** In words; the letter of the source and the number of the claim are said apart and never made into one. */
function spell({ grade, credibility, t }: GradeProps): string {
  if (grade === null) return credibility ? t('ui.grade.claim', { credibility: t(`ui.grade.c${credibility}`) }) : '';
  const letter = t(`ui.grade.${grade}`);
  return credibility
    ? t('ui.grade.both', { grade: letter, credibility: t(`ui.grade.c${credibility}`) })
    : t('ui.grade.source', { grade: letter });
}

/** Admiralty code: the source's letter and the claim's number, whichever there is. Spelled out on hover and to a screen reader. */
export function Grade({ grade, credibility = null, t }: GradeProps) {
  if (grade === null && credibility === null) return null;
  const spelled = spell({ grade, credibility, t });
  return (
    <span className={styles.grade} title={spelled}>
      <span aria-hidden="true" dir="ltr">
        {grade}
        {credibility}
      </span>
      <span className="unseen">{spelled}</span>
    </span>
  );
}
