import type { Quantity, Reference } from './statement';

/** Commands for QuickStatements (Wikidata, Help:QuickStatements, "V1 commands", which its version 2 and 3 run too). */

/** What would end a part or a command, or begin a comment, taken out of words. */
const plain = (text: string) =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('||', '| |')
    .replaceAll('/*', '/ *')
    .trim();

function url(address: string | null): string | null {
  const parsed = address !== null && URL.canParse(address) ? new URL(address) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  return parsed.href.replaceAll('*', '%2A').replaceAll('|', '%7C').replaceAll('"', '%22');
}

const amountOf = ({ amount, low, high }: Quantity) => (low === high ? String(amount) : `${amount}[${low},${high}]`);

/** Language and title; Wikidata takes the main part of a tag. */
const titled = ({ title, language }: Reference) => `${language.toLowerCase().split('-')[0]}:"${plain(title)}"`;

/** Reference URL (P854), retrieved (P813, to the day) and title (P1476); null for what was published at no address. */
function referenceOf(reference: Reference, first: boolean): string[] | null {
  const address = url(reference.address);
  if (address === null) return null;
  const day = reference.capturedAt.toISOString().slice(0, 10);
  // `!S` begins another reference; a plain `S` goes on with the one before.
  return [first ? 'S854' : '!S854', `"${address}"`, 'S813', `+${day}T00:00:00Z/11`, 'S1476', titled(reference)];
}

/** One command: the statement with its bounds, one reference for each publication, and where it was taken as the edit's summary. */
export function quickStatement(
  item: string,
  property: string,
  quantity: Quantity,
  references: readonly Reference[],
  summary: string,
): string {
  const known = references.filter(({ address }) => url(address) !== null);
  const parts = known.flatMap((reference, i) => referenceOf(reference, i === 0) ?? []);
  return `${[item, property, amountOf(quantity), ...parts].join('\t')}\t/* ${plain(summary).replaceAll('*/', '* /')} */\n`;
}
