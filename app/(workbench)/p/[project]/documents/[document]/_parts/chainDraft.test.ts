import { describe, expect, it } from 'vitest';
import { draftsOf, linksOf, moved, removed } from './chainDraft';

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

  it('leaves out a link for which no source was picked', () => {
    expect(linksOf([{ key: 1, kind: 'source', sourceId: '', description: '', name: '', sourceKind: 'outlet' }])).toEqual([]);
  });
});
