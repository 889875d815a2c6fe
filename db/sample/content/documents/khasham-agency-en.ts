import type { SampleDocument } from '../types';

export const khashamAgencyEn: SampleDocument = {
  key: 'khasham-agency-en',
  source: 'agency-en',
  title: 'Coalition beats back attack in eastern Syria, 100 killed, says U.S. official',
  address: 'https://example.org/en/wire/2018/02/08/coalition-eastern-syria',
  language: 'en',
  publishedOn: '2018-02-08',
  text: [
    'Coalition beats back attack in eastern Syria, 100 killed, says U.S. official',
    'The U.S.-led coalition and the local forces it supports beat back what appeared to be a planned assault on a headquarters of the Syrian Democratic Forces in Deir ez-Zor province, in fighting that ran from late on Feb. 7 into the morning of Feb. 8, 2018.',
    'A U.S. official, who spoke on condition of anonymity, said that 100 fighters aligned with the Syrian government had been killed. The attackers numbered about 500, the official said, and moved on foot behind tanks, artillery, mortars and multiple rocket launchers.',
    'No American soldier was killed or hurt, officials said, although some were at the headquarters when it came under attack. One fighter of the Syrian Democratic Forces was wounded.',
    'The official suspected that the force was after oil fields near Khasham, which paid for a good part of what Islamic State did until the Syrian Democratic Forces drove the group out in September 2017.',
    'The coalition called its strikes an act of self-defence. It did not say who the attackers were, and they may have belonged to the army or to one of the militias that fight beside it. A member of the Russian parliament called the strikes an act of aggression, a Russian agency reported.',
  ].join('\n\n'),
};
