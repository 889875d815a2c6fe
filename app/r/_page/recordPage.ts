import { formatDateTime, formatDay } from '@/app/_ui/format';
import { directionOf } from '@/app/_ui/locale';
import { formatDate } from '@/lib/figure/edtf';
import type { Language } from '@/lib/message/define';
import type { PublicRecord } from '@/lib/publication/publicRecord';
import { PAGE_PALETTE } from '../_plot/palette';
import { type PlotDrawing, plotSvg } from '../_plot/plotSvg';
import { claimItem, figureOf } from './claims';
import { drawingOf } from './drawing';
import { embedding } from './embedding';
import { documentOf, top } from './frame';
import { asScriptData, type Html, html, raw } from './html';
import { jsonLdOf } from './jsonLd';
import { verification } from './verification';
import { type Words, wordsOf } from './words';

const WIDE = 700;
const NARROW = 300;

/** A public record as one page that needs no script: what was decided, on which words, and how anyone can check it. */
export function recordPage(record: PublicRecord, language: Language, origin: string): string {
  const words = wordsOf(record, language);
  const { t, reading } = words;
  const path = `/r/${record.id}`;
  const question = words.question();
  const { date } = record.incident;
  const drawing = drawingOf(record, words, '');
  const [taken, left] = [record.claims.filter(({ included }) => included), record.claims.filter(({ included }) => !included)];
  const claims = (title: string, list: typeof taken) =>
    list.length > 0 && html`<section><h2>${title}</h2><ol class="claims">${list.map((claim) => claimItem(claim, words))}</ol></section>`;
  const said = words.value();
  return documentOf({
    language,
    title: `${question}: ${said.text} · ${words.title(record.incident)}`,
    head: html`<link rel="canonical" href="${origin}${path}">
<link rel="alternate" hreflang="en" href="${origin}${path}?lang=en">
<link rel="alternate" hreflang="ar" href="${origin}${path}?lang=ar">
<link rel="alternate" hreflang="x-default" href="${origin}${path}">
<script type="application/ld+json">${asScriptData(jsonLdOf(record, words, `${origin}${path}`, language))}</script>`,
    body: html`<div class="page">
${top(t, language, path)}
<main class="page" style="padding:0">
<div class="head"><h1><bdi>${question}</bdi></h1>
<p class="meta"><span><bdi>${words.title(record.incident)}</bdi></span>${date && html`<span>${formatDate(date, reading)}</span>`}${words.place() && html`<span><bdi>${words.place()}</bdi></span>`}<span>${t('publication.of', { project: `\u2068${words.title(record.project)}\u2069` })}</span></p></div>
${warning(record, words)}
<div class="value"><h2 class="unseen">${t('records.value')}</h2>
<p class="figure${record.low === null ? ' words' : ''}">${figureOf(said.text)}</p>
${words.inWords() && html`<p>${words.inWords()}</p>`}
${record.staleSince === null && !record.replaced && html`<p class="standing">${t('publication.fresh')}</p>`}
${drawing && plots(drawing, language)}</div>
<section><h2>${t('publication.howDecided')}</h2>
<p><b>${t('records.ruleIs', { rule: t(`reconcile.rule.${record.rule}`) })}</b> ${t(`reconcile.what.${record.rule}`)}</p>
<p class="rationale" dir="auto">${record.rationale}</p></section>
${claims(t('publication.took', { count: String(taken.length) }), taken)}
${claims(t('publication.left', { count: String(left.length) }), left)}
${dissents(record, words)}
${origins(record, words)}
${verification(record, words)}
<section><h2>${t('publication.licence')}</h2><p>${t('publication.licenceText')}</p></section>
${embedding(record, words, origin)}
</main>
<footer class="foot soft">${t('publication.footer')}</footer>
</div>`,
  });
}

/** The plot twice, for wide and narrow pages; each is said in words once, for only one is there. */
function plots(drawing: PlotDrawing, language: Language): Html {
  const rtl = directionOf(language) === 'rtl';
  const plot = (width: number, prefix: string) => raw(plotSvg(drawing, { width, rtl, palette: PAGE_PALETTE, prefix }));
  return html`<div class="plot"><div class="wide">${plot(WIDE, 'w')}</div><div class="narrow">${plot(NARROW, 'n')}</div></div>`;
}

function warning({ staleSince, replaced, newest }: PublicRecord, { t, reading }: Words): Html | null {
  if (staleSince === null && !replaced) return null;
  const when = staleSince && formatDateTime(new Date(staleSince), reading);
  return html`<aside class="notice"><h2>${t(replaced ? 'publication.replacedTitle' : 'publication.staleTitle')}</h2>
<p>${replaced ? t('publication.replaced') : t('publication.stale', { when: when ?? '' })}</p>
${newest ? html`<p><a href="/r/${newest.id}">${t('publication.newest', { number: String(newest.number) })}</a></p>` : html`<p>${t('publication.noNewer')}</p>`}</aside>`;
}

function dissents({ dissents }: PublicRecord, words: Words): Html | null {
  const { t, reading } = words;
  if (dissents.length === 0) return null;
  return html`<section><h2>${t('publication.dissent')}</h2><ul class="claims">${dissents.map((dissent) => {
    const inWords = words.inWords(dissent);
    return html`<li><p><strong class="figure">${figureOf(words.value(dissent).text)}</strong>${inWords && html` ${inWords}`}</p>
<blockquote class="reason" dir="auto">${dissent.reason}</blockquote>
<p class="soft">${t('publication.dissentBy', { date: formatDay(new Date(dissent.at), reading) })}</p></li>`;
  })}</ul></section>`;
}

function origins(record: PublicRecord, { t, reading }: Words): Html {
  const { people, policy } = record;
  const step = (what: string, at: string, who: string | undefined) =>
    html`<dt>${what}</dt><dd><time datetime="${at}">${formatDateTime(new Date(at), reading)}</time>${who && html` · <bdi>${who}</bdi>`}</dd>`;
  const percent = String(Math.round(policy.aboutTolerance * 1000) / 10);
  return html`<section><h2>${t('publication.origin')}</h2><dl>
${step(t('publication.composed'), record.submittedAt, people?.author)}
${step(t('publication.approved'), record.approvedAt, people?.approver)}
${step(t('publication.opened'), record.publishedAt, undefined)}</dl>
${record.low !== null && html`<p class="soft">${t('publication.policy', { version: String(policy.version), percent })}</p>`}</section>`;
}
