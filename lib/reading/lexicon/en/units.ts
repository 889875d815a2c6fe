import type { UnitSense } from '../senses';
import { inflect, type Noun } from './nouns';

const unit = (kind: UnitSense['kind'], name: string) => ({ kind, unit: name });

const NOUNS: readonly Noun<Omit<UnitSense, 'number'>>[] = [
  { one: ['minute', 'min'], many: ['minutes', 'mins'], gloss: 'minute', sense: unit('duration', 'minute') },
  { one: ['hour', 'hr'], many: ['hours', 'hrs'], gloss: 'hour', sense: unit('duration', 'hour') },
  { one: ['day'], gloss: 'day', sense: unit('duration', 'day') },
  { one: ['night'], gloss: 'night', sense: unit('duration', 'night') },
  { one: ['week'], gloss: 'week', sense: unit('duration', 'week') },
  { one: ['month'], gloss: 'month', sense: unit('duration', 'month') },
  { one: ['year', 'yr'], many: ['years', 'yrs'], gloss: 'year', sense: unit('duration', 'year') },
  { one: ['decade'], gloss: 'decade', sense: unit('duration', 'decade') },
  { one: ['century'], gloss: 'century', sense: unit('duration', 'century') },
  {
    one: ['kilometer', 'kilometre', 'km', 'kilometers square', 'square kilometer', 'square kilometre', 'sq km', 'square km'],
    many: ['kilometers', 'kilometres', 'kms', 'square kilometers', 'square kilometres'],
    gloss: 'kilometre',
    sense: unit('distance', 'kilometre'),
  },
  { one: ['meter', 'metre', 'sq m'], gloss: 'metre', sense: unit('distance', 'metre') },
  { one: ['centimeter', 'centimetre', 'cm'], gloss: 'centimetre', sense: unit('distance', 'centimetre') },
  { one: ['millimeter', 'millimetre', 'mm'], gloss: 'millimetre', sense: unit('distance', 'millimetre') },
  { one: ['mile', 'nautical mile', 'square mile', 'sq mi'], gloss: 'mile', sense: unit('distance', 'mile') },
  { one: ['foot', 'ft', 'sq ft'], many: ['feet'], gloss: 'foot', sense: unit('distance', 'foot') },
  { one: ['yard'], gloss: 'yard', sense: unit('distance', 'yard') },
  { one: ['inch'], gloss: 'inch', sense: unit('distance', 'inch') },
  { one: ['hectare', 'acre'], gloss: 'hectare, acre', sense: unit('size', 'area') },
  { one: ['kilogram', 'kg', 'kilo'], many: ['kilograms', 'kilos', 'kgs'], gloss: 'kilogram', sense: unit('size', 'kilogram') },
  { one: ['gram'], gloss: 'gram', sense: unit('size', 'gram') },
  { one: ['ton', 'tonne', 'metric ton'], gloss: 'tonne', sense: unit('size', 'tonne') },
  { one: ['pound', 'lb'], many: ['pounds', 'lbs'], gloss: 'pound', sense: unit('size', 'pound') },
  { one: ['liter', 'litre', 'gallon'], gloss: 'litre', sense: unit('size', 'litre') },
  { one: ['megawatt', 'mw'], gloss: 'megawatt', sense: unit('size', 'watt') },
  { one: ['dollar', 'usd', 'us dollar'], gloss: 'dollar', sense: unit('money', 'usd') },
  { one: ['cent'], gloss: 'cent', sense: unit('money', 'cent') },
  { one: ['euro', 'eur'], gloss: 'euro', sense: unit('money', 'eur') },
  { one: ['lira', 'syrian pound', 'lebanese pound'], gloss: 'lira', sense: unit('money', 'lira') },
  { one: ['dinar'], gloss: 'dinar', sense: unit('money', 'dinar') },
  { one: ['riyal', 'rial'], gloss: 'riyal', sense: unit('money', 'riyal') },
  { one: ['dirham'], gloss: 'dirham', sense: unit('money', 'dirham') },
  {
    one: ['shekel', 'sheqel', 'new israeli shekel', 'nis'],
    many: ['shekels', 'sheqels', 'shekalim'],
    gloss: 'shekel',
    sense: unit('money', 'shekel'),
  },
  { one: ['franc', 'cfa franc'], many: ['francs', 'cfa francs'], gloss: 'franc', sense: unit('money', 'franc') },
  { one: ['hryvnia'], many: ['hryvnias', 'hryvnya'], gloss: 'hryvnia', sense: unit('money', 'hryvnia') },
  { one: ['peso'], many: ['pesos'], gloss: 'peso', sense: unit('money', 'peso') },
  { one: ['rupee'], many: ['rupees'], gloss: 'rupee', sense: unit('money', 'rupee') },
  { one: ['naira', 'birr', 'toman', 'yuan', 'kyat'], many: [], gloss: 'naira, birr, toman, yuan, kyat', sense: unit('money', 'local') },
  { one: ['shilling'], many: ['shillings'], gloss: 'shilling', sense: unit('money', 'shilling') },
  {
    one: ['sudanese pound', 'egyptian pound', 'pound sterling'],
    many: ['sudanese pounds', 'egyptian pounds', 'pounds sterling'],
    gloss: 'pound',
    sense: unit('money', 'pound'),
  },
  { one: ['rouble', 'ruble'], gloss: 'rouble', sense: unit('money', 'rouble') },
];

export const EN_UNITS = [
  {
    forms: ['percent', 'per cent', 'pct', 'percentage point', 'percentage points', 'percentage'],
    gloss: 'per cent',
    sense: { kind: 'percent', unit: 'percent', number: 'many' },
  },
  { forms: ['seconds', 'secs'], gloss: 'seconds', sense: { kind: 'duration', unit: 'second', number: 'many' } },
  { forms: ['degrees celsius', 'degrees fahrenheit'], gloss: 'degrees', sense: { kind: 'size', unit: 'celsius', number: 'many' } },
  ...inflect(NOUNS),
] as const;
