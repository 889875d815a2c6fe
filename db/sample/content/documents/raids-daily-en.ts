import type { SampleDocument } from '../types';

export const raidsDailyEn: SampleDocument = {
  key: 'raids-daily-en',
  source: 'daily-en',
  title: 'Monitors count civilian dead of eleven months of raids in eastern Syria',
  author: 'Foreign desk',
  address: 'https://example.org/en/daily/2015/08/civilian-dead-eastern-syria',
  language: 'en',
  publishedOn: '2015-08',
  text: [
    'Monitors count civilian dead of eleven months of raids in eastern Syria',
    'Air raids by the American-led coalition on the Syrian governorate of Deir ez-Zor have killed 23 civilians since September 2014, according to a local monitoring network that has published a list of the incidents. Five children and one woman are among them.',
    'The deadliest of the four incidents came early, on 7 November 2014, when an oil well in the Tanak field was hit and 12 civilians died beside it. A raid on another well the following day killed two more. The remaining two incidents both happened in the border town of Albukamal: four people died near the Aisha hospital in March 2015, and five in a private house on 30 July.',
    'The network blames Islamic State as well as the pilots. When the raids began, it says, the group left its known bases for buildings in residential streets and put checkpoints around them, so that any attack on its fighters became an attack on their neighbours.',
    'It offers no count of its own for the fighters killed, and repeats with evident caution a local estimate, from people close to the group, of between 200 and 250. Schools, bridges and oil installations were damaged too.',
  ].join('\n\n'),
};
