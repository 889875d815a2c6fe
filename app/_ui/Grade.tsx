import type { Grade as GradeLetter } from '@/lib/claim/source';
import styles from './Grade.module.css';
import type { Translate } from './i18n';

export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

/** Admiralty code: the source's letter, and the claim's number when it has one. Spelled out on hover and to a screen reader. */
export function Grade({ grade, credibility, t }: { grade: GradeLetter; credibility?: Credibility | null; t: Translate }) {
  const letter = t(`ui.grade.${grade}`);
  const spelled = credibility
    ? t('ui.grade.both', { grade: letter, credibility: t(`ui.grade.c${credibility}`) })
    : t('ui.grade.source', { grade: letter });
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
