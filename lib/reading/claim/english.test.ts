import { describe, expect, test } from 'vitest';
import { read } from '../read';

/** Each claim as "number measure groups", with "< whole" where it is part of one. */
function claims(text: string): string[] {
  return read(text).claims.map(({ number, measure, population, partOf }) =>
    [number?.text ?? 'none', measure, ...(population?.groups ?? []), ...(partOf === null ? [] : ['<', partOf.text])].join(' '),
  );
}

describe('whom a verb befell', () => {
  test.each([
    ['A woman and her two children were killed', ['woman killed woman', 'two killed child']],
    ['A 12-year-old Palestinian boy was shot dead', ['boy killed palestinian child']],
    ['killing a soldier and wounding another', ['soldier killed soldier', 'another wounded soldier']],
    ['killed a man and wounded his wife', ['man killed man', 'wife wounded woman']],
    ['Among the dead were two paramedics and a journalist', ['two killed medic', 'journalist killed journalist']],
    ['Twelve people in the southern city of Sirte were killed', ['Twelve killed person']],
    ['1,000 Shabak, mostly civilians, were killed', ['1,000 killed']],
    ['Six Red Cross staff and three patients were wounded', ['Six wounded worker', 'three wounded public']],
    ['Two of the hostages were freed', ['Two other hostage']],
    ['27 displaced people were killed', ['27 killed']],
    ['Two prisoners died in custody', ['Two killed']],
    ['The army lost 14 soldiers', ['14 killed soldier']],
    ['They shot down 72 of 88 drones', ['72 destroyed aircraft']],
    ['air defences downed 16 missiles', ['16 destroyed munition']],
    ['9 tanks and 31 trucks were destroyed', ['9 destroyed tank', '31 destroyed vehicle']],
    ['3 schools and 12 houses damaged', ['3 other building', '12 other building']],
    ['Two F-16 fighter jets were shot down', ['Two destroyed aircraft']],
    ['two S-300 missile systems and a radar were destroyed', ['two destroyed weapon']],
    ['Three mortar shells landed', ['Three other munition']],
    ['At least 70 people are now known to have died', ['70 killed person']],
    ['killing a family of six', ['six killed']],
    ['the number of displaced stands at 3.2 million', ['3.2 million displaced']],
    ['Death toll from Israeli strike rises to 12', ['12 killed']],
    ['killed more than 53,000 in Turkey and about 6,000 in Syria', ['53,000 killed', '6,000 killed']],
    ['50 died and 24 survived', ['50 killed', '24 other']],
    ['with at least 20 more injured', ['20 wounded']],
    ['The clash left a policeman dead and three others wounded', ['policeman killed police', 'three wounded police']],
    ['At least 41 civilians were shot and killed', ['41 killed civilian']],
    ['2,000 houses in 20 villages were destroyed', ['2,000 destroyed building']],
    ['"dozens of terrorists" had been killed', ['dozens killed fighter']],
    ['pulled 11 people alive from the rubble', ['11 other person']],
    ['The army denied that any civilians had been hurt', ['none wounded civilian']],
    ['No U.S. soldiers were injured', ['none wounded us soldier']],
    ['Two brothers, aged 7 and 10, and their father were among the dead', ['Two killed relative', 'father killed man']],
    ['117 people arrived at the hospital with injuries', ['117 wounded person']],
    ['69,187 Palestinians reported killed since October', ['69,187 killed palestinian']],
    ['Two drones were shot down over the city', ['Two destroyed aircraft']],
    ['474 civilians were killed by gunfire, 368 by bombs', ['474 killed civilian', '368 killed']],
    ['killed her husband, and forced 70 women to walk', ['husband killed man', '70 other woman']],
    ['11 people including a minor died', ['11 killed person', 'minor killed child < 11']],
    ['Seven signatories of the 2016 deal were killed', ['Seven killed']],
    ['The raid killed 3; police found 54 shell casings', ['3 killed']],
    ['gave a toll of 62, with 25 more believed trapped', ['62 killed']],
    ['one, a 23-year-old student, was hospitalized', ['one wounded']],
    ['460 patients and their companions were killed', ['460 killed public']],
    ['killed 3 in the town, where four doctors were abducted', ['3 killed', 'four detained medic']],
    ['231 members of the security forces and 250 gunmen were killed', ['231 killed member', '250 killed fighter']],
    ['Among the dead were 84 Egyptians and at least 12 Lebanese', ['84 killed person', '12 killed']],
    ['killing 12, including nine soldiers, an aid worker and residents said', ['12 killed', 'nine killed soldier < 12']],
    ['A court sentenced two men to life in prison', ['two detained man']],
    ['Five Chinese nationals and their driver died', ['Five killed person', 'driver killed worker']],
    ['Civilians killed: 17', ['17 killed civilian']],
    ['One of the injured later died', ['One killed']],
    ['brings the number of UN personnel killed in Gaza to 380', ['380 killed soldier']],
    ['killed 51 people at two mosques', ['51 killed person']],
    ['Some 30 families, about 150 people, were displaced', ['30 displaced family', '150 displaced person']],
    ['Five of those arrested were later released', ['Five other']],
    ['the arrest of 14 journalists and the release of 6 others', ['14 detained journalist', '6 other journalist']],
    ['raising to 98 the number of Palestinian detainees who have died', ['98 killed palestinian']],
    ['treating 40 wounded soldiers', ['40 wounded soldier']],
    ['3 displaced families were killed', ['3 killed family']],
    ['Gunmen abduct 25 schoolgirls', ['25 detained student']],
    ['Strikes wound 12', ['12 wounded']],
    ['two sisters among dead in strike', ['two killed relative']],
    ['6 gunmen, 4 of whom were killed', ['6 involved fighter', '4 killed < 6']],
    ['Three Lebanese army soldiers were killed', ['Three killed soldier']],
    ['None of the 45 passengers was hurt', ['none wounded public']],
    ['The guard said 62 soldiers were killed near the airport', ['62 killed soldier']],
    ['About 40 of the town’s 900 residents were killed', ['40 killed civilian']],
    ['The flood left 330 homes in ruins', ['330 destroyed building']],
    ['The death toll from the flood that hit the coast rose on Friday to at least 138 people', ['138 killed person']],
    ['documented 10 coalition airstrikes', ['10 strikes coalition']],
    ['The raids caused 309 deaths and wounded 414 people', ['309 killed', '414 wounded person']],
    ['46 civilians from the town – mostly children – were killed', ['46 killed civilian']],
    ['one of its members, a teacher, was killed', ['one killed member']],
    ['20 women and children were killed', ['20 killed woman']],
    ['81 missing bodies were recovered', ['81 killed']],
    ['137 people have been registered as missing', ['137 missing person']],
    ['37 civilians were killed, in addition to 26 insurgents', ['37 killed civilian', '26 killed fighter']],
    ['Gunmen seized 276 girls and seized three villages', ['276 detained woman']],
    ['Air defences destroyed 10 missiles', ['10 destroyed munition']],
    ['raised the toll by 100 to 253', ['253 killed']],
    ['The toll is now 250, almost 100 fewer than announced', ['250 killed']],
    ['The toll was revised down from 359 to 253', ['253 killed']],
    ['The toll was revised up from 12 to 38', ['38 killed']],
    ['61 people died and 24 are missing. Among the victims were 31 women', ['61 killed person', '24 missing', '31 killed woman < 61']],
    ['The toll, revised up from 12, was expected to rise', []],
    ['Twelve members of three families were killed', ['Twelve killed member']],
    ['Among the dead were 11 children and a woman, said Adam Salih', ['11 killed child', 'woman killed woman']],
    ['The toll rose to 38, then to 58', ['58 killed']],
    ['lowered the death toll of the bombings that shook the capital in March to 190 from 202', ['190 killed']],
    ['The toll of the raid on the hotel, a place loved by officials, elders and guests of the state, has risen to 20', ['20 killed']],
    ['The 20 “gunmen” were killed', ['20 killed fighter']],
    ['The raid destroyed four hideouts', ['four destroyed site']],
    ['put civilian deaths last month at 1,289', ['1,289 killed civilian']],
    ['Civilian deaths in the city totalled 1,861', ['1,861 killed civilian']],
    ['Four from the state-run press’s crew, which had filmed it, were killed', ['Four killed']],
    [
      '22 injuries, including three law enforcement officers and a girl',
      ['22 wounded', 'three wounded officer < 22', 'girl wounded woman < 22'],
    ],
    ['One of the victims was killed by a mine', ['One killed']],
    ['Jets hit 120 targets', ['120 other site']],
    ['killed nine, including a monk and a nun', ['nine killed', 'monk killed official < nine', 'nun killed official < nine']],
    ['57 civilians including 12 children in the town of Qalaa were killed', ['57 killed civilian', '12 killed child < 57']],
    ['sending at least eight others to the hospital', ['eight wounded']],
    ['left at least 30 Azerbaijani and Armenian soldiers dead', ['30 killed soldier']],
    ['The raid killed three, including children, two aid workers told the agency', ['three killed']],
    ['They found 12 bodies of civilians', ['12 killed civilian']],
    ['Police killed 12 people in custody', ['12 killed person']],
    ['three Lashkar-e-Taiba (LeT) militants were killed', ['three killed fighter']],
    ['Another army officer and two civilians have reportedly been injured', ['officer wounded officer', 'two wounded civilian']],
    ['Three militants affiliated to the Jaish-e-Adl group were killed', ['Three killed fighter']],
    ['That raises the statewide death total from 29 to 31', ['31 killed']],
    ['9,000 homes and other buildings, including most of the town, were incinerated', ['9,000 destroyed building']],
    ['323 victims, including 156 children, had been killed', ['323 killed', '156 killed child < 323']],
    ['They killed 20 hostage-takers', ['20 killed fighter']],
    ['taking hostage about 400 people', ['400 detained person']],
    ['eight died, one of them a teacher', ['eight killed', 'one killed worker < eight']],
    ['448 people were still in hospitals', ['448 wounded person']],
    ['Of those killed by the army, 34 were children and 22 were women', ['34 killed', '22 killed']],
    ['beheaded two sailors held hostage', ['two killed soldier']],
    ['captured two of 53 inmates who escaped', ['two detained person']],
    ['found the remains of the two hostages', ['two killed hostage']],
    ['Two Vietnamese were seized in May', ['Two detained']],
    ['200 other civilians, including children, were being held', ['200 detained civilian']],
    ['The navy sank 11 rebel vessels', ['11 destroyed vessel']],
    ['“350 migrants, including 20 women”, were still detained', ['350 detained refugee', '20 detained woman < 350']],
    ['Some 6,000 people are held in camps', ['6,000 detained person']],
    ['one less than the 60 that died in June', ['60 killed']],
    ['Six civilians and an Afghan interpreter also died', ['Six killed civilian', 'interpreter killed civilian']],
    ['eight others, including a child, were wounded', ['eight wounded', 'child wounded child < eight']],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  /** Nobody's figure, and nobody's loss. */
  test.each([
    'The death toll could exceed 100',
    'The toll is expected to rise to 60',
    'Some 70 per cent of the 1,200 residents have fled',
    'in one of the heaviest bombardments since May',
    'The army had no information on casualties',
    '14,000 babies could die',
    'did not specify how many of the dead were fighters',
    'lost three games',
    '"There were bodies everywhere," said one witness, who fled',
    'One detainee, a 26-year-old from Hodeidah, said guards beat them',
    'transported the injured to three hospitals',
    'police found 54 shell casings',
    'The statement did not mention casualties',
    'The 2025 Humanitarian Response Plan',
    'a four-storey building',
    'visited 3 schools',
    'killed 2 goats',
    'He was a father of three',
    'the worst raid and the highest toll in a nation of 21 million people',
    '16 donkeys and an unknown number of livestock were killed',
    'one shrine under the control of rebel forces, and one under that of the army',
    '“They fled the town,” said one of the aid workers, who had seen it',
    'The houses, including an elite one near the lake, burnt',
    'Several sources described some of the killed',
    'children who had not been harmed',
    'One of the vehicles then exploded',
    'No comments were made on police casualties',
    'The gunmen published a video showing eight men',
    'He was one of 40 people aboard when the boat sank',
    'much of the population of 30,000 was left homeless',
    'The army has not provided an account of casualties',
    'There were no further casualties',
    'Where the wounded were being treated, several villagers described the raid',
    'According to her father, she was killed',
  ])('%s claims nothing', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('parts', () => {
  test.each([
    ['214 civilians (63 women, 71 children) were killed', ['214 killed civilian', '63 killed woman < 214', '71 killed child < 214']],
    ['4,200 households (25,200 individuals) were displaced', ['4,200 displaced family', '25,200 displaced person']],
    ['3 soldiers were wounded, one critically', ['3 wounded soldier', 'one wounded < 3']],
    ['killed 11 people, including six doctors, and trapped 29 patients', ['11 killed person', 'six killed medic < 11', '29 other public']],
    [
      'killed 250 fighters, including 21 commanders: nine of brigades and 12 of companies',
      ['250 killed fighter', '21 killed commander < 250', 'nine killed unit < 21', '12 killed unit < 21'],
    ],
    ['Of those figures, the city had 73 casualties (20 killed, 53 injured)', ['73 killed_or_wounded', '20 killed < 73', '53 wounded < 73']],
    [
      'more than 300 civilians, 48 women and 19 children among them, were killed',
      ['300 killed civilian', '48 killed woman < 300', '19 killed child < 300'],
    ],
    ['wounded 16,500 people, of whom 4,000 are children', ['16,500 wounded person', '4,000 wounded child < 16,500']],
    ['12 killed (30 wounded)', ['12 killed', '30 wounded']],
    ['589 casualties in the country: 138 killed and 451 injured', ['589 killed_or_wounded', '138 killed < 589', '451 wounded < 589']],
    ['a house (12 dead, including six children) and a flat (seven dead)', ['12 killed', 'six killed child < 12', 'seven killed']],
    ['215 soldiers were among the dead, and 414 were injured', ['215 killed soldier', '414 wounded']],
    ['killed four civilians, including women, and 10 militants', ['four killed civilian', '10 killed fighter']],
    ['Of the 23 wounded, five are in critical condition', ['five wounded < 23', '23 wounded']],
    ['17 victims, four of whom died on arrival', ['17 killed_or_wounded', 'four killed < 17']],
    [
      'killed 57 people, including 17 children, five of them infants',
      ['57 killed person', '17 killed child < 57', 'five killed child < 17'],
    ],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

describe('the toll told before', () => {
  test.each([
    ['The group said four fighters had been killed, but the army put the number at 20', ['four killed fighter', '20 killed']],
    ['Medics reported eight deaths; the government acknowledged only three', ['eight killed', 'three killed']],
    ['He said 35 people died, adding that 12 were women', ['35 killed person', '12 killed woman < 35']],
    ['18 bodies were found. Two of the dead were children', ['18 killed', 'Two killed child < 18']],
    ['A blast left 14 hurt, the mayor said; the police put the dead at 3', ['14 wounded', '3 killed']],
    ['Reports of 359 dead were revised down to 253', ['359 killed', '253 killed']],
    ['They saw 12 bodies. Of the dead, three were children', ['12 killed', 'three killed child < 12']],
    ['12 died and 30 were hurt. Of the total death toll, 7 were reported in the port', ['12 killed', '30 wounded', '7 killed < 12']],
    ['Officials said 12 people died. Police said 33.', ['12 killed person', '33 killed']],
    ['40 people were hurt. Of those, seven were in critical condition', ['40 wounded person', 'seven wounded < 40']],
    ['11 men were found dead. “There were no fighters,” he said. One leader put the number at 12', ['11 killed man', '12 killed']],
    [
      'Medics said 67 people had died, while the agency put the death toll at 100. 11 children were among the dead',
      ['67 killed person', '100 killed', '11 killed child'],
    ],
    ['17 were hurt. Fourteen of them are children', ['17 wounded', 'Fourteen wounded child < 17']],
    [
      '76 people died. Of these, 68 were in the north and eight were from the bombing',
      ['76 killed person', '68 killed < 76', 'eight killed < 76'],
    ],
    ['29 gunmen died. Three commanders were among those killed', ['29 killed fighter', 'Three killed commander < 29']],
    ['64 people died. The dead include 18 children and 9 women', ['64 killed person', '18 killed child < 64', '9 killed woman < 64']],
    [
      'At least 70 people died. Some 29 children and 17 women are among the dead',
      ['70 killed person', '29 killed child < 70', '17 killed woman < 70'],
    ],
    [
      'It said that of the 126 civilians killed, 14 were killed by the army, including six children',
      ['14 killed < 126', '126 killed civilian', 'six killed child < 14'],
    ],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

describe('stages', () => {
  test.each([
    ['The toll has risen to 11,300, the Red Crescent said, up from 5,300 a day earlier', ['11,300 5,300']],
    ['Clashes have killed 21 and wounded 35, a medic said, revising an earlier toll of 13 dead', ['21 13', '35 ']],
    ['The death toll has climbed to 128, up 34 from Monday', ['128 ']],
  ])('%s', (text, expected) => {
    expect(read(text).claims.map(({ number, asOf }) => `${number?.text} ${asOf?.formerly?.text ?? ''}`)).toEqual(expected);
  });

  test('"the latest attack" is no latest toll', () => {
    expect(read('In the latest attack, 12 people were killed').claims).toMatchObject([{ asOf: null }]);
  });
});
