import { describe, expect, it } from 'vitest';
import { findWords, foldPlaces } from './findWords';

const said = (text: string, typed: string) => findWords(foldPlaces(text), typed).map(({ start, end }) => text.slice(start, end));

describe('findWords', () => {
  it('finds words however they are spelled', () => {
    expect(said('أعلن أنّ أكثر من ٦٠ جنديّاً قُتلوا', 'اكثر من 60')).toEqual(['أكثر من ٦٠']);
    expect(said('قُتِلَ ثم قتل', 'قتل')).toEqual(['قُتِلَ', 'قتل']);
  });

  it('finds every place, across line ends and after wide characters', () => {
    expect(said('😀 more\nthan 60, more than 60', 'MORE than 60')).toEqual(['more\nthan 60', 'more than 60']);
  });

  it('finds nothing for nothing', () => {
    expect(findWords(foldPlaces('62'), '  ')).toEqual([]);
    expect(findWords(foldPlaces('62'), '80')).toEqual([]);
  });
});
