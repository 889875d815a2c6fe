import type { PopulationSense } from '../lexicon/senses';
import type { Tokens } from '../token/tokens';

/** Every group and side named from `first` to `last`, each once: a thing by its first noun («قذيفة هاون»), people by more than that they are. */
export function groupsIn(tokens: Tokens, first: number, last: number): readonly string[] {
  let groups = NOBODY;
  for (let i = first; i <= last; i++) {
    const { population, side } = tokens.at(i);
    const modifier = population !== undefined && i < last && isModifier(tokens, i);
    if (population !== undefined && population.unit !== 'thing' && !modifier) groups = withPopulation(groups, population);
    if (side !== undefined) groups = withGroup(groups, side);
  }
  return groups;
}

function withPopulation(groups: readonly string[], population: PopulationSense): readonly string[] {
  if (groups.length === 0) return withGroup(groups, population.group);
  if (population.unit === 'group') return withGroup(groups, population.group);
  if (population.unit !== 'person' || population.group === 'person') return groups;
  return withGroup(groups[0] === 'person' ? groups.slice(1) : groups, population.group);
}

/** The groups of one name, made once. */
const ALONE = new Map<string, readonly string[]>();
const NOBODY: readonly string[] = [];

function withGroup(groups: readonly string[], group: string): readonly string[] {
  if (groups.includes(group)) return groups;
  if (groups.length > 0) return [...groups, group];
  const known = ALONE.get(group) ?? [group];
  ALONE.set(group, known);
  return known;
}

/** "mortar shells", "hospital workers": an English singular before a plural noun only says of what sort. */
export function isModifier(tokens: Tokens, at: number): boolean {
  return (
    tokens.text.charCodeAt(tokens.startOf(at)) < 0x250 &&
    tokens.at(at).population?.number === 'one' &&
    tokens.at(at + 1).population?.number === 'many'
  );
}

/** The last point of "U.S." within a phrase: it ends nothing. */
export function isDotted(tokens: Tokens, at: number): boolean {
  return (
    tokens.mark(at) === '.' &&
    tokens.isWord(at - 1) &&
    tokens.touchesNext(at - 1) &&
    tokens.isWord(at + 1) &&
    tokens.text.charCodeAt(tokens.endOf(at - 1) - 2) === 0x2e
  );
}
