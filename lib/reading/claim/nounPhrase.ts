import type { Tokens } from '../token/tokens';

/** "10 coalition airstrikes": whose they are. */
export function isStriker(tokens: Tokens, i: number): boolean {
  return tokens.isLatin(i) && tokens.at(i).side !== undefined && tokens.at(i + 1).measure?.measure === 'strikes';
}

/** "81 missing bodies": the dead. */
export function isOfBodies(tokens: Tokens, i: number): boolean {
  const next = tokens.at(i + 1).measure;
  return tokens.isLatin(i) && tokens.at(i).measure?.binds === 'verb' && next?.binds === 'head' && next.number === 'many';
}

/** The adjective of a country or a side, before a plural noun of people. */
export function isOfPlace(tokens: Tokens, i: number): boolean {
  const { side, population } = tokens.at(i);
  const next = tokens.at(i + 1).population;
  return (
    tokens.isLatin(i) &&
    (side !== undefined || population?.nationality === true || tokens.isCapital(i)) &&
    next?.number === 'many' &&
    next.unit === 'person'
  );
}
