import { describe, expect, test } from 'vitest';
import { read } from '../read';

/** number, measure, groups */
function claims(text: string): unknown[] {
  return read(text).claims.map(({ number, measure, population }) => [number?.text ?? null, measure, population?.groups.join(' ') ?? '']);
}

function origins(text: string): string[] {
  return read(text).claims.map(({ attribution }) => attribution.map(({ text: words }) => words).join(' ← '));
}

/** Numbers beside a measure that measure nothing. */
const MISTAKEN = [
  'هذه هي المرة الألف التي يقتل فيها مدنيون',
  'killed off the match 3-1',
  'قتل المنتخب المباراة بثلاثة أهداف',
  'سقط الجيش أمام الشرطة بهدفين',
  'a trench 4.6m in depth',
];

describe('measure and population', () => {
  test.each([
    ['مقتل 62 من جيش النظام', [['62', 'killed', 'syrian_government']]],
    ['10 من المرتزقة الروس قد قتلوا', [['10', 'killed', 'mercenary russia']]],
    [
      'قتل 90 جنديا وجرح 110 آخرين',
      [
        ['90', 'killed', 'soldier'],
        ['110', 'wounded', 'soldier'],
      ],
    ],
    ['حصيلة القتلى المدنيين 23', [['23', 'killed', 'civilian']]],
    ['مقتل وإصابة العشرات من عناصر الميليشيا', [['العشرات', 'killed_or_wounded', 'fighter unit']]],
    [
      'شهيد وجريحان',
      [
        ['شهيد', 'killed', ''],
        ['جريحان', 'wounded', ''],
      ],
    ],
    [
      'شهيدان وجريح',
      [
        ['شهيدان', 'killed', ''],
        ['جريح', 'wounded', ''],
      ],
    ],
    ['30 شخصا بين قتيل وجريح', [['30', 'killed_or_wounded', 'person']]],
    [
      'دمرت دبابتان وقتل ثمانية جنود',
      [
        ['دبابتان', 'destroyed', 'tank'],
        ['ثمانية', 'killed', 'soldier'],
      ],
    ],
    ['شنت الطائرات غارات على أكثر من 60 جندي', [['60', 'involved', 'soldier']]],
    ['سلسلة من 37 غارة جوية', [['37', 'strikes', '']]],
    ['تعرضت لأكثر من 45 قذيفة', [['45', 'other', 'munition']]],
    [
      'قُتلت امرأة وأطفالها الثلاثة',
      [
        ['امرأة', 'killed', 'woman'],
        ['الثلاثة', 'killed', 'child'],
      ],
    ],
    [
      '12 people were killed and 30 wounded',
      [
        ['12', 'killed', 'person'],
        ['30', 'wounded', ''],
      ],
    ],
    [
      'killed 12 soldiers, wounded 40 others and captured 3',
      [
        ['12', 'killed', 'soldier'],
        ['40', 'wounded', 'soldier'],
        ['3', 'detained', ''],
      ],
    ],
    [
      'Five police officers and two civilians were killed',
      [
        ['Five', 'killed', 'police'],
        ['two', 'killed', 'civilian'],
      ],
    ],
    [
      '12 people, including 3 children, were killed',
      [
        ['12', 'killed', 'person'],
        ['3', 'killed', 'child'],
      ],
    ],
    ['دمر الجيش ثلاثة أهداف', [['ثلاثة', 'destroyed', 'site']]],
    ['4.6m displaced people', [['4.6m', 'displaced', '']]],
    ['The raid destroyed two tanks', [['two', 'destroyed', 'tank']]],
    ['اعتقل 12 سورياً', [['12', 'detained', 'person']]],
    ['غرق ثلاثين سوريا', [['ثلاثين', 'killed', 'person']]],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  test.each(['4 من أصل 15 مدرسة', 'the girl, 11, was there', 'على بعد 8 كيلومترات', '3 مارس', 'طائرة إف-16', 'in 3 villages', ...MISTAKEN])(
    '%s claims nothing',
    (text) => {
      expect(claims(text)).toEqual([]);
    },
  );
});

test('the noun that says what befell them does not say who they are', () => {
  const people = (text: string) => read(text).claims.map(({ population }) => population?.text ?? null);
  expect(people('سقوط 12 قتيلاً و5 جرحى من الجنود')).toEqual([null, 'جرحى من الجنود']);
  expect(people('three wounded')).toEqual([null]);
  expect(people('مقتل 3 أسرى')).toEqual(['أسرى']);
});

describe('negation', () => {
  test.each([
    ['لم يسفر القصف عن سقوط قتلى', [[null, 'killed', '']]],
    [
      'لم يقتل جنود أميركيون أو يصابوا',
      [
        [null, 'killed', 'soldier us'],
        [null, 'wounded', 'soldier us'],
      ],
    ],
    ['دون وقوع إصابات', [[null, 'wounded', '']]],
    ['دون أن يسفر ذلك عن ضحايا', [[null, 'killed_or_wounded', '']]],
    ['لم يبلغ عن سقوط ضحايا', [[null, 'killed_or_wounded', '']]],
    ['No civilians were killed', [[null, 'killed', 'civilian']]],
    ['Nobody was hurt', [[null, 'wounded', '']]],
    ['The attack killed nobody', [[null, 'killed', '']]],
    ['No one was hurt', [[null, 'wounded', '']]],
    ['The strike wounded no civilians', [[null, 'wounded', 'civilian']]],
    ['killed no fewer than 3 people', [['3', 'killed', 'person']]],
    ['no more than 3 people were killed', [['3', 'killed', 'person']]],
    ['did not say how many soldiers were killed', []],
    ['لم يعرف عدد القتلى', []],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

describe('parts, stages and scope', () => {
  test('«بينهم» makes a part of the total before it', () => {
    const [, part] = read('قتل 19 شخصا بينهم خمسة أطفال').claims;
    expect(part).toMatchObject({ measure: 'killed', partOf: { text: '19' }, scope: [{ kind: 'among' }] });
  });

  test('«هم:» lists the parts of the total before it', () => {
    expect(read('وفاة شخص على الأقل').claims).toMatchObject([{ figure: { operator: 'at_least', min: 1, max: null } }]);
    expect(read('مقتل رجلين على الأقل وامرأتين').claims).toMatchObject([
      { figure: { operator: 'at_least', min: 2, max: null } },
      { figure: { operator: 'exactly', min: 2, max: 2 } },
    ]);
    expect(read('إصابة 25 آخرين على الأقل').claims).toMatchObject([{ figure: { operator: 'at_least', min: 25, max: null } }]);
    expect(read('أصيب 20، 3 منهم توفوا').claims).toMatchObject([{ measure: 'wounded' }, { measure: 'killed', partOf: { text: '20' } }]);
    expect(read('فقدان 72 شخصا، لا يزال 28 منهم قيد الاحتجاز').claims[1]).toMatchObject({ measure: 'detained', partOf: { text: '72' } });
    expect(read('دون معلومات عن خسائر بشرية').claims).toEqual([]);
    expect(read('من دون تحديد عدد القتلى').claims).toEqual([]);
    const wholes = (text: string) => read(text).claims.map(({ number, partOf }) => [number?.text, partOf?.text ?? null]);
    expect(wholes('مقتل 55 مدنياً، منهم 14 رجلاً بينهم 9 مسنين')).toEqual([
      ['55', null],
      ['14', '55'],
      ['9', '14'],
    ]);
    expect(wholes('مقتل 76 مدنياً بينهم 39 طفلاً، جراء الألغام، و26 مدنياً بينهم 6 أطفال')).toEqual([
      ['76', null],
      ['39', '76'],
      ['26', null],
      ['6', '26'],
    ]);
    expect(read('مقتل 8 أشخاص، هم: 3 من قوات النظام، وطفلان، وسيدة').claims.map((one) => one.partOf?.text)).toEqual([
      undefined,
      '8',
      '8',
      '8',
    ]);
  });

  test('a number before «بينهم» is the whole of what comes after', () => {
    expect(read('مقتل شخص وإصابة 6 بينهم طفلان').claims).toMatchObject([
      { measure: 'killed' },
      { measure: 'wounded', partOf: null },
      { measure: 'wounded', partOf: { text: '6' } },
    ]);
  });

  test('a part may have a verb of its own', () => {
    for (const text of ['أصيب 20 شخصا توفي 3 منهم', 'تلقى المستشفى 20 مصاباً توفي منهم 3'])
      expect(read(text).claims).toMatchObject([{ measure: 'wounded' }, { measure: 'killed', partOf: { text: '20' } }]);
    expect(read('35 إصابة منها 4 بالرصاص الحي').claims).toMatchObject([{}, { measure: 'wounded', partOf: { text: '35' } }]);
  });

  test('"of them" makes a part too', () => {
    expect(read('Six civilians, four of them children, were killed').claims).toMatchObject([
      { number: { text: 'Six' }, measure: 'killed', partOf: null },
      { number: { text: 'four' }, measure: 'killed', partOf: { text: 'Six' }, population: { groups: ['child'] } },
    ]);
  });

  test('a part may be said before its whole', () => {
    expect(read('Five children were among the 11 dead').claims).toMatchObject([
      { number: { text: 'Five' }, measure: 'killed', partOf: { text: '11' }, population: { groups: ['child'] } },
      { number: { text: '11' }, measure: 'killed', partOf: null },
    ]);
  });

  test.each([
    ['The commission said 8,213,450 voters cast ballots; 74 women will sit in the chamber.', 0],
    ['Some 1,450 pupils and 64 teachers began the term.', 0],
    ['The army ordered 154 tanks, and 4,600 aircraft have been built.', 0],
    ['A convoy of 37 trucks crossed into Idlib with food for 85,000 people.', 0],
    ['She is survived by two sons and seven grandchildren.', 0],
    ['Pakistan collapsed to 112 for 6.', 0],
    ['Where two or more persons are killed, the law applies.', 0],
    ['اللجنة تضم 150 عضواً، وتضم المدينة 14 مدرسة و60 سائقاً.', 0],
    ['تلقى 412 ألف طفل الجرعة الثانية.', 0],
    ['بلغ عدد سكانها 64 ألف نسمة، ودمرها زلزال عام 1157.', 0],
    ['إذا أدى الفعل إلى وفاة شخص عوقب فاعله.', 0],
    ['لجنة لإعادة الإعمار من ثمانية وزراء', 0],
    ['The airline will hire 400 pilots.', 0],
    ['وصل إلى المملكة 935,966 حاجاً.', 0],
    ['مقعدان لذوي الشهداء والجرحى في كل كلية، والرسوم على أربع دفعات', 0],
    ['The 388 participants stayed; 24 were lost.', 0],
    ['بثلاثة أجهزة ماسحة', 0],
    ['تفتش 900 شاحنة يومياً، وعددها 1,800 موظف', 0],
    ['تخدم 41 ألف نازح، ويعمل لديها 480 موظفاً', 1],
    ['540 مشاركة وفقد الفريق نقطتين', 0],
    ['Israel would withdraw and 600 trucks would enter.', 0],
    ['About 300 people were inside the mosque.', 1],
    ['The boat was carrying 157 people. Fifteen ambulances were sent to the scene.', 2],
    ['Greece has sent 308 firefighters. Quadcopters dropped three grenades.', 2],
    ['Tens of shells landed; 20 tanks advanced on the town.', 2],
    ['Up to 50,000 people marched in Tel Aviv.', 1],
    ['Russian forces: 9 civilians', 1],
    ['نقل 22 شخصاً إلى المستشفى', 1],
    ['انتشر 250 ألف عنصر أمن', 1],
  ])('%s', (text, count) => {
    expect(claims(text)).toHaveLength(count);
  });

  test('a rate counts nothing', () => {
    expect(claims('one in five children')).toEqual([]);
  });

  test('in lists of victims a bare singular is one', () => {
    expect(claims('مقتل أربعة بينهم سيدة وطفلين')).toEqual([
      ['أربعة', 'killed', ''],
      ['سيدة', 'killed', 'woman'],
      ['طفلين', 'killed', 'child'],
    ]);
    expect(claims('مقتل القيادي أبو سياف')).toEqual([]);
  });

  test('a moved toll keeps where it came from', () => {
    expect(read('ارتفع عدد القتلى من 12 إلى 19').claims).toMatchObject([
      { figure: { min: 19 }, asOf: { kind: 'risen', formerly: { text: '12' } } },
    ]);
  });

  test('"up from" says what the toll was', () => {
    expect(read('The death toll climbed to 2,445, up from 1,900').claims).toMatchObject([
      { figure: { min: 2445 }, asOf: { formerly: { text: '1,900' } } },
    ]);
  });

  test('an initial toll says so', () => {
    expect(read('بلغت الحصيلة الأولية 5 قتلى').claims).toMatchObject([{ asOf: { kind: 'initial' } }]);
  });
});

describe('attribution', () => {
  test.each([
    ['أعلن الجيش الروسي أن 60 جنديا قتلوا', ['الجيش الروسي']],
    ['نقل المرصد عن مصدر في المطار حديثه عن مقتل 80 جنديا', ['المرصد ← مصدر في المطار']],
    ['بحسب شهود عيان، قتل 12 شخصا', ['شهود عيان']],
    ['قتل 12 شخصا، وفق مصدر أمني', ['مصدر أمني']],
    ['قال المتحدث إن 12 قتلوا. وأضاف أن 5 أصيبوا', ['المتحدث', 'المتحدث']],
    ['المرصد السوري، مساء السبت، أن 12 جنديا قتلوا', ['المرصد السوري']],
    ['مراسل المنصة في المدينة، أكد مقتل 12 شخصا', ['مراسل المنصة في المدينة']],
    ['ورد أن 12 شخصا قتلوا', ['ورد أن']],
    ['مصادر طبية: مقتل 12 شخصا', ['مصادر طبية']],
    ['مقتل 62 جنديا في غارة', ['']],
    ['The ministry said 12 people were killed', ['ministry']],
    ['12 people were killed, the defence ministry said', ['defence ministry']],
    ['12 people were killed, according to officials', ['officials']],
    ['Reuters quoted a hospital source as saying 12 people died', ['Reuters ← hospital source']],
    ['12 people reportedly died', ['reportedly']],
  ])('%s', (text, expected) => {
    expect(origins(text)).toEqual(expected);
  });
});
