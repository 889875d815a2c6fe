import { describe, expect, test } from 'vitest';
import { read } from '../read';

/** The chain of each claim, nearest first. */
function chains(text: string): string[] {
  return read(text).claims.map(({ attribution }) => attribution.map(({ text: words }) => words).join(' ← '));
}

describe('who speaks, in Arabic', () => {
  test.each([
    ['قال مسؤول في الشرطة الأفغانية إن انفجارا أدى إلى مقتل 6 أشخاص', ['مسؤول في الشرطة الأفغانية']],
    ['أكد محافظ نينوى، نجم الجبوري، وفاة 113 شخصا', ['محافظ نينوى، نجم الجبوري']],
    ['وقال أحد سكان القرية ويدعى أبو محمد إن 3 قتلوا', ['أحد سكان القرية']],
    ['قتل 18 شخصا، بحسب ما أفاد مصدر طبي وكالة فرانس برس', ['مصدر طبي']],
    ['وقتل 40 شخصا في الهجوم، على ما أفادت مصادر محلية', ['مصادر محلية']],
    ['وقتل 7 جنود، وفق ما أفادت به وكالة محلية', ['وكالة محلية']],
    ['سقط 9 قتلى، وفقا لما أكدته اليوم مصادر طبية', ['مصادر طبية']],
    ['قال حاكم تلك الولاية إن 12 شخصا قتلوا', ['حاكم تلك الولاية']],
    ['ذكر عبد الواحد سالم أن 12 قتلوا', ['عبد الواحد سالم']],
    ['وأعلنت ارتفاع حصيلة القتلى إلى 12 قتيلا', ['']],
    ['ونقلت صحيفة "دون" المحلية عن قائد الشرطة قوله إن 12 قتلوا', ['صحيفة "دون" المحلية ← قائد الشرطة']],
    ['وزارة الصحة في صنعاء تعلن مقتل 19 شخصا', ['وزارة الصحة في صنعاء']],
    ['الصحة بغزة: مقتل 3 أشخاص', ['الصحة بغزة']],
    ['ساد هدوء حذر مدينة حمص بعد مقتل 12 شخصا', ['']],
    ['وثقت صحيفة الخبر يومًا آخر من العنف قتل فيه 12 شخصا', ['صحيفة الخبر']],
    ['وأضاف بصل أن 5 أشخاص ما زالوا مفقودين', ['بصل']],
    ['أعلنت حركة الشباب مسؤوليتها عن الهجوم الذي قالت الشرطة إنه أوقع 9 قتلى', ['الشرطة']],
    ['قال شيخ قبيلة طلب عدم ذكر اسمه إن 4 قتلوا', ['شيخ قبيلة']],
    ['"قتل 8 أشخاص"، يقول أبو أحمد وهو نازح من حمص', ['أبو أحمد']],
    ['نقلت الجزيرة عن المرصد السوري عن مصادره في دير الزور أن 9 قتلوا', ['الجزيرة ← المرصد السوري ← مصادره في دير الزور']],
    ['قتل 14 شخصا في تعز، وفق ما نقلت رويترز عن مصادر طبية', ['رويترز ← مصادر طبية']],
    ['رويترز عن مصدر أمني: مقتل 4 جنود', ['رويترز ← مصدر أمني']],
    ['وفق أرقام نشرتها وزارة الصحة، قتل 41 ألف شخص', ['وزارة الصحة']],
    ['وقال مصدر طبي لفرانس برس إن 7 أشخاص قتلوا', ['مصدر طبي']],
    ['قتل 12 شخصا، بحسب المرصد، وجرح 15 آخرون', ['المرصد', 'المرصد']],
    ['وذكرت قناة "المسيرة" التابعة للحوثيين أن 68 مهاجرا قتلوا', ['قناة "المسيرة" التابعة للحوثيين']],
    ['المتحدث العسكري لكتائب القسام أبو عبيدة: مقتل 10 جنود', ['المتحدث العسكري لكتائب القسام أبو عبيدة']],
    ['مصدر أمني لرويترز: إصابة 5 جنود', ['مصدر أمني']],
    ['الحوثيون: 8 شهداء في غارات', ['الحوثيون']],
    ['ووفقاً للشبكة السورية لحقوق الإنسان فإن 92 مدنياً قتلوا', ['شبكة السورية لحقوق الإنسان']],
    ['أصدرت الشبكة السورية تقريرها الشهري، وقالت فيه إن 66 مدنياً قتلوا', ['الشبكة السورية']],
    ['قتل 1160 شخصاً وفق تعداد يستند إلى أرقام إسرائيلية رسمية', ['تعداد ← أرقام إسرائيلية رسمية']],
    ['أعلنت وزارة الصحة الاتحادية تسجيل 12 وفاة', ['وزارة الصحة الاتحادية']],
    ['وقالت مصر إن 14 من جنودها قتلوا، كما أعلنت مالاوي مقتل ثلاثة', ['مصر', 'مالاوي']],
    ['وذكرت الخلية في بيان ورد لوكالة شفق نيوز، أن 14 قتلوا', ['الخلية']],
    ['قال المرصد إن 9 قتلوا. وكانت حصيلة سابقة أشارت إلى سقوط 5 قتلى', ['المرصد', '']],
    ['وقال أربعة شهود إن 30 شخصا احتجزوا', ['شهود']],
    ['قال الجيش إنه قتل 40 مسلحا، في وقت أشارت فيه مصادر معارضة إلى سقوط 13 مدنيا', ['الجيش', 'مصادر معارضة']],
    ['وبحسب القناة 12 الإسرائيلية، أصيب 8 جنود', ['القناة 12 الإسرائيلية']],
    ['قالت النيابة العامة في بوركينا فاسو إن 170 شخصا قتلوا', ['النيابة العامة في بوركينا فاسو']],
    ['وأظهرت أرقام نشرها مكتب الإحصاء أن 50 شخصا قتلوا', ['مكتب الإحصاء']],
    ['اعتقلت القوات 30 شخصا، وفق هيئة شؤون الأسرى', ['هيئة شؤون الأسرى']],
    ['وقال وزير الإعلام معمر الإرياني في تغريدة إن 59 قتلوا', ['وزير الإعلام معمر الإرياني']],
    ['قال طبيبان في المستشفى الجنوبي إن 10 أشخاص قتلوا', ['طبيبان في المستشفى الجنوبي']],
    ['اتهمت المعارضة القوات الحكومية بقتل 17 متظاهرا', ['المعارضة']],
    ['وقدر مسؤول أميركي عدد القتلى بنحو 300', ['مسؤول أميركي']],
    ['قال المدير: "استقبلنا 23 قتيلا. وأصيب 70 شخصا". وقتل 3 أشخاص في حادث آخر.', ['المدير', 'المدير', '']],
  ])('%s', (text, expected) => {
    expect(chains(text)).toEqual(expected);
  });
});

describe('who speaks, in English', () => {
  test.each([
    ['The governor of Kharkiv, Oleh Syniehubov, said three people were killed', ['governor of Kharkiv, Oleh Syniehubov']],
    ['Hengaw, a Kurdish rights group, said security forces had killed 9 protesters', ['Hengaw']],
    ['The group, which monitors the war through a network of sources, said 33 people died', ['group']],
    ['A security official who declined to be named told Reuters that nine soldiers were killed', ['security official']],
    ['"At least nine people were killed," a doctor at Al-Nao Hospital told AFP', ['doctor at Al-Nao Hospital']],
    ['Citing a hospital source, the Observatory reported that 8 fighters died', ['Observatory ← hospital source']],
    ['Reuters reported that 3 soldiers were killed, citing two security sources', ['Reuters ← security sources']],
    ['Officials in the eastern province of Nangarhar said 610 people were killed', ['Officials in the eastern province of Nangarhar']],
    ['The statement, released by the interior ministry, said 4 officers were killed', ['statement']],
    ['The group claimed responsibility for the bombing, which killed 22 people', ['']],
    ['Strike on Beirut suburb kills 5 - health ministry', ['health ministry']],
    ['A UN report seen by Reuters said 1,000 civilians were killed', ['UN report']],
    ['The deaths of 4 hostages were confirmed by the Israeli military', ['Israeli military']],
    ['Figures from the Interior Ministry show that 230 people were arrested', ['Figures from the Interior Ministry']],
    [
      'The U.N. says 12 people were killed, but the group, citing satellite imagery, believes 20 people were killed',
      ['U.N.', 'group ← satellite imagery'],
    ],
    ['Officials said 69 people were killed and, according to the office, 559 were injured', ['Officials', 'office']],
    ['The Foundation of Martyrs said 935 people were killed, the agency IRNA reported', ['agency IRNA ← Foundation of Martyrs']],
    ['Residents reached by phone said gunmen killed 15 farmers', ['Residents']],
    ["Syria's White Helmets rescue group said 5 people were wounded", ["Syria's White Helmets rescue group"]],
    ['Sixteen migrants drowned, the agency said, citing survivors', ['agency ← survivors']],
    ['At least 7 people were injured, the statement added', ['statement']],
    ['According to two senior U.S. officials, at least 20 fighters were killed', ['senior U.S. officials']],
    ['As many as 70 people may have died, according to Doctors Without Borders', ['Doctors Without Borders']],
    ['Iraqi officials say that 3 policemen were killed. They also say 7 were injured', ['Iraqi officials', 'Iraqi officials']],
    ['Gaza health ministry: 15 killed in strike on Khan Younis', ['Gaza health ministry']],
    ['"Five people died there. Two others were hurt," said Yusuf Idris. Nine were detained.', ['Yusuf Idris', 'Yusuf Idris', '']],
    ['Three people were killed, said local officials who lead the search', ['local officials']],
    ['Police arrested 48 people, said Lt. Col. Omar Haddad with the guard', ['Lt. Col. Omar Haddad']],
    ['A total of 29 died, the ministry said in a statement released on Tuesday', ['ministry']],
    ['Activists based in the town of Qalaa said 9 people died', ['Activists']],
    ['Data compiled by the group shows 120 people died', ['group']],
    ['Lebanon’s health ministry meanwhile said 6 people died', ['Lebanon’s health ministry']],
    ['A group of medical statisticians estimated that over 650 people died', ['group of medical statisticians']],
    ['The army denied it. It said 12 people died', ['army']],
    ['In the siege 29 people died police said.', ['police']],
    ['Twelve people were reported killed, the ministry said', ['ministry']],
    ['The mayor of Homs confirmed at least six deaths. Six more were confirmed dead', ['mayor of Homs', '']],
    ['A medic said 2 died.\n"The toll is now 32. Ninety were hurt," said Yusuf Idris.', ['medic', 'Yusuf Idris', 'Yusuf Idris']],
    ['"They shot at us," said Yusuf. "Five people died there."', ['Yusuf']],
  ])('%s', (text, expected) => {
    expect(chains(text)).toEqual(expected);
  });
});
