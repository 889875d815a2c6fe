import type { ProjectScreen } from '@/app/_session/screen';
import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import type { ToldChange } from '@/db/reconciliation/changes';
import type { Naming } from '../../../_claims/naming';
import { Item, Title } from './ChangeItem';
import styles from './Changes.module.css';
import { WordDiff } from './WordDiff';

type Told = Extract<ToldChange, { kind: 'document' }>;

interface Props {
  change: Told;
  names: Naming;
  screen: ProjectScreen;
}

/** A newer capture of a document, and what it says where each claim was quoted: «62 → 80 at source». */
export function DocumentChange({ change: { document, captureId, number, claims }, names, screen }: Props) {
  const { t, at, reading } = screen;
  const label = formatNumber(number, reading);
  return (
    <Item
      what={t('changes.document', { number: label })}
      aside={<Link href={at(`documents/${document.id}?capture=${captureId}`)}>{t('changes.open', { number: label })}</Link>}
    >
      <Title document={document} />
      <ul className={styles.claims}>
        {claims.map((one) => (
          <AtSource key={one.claim.id} one={one} lang={document.language} names={names} screen={screen} />
        ))}
      </ul>
    </Item>
  );
}

interface ClaimProps extends Omit<Props, 'change'> {
  one: Told['claims'][number];
  lang: string;
}

function AtSource({ one: { claim, now }, lang, names, screen: { t } }: ClaimProps) {
  const from = names.answer(claim.answer);
  const to = now.code === 'changed' && now.figure ? names.answer({ kind: 'figure', figure: now.figure, words: now.words ?? '' }) : null;
  return (
    <li>
      <p className={styles.head}>
        {to !== null && to !== from ? (
          <bdi className={styles.atSource}>{t('changes.atSource', { from, to })}</bdi>
        ) : (
          <>
            <bdi>{from}</bdi>
            <span>{t(`changes.${now.code}`)}</span>
          </>
        )}
      </p>
      {now.code === 'changed' && (
        <WordDiff
          before={{ label: t('changes.before'), text: claim.quote.exact }}
          after={{ label: t('changes.after'), text: now.exact }}
          lang={lang}
        />
      )}
    </li>
  );
}
