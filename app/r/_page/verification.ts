import type { PublicRecord } from '@/lib/publication/publicRecord';
import { type Markup, markup } from '@/lib/text/markup';
import type { Words } from './words';

/** What a stranger needs to check the record: hashes, the approval's place in the ledger and the way to its proofs. */
export function verification({ inputHash, ledger }: PublicRecord, { t }: Words): Markup {
  return markup`<section><h2>${t('publication.verify')}</h2>
<p>${t('publication.verifyQuotes')}</p>
<p>${t('publication.verifySeal')} <code>${inputHash}</code></p>
${
  ledger
    ? markup`<p>${t('publication.verifyLedger', { index: String(ledger.index), size: String(ledger.size) })}</p>
<pre class="tiny" dir="ltr" tabindex="0" style="overflow-x:auto">${ledger.checkpoint}</pre>
<ul class="list">
<li><a href="/api/v1/ledger/inclusion?entry=${ledger.entry}&#38;size=${ledger.size}">${t('publication.inclusion')}</a></li>
<li><a href="/api/v1/ledger/checkpoint">${t('publication.latest')}</a></li>
<li><a href="/api/v1/ledger/keys">${t('publication.keys')}</a></li>
</ul>`
    : markup`<p>${t('publication.verifyPending')}</p>`
}
<p class="plain">${t('publication.verifyBundle')} <a href="/verify">${t('publication.verifyPage')}</a></p></section>`;
}
