import type { SampleDocument } from '../types';

export const khashamEncyclopediaEn: SampleDocument = {
  key: 'khasham-encyclopedia-en',
  source: 'encyclopedia',
  title: 'Fighting near Khasham (2018)',
  address: 'https://example.org/en/encyclopedia/khasham-2018',
  language: 'en',
  publishedOn: '2020-11',
  text: [
    'Fighting near Khasham (2018)',
    'The fighting near Khasham took place on 7–8 February 2018 on the eastern bank of the Euphrates in Deir ez-Zor governorate, Syria. A force loyal to the Syrian government moved against a headquarters of the Syrian Democratic Forces in which members of the American-led coalition were staying, and the coalition destroyed it with aircraft and artillery.',
    'Casualties',
    'More than 100 pro-government fighters were reported killed and hundreds were reported wounded. Syrian media outlets stated that ten Russian contractors were among the dead. The coalition reported no losses of its own.',
    'The figures differ from one report to the next. Those given while the fighting was fresh rest on the word of officials who were not named; this article does not say where its own were taken from.',
    'Motive',
    'Officials in Washington believed that the advance was aimed at the oil and gas installations south of Khasham. These had passed from Islamic State to the Syrian Democratic Forces some months earlier and lie on the side of the river which the government does not hold.',
  ].join('\n\n'),
};
