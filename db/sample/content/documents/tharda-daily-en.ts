import type { SampleDocument } from '../types';

export const thardaDailyEn: SampleDocument = {
  key: 'tharda-daily-en',
  source: 'daily-en',
  title: 'How many died on the hill above Deir ez-Zor?',
  author: 'Foreign desk',
  address: 'https://example.org/en/daily/2016/09/18/how-many-died',
  language: 'en',
  publishedOn: '2016-09-18',
  text: [
    'How many died on the hill above Deir ez-Zor?',
    'A day after aircraft of the American-led coalition bombed Syrian government troops beside the airport of Deir ez-Zor, nobody agrees on the number of the dead, nor on whether the attack was meant.',
    'The Syrian Observatory for Human Rights now puts the toll at 80 dead; its first count, on Saturday evening, was more than 60 soldiers. Moscow has a figure of its own, also above 60, and gives no account of how it was reached. Damascus speaks of losses and has put no number to them.',
    'The quarrel over intent is louder still. Washington says that its pilots took the soldiers for Islamic State fighters and bombed them in error. The Syrian government calls the raid a deliberate attack on its forces, and the Russian government has said the same.',
    'Moscow has asked the Security Council for an emergency meeting. The raid has put at risk a ceasefire that American and Russian diplomats spent months negotiating.',
    'On the ground the picture is no clearer. Islamic State fighters rushed the hill when the bombs stopped falling, and an outlet linked to the group announced that it was theirs; reports from Russia say that the army has since retaken it.',
  ].join('\n\n'),
};
