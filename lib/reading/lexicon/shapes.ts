import type { Senses } from './senses';

type Shapes = { readonly [K in keyof Senses]: (sense: Senses[K]) => Senses[K] };

/**
 * Writes the senses of one kind out field by field, in one order: rows of tables leave out what does not hold, in a hundred ways, and the
 * passes, which ask for these fields all day, read them several times faster where all objects are built alike.
 */
export const SHAPES: Shapes = {
  number: ({ value, role, whole, plural, language }) => ({ value, role, whole, plural, language }),
  ordinal: ({ value, role, language }) => ({ value, role, language }),
  fraction: ({ value, plural }) => ({ value, plural }),
  vague: ({ word, low, high }) => ({ word, low, high }),
  operator: ({ operator, side, reaches }) => ({ operator, side, reaches }),
  particle: same,
  unit: ({ kind, unit, number }) => ({ kind, unit, number }),
  population: ({ group, unit, number, armed, nationality }) => ({ group, unit, number, armed, nationality }),
  national: ({ group, unit, number, armed, nationality }) => ({ group, unit, number, armed, nationality }),
  side: same,
  measure: ({ measure, binds, number }) => ({ measure, binds, number }),
  speech: ({ form, continues }) => ({ form, continues }),
  speaker: ({ kind }) => ({ kind }),
  month: same,
  hijriMonth: same,
  weekday: same,
  era: same,
  zone: same,
  dayPart: ({ half }) => ({ half }),
  relative: ({ unit, offset, season }) => ({ unit, offset, season }),
  shift: same,
  cue: same,
  decade: same,
  modality: same,
  role: same,
  frame: same,
};

function same<Sense>(sense: Sense): Sense {
  return sense;
}
