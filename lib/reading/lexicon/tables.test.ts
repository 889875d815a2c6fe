import { describe, expect, test } from 'vitest';
import { spell } from '../token/symbols';
import { AR_MEASURES } from './ar/measures';
import { AR_MODALITY } from './ar/modality';
import { AR_NUMBERS } from './ar/numbers';
import { AR_OPERATORS } from './ar/operators';
import { AR_POPULATIONS } from './ar/populations';
import { AR_FRAMES, AR_ROLES } from './ar/roles';
import { AR_SPEECH } from './ar/speech';
import { EN_MEASURES } from './en/measures';
import { EN_MODALITY } from './en/modality';
import { EN_NUMBERS } from './en/numbers';
import { EN_OPERATORS } from './en/operators';
import { EN_POPULATIONS } from './en/populations';
import { EN_FRAMES, EN_ROLES } from './en/roles';
import { EN_SPEECH } from './en/speech';

const TABLES = {
  AR_MEASURES,
  AR_MODALITY,
  AR_NUMBERS,
  AR_OPERATORS,
  AR_POPULATIONS,
  AR_FRAMES,
  AR_ROLES,
  AR_SPEECH,
  EN_MEASURES,
  EN_MODALITY,
  EN_NUMBERS,
  EN_OPERATORS,
  EN_POPULATIONS,
  EN_FRAMES,
  EN_ROLES,
  EN_SPEECH,
};

describe('every table', () => {
  test.each(Object.entries(TABLES))('%s: each row has a gloss, each form can be spelled', (_name, table) => {
    for (const { forms, gloss } of table) {
      expect(gloss).not.toBe('');
      for (const form of forms) for (const word of form.split(' ')) expect(spell(word).length, form).toBeGreaterThan(0);
    }
  });
});
