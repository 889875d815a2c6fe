import { describe, expect, it } from 'vitest';
import { added, BLANK, draftsOf, linksOf, mayMove, moved, named, removed } from './chainDraft';

const id = '01a200a8-9c95-7258-af06-735630d15c9c';
const drafts = draftsOf(`[{"kind":"source","sourceId":"${id}"},{"kind":"unnamed","description":"مصدر في المطار"}]`, [
  { kind: 'not_recorded' },
]);

describe('the chain being written', () => {
  it('starts with what was sent before, else with the chain given', () => {
    expect(linksOf(drafts)).toEqual([
      { kind: 'source', sourceId: id },
      { kind: 'unnamed', description: 'مصدر في المطار' },
    ]);
    expect(linksOf(draftsOf(undefined, [{ kind: 'not_recorded' }]))).toEqual([{ kind: 'not_recorded' }]);
  });

  it('keeps a source that is to be added', () => {
    const added = { kind: 'new', name: 'المرصد', sourceKind: 'monitor' } as const;
    expect(linksOf(draftsOf(undefined, [added]))).toEqual([added]);
  });

  it('moves and removes links', () => {
    expect(linksOf(moved(drafts, 1, -1)).map(({ kind }) => kind)).toEqual(['unnamed', 'source']);
    expect(moved(drafts, 1, 1)).toBe(drafts);
    expect(linksOf(removed(drafts, 0)).map(({ kind }) => kind)).toEqual(['unnamed']);
  });

  it('keeps "not recorded" the end', () => {
    const ended = added(drafts, { ...BLANK, kind: 'not_recorded' });
    expect(linksOf(added(ended, { ...BLANK, kind: 'unnamed', description: 'x' })).map(({ kind }) => kind)).toEqual([
      'source',
      'unnamed',
      'unnamed',
      'not_recorded',
    ]);
    expect(mayMove(ended, 1, 1)).toBe(false);
    expect(mayMove(ended, 2, -1)).toBe(false);
    expect(moved(ended, 1, 1)).toBe(ended);
  });

  it('finds a source by its name in either language, however spelt', () => {
    const sources = [{ names: 'The Observatory\nالمرصد' }, { names: 'Agency\nوكالة الأنباء' }];
    expect(named(sources, 'الانباء')).toEqual([sources[1]]);
    expect(named(sources, 'observ')).toEqual([sources[0]]);
    expect(named(sources, ' ')).toBe(sources);
  });

  it('leaves out a link for which no source was picked', () => {
    expect(linksOf([{ key: 1, kind: 'source', sourceId: '', description: '', name: '', sourceKind: 'outlet' }])).toEqual([]);
  });
});
