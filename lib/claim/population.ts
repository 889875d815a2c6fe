import { foldPhrase } from '../text/fold';

/** How one set of people or things stands to another, as far as their words say. */
export type Relation = 'same' | 'narrower' | 'wider' | 'apart' | 'unknown';

/** What people are called, by what it says of them; whoever is none of these is known by the words alone. Folded when read. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  civilian: ['civilian', 'civilians', 'noncombatant', 'noncombatants', 'مدني', 'مدنية', 'مدنيين', 'مدنيون', 'مدنيات', 'مدنيا'],
  child: [
    'child',
    'children',
    'minor',
    'minors',
    'infant',
    'infants',
    'طفل',
    'طفلة',
    'أطفال',
    'أطفالا',
    'قاصر',
    'قاصرون',
    'قاصرين',
    'رضيع',
    'رضع',
  ],
  woman: ['woman', 'women', 'female', 'females', 'امرأة', 'نساء', 'نسوة', 'سيدة', 'سيدات'],
  man: ['man', 'men', 'male', 'males', 'رجل', 'رجال'],
  soldier: [
    'soldier',
    'soldiers',
    'troops',
    'serviceman',
    'servicemen',
    'جندي',
    'جنود',
    'عسكري',
    'عسكريون',
    'عسكريين',
    'مجند',
    'مجندون',
    'مجندين',
  ],
  fighter: [
    ...['fighter', 'fighters', 'militant', 'militants', 'combatant', 'combatants', 'gunman', 'gunmen'],
    ...['مقاتل', 'مقاتلون', 'مقاتلين', 'مقاتلو', 'مقاتلي', 'مسلح', 'مسلحون', 'مسلحين', 'مسلحو', 'مسلحي'],
  ],
};

/** Groups nobody belongs to both of. */
const APART: readonly (readonly [string, string])[] = [
  ['civilian', 'soldier'],
  ['civilian', 'fighter'],
  ['woman', 'man'],
];

/** Words that say nothing of who: everybody, and what holds a phrase together. */
const EMPTY = new Set(
  [
    ...['person', 'persons', 'people', 'individual', 'individuals', 'human', 'humans', 'شخص', 'أشخاص', 'فرد', 'أفراد', 'ناس', 'بشر'],
    ...['the', 'a', 'an', 'of', 'among', 'amongst', 'from', 'in', 'who', 'were', 'were', 'them', 'من', 'بين', 'في', 'ممن', 'منهم', 'بينهم'],
  ].map(foldPhrase),
);
const AND = new Set(['and', 'or', '&', 'و', 'او', 'ثم']);

const groupOf = new Map(Object.entries(GROUPS).flatMap(([group, words]) => words.map((word) => [foldPhrase(word), group] as const)));
const bare = (word: string) => word.replace(/^(?:وال|بال|ال|لل)(?=\p{L}{2})/u, '');

/** «ومدنيون» joins another group to those before; «وزراء» is a word of its own. */
function joins(word: string): boolean {
  return AND.has(word) || word.startsWith('وال') || (word.startsWith('و') && groupOf.has(bare(word.slice(1))));
}

/** What a phrase says of those it names: every alternative all of its features, more of them for fewer people. */
function alternatives(phrase: string): ReadonlySet<string>[] {
  const words = foldPhrase(phrase)
    .replace(/[،,;/+]/g, ' and ')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean);
  const sets: Set<string>[] = [new Set()];
  for (const word of words) {
    if (joins(word)) sets.push(new Set());
    if (AND.has(word)) continue;
    const plain = bare(joins(word) ? word.replace(/^و/, '') : word);
    if (!EMPTY.has(plain) && !EMPTY.has(word)) sets.at(-1)?.add(groupOf.get(plain) ?? plain);
  }
  return sets;
}

type Features = ReadonlySet<string>;
const within = (a: Features, b: Features) => [...b].every((feature) => a.has(feature));
const apart = (a: Features, b: Features) => APART.some(([x, y]) => (a.has(x) && b.has(y)) || (a.has(y) && b.has(x)));

/** How those one phrase names stand to those another names. No words at all name everyone. Mirrored when the two change places. */
export function relatePhrases(a: string, b: string): Relation {
  const [x, y] = [alternatives(a), alternatives(b)];
  const inside = x.every((one) => y.some((other) => within(one, other)));
  const outside = y.every((one) => x.some((other) => within(one, other)));
  if (inside && outside) return 'same';
  if (inside) return 'narrower';
  if (outside) return 'wider';
  return x.every((one) => y.every((other) => apart(one, other))) ? 'apart' : 'unknown';
}

export interface Population {
  readonly populationEn: string;
  readonly populationAr: string;
}

/** The same of two populations named in both languages: what either says, unless the two contradict each other. */
export function relatePopulations(a: Population, b: Population): Relation {
  const [en, ar] = [relatePhrases(a.populationEn, b.populationEn), relatePhrases(a.populationAr, b.populationAr)];
  if (en === ar || ar === 'unknown') return en;
  return en === 'unknown' ? ar : 'unknown';
}
