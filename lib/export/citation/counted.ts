import type { Figure, VagueWord } from '../../figure/figure';
import { formatNumber } from '../../figure/format';
import { figure as figureWords } from '../../message/figure';
import type { Reading } from '../../message/reading';
import { once } from '../../once';
import type { Noun } from './noun';

/** The case a counted noun stands in; only the Arabic dual shows it here. */
type Case = 'nominative' | 'genitive';

const rules = once((language: string) => new Intl.PluralRules(language));

/** A number with its noun: "one person", "62 people", «شخصان», «3 أشخاص», «62 شخصاً», «100 شخص», «106 أشخاص». */
export function countNoun(value: number, noun: Noun, { language, digits }: Reading, grammatical: Case): string {
  const number = formatNumber(value, digits);
  const category = rules(language).select(value);
  if (language === 'en') return category === 'one' ? `one ${noun.en.one}` : `${number} ${noun.en.other}`;
  switch (category) {
    case 'one':
      return noun.ar.one;
    case 'two':
      return noun.ar.two[grammatical];
    case 'few':
    case 'many':
    case 'other':
      return `${number} ${noun.ar[category]}`;
    case 'zero':
      return `${number} ${noun.ar.other}`;
  }
}

/** The lower of two numbers, whose noun follows the upper; one and two are words in Arabic and carry their own. */
function lower(value: number, noun: Noun, reading: Reading): string {
  return reading.language === 'ar' && (value === 1 || value === 2)
    ? countNoun(value, noun, reading, 'genitive')
    : formatNumber(value, reading.digits);
}

/** "between 62 and 106 people", «بين 62 و106 أشخاص». */
function countBetween(low: number, high: number, noun: Noun, reading: Reading): string {
  const [from, to] = [lower(low, noun, reading), countNoun(high, noun, reading, 'genitive')];
  return reading.language === 'ar' ? `بين ${from} و${to}` : `between ${from} and ${to}`;
}

function countVague(word: VagueWord, noun: Noun, { language }: Reading): string {
  if (language === 'en') return word === 'several' ? `several ${noun.en.other}` : `${word} of ${noun.en.other}`;
  return word === 'several' ? noun.ar.several : `${figureWords.ar.vague[word]} ${noun.ar.plural}`;
}

/**
 * A figure with what it counts, as an editor writes it: "more than 60 people", «أكثر من 60 شخصاً», «نحو 500 شخص», «شخصان»,
 * «ما لا يقل عن 3 أشخاص». After words of measure Arabic stands in the genitive.
 */
export function countFigure(figure: Figure, noun: Noun, reading: Reading): string {
  const arabic = reading.language === 'ar';
  const after = (en: string, ar: string, value: number) => `${arabic ? ar : en} ${countNoun(value, noun, reading, 'genitive')}`;
  switch (figure.operator) {
    case 'exactly':
      return countNoun(figure.value, noun, reading, 'nominative');
    case 'more_than':
      return after('more than', 'أكثر من', figure.value);
    case 'at_least':
      return after('at least', 'ما لا يقل عن', figure.value);
    case 'less_than':
      return after('fewer than', 'أقل من', figure.value);
    case 'at_most':
      return after('at most', 'ما لا يزيد على', figure.value);
    case 'about':
      return after('about', 'نحو', figure.value);
    case 'between':
      return countBetween(figure.low, figure.high, noun, reading);
    case 'vague':
      return countVague(figure.word, noun, reading);
    case 'none':
      return noun.none[reading.language];
    case 'unknown':
      return arabic ? `عدد غير معلوم من ${noun.ar.plural}` : `an unknown number of ${noun.en.other}`;
  }
}
