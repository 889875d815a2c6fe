import { describe, expect, test } from 'vitest';
import { read } from '../read';

/** operator, min, max, and the words of the number. */
function amounts(text: string): unknown[] {
  return read(text).quantities.map(({ operator, min, max, text: words }) => [operator, min, max, words]);
}

describe('operators', () => {
  test.each([
    ['أكثر من 60', 'more_than', 61, null],
    ['ما لا يقل عن 60', 'at_least', 60, null],
    ['60 على الأقل', 'at_least', 60, null],
    ['60 شخصاً على الأقل', 'at_least', 60, null],
    ['خمسمئة وأكثر', 'at_least', 500, null],
    ['أقل من 20', 'less_than', 0, 19],
    ['لا يتجاوز 12', 'at_most', 0, 12],
    ['لا يتجاوز عدد القتلى 12', 'at_most', 0, 12],
    ['تجاوز عدد القتلى المدنيين 60', 'more_than', 61, null],
    ['لا تقل حصيلة القتلى عن 50', 'at_least', 50, null],
    ['نحو 500', 'about', 500, 500],
    ['نحو من خمسين رجلا', 'about', 50, 50],
    ['خسائر تقدر بخمسين مليون دولار', 'about', 50_000_000, 50_000_000],
    ['500 تقريبا', 'about', 500, 500],
    ['ناهز عدد القتلى 500', 'about', 500, 500],
    ['قارب يقل 60', 'exactly', 60, 60],
    ['وعلى الأقل 60 جريحاً', 'at_least', 60, null],
    ['وما يزيد على 60 جريحاً', 'more_than', 61, null],
    ['مالايقل عن 60', 'at_least', 60, null],
    ['ما ينوف على 60', 'more_than', 61, null],
    ['بضعة وعشرون قتيلاً', 'vague', 23, 29],
    ['بضعة وأربعون ألفاً', 'vague', 43_000, 49_999],
    ['عدة مليارات', 'vague', 3_000_000_000, 9_999_999_999],
    ['تزيد قليلاً على 90', 'more_than', 91, null],
    ['حوالي الـ 60', 'about', 60, 60],
    ['زاد عدد القتلى على 60', 'more_than', 61, null],
    ['أكثر من (60)', 'more_than', 61, null],
    ['more than 60', 'more_than', 61, null],
    ['100-plus people', 'at_least', 100, null],
    ['50% or more', 'at_least', 50, null],
    ['people under the age of 18', 'less_than', 0, 17],
    ['no fewer than 60', 'at_least', 60, null],
    ['60 or more', 'at_least', 60, null],
    ['60+', 'at_least', 60, null],
    ['up to 12', 'at_most', 0, 12],
    ['less than or equal to 30', 'at_most', 0, 30],
    ['5000 or less', 'at_most', 0, 5000],
    ['the toll neared 500', 'about', 500, 500],
    ['not quite 60', 'less_than', 0, 59],
    ['دون سن 14', 'less_than', 0, 13],
    ['أقل من 14 أو ما يعادله', 'at_most', 0, 14],
    ['14 أو ما يقل عنه', 'at_most', 0, 14],
    ['7$ على الأقل', 'at_least', 7, null],
    ['<-70', 'less_than', null, -71],
    ['9 درجات تحت الصفر', 'exactly', -9, -9],
    ['>= 60', 'at_least', 60, null],
    ['nearly 500', 'about', 500, 500],
    ['more than 0.5', 'more_than', 0.5, null],
    ['over EUR 70', 'more_than', 71, null],
    ['nearly $US70', 'about', 70, 70],
    ['equivalent to about 70', 'about', 70, 70],
    ['about minus 7', 'about', -7, -7],
    ['averaging 7', 'about', 7, 7],
    ['feared to top 70', 'more_than', 71, null],
    ['as high as 70', 'at_most', 0, 70],
    ['at least another 70', 'at_least', 70, null],
    ['70 people, possibly more.', 'at_least', 70, null],
    ['70 (at most)', 'at_most', 0, 70],
    ['70 or even more', 'at_least', 70, null],
    ['approx. 70', 'about', 70, 70],
    ['twice as many as the 70', 'exactly', 70, 70],
    ['times more than 70 years ago', 'exactly', 70, 70],
    ['over the 70 years', 'exactly', 70, 70],
  ])('%s', (text, operator, min, max) => {
    expect(amounts(text)).toEqual([[operator, min, max, expect.any(String)]]);
  });

  test.each([
    ['ثلاث سنوات ونصف', 3.5],
    ['سنتان ونصف', 2.5],
    ['ساعة ونصف الساعة', 1.5],
    ['كيلومتر ونصف', 1.5],
    ['three and a half years', 3.5],
    ['two years and a half', 2.5],
    ['an hour and a half', 1.5],
    ['two point five million', 2_500_000],
    ['a quarter of a million', 250_000],
    ['1e10', 1e10],
    ['1.5E-3', 0.0015],
    ['ثلثا المساحة', 2 / 3],
    ['ثلثا سكان القطاع', 2 / 3],
    ['ثلاثة أرباع مليون', 750_000],
    ['three quarters of a million', 750_000],
    ['ثلاث ساعات ونصف الساعة', 3.5],
    ['2 ونصف مليون', 2_500_000],
    ['10 آلاف و900.', 10_900],
    ['اثنان ونصف بالمئة', 2.5],
    ['1،7 مليون', 1_700_000],
    ['two-and-a-half years', 2.5],
    ['about 1/30 of them', 1 / 30],
    ['seven (7) men', 7],
    ['سبعة (7) رجال', 7],
    ['100s of men', 200],
    ['T-90M tanks', 90],
    ['six dollars and forty cents', 6.4],
    ['$6 and 40 cents', 6.4],
    ['the one with the 6 dogs', 6],
    ['a thousandth of them', 0.001],
    ['three quarters billion', 750_000_000],
    ['half an hour', 0.5],
    ['a tenth of them', 0.1],
    ['250.000 شخص', 250_000],
    ['استهداف بنايتين سكنيتين شاهقتين', 2],
    ['مقتل رجل وطفليه', 2],
  ])('%s is one number, %s', (text, value) => {
    expect(read(text).quantities.map(({ min }) => min)).toEqual([value]);
  });

  test.each([
    ['Call +963 11 555 1234', 'designation', 4],
    ['three men aged 19, 20 and 22', 'age', 3],
    ['two aged 5 and 7', 'count', 1],
    ['قتلت طفلين بعمر 6 و8 سنوات', 'count', 1],
    ['قتلت طفلين بعمر 6 و8 سنوات', 'age', 2],
    ['خلال الساعات الـ24 الماضية', 'duration', 1],
    ['خلال السنوات الخمس الماضية', 'duration', 1],
  ])('%s', (text, kind, times) => {
    expect(read(text).quantities.filter((one) => one.kind === kind)).toHaveLength(times);
  });

  test.each(['one in three children were killed', '1 in 4 of the wounded', 'قتل واحد من كل خمسة أطفال'])(
    '%s: a share counts nobody',
    (text) => {
      const { quantities, claims } = read(text);
      expect([quantities.map(({ unit }) => unit), claims]).toEqual([['fraction', 'fraction'], []]);
    },
  );

  test('what ends like a dual and is none counts nothing', () => {
    expect(
      amounts('بوتين وكريستين في باكستان والأرجنتين، بساتين، محلية، قارب، كمين. أمين عام طالبان يدين، زوجتي وأطفالي، بين الجانبين'),
    ).toEqual([]);
  });

  test('a share that moved is no range', () => {
    expect(amounts('ارتفعت من 7.4% إلى 9%')).toMatchObject([
      ['exactly', 7.4, 7.4, '7.4'],
      ['exactly', 9, 9, '9'],
    ]);
  });

  test('a part of the unit before it begins no range', () => {
    expect(read('من متر ونصف إلى ثلاثة أمتار ونصف').quantities.map(({ min }) => min)).toEqual([1.5, 3.5]);
  });

  test('times as many are no toll', () => {
    expect(read('ارتفع عدد القتلى أربعة أضعاف').claims).toEqual([]);
  });

  test('a range that begins with a dual has the unit of its end', () => {
    expect(read('بين أسبوعين وأربعة أسابيع').quantities).toMatchObject([{ kind: 'duration', unit: 'week', min: 2, max: 4 }]);
  });

  test('what stands in brackets counts what comes after them', () => {
    expect(read('مقتل (7) أشخاص').claims.map(({ figure, number }) => [figure.min, number?.text])).toEqual([[7, '7']]);
  });

  test('a toll that moved is two numbers and one claim', () => {
    const reading = read('ارتفع عدد القتلى من 12 إلى 19');
    expect(reading.quantities.map(({ text }) => text)).toEqual(['12', '19']);
    expect(reading.claims.map(({ figure }) => figure.min)).toEqual([19]);
    expect(read('toll rose to 19, up from 12').quantities.map(({ text }) => text)).toEqual(['19', '12']);
  });

  test('a half of something else is its own', () => {
    expect(read('ثلاث سنوات ونصف السكان').quantities.map(({ min }) => min)).toEqual([3, 0.5]);
  });

  test('an operator belongs to the number it stands by', () => {
    expect(amounts('500 or less than 600')).toEqual([
      ['exactly', 500, 500, '500'],
      ['less_than', 0, 599, '600'],
    ]);
    expect(amounts('12 قتيلاً، على الأقل 5 منهم أطفال')).toEqual([
      ['exactly', 12, 12, '12'],
      ['at_least', 5, null, '5'],
    ]);
  });

  test('cents are of the sum before them, other coins are not', () => {
    expect(amounts('6 yen and 40 cents, 6 dollars for bread and 40 cents for salt')).toHaveLength(4);
  });

  test('two bounds of one number close it', () => {
    expect(amounts('أكثر من 10 وأقل من 20')).toEqual([['between', 11, 19, '10 وأقل من 20']]);
    expect(amounts('at most 100 and at least 20')).toEqual([['between', 20, 100, '100 and at least 20']]);
  });
});

describe('ranges', () => {
  test.each([
    ['30$-40$', 30, 40],
    ['بين ألف وسبعة آلاف', 1000, 7000],
    ['من أسبوع إلى أسبوعين', 1, 2],
    ['بين ليلة وأربع ليال', 1, 4],
    ['ما بين 90 و 106', 90, 106],
    ['بين مئة ومئتين', 100, 200],
    ['سبعة إلى تسعة', 7, 9],
    ['من 3 إلى 4 آلاف', 3000, 4000],
    ['مقتل 15ـ20 شخصاً', 15, 20],
    ['بين ثلاثة وأربعة آلاف', 3000, 4000],
    ['ثلاثة أو أربعة', 3, 4],
    ['بين 5 أشخاص و10 أشخاص', 5, 10],
    ['90-106', 90, 106],
    ['90 – 106', 90, 106],
    ['between 90 and 106', 90, 106],
    ['from five to ten', 5, 10],
    ['two or three', 2, 3],
    ['between two hundred and three hundred', 200, 300],
    ['2-3 million', 2_000_000, 3_000_000],
    ['between the tenth and the fifteenth', 10, 15],
    ['two or three dozen', 24, 36],
    ['two to three hundred', 200, 300],
    ['بين الـ50 والـ60', 50, 60],
    ['بين 80 ونحو 200', 80, 200],
    ['from 80 to about 200', 80, 200],
    ['at least 50 and possibly as many as 200', 50, 200],
    ['at least 50 and up to 200', 50, 200],
    ['300 to as many as 500', 300, 500],
    ['fewer than 20 people but more than 10', 11, 19],
    ['ما بين %30 و%40', 30, 40],
    ['women aged between 15 and 49', 15, 49],
    ['above 10 and below 20', 11, 19],
    ['more than ten and less or equal than twenty', 11, 20],
    ['$30-$40', 30, 40],
    ['3-4,000', 3000, 4000],
    ['30km to 40km', 30, 40],
    ['a 30- to 40-metre wall', 30, 40],
    ['0-to-60', 0, 60],
    ['6 or $7', 6, 7],
    ['6 or possibly 7', 6, 7],
    ['between 6 and up to 7', 6, 7],
    ['بين نحو 50 و60 قتيلا', 50, 60],
    ['from about 50 to 60', 50, 60],
    ['ثلاثة أو أربعة أو خمسة أيام', 3, 5],
    ['between $US30m and $US40m', 30_000_000, 40_000_000],
  ])('%s', (text, low, high) => {
    expect(amounts(text)).toEqual([['between', low, high, expect.any(String)]]);
  });

  test('the number of a range takes in its words', () => {
    expect(amounts('قتل ما بين 90 و 106 جنود')).toMatchObject([['between', 90, 106, 'ما بين 90 و 106']]);
  });

  test.each([
    'sank 4% to $3.2 billion',
    'grew by $4m to $9m',
    'plunged from 4 to 9',
    'fell by 4 to 9',
    'one-third',
    '+1-222-2222-2222',
    '3-2',
    'قتل 5 وجرح 10',
    '1- 5',
  ])('%s is no range', (text) => {
    expect(amounts(text).every((one) => Array.isArray(one) && one[0] === 'exactly')).toBe(true);
  });

  test('a toll that moved is no range', () => {
    expect(amounts('the toll rose by 7 to 19')).toMatchObject([
      ['exactly', 7, 7, '7'],
      ['exactly', 19, 19, '19'],
    ]);
    expect(amounts('rose to 19 from 12')).toMatchObject([
      ['exactly', 19, 19, '19'],
      ['exactly', 12, 12, '12'],
    ]);
  });
});

describe('kinds', () => {
  test('a time of day is one quantity', () => {
    expect(amounts('17:00:30')).toEqual([['exactly', 17, 17, '17:00:30']]);
  });

  test.each([
    ['البالغة من العمر ١١ عاما', 'age'],
    ['عمره 30 سنة', 'age'],
    ['an 11-year-old boy', 'age'],
    ['Ahmad, 42, was there', 'age'],
    ['ثمانية كيلومترات', 'distance'],
    ['8 km', 'distance'],
    ['11 شهر', 'duration'],
    ['10 days', 'duration'],
    ['في يوم واحد', 'duration'],
    ['الساعتين', 'duration'],
    ['15%', 'percent'],
    ['خمسون في المئة', 'percent'],
    ['5 million dollars', 'money'],
    ['$5 million', 'money'],
    ['الساعة 17:00', 'clock'],
    ['17:00', 'clock'],
    ['F-16', 'designation'],
    ['إف-16', 'designation'],
    ['القرار 2254', 'designation'],
    ['Resolution 2254', 'designation'],
    ['Route 66', 'designation'],
    ['المادة 14', 'designation'],
    ['١- قصف', 'list-marker'],
    ['القوات.[2]', 'list-marker'],
    ['خط العرض 35.3', 'coordinate'],
    ['35° N', 'coordinate'],
    ['won 3-1', 'designation'],
    ['انتهت 2-2', 'designation'],
    ['للمرة الألف', 'ordinal'],
    ['الغارة المئة', 'ordinal'],
    ['في اليوم المئة للحرب', 'ordinal'],
    ['اليوم المائتان', 'ordinal'],
    ['الغارة الألفين', 'ordinal'],
    ['السنة المئة والعشرون', 'ordinal'],
    ['اليوم ألف', 'count'],
    ['اليوم المئة جندي', 'count'],
    ['الجنود الألف', 'count'],
    ['a wall 4.6m in height', 'distance'],
    ['4.6m in need', 'count'],
    ['$4.6m', 'money'],
    ['between $6 and $7', 'money'],
    ['GBP 6', 'money'],
    ['$A65', 'money'],
    ['tens of thousands of euros', 'money'],
    ['3 Turkish lira', 'money'],
    ['at 55p', 'money'],
    ['6 million pounds', 'money'],
    ['6 sq. kilometres', 'distance'],
    ['6 M555s', 'count'],
    ['the figure (6,000) is', 'count'],
    ['6 thousand pounds of rice', 'count'],
    ['half a percent', 'percent'],
    ['in her mid-30s', 'age'],
    ['a 30 yo man', 'age'],
    ['hundreds of miles', 'distance'],
    ['60 miles an hour', 'count'],
    ['60 km/h', 'count'],
    ['5kW', 'count'],
    ['30g of it', 'count'],
    ['3G', 'designation'],
    ['1 second', 'duration'],
    ['a 3,000-year-old wall', 'age'],
    ['her brother, who was 9.', 'age'],
    ['she was 9 when it fell', 'age'],
    ['girls below 6 years', 'age'],
    ['killed civilians over 6 years', 'duration'],
    ['gave the boy 6 years in prison', 'duration'],
    ['who was 9 metres off', 'distance'],
    ['10 آلاف شيكل', 'money'],
    ['500 hryvnias', 'money'],
    ['80 قرشاً', 'money'],
    ['خلال نصف الساعة', 'duration'],
    ['في الساعات الثماني والأربعين الماضية', 'duration'],
    ['عيار 21 إلى 900 ألف ليرة', 'designation'],
    ['المادة (7)', 'designation'],
    ['مجموعة الـ 24', 'designation'],
    ['بلدة الخمسين', 'designation'],
    ['تجاوز حاجز المليون', 'count'],
    ['80 سنتي متر', 'distance'],
    ['9000 ل.ل', 'money'],
    ['لليوم الـ57 على التوالي', 'ordinal'],
    ['للمرة الـ15', 'ordinal'],
    ['الجنود الـ15', 'count'],
    ['خلال الساعات الـ 48 الماضية', 'duration'],
    ['%80 من السكان', 'percent'],
    ['a 6.3-magnitude quake', 'designation'],
    ['47 Brigade', 'designation'],
    ['Brigade 47', 'designation'],
    ['at the camp 14 were killed', 'count'],
    ['10 Downing Street', 'designation'],
    ['A/54/26', 'designation'],
    ['0599123456', 'designation'],
    ['km 40', 'designation'],
    ['on day 150 of the war', 'designation'],
    ['some as young as 14', 'age'],
    ['won 3–1', 'designation'],
    ['(9) قتلى', 'count'],
    ['9 قتلى/30 جريحاً', 'count'],
    ['15.55 شمالاً', 'coordinate'],
    ['36.2021, 37.1343', 'coordinate'],
    ['children under 10', 'age'],
    ['a boy of 12', 'age'],
    ['شيخ في الثمانين', 'age'],
    ['قتل 12 كما أصيب 5', 'count'],
    ['إصابة 12 مما أدى', 'count'],
    ['men in their 50s', 'age'],
    ['12- and 15-year-old brothers', 'age'],
    ['الشهيد خالد يوسف، 34 عاماً، من البلدة', 'age'],
    ['الشاب خالد يوسف 23 عاماً', 'age'],
    ['17 سبتمبر', 'date-part'],
    ['بين 2014 و2017', 'date-part'],
    ['third', 'ordinal'],
    ['37 غارة', 'count'],
    ['60', 'count'],
  ])('%s: %s', (text, kind) => {
    expect(read(text).quantities[0]?.kind).toBe(kind);
  });
});

describe('what stands beside a number in a report', () => {
  test.each([
    ['بلغ عدد القتلى 60 ألفاً و34 فلسطينياً.', 'count', 'exactly', 60034],
    ['قتل “ما لا يقل عن” 15 مدنياً.', 'count', 'at_least', 15],
    ['قتل الشاب صاحب الـ21 عاماً.', 'age', 'exactly', 21],
    ['After a long siege 29 people died.', 'count', 'exactly', 29],
    ['The site lies at long. 40.14.', 'coordinate', 'exactly', 40.14],
  ])('%s', (text, kind, operator, min) => {
    expect(read(text).quantities.map((one) => [one.kind, one.operator, one.min])).toEqual([[kind, operator, min]]);
  });

  test('a count after a comma is no year of the day before it', () => {
    expect(read('منذ 7 أكتوبر، 2509 نساء قتلن في القصف.').claims.map(({ figure }) => figure.min)).toEqual([2509]);
    expect(read('في 7 أكتوبر، 2023 بدأت الحرب.').dates.map(({ edtf }) => edtf)).toEqual(['2023-10-07']);
  });
});
