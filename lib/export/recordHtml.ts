import type { BundleHead } from '../bundle/format';
import { recordFile } from '../bundle/format';
import { answerText } from '../claim/answerText';
import { formatDate } from '../figure/edtf';
import type { FigurePolicy } from '../figure/policy';
import type { Language } from '../message/define';
import { directionOf } from '../message/reading';
import { type Translate, translator } from '../message/translator';
import { formatDateTime, formatNumber } from '../message/when';
import { commonOf, plotItem } from '../plot/items';
import { plotSvg } from '../plot/svg';
import { type Markup, markup, NOTHING } from '../text/markup';
import { linkName, personName, rangeText, type Saying } from './printedWords';
import type { RecordInput } from './recordJson';
import { PRINT_STYLE } from './recordStyle';
import { sayQuestion } from './said';

export type PrintedRecord = RecordInput & { readonly policy: FigurePolicy };

interface Printing {
  readonly language: Language;
  readonly choices: BundleHead['choices'];
  readonly project: Pick<BundleHead['project'], 'titleEn' | 'titleAr'>;
  readonly takenAt: string;
}

const INK = { ink: 'var(--ink)', soft: 'var(--soft)', line: 'var(--line)', ground: 'var(--paper)', accent: 'var(--accent)' };

/** Words of a text in its own language and direction. */
const quoted = (text: string, language: string): Markup => markup`<bdi dir="auto" lang="${language}">${text}</bdi>`;
/** Words somebody wrote, in whatever language. */
const written = (text: string): Markup => markup`<bdi dir="auto">${text}</bdi>`;

function plot({ record, claims, policy }: PrintedRecord, saying: Saying): Markup {
  const items = claims.flatMap(({ id, included, answer, chain }) =>
    included ? plotItem(id, linkName(chain.at(-1) ?? chain[0], saying), answer, policy) : [],
  );
  const reconciled = record.low === null ? null : { low: record.low, best: record.best, high: record.high };
  const svg = plotSvg({ items, common: commonOf(items), reconciled, reading: saying.reading, t: saying.t, ink: INK });
  return svg ? markup`<figure>${svg}</figure>` : NOTHING;
}

function value({ record, question }: PrintedRecord, saying: Saying): Markup {
  const { t, reading, at } = saying;
  const said = rangeText(record, question.measure, saying);
  const best =
    record.best === null || record.low === record.high
      ? NOTHING
      : markup` <span class="best">${t('records.best', { best: formatNumber(record.best, reading) })}</span>`;
  const decision =
    record.decision &&
    markup`<p>${t(record.decision.kind === 'approved' ? 'records.approvedBy' : 'records.returnedBy', { name: personName(record.decision.byId, record.decision.by, saying) })} · ${at(record.decision.at)}</p>${record.decision.note ? markup`<p class="rationale" dir="auto">${record.decision.note}</p>` : NOTHING}`;
  const status =
    record.stale && record.status !== 'returned'
      ? [t(`ui.status.${record.status}`), t('ui.status.stale')]
      : [t(`ui.status.${record.status}`)];
  return markup`<section class="value"><p class="figure"><bdi>${said}</bdi>${best} <span class="status">${status.join(' · ')}</span></p><p>${t('records.composedBy', { name: personName(record.author.id, record.author.name, saying) })} · ${at(record.submittedAt)}</p>${decision ?? NOTHING}<p><b>${t('records.ruleIs', { rule: t(`reconcile.rule.${record.rule}`) })}</b> ${t(`reconcile.what.${record.rule}`)}</p><h2>${t('records.rationale')}</h2><p class="rationale" dir="auto">${record.rationale}</p></section>`;
}

function dissents({ record, question }: PrintedRecord, saying: Saying): Markup {
  if (!record.dissents.length) return NOTHING;
  const rows = record.dissents.map(
    (one) =>
      markup`<li><b><bdi>${rangeText({ ...one, settled: true }, question.measure, saying)}</bdi></b> ${saying.t('dissent.signedBy', { name: personName(one.by.id, one.by.name, saying) })} · ${saying.at(one.at)}<p class="rationale" dir="auto">${one.reason}</p></li>`,
  );
  return markup`<section><h2>${saying.t('dissent.title')}</h2><ul>${rows}</ul></section>`;
}

function claimRow(claim: PrintedRecord['claims'][number], input: PrintedRecord, saying: Saying): Markup {
  const { t, reading } = saying;
  const capture = input.captures.find(({ id }) => id === claim.document.captureId);
  const language = capture?.document.language ?? '';
  const chain = claim.chain.map(
    (link, at) => markup`${at ? markup` <span class="arrow">←</span> ` : NOTHING}${written(linkName(link, saying))}`,
  );
  const reason = claim.included ? NOTHING : markup`<p class="reason">${written(t('records.because', { reason: claim.reasonOut }))}</p>`;
  const place = capture
    ? markup`<p class="soft">${quoted(capture.document.title, language)} · <code>${claim.quote.start}–${claim.quote.end}</code></p>`
    : NOTHING;
  const name = `\u2068${personName(claim.byId, claim.by, saying)}\u2069`;
  const words = claim.version === 1 ? 'claims.proposedAccepted' : 'claims.proposedSaid';
  const assistant = claim.proposedBy
    ? markup`<p class="soft">${written(t(words, { assistant: `\u2068${claim.proposedBy}\u2069`, name }))}</p>`
    : NOTHING;
  return markup`<tr><td>${claim.included ? t('records.takenIn') : t('records.leftOut')}</td><td class="number"><bdi dir="auto">${answerText(claim.answer, reading)}</bdi></td><td><blockquote>${quoted(claim.quote.exact, language)}</blockquote>${place}${assistant}${reason}</td><td>${chain}</td></tr>`;
}

function claims(input: PrintedRecord, saying: Saying): Markup {
  const { t } = saying;
  const ordered = [...input.claims.filter(({ included }) => included), ...input.claims.filter(({ included }) => !included)];
  return markup`<section><h2>${t('records.restsOn')}</h2><table><thead><tr><th scope="col">${t('bundle.printed.claim')}</th><th scope="col">${t('records.value')}</th><th scope="col">${t('bundle.printed.words')}</th><th scope="col">${t('bundle.printed.chain')}</th></tr></thead><tbody>${ordered.map((claim) => claimRow(claim, input, saying))}</tbody></table></section>`;
}

function texts({ captures }: PrintedRecord, saying: Saying): Markup {
  const { t, at } = saying;
  const rows = captures.map(({ document, sha256, number, capturedAt }) => {
    const source = linkName({ kind: 'source', sourceId: document.sourceId }, saying);
    const published = document.publishedOn === null ? NOTHING : markup` · ${formatDate(document.publishedOn, saying.reading)}`;
    const address = document.address === null ? NOTHING : markup`<br><code class="long">${document.address}</code>`;
    return markup`<li>${quoted(document.title, document.language)}${published}<br>${t('records.capture', { source, number: formatNumber(number, saying.reading) })} · ${at(capturedAt)}${address}<br><span class="soft">${t('records.fingerprint')} <code class="long">${sha256}</code></span></li>`;
  });
  return markup`<section><h2>${t('bundle.printed.texts')}</h2><ul>${rows}</ul></section>`;
}

/**
 * A record as a page to read and to print, whole in one file: HTML (WHATWG Living Standard), CSS logical properties, no script and
 * nothing from a network. Quoted words stand in `bdi` with their own language; the plot is SVG in the page. `takenAt` is RFC 3339.
 */
export function recordHtml(input: PrintedRecord, { language, choices, project, takenAt }: Printing): string {
  const reading = { language, digits: 'latn' } as const;
  const t: Translate = translator(reading);
  const name = (en: string, ar: string) => (language === 'ar' ? ar || en : en || ar);
  const at = (moment: Date) => markup`<time datetime="${moment.toISOString()}">${formatDateTime(moment, reading)}</time>`;
  const saying: Saying = { t, reading, names: choices.names, sources: input.sources, name, at };
  const { record, question, incident } = input;
  const asked = sayQuestion(question, reading);
  const title = name(incident.titleEn, incident.titleAr);
  const place = name(incident.placeEn, incident.placeAr);
  const facts = [
    title,
    incident.date && formatDate(incident.date, reading),
    place,
    t('records.record', { number: formatNumber(record.number, reading) }),
  ];
  const meta = facts
    .filter((fact) => fact !== null && fact !== '')
    .map((fact, index) => markup`${index ? ' · ' : ''}<bdi>${fact ?? ''}</bdi>`);
  const page = markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${asked} · ${title}</title><style>${{ markup: PRINT_STYLE }}</style></head>
<body><main><header><p class="soft"><bdi>${name(project.titleEn, project.titleAr)}</bdi></p><h1>${asked}</h1><p>${meta}</p></header>
${value(input, saying)}
${plot(input, saying)}
${dissents(input, saying)}
${claims(input, saying)}
${texts(input, saying)}
<footer><p>${t('bundle.printed.policy', { version: formatNumber(input.policy.version, reading) })} ${t('records.evidence')}: <code class="long">${record.inputHash}</code></p><p>${t('bundle.printed.taken', { at: formatDateTime(new Date(takenAt), reading), file: `\u2066${recordFile(record.id)}\u2069` })}</p><p>${t('bundle.printed.check')}</p></footer>
</main></body></html>
`;
  return page.markup;
}
