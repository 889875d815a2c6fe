import { shown } from '@/app/_session/actor';
import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { Link } from '@/app/_ui/Link';
import { readSettledFrom } from '@/db/doubleReading/read';
import type { Source } from '@/db/source/read';
import { differences, type Reading } from '@/lib/agreement/reading';
import type { ClaimId } from '@/lib/id';
import { codePointOffset, sliceCodePoints } from '@/lib/text/offset';
import { naming } from '../../_claims/naming';
import styles from './double.module.css';
import { ReadingWords } from './ReadingWords';
import { SettledAs } from './SettledAs';

interface SettledFromProps {
  screen: ProjectScreen;
  claimId: ClaimId;
  sources: readonly Source[];
  /** The capture the claim is quoted from, which its readings quote too. */
  text: { readonly text: string; readonly lang: string };
}

/** Both readings a claim was settled from, as they were handed in, and who settled it why; nothing for a claim recorded otherwise. */
export async function SettledFrom({ screen, claimId, sources, text }: SettledFromProps) {
  const { t, at, context, project } = screen;
  const names = naming(screen, sources);
  const all = await shown(await readSettledFrom(context, project.id, claimId));
  const quote = ({ start, end }: Reading) => ({
    exact: sliceCodePoints(text.text, codePointOffset(start), codePointOffset(end)),
    lang: text.lang,
  });
  return all.map(({ doubleReadingId, settlement, first, second }) => {
    const key = settlement.firstReading ?? settlement.secondReading ?? '';
    const differs = first.reading && second.reading ? differences(first.reading, second.reading) : [];
    return (
      <Card
        key={key}
        level={3}
        title={t('doubleReading.settledFrom')}
        aside={<Link href={at(`double/${doubleReadingId}/items/${key}`)}>{t('doubleReading.bothReadings')}</Link>}
      >
        <SettledAs screen={screen} settlement={settlement} />
        <div className={styles.sides}>
          {[first, second].map(({ name, reading }, index) => (
            <section key={name} aria-label={t(index === 0 ? 'doubleReading.first' : 'doubleReading.second')}>
              <h4>
                <bdi>{name}</bdi>
              </h4>
              {reading ? (
                <ReadingWords screen={screen} names={names} reading={reading} quote={quote(reading)} differs={differs} />
              ) : (
                <p className={styles.soft}>{t('doubleReading.nothingThere')}</p>
              )}
            </section>
          ))}
        </div>
      </Card>
    );
  });
}
