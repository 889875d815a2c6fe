import type { ProjectScreen } from '@/app/_session/screen';
import { Chain } from '@/app/_ui/Chain';
import { FigureText } from '@/app/_ui/FigureText';
import { Quote } from '@/app/_ui/Quote';
import type { Field, Reading } from '@/lib/agreement/reading';
import { formatDate } from '@/lib/figure/edtf';
import type { Naming } from '../../_claims/naming';
import styles from './double.module.css';

interface ReadingWordsProps {
  screen: ProjectScreen;
  names: Naming;
  reading: Reading;
  quote: { readonly exact: string; readonly lang: string };
  differs?: readonly Field[];
}

/** What one reader read, in words; what the other read differently is marked and said. */
export function ReadingWords({ screen, names, reading, quote, differs = [] }: ReadingWordsProps) {
  const { t, name } = screen;
  const population = name({ en: reading.populationEn, ar: reading.populationAr }) || reading.populationEn || reading.populationAr;
  const mark = (...fields: readonly Field[]) => (fields.some((field) => differs.includes(field)) ? '' : undefined);
  return (
    <div className={styles.words}>
      <p className={styles.answer}>
        <span data-differs={mark('figure')}>
          {reading.answer.kind === 'text' ? (
            <bdi dir="auto">{reading.answer.value}</bdi>
          ) : (
            <FigureText text={names.answer(reading.answer)} />
          )}
        </span>{' '}
        <b data-differs={mark('measure')}>{t(`claims.measure.${reading.measure}`)}</b>
        {(population || mark('population') === '') && (
          <>
            {' · '}
            <span data-differs={mark('population')}>{population ? <bdi>{population}</bdi> : t('claims.nothing')}</span>
          </>
        )}
      </p>
      <div data-differs={mark('attribution', 'chain')}>
        <Chain links={names.chain(reading.chain)} t={t} />
      </div>
      {(reading.asOf || mark('asOf') === '') && (
        <p className={styles.soft} data-differs={mark('asOf')}>
          {t('claims.asOf')} <bdi>{reading.asOf ? formatDate(reading.asOf, screen.reading) : t('claims.nothing')}</bdi>
        </p>
      )}
      <div data-differs={mark('span')}>
        <Quote text={quote.exact} lang={quote.lang} size="passage" />
      </div>
      {reading.note && (
        <p className={styles.soft}>
          {t('claims.note')}: <bdi dir="auto">{reading.note}</bdi>
        </p>
      )}
    </div>
  );
}
