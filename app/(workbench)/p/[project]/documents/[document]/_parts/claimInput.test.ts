import { describe, expect, it } from 'vitest';
import { besideField, claimInput, correctedInput } from './claimInput';

const id = '01a200a8-9c95-7258-af06-735630d15c9c';
const quote = { captureId: id, start: 3, end: 13, exact: 'أكثر من\n60' };

function formOf(changed: Record<string, string> = {}): FormData {
  const form = new FormData();
  const fields = {
    question: id,
    measure: 'killed',
    answer: 'أكثر من 60',
    words: 'أكثر من 60',
    chain: `[{"kind":"source","sourceId":"${id}"},{"kind":"not_recorded"}]`,
    ...changed,
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe('claimInput', () => {
  it('reads the form as a claim', () => {
    expect(claimInput(quote, formOf({ credibility: '3' }))).toMatchObject({
      value: {
        quote,
        question: id,
        answer: { kind: 'figure', figure: { operator: 'more_than', value: 60 }, words: 'أكثر من 60' },
        chain: [{ kind: 'source', sourceId: id }, { kind: 'not_recorded' }],
        credibility: 3,
      },
    });
  });

  it('asks a new question in the language it was typed in', () => {
    const form = formOf({ question: 'new', incidentId: id, population: 'مدنيون' });
    expect(claimInput(quote, form)).toMatchObject({ value: { question: { incidentId: id, populationAr: 'مدنيون', populationEn: '' } } });
  });

  it('names all that is wrong, each beside its field', () => {
    const form = formOf({ answer: '٣٧–', words: '70', chain: '[]', claimId: id });
    const result = claimInput(quote, form);
    expect(result.ok ? [] : result.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'answer figure_unreadable',
      'words quote_mismatch',
      'chain chain_empty',
      'reason reason_required',
    ]);
  });

  it('takes nothing but links for a chain', () => {
    for (const chain of ['', 'nonsense', '{}', '[{"kind":"other"}]']) {
      expect(claimInput(quote, formOf({ chain }))).toMatchObject({ problems: [{ code: 'chain_empty', field: 'chain' }] });
    }
  });
});

describe('besideField', () => {
  it('leads a problem of the verb to its field of the form', () => {
    expect(besideField({ code: 'required', field: 'chain.1.description' }).field).toBe('chain');
    expect(besideField({ code: 'required', field: 'answer.words' }).field).toBe('words');
    expect(besideField({ code: 'quote_mismatch', field: 'quote' }).field).toBeUndefined();
    expect(besideField({ code: 'changed_meanwhile' })).toEqual({ code: 'changed_meanwhile' });
  });
});

describe('correctedInput', () => {
  const opening = {
    question: 'new',
    incidentId: 'new',
    incidentTitle: 'غارة قرب المطار',
    incidentDate: '2016-09-17',
    population: 'جنود',
    chain: '[{"kind":"new","name":"المرصد","sourceKind":"monitor"}]',
  };

  it('takes a source and an incident that are made with the claim; recording takes neither', () => {
    expect(correctedInput(quote, formOf(opening))).toMatchObject({
      value: {
        question: { newIncident: { title: 'غارة قرب المطار', date: '2016-09-17' }, measure: 'killed', population: 'جنود' },
        chain: [{ kind: 'new', name: 'المرصد', sourceKind: 'monitor' }],
      },
    });
    expect(claimInput(quote, formOf(opening)).ok).toBe(false);
    expect(claimInput(quote, formOf({ chain: opening.chain }))).toMatchObject({ problems: [{ code: 'chain_empty', field: 'chain' }] });
  });

  it('says which field of the new incident is at fault', () => {
    expect(correctedInput(quote, formOf({ ...opening, incidentTitle: ' ' }))).toMatchObject({
      problems: [{ code: 'required', field: 'incidentTitle' }],
    });
    expect(besideField({ code: 'date_unreadable', field: 'date' }).field).toBe('incidentDate');
  });

  it('refuses a kind of source that there is none of', () => {
    const chain = '[{"kind":"new","name":"المرصد","sourceKind":"oracle"}]';
    expect(correctedInput(quote, formOf({ ...opening, chain }))).toMatchObject({ problems: [{ code: 'chain_empty', field: 'chain' }] });
  });
});
