import { FigureText } from '@/app/_ui/FigureText';
import type { Item } from '@/lib/agreement/align';
import type { Reading } from '@/lib/agreement/reading';
import type { Loaded } from './load';

/** An item in a line: what the first read, and the second when it differs. */
export function itemLine({ screen: { t }, names }: Loaded, { first, second }: Item) {
  const side = (reading: Reading) => (
    <>
      <FigureText text={names.answer(reading.answer)} size="lead" /> {t(`claims.measure.${reading.measure}`)}
    </>
  );
  return (
    <>
      {first && side(first)}
      {first && second && ' / '}
      {second && side(second)}
    </>
  );
}
