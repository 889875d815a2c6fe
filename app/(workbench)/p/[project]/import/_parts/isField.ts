import { CLAIM_FIELDS, type Field, SOURCE_FIELDS } from '@/lib/import/fields';

/** Whether a problem stands at something that is read from a column. */
export function isField(name: string | undefined): name is Field {
  return [...CLAIM_FIELDS, ...SOURCE_FIELDS].some((field) => field === name);
}
