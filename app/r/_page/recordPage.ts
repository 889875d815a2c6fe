import { formatDateTime, formatDay } from '@/app/_ui/format';
import { formatDate } from '@/lib/figure/edtf';
import type { Language } from '@/lib/message/define';
import type { PublicRecord } from '@/lib/publication/publicRecord';
import { type Markup, markup, scriptData } from '@/lib/text/markup';
import { claimItem, figureOf } from './claims';
import { drawingOf } from './drawing';
import { embedding } from './embedding';
import { documentOf, top } from './frame';
import { jsonLdOf } from './jsonLd';
import { plots } from './plots';
import { verification } from './verification';
import { type Words, wordsOf } from './words';

/** A public record as one page that needs no script: what was decided, on which words, and how anyone can check it. */
export function recordPage(record: PublicRecord, language: Language, origin: string): string {
  const words = wordsOf(record, language);
  const { t, reading } = words;
  const path = `/r/${record.id}`;
  const question = words.question();
  const { date } = record.incident;
  const drawing = drawingOf(record, words);
  const [taken, left] = [record.claims.filter(({ included }) => included), record.claims.filter(({ included }) => !included)];
  const claims = (title: string, list: typeof taken) =>
    list.length > 0 && markup`<section><h2>${title}</h2><ol class="claims">${list.map((claim) => claimItem(claim, words))}</ol></section>`;
  const said = words.value();
  return documentOf({
    language,
    title: `${question}: ${said.text} · ${words.title(record.incident)}`,
    head: markup`<link rel="canonical" href="${origin}${path}">
<link rel="alternate" hreflang="en" href="${origin}${path}?lang=en">
<link rel="alternate" hreflang="ar" href="${origin}${path}?lang=ar">
<link rel="alternate" hreflang="x-default" href="${origin}${path}">
<script type="application/ld+json">${scriptData(jsonLdOf(record, words, `${origin}${path}`, language))}</script>`,
    body: markup`<div class="page">
${top(t, language, path)}
<main class="page" style="padding:0">
<div class="head"><h1><bdi>${question}</bdi></h1>
<p class="meta"><span><bdi>${words.title(record.incident)}</bdi></span>${date && markup`<span>${formatDate(date, reading)}</span>`}${words.place() && markup`<span><bdi>${words.place()}</bdi></span>`}<span>${t('publication.of', { project: `\u2068${words.title(record.project)}\u2069` })}</span></p></div>
${warning(record, words)}
<div class="value"><h2 class="unseen">${t('records.value')}</h2>
<p class="figure${record.low === null ? ' words' : ''}">${figureOf(said.text)}</p>
${words.inWords() && markup`<p>${words.inWords()}</p>`}
${record.staleSince === null && !record.replaced && markup`<p class="standing">${t('publication.fresh')}</p>`}
${drawing && plots(drawing)}</div>
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

function warning({ staleSince, replaced, newest }: PublicRecord, { t, reading }: Words): Markup | null {
  if (staleSince === null && !replaced) return null;
  const when = staleSince && formatDateTime(new Date(staleSince), reading);
  return markup`<aside class="notice"><h2>${t(replaced ? 'publication.replacedTitle' : 'publication.staleTitle')}</h2>
<p>${replaced ? t('publication.replaced') : t('publication.stale', { when: when ?? '' })}</p>
${newest ? markup`<p><a href="/r/${newest.id}">${t('publication.newest', { number: String(newest.number) })}</a></p>` : markup`<p>${t('publication.noNewer')}</p>`}</aside>`;
}

function dissents({ dissents }: PublicRecord, words: Words): Markup | null {
  const { t, reading } = words;
  if (dissents.length === 0) return null;
  return markup`<section><h2>${t('publication.dissent')}</h2><ul class="claims">${dissents.map((dissent) => {
    const inWords = words.inWords(dissent);
    return markup`<li><p><strong class="figure">${figureOf(words.value(dissent).text)}</strong>${inWords && markup` ${inWords}`}</p>
<blockquote class="reason" dir="auto">${dissent.reason}</blockquote>
<p class="soft">${t('publication.dissentBy', { date: formatDay(new Date(dissent.at), reading) })}</p></li>`;
  })}</ul></section>`;
}

function origins(record: PublicRecord, { t, reading }: Words): Markup {
  const { people, policy } = record;
  const step = (what: string, at: string, who: string | undefined) =>
    markup`<dt>${what}</dt><dd><time datetime="${at}">${formatDateTime(new Date(at), reading)}</time>${who ? markup` · <bdi>${who}</bdi>` : null}</dd>`;
  const percent = String(Math.round(policy.aboutTolerance * 1000) / 10);
  return markup`<section><h2>${t('publication.origin')}</h2><dl>
${step(t('publication.composed'), record.submittedAt, people?.author)}
${step(t('publication.approved'), record.approvedAt, people?.approver)}
${step(t('publication.opened'), record.publishedAt, undefined)}</dl>
${record.low !== null && markup`<p class="soft">${t('publication.policy', { version: String(policy.version), percent })}</p>`}</section>`;
}
