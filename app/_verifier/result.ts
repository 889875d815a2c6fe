import { type Check, failed } from '@/lib/bundle/tally';
import type { Report } from '@/lib/bundle/verify';
import type { Refusal } from '@/lib/bundle/zipDirectory';
import type { Language } from '@/lib/message/define';
import { verify } from '@/lib/message/verify';
import table from '../_ui/DataTable.module.css';
import { h, machine, sentence } from './dom';
import styles from './page.module.css';

/** What became of a file: checked, refused as an archive, or not readable at all. */
export type Outcome =
  | { readonly kind: 'checked'; readonly report: Report }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unread'; readonly why: string };

type State = 'pass' | 'fail' | 'leftOutMark' | 'none';
const MARK: Readonly<Record<State, string>> = { pass: '✓', fail: '✕', leftOutMark: '–', none: '·' };

function stateOf({ count, faults, leftOut }: Check): State {
  if (faults.length) return 'fail';
  if (leftOut && leftOut >= count) return 'leftOutMark';
  return count ? 'pass' : 'none';
}

function row(check: Check, language: Language): HTMLElement {
  const words = verify[language];
  const number = new Intl.NumberFormat(language);
  const { what, count, faults, more, leftOut, reasons } = check;
  const state = stateOf(check);
  const said = [
    ...faults.map(({ code, at }) => h('li', {}, sentence(words.faults[code], { at }))),
    ...(more ? [h('li', {}, sentence(words.more, { count: number.format(more) }))] : []),
  ];
  const unsaid = reasons.map(({ code, at }) => h('li', {}, `${words.leftOutMark}: `, sentence(words.reasons[code], { at })));
  return h(
    'tr',
    { 'data-check': what, 'data-state': state },
    h(
      'th',
      { scope: 'row', class: styles.what },
      words.checks[what].name,
      h('p', { class: styles.means }, words.checks[what].means),
      said.length > 0 && h('ul', { class: styles.faults }, ...said),
      unsaid.length > 0 && h('ul', { class: styles.reasons }, ...unsaid),
    ),
    h(
      'td',
      { 'data-number': true },
      number.format(count),
      count > 0 && leftOut > 0 && h('p', { class: styles.means }, sentence(words.leftOut, { count: number.format(leftOut) })),
    ),
    h('td', { class: styles.state }, h('span', { 'aria-hidden': 'true' }, MARK[state]), ' ', words[state]),
  );
}

function checkedTable(checks: readonly Check[], language: Language, label: string): HTMLElement {
  const words = verify[language];
  const head = h(
    'tr',
    {},
    h('th', { scope: 'col' }, words.what),
    h('th', { scope: 'col', 'data-number': true }, words.count),
    h('th', { scope: 'col' }, words.result),
  );
  const body = h('tbody', {}, ...checks.map((check) => row(check, language)));
  const whole = h('table', { class: table.table, 'aria-label': label }, h('thead', {}, head), body);
  return h('div', { class: table.scroll, tabindex: '0', role: 'region', 'aria-label': label }, whole);
}

/** The outcome in words: a heading that says it all, what the bundle is, and every check. */
export function resultOf(outcome: Outcome, language: Language): { readonly heading: HTMLElement; readonly rest: readonly HTMLElement[] } {
  const words = verify[language];
  const heading = (text: string, state: 'pass' | 'fail') => h('h2', { tabindex: '-1', class: styles.verdict, 'data-state': state }, text);
  if (outcome.kind === 'unread') {
    return { heading: heading(words.refused, 'fail'), rest: [h('p', {}, sentence(words.unread, { why: outcome.why }))] };
  }
  if (outcome.kind === 'refused') {
    const { refused, at } = outcome.refusal;
    return { heading: heading(words.refused, 'fail'), rest: [h('p', {}, sentence(words.refusals[refused], { at }))] };
  }
  const { head, checks } = outcome.report;
  if (!head)
    return {
      heading: heading(words.refused, 'fail'),
      rest: [
        checkedTable(
          checks.filter(({ faults }) => faults.length),
          language,
          words.title,
        ),
      ],
    };
  const wrong = failed(checks);
  const verdict = wrong ? words.wrong : checks.some(({ leftOut }) => leftOut) ? words.wholeBut : words.whole;
  const { titleEn, titleAr } = head.project;
  const title = h('bdi', {}, (language === 'ar' ? titleAr : titleEn) || titleEn || titleAr);
  const said = words.said.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    if (part === 'title') return title;
    if (part === 'at') return machine(`${head.takenAt.slice(0, 16).replace('T', ' ')} UTC`);
    return machine(part === 'origin' ? head.ledger.origin : new Intl.NumberFormat(language).format(head.ledger.size));
  });
  const about = h('p', { class: styles.about }, `${words.scope[head.scope.kind]} · `, ...said);
  return { heading: heading(verdict, wrong ? 'fail' : 'pass'), rest: [about, checkedTable(checks, language, verdict)] };
}
