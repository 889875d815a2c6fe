import { AR_DAY_PARTS, AR_ERAS, AR_HIJRI_MONTHS, AR_MONTHS, AR_RELATIVE, AR_SHIFTS, AR_WEEKDAYS, AR_ZONES } from './ar/calendar';
import { AR_CUES } from './ar/cues';
import { AR_DECADES } from './ar/decades';
import { AR_EVENTS, AR_REDOING, AR_ROUTINE } from './ar/events';
import { AR_MEASURES } from './ar/measures';
import { AR_MODALITY } from './ar/modality';
import { AR_NAMES } from './ar/names';
import { AR_FRACTIONS, AR_NUMBERS, AR_VAGUE } from './ar/numbers';
import { AR_OPERATORS } from './ar/operators';
import { AR_ORDINALS } from './ar/ordinals';
import { AR_PARTICLES } from './ar/particles';
import { AR_NATIONALS, AR_POPULATIONS, AR_SIDES } from './ar/populations';
import { AR_FRAMES, AR_ROLES } from './ar/roles';
import { AR_NAME_ENDS, AR_SPEAKERS, AR_SPEECH } from './ar/speech';
import { AR_UNITS } from './ar/units';
import { AR_VERBS } from './ar/verbs';
import { EN_DAY_PARTS, EN_ERAS, EN_HIJRI_MONTHS, EN_MONTHS, EN_RELATIVE, EN_SHIFTS, EN_WEEKDAYS, EN_ZONES } from './en/calendar';
import { EN_CUES } from './en/cues';
import { EN_DECADES } from './en/decades';
import { EN_EVENTS, EN_ROUTINE } from './en/events';
import { EN_MEASURES } from './en/measures';
import { EN_MODALITY } from './en/modality';
import { EN_NAMES } from './en/names';
import { EN_FRACTIONS, EN_NUMBERS, EN_VAGUE } from './en/numbers';
import { EN_OPERATORS } from './en/operators';
import { EN_ORDINALS } from './en/ordinals';
import { EN_PARTICLES } from './en/particles';
import { EN_POPULATIONS, EN_SIDES } from './en/populations';
import { EN_FRAMES, EN_ROLES } from './en/roles';
import { EN_NAME_ENDS, EN_SPEAKERS, EN_SPEECH } from './en/speech';
import { EN_UNITS } from './en/units';
import { EN_VERBS } from './en/verbs';
import { LexiconBuilder } from './lexicon';
import type { Table } from './senses';

const SCENES: Table<'cue'> = [
  { forms: [...AR_EVENTS, ...EN_EVENTS], gloss: 'of an event', sense: 'event' },
  { forms: [...AR_ROUTINE, ...EN_ROUTINE, ...AR_REDOING], gloss: 'of no event', sense: 'routine' },
];

/** Every table of both languages, compiled once. Adding a language is adding its tables here. */
export const LEXICON = new LexiconBuilder()
  .add('particle', AR_PARTICLES)
  .add('particle', EN_PARTICLES)
  .add('operator', AR_OPERATORS)
  .add('operator', EN_OPERATORS)
  .add('number', AR_NUMBERS)
  .add('number', EN_NUMBERS)
  .add('fraction', AR_FRACTIONS)
  .add('fraction', EN_FRACTIONS)
  .add('vague', AR_VAGUE)
  .add('vague', EN_VAGUE)
  .add('ordinal', AR_ORDINALS)
  .add('ordinal', EN_ORDINALS)
  .add('unit', AR_UNITS)
  .add('unit', EN_UNITS)
  .add('population', AR_POPULATIONS)
  .add('population', EN_POPULATIONS)
  .add('national', AR_NATIONALS)
  .add('side', AR_SIDES)
  .add('side', EN_SIDES)
  .add('measure', AR_MEASURES)
  .add('measure', EN_MEASURES)
  .add('month', AR_MONTHS)
  .add('month', EN_MONTHS)
  .add('hijriMonth', AR_HIJRI_MONTHS)
  .add('hijriMonth', EN_HIJRI_MONTHS)
  .add('weekday', AR_WEEKDAYS)
  .add('weekday', EN_WEEKDAYS)
  .add('era', AR_ERAS)
  .add('era', EN_ERAS)
  .add('zone', AR_ZONES)
  .add('zone', EN_ZONES)
  .add('dayPart', AR_DAY_PARTS)
  .add('dayPart', EN_DAY_PARTS)
  .add('relative', AR_RELATIVE)
  .add('relative', EN_RELATIVE)
  .add('shift', AR_SHIFTS)
  .add('shift', EN_SHIFTS)
  .add('decade', AR_DECADES)
  .add('decade', EN_DECADES)
  .add('modality', AR_MODALITY)
  .add('modality', EN_MODALITY)
  .add('role', AR_ROLES)
  .add('role', EN_ROLES)
  .add('frame', AR_FRAMES)
  .add('frame', EN_FRAMES)
  .add('cue', AR_CUES)
  .add('cue', EN_CUES)
  .add('cue', AR_NAMES)
  .add('cue', EN_NAMES)
  .add('speech', AR_SPEECH)
  .add('speech', EN_SPEECH)
  .add('speaker', AR_SPEAKERS)
  .add('speaker', EN_SPEAKERS)
  .add('cue', AR_VERBS)
  .add('cue', AR_NAME_ENDS)
  .add('cue', EN_VERBS)
  .add('cue', EN_NAME_ENDS)
  .add('cue', SCENES)
  .build();
