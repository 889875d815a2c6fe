import { describe, expect, test } from 'vitest';
import type { SourceKind } from '../claim/source';
import type { SourceId } from '../id';
import type { AttributionLink } from '../reading/reading';
import { guessKind, type KnownSource, matchSource, proposeChain } from './chain';

const known = (id: string, kind: SourceKind, nameEn: string, nameAr: string): KnownSource => ({ id: id as SourceId, kind, nameEn, nameAr });
const outlet = known('outlet', 'outlet', 'News site, Arabic', 'موقع إخباري عربي');
const sohr = known('sohr', 'monitor', 'Syrian Observatory for Human Rights', 'المرصد السوري لحقوق الإنسان');
const russia = known('russia', 'military', 'Russian Ministry of Defence', 'وزارة الدفاع الروسية');
const syria = known('syria', 'military', 'Syrian army command', 'قيادة الجيش السوري');
const sources = [outlet, sohr, russia, syria];

const said = (text: string, kind: AttributionLink['kind'] = 'named'): AttributionLink => ({ kind, text, start: 0, end: text.length });

describe('matchSource', () => {
  test.each([
    ['المرصد السوري لحقوق الإنسان', 'sohr'],
    ['المرصد السوري', 'sohr'],
    ['the Syrian Observatory for Human Rights', 'sohr'],
    ['وزارة الدفاع الروسية', 'russia'],
    ['الجيش السوري', 'syria'],
  ])('%s is %s', (name, id) => {
    expect(matchSource(name, sources)?.id).toBe(id);
  });

  test.each(['الجيش الروسي', 'وزارة الصحة', 'السوري', ''])('«%s» is nobody we know for sure', (name) => {
    expect(matchSource(name, sources)).toBeNull();
  });
});

describe('proposeChain', () => {
  test('goes from the document through those it names to the last of them', () => {
    const chain = proposeChain([said('المرصد السوري'), said('مصدر في المطار', 'unnamed')], outlet, sources);
    expect(chain).toEqual([
      { kind: 'source', sourceId: 'outlet' },
      { kind: 'source', sourceId: 'sohr' },
      { kind: 'unnamed', description: 'مصدر في المطار' },
    ]);
  });

  test('names a new speaker as new, never as a source it made', () => {
    expect(proposeChain([said('الجيش الروسي')], outlet, sources)[1]).toEqual({ kind: 'new', name: 'الجيش الروسي', sourceKind: 'military' });
  });

  test('an outlet that names nobody ends unrecorded; a monitor speaks for itself', () => {
    expect(proposeChain([], outlet, sources)).toEqual([{ kind: 'source', sourceId: 'outlet' }, { kind: 'not_recorded' }]);
    expect(proposeChain([], sohr, sources)).toEqual([{ kind: 'source', sourceId: 'sohr' }]);
  });

  test('an impersonal "it was reported" ends unrecorded', () => {
    expect(proposeChain([said('ورد', 'impersonal')], sohr, sources).at(-1)).toEqual({ kind: 'not_recorded' });
  });

  test('nobody stands in it twice', () => {
    expect(proposeChain([said('المرصد السوري')], sohr, sources)).toEqual([{ kind: 'source', sourceId: 'sohr' }]);
  });
});

test.each([
  ['مشفى الأسد', 'hospital'],
  ['وزارة الخارجية', 'government'],
  ['شهود عيان', 'witness'],
  ['الأمم المتحدة', 'un_body'],
  ['صحيفة الغد', 'outlet'],
] as const)('%s sounds like: %s', (name, kind) => {
  expect(guessKind(name)).toBe(kind);
});
