import type { SampleDocument } from '../types';

export const rocketsAgencyEn: SampleDocument = {
  key: 'rockets-agency-en',
  source: 'agency-en',
  title: 'Helicopters answer rocket fire on coalition bases in Syria',
  address: 'https://example.org/en/wire/2022/08/helicopters-answer-rockets',
  language: 'en',
  publishedOn: '2022-08',
  text: [
    'Helicopters answer rocket fire on coalition bases in Syria',
    'Attack helicopters of the U.S.-led coalition killed three militiamen and destroyed three vehicles used to launch rockets after two bases in eastern Syria came under fire, the coalition command said. It called the response immediate and proportionate.',
    'The rockets were aimed at the bases beside the al-Omar oil field and the Conoco gas plant, both on the eastern bank of the Euphrates. Three American service members were slightly hurt. The command held Iran-backed militias on the opposite bank responsible.',
    "The figure of three dead covers the helicopters' reply alone. Shelling and air strikes went on well beyond it, reaching positions in the city of Deir ez-Zor, around the old citadel of Rahba and in villages along the river, and local outlets speak of further deaths there that the command has not commented on.",
    'Residents described fires on the northern edge of the city and said that streets leading to its military hospital had been closed. Fuel tankers were moved away from the river crossings, and several groups left their posts on the bank.',
    'The exchange followed raids on arms depots west of the city, which militias in the area have used as a base.',
  ].join('\n\n'),
};
