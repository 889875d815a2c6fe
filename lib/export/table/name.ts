import type { Language } from '../../message/define';
import { type FileName, namePart } from '../fileName';
import type { Both, TableName, Taken } from './column';
import { DESCRIPTIONS } from './descriptions';

const AT: Both = { en: 'ledger', ar: 'الدفتر' };

/** "deir-ez-zor-claims-ledger-412.csv", and the same in the reader's words: the name says where in the ledger it was taken. */
export function tableFileName(
  project: { readonly slug: string; readonly title: string },
  table: TableName,
  { position }: Taken,
  language: Language,
  extension: string,
): FileName {
  const said = [namePart(project.title), DESCRIPTIONS[table].title[language], `${AT[language]} ${position}`].join(' - ');
  return { ascii: `${project.slug}-${table}-ledger-${position}.${extension}`, utf8: `${said}.${extension}` };
}
