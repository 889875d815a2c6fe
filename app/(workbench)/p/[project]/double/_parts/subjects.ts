import type { Translate } from '@/app/_ui/i18n';
import type { Option } from '@/app/_ui/SelectField';

/** A document as what is read twice. */
export function ofDocument({ id, title }: { readonly id: string; readonly title: string }, t: Translate): Option {
  return { value: `document ${id}`, label: t('doubleReading.ofDocument', { title: `\u2068${title}\u2069` }) };
}

/** An incident as what is read twice. */
export function ofIncident(
  { id, titleEn, titleAr }: { readonly id: string; readonly titleEn: string; readonly titleAr: string },
  t: Translate,
  name: (pair: { en: string; ar: string }) => string,
): Option {
  const title = name({ en: titleEn, ar: titleAr });
  return { value: `incident ${id}`, label: t('doubleReading.ofIncident', { title: `\u2068${title}\u2069` }) };
}
