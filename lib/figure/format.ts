import type { Digits, Language } from '../message/define';
import { figure as messages } from '../message/figure';
import { inDigits } from '../text/digits';
import type { Figure } from './figure';

/** How a person reads: the language of words and the digits of numbers. */
export interface Reading {
  readonly language: Language;
  readonly digits: Digits;
}

/** A whole number with thousands separators: 3,400 or ٣٬٤٠٠. */
export function formatNumber(value: number, digits: Digits): string {
  const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, digits === 'arab' ? '٬' : ',');
  return inDigits(grouped, digits);
}

/**
 * A figure in its shortest form: "62", "> 60", "≥ 60", "< 20", "≤ 12", "90–106", "≈ 500", or a word.
 * Sign first and low before high, in both languages: show it in `<bdi dir="ltr">`. `parseFigure` reads it back.
 */
export function formatFigure(figure: Figure, { language, digits }: Reading): string {
  const n = (value: number) => formatNumber(value, digits);
  switch (figure.operator) {
    case 'exactly':
      return n(figure.value);
    case 'more_than':
      return `> ${n(figure.value)}`;
    case 'at_least':
      return `≥ ${n(figure.value)}`;
    case 'less_than':
      return `< ${n(figure.value)}`;
    case 'at_most':
      return `≤ ${n(figure.value)}`;
    case 'between':
      return `${n(figure.low)}–${n(figure.high)}`;
    case 'about':
      return `≈ ${n(figure.value)}`;
    case 'vague':
      return messages[language].vague[figure.word];
    case 'none':
      return messages[language].none;
    case 'unknown':
      return messages[language].unknown;
  }
}

/** A figure in words, for sentences: "more than 60", «بين 90 و106». Needs no isolation; `parseFigure` reads it back. */
export function describeFigure(figure: Figure, { language, digits }: Reading): string {
  const { phrase } = messages[language];
  switch (figure.operator) {
    case 'exactly':
    case 'more_than':
    case 'at_least':
    case 'less_than':
    case 'at_most':
    case 'about':
      return phrase[figure.operator].replace('{value}', formatNumber(figure.value, digits));
    case 'between':
      return phrase.between.replace('{low}', formatNumber(figure.low, digits)).replace('{high}', formatNumber(figure.high, digits));
    case 'vague':
    case 'none':
    case 'unknown':
      return formatFigure(figure, { language, digits });
  }
}
