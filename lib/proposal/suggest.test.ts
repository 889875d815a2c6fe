import { expect, test } from 'vitest';
import type { IncidentId, SourceId } from '../id';
import { read } from '../reading/read';
import { proposalsOf } from './stored';
import { type Ground, suggest } from './suggest';

const speaker = { id: 'wire' as SourceId, kind: 'outlet' as const, nameEn: 'Newswire', nameAr: 'الوكالة' };
const title = 'Shelling kills 23 in Ariha';
const text = [
  title,
  'ARIHA - At least 23 civilians were killed on Saturday, 14 March 2020, rescuers said.',
  'On 3 January 2020 an air strike on Maarat killed 9 civilians.',
  'Rescuers said 60 people were wounded.',
].join('\n\n');

function suggested(change: Partial<Ground> = {}) {
  const ground = { text, title, language: 'en', publishedOn: '2020-03-15', speaker, sources: [], incidents: [], questions: [], ...change };
  return proposalsOf(text, read(text, { language: 'en', date: '2020-03-15' })).flatMap((stored) =>
    stored.kind === 'claim' ? [suggest(stored.claim, stored.date, ground)] : [],
  );
}

test('a headline and the paragraph below it tell of one incident, of the day that paragraph names', () => {
  const [headline, lead, earlier, undated] = suggested().map((suggestion) => suggestion?.newIncident);
  expect(headline).toEqual({ title, date: '2020-03-14' });
  expect(lead).toEqual(headline);
  expect(earlier).toEqual({ title: 'On 3 January 2020 an air strike on Maarat killed 9 civilians.', date: '2020-01-03' });
  expect(undated?.title).toBe(title);
});

test('what would open an incident of a name and date that is there belongs to it', () => {
  const twin = { id: 'known' as IncidentId, titleEn: title, titleAr: title, date: '2020-03-14', placeEn: '', placeAr: '' };
  const other = { ...twin, id: 'other' as IncidentId, titleEn: 'Shelling of Ariha', titleAr: '' };
  expect(suggested({ incidents: [other, twin] })[0]?.incidentId).toBe('known');
});
