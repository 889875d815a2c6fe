import { formatDay } from '@/app/_ui/format';
import { formatDate } from '@/lib/figure/edtf';
import type { PublicClaim } from '@/lib/publication/publicRecord';
import { direction } from '@/lib/text/direction';
import { type Markup, markup } from '@/lib/text/markup';
import type { Words } from './words';

/** Explicit directional characters of a source could reach into our words; they are named instead, as on our own screens. */
const shown = (text: string) =>
  text.replace(/[\u202a-\u202e\u2066-\u2069]/g, (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase()}]`);

/** A few words around a quote, none of them cut through. */
const before = (text: string) => (text.includes(' ') ? `… ${text.replace(/^\S*\s+/, '')}` : text);
const after = (text: string) => (text.includes(' ') ? `${text.replace(/\s+\S*$/, '')} …` : text);

/** Only addresses that a browser fetches; whatever else a source's address says is text. */
const fetchable = (address: string) => /^https?:\/\//i.test(address);

/** A figure reads low to high in both directions; words keep their own. */
export function figureOf(text: string): Markup {
  return /\p{L}/u.test(text) ? markup`<bdi dir="auto">${text}</bdi>` : markup`<bdi class="number">${text}</bdi>`;
}

/** One claim with its words, its chain, its text and, where it was left out, why. */
export function claimItem(claim: PublicClaim, words: Words): Markup {
  const { t, reading } = words;
  const { answer, quote, capture, chain, included, reason, asOf, scope, proposedBy } = claim;
  const { document } = capture;
  const [open, close] = /^(ar|fa|ur|ku|fr|ru)\b/.test(document.language) ? ['«', '»'] : ['“', '”'];
  const facts = [
    document.author && t('publication.writtenBy', { author: `\u2068${document.author}\u2069` }),
    document.publishedOn && t('publication.published', { date: formatDate(document.publishedOn, reading) }),
    t('publication.captured', { date: formatDay(new Date(capture.capturedAt), reading), number: String(capture.number) }),
    asOf && t('publication.asOf', { date: formatDate(asOf, reading) }),
    scope && t('publication.scope', { scope: `\u2068${scope}\u2069` }),
    proposedBy && t('claims.proposedToReviewer', { assistant: `\u2068${proposedBy}\u2069` }),
  ].filter((fact) => fact);
  const arrow = direction(t('publication.chain')) === 'rtl' ? '→' : '←';
  return markup`<li id="c${claim.number}" value="${claim.number}">
<p><strong class="figure">${figureOf(words.answer(answer))}</strong></p>
<blockquote${included ? '' : markup` class="reason"`}><bdi dir="auto" lang="${document.language}" class="quote"><span class="around">${shown(before(quote.prefix))}</span>${open}<b>${shown(quote.exact)}</b>${close}<span class="around">${shown(after(quote.suffix))}</span></bdi></blockquote>
<p><span class="soft">${t('publication.chain')}:</span> ${chain.map((link, index) => markup`${index ? markup` <span aria-hidden="true">${arrow}</span><span class="unseen"> ${t('ui.chain.from')}</span> ` : ''}<bdi>${words.link(link)}</bdi>`)}</p>
<p class="soft"><bdi dir="auto" lang="${document.language}"><cite>${document.title}</cite></bdi> · <bdi>${words.name(document.source)}</bdi> · ${facts.join(' · ')}</p>
${addressOf(document.address, t('publication.address'))}
${!included && markup`<p><b>${t('publication.whyLeft')}:</b> <bdi dir="auto">${reason}</bdi></p>`}
<p class="tiny">SHA-256 <code>${capture.sha256}</code> · ${t('publication.place', { start: String(quote.start), end: String(quote.end) })}</p>
</li>`;
}

function addressOf(address: string | null, label: string): Markup | null {
  if (!address) return null;
  if (!fetchable(address)) return markup`<p class="tiny"><code>${address}</code></p>`;
  return markup`<p class="tiny plain">${label}: <a href="${address}" rel="nofollow noopener noreferrer"><bdi dir="ltr">${address}</bdi></a></p>`;
}
