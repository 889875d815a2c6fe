import type { Translate } from '@/app/_ui/i18n';
import type { PublicRecord } from '@/lib/publication/publicRecord';
import styles from './Publishing.module.css';

const KINDS = ['value', 'rationale', 'reasons', 'dissents', 'claims', 'project', 'people', 'never'] as const;

/** What exactly becomes public: the kinds of things, and word for word whatever people of the project wrote freely. */
export function BecomesPublic({ preview, t }: { preview: PublicRecord; t: Translate }) {
  const { claims, dissents, rationale } = preview;
  const left = claims.filter(({ included }) => !included);
  const unnamed = claims.flatMap(({ chain }) => chain.flatMap((link) => (link.kind === 'unnamed' ? [link.description] : [])));
  const parts = [
    { title: t('records.rationale'), words: [rationale] },
    { title: t('publication.becomes.reasons'), words: left.map(({ reason }) => reason) },
    { title: t('publication.dissent'), words: dissents.map(({ reason }) => reason) },
    { title: t('publication.unnamedSources'), words: [...new Set(unnamed)] },
  ].filter(({ words }) => words.length > 0);
  return (
    <div className={styles.stack}>
      <p>{t('publication.reviewHint')}</p>
      <ul className={styles.kinds}>
        {KINDS.map((kind) => (
          <li key={kind}>{t(`publication.becomes.${kind}`)}</li>
        ))}
      </ul>
      <dl className={styles.words}>
        {parts.map(({ title, words }) => (
          <div key={title}>
            <dt>{title}</dt>
            {words.map((word) => (
              <dd key={word} dir="auto">
                {word}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
