import { expect, type Page } from '@playwright/test';
import type { Translate } from '../../app/_ui/i18n';
import { openComposer, ruleChoice, submitAndOpen } from './compose';
import { capture, onlyQuestion, openIncident, projectId, recordClaim, sourceIds, type Text, unique } from './scene';

export interface Approved {
  readonly bench: string;
  /** Address of the record. */
  readonly record: string;
  readonly text: Text;
  readonly sourceId: string;
  readonly claims: { readonly headline: string; readonly witness: string };
}

interface Statements {
  readonly text: string;
  readonly headline: string;
  readonly witness: string;
}

const OWN: Statements = {
  text: 'عاجل: مقتل 62 من الجنود في الغارة. وقال مصدر في المطار إن القتلى 80 جندياً.',
  headline: 'مقتل 62 من الجنود',
  witness: 'القتلى 80 جندياً',
};

/** Approves a submitted record as the person of this page. */
export async function approve(page: Page, t: Translate, record: string, name: string): Promise<void> {
  await page.goto(record);
  await page
    .getByRole('form', { name: t('records.decide') })
    .getByRole('button', { name: t('records.approve') })
    .click();
  await expect(page.getByText(t('records.approvedBy', { name })).first()).toBeVisible();
}

/** A question with 62 by an outlet and 80 by an unnamed source in one text, its envelope submitted and approved. */
export async function approvedRecord(author: Page, approver: Page, t: Translate, said: Statements = OWN): Promise<Approved> {
  const tag = unique();
  const { request } = author;
  const source = `موقع ${tag}`;
  const text = await capture(request, await projectId(request), { source, text: `${said.text}\n\n${tag}\n` });
  const bench = await openIncident(author, t, { en: `Airport ${tag}`, ar: `المطار ${tag}` });
  const question = {
    incidentId: bench.split('/').at(-1) ?? '',
    measure: 'killed',
    populationEn: 'soldiers',
    populationAr: 'جنود',
  } as const;
  const ids = await sourceIds(request);
  const headline = await recordClaim(request, ids, question, {
    ...{ in: text, exact: said.headline, chain: [{ source }] },
    answer: { kind: 'figure', figure: { operator: 'exactly', value: 62 }, words: '62' },
  });
  const witness = await recordClaim(request, ids, await onlyQuestion(request, bench), {
    ...{ in: text, exact: said.witness, chain: [{ source }, { unnamed: 'مصدر في المطار' }] },
    answer: { kind: 'figure', figure: { operator: 'exactly', value: 80 }, words: '80' },
  });
  const form = await openComposer(author, t, bench);
  await ruleChoice(form, t, 'envelope').check();
  await form.getByLabel(t('compose.rationale')).fill('Both figures stand; neither puts the other out.');
  const record = await submitAndOpen(author, t, form);
  await approve(approver, t, record, 'Approver');
  return { bench, record, text, sourceId: ids.get(source) ?? '', claims: { headline, witness } };
}
