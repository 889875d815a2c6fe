import { defineMessages } from './define';

/** The first screen: what this is, and the door. */
export const signIn = defineMessages(
  {
    title: 'Sign in',
    statement: 'When the sources disagree, say what happened, and show how you know.',
    case: 'Deir ez-Zor airport, 17 September 2016: how many soldiers were killed?',
    outlet: 'a headline',
    monitor: 'a monitor',
    military: 'a military',
    witness: 'the monitor’s source at the airport',
    encyclopedia: 'an encyclopedia',
    verdict: 'No number satisfies all five. Isnad keeps what each of them said, and what people made of it.',
    email: 'Email',
    password: 'Password',
    submit: 'Sign in',
    forgotten: 'Forgot your password? An administrator can set a new one.',
    passwordChanged: 'Your password is changed and every session has ended. Sign in with the new one.',
    signedOut: 'You are signed out.',
  },
  {
    title: 'تسجيل الدخول',
    statement: 'حين تختلف المصادر، قل ما الذي جرى، وأظهِر كيف عرفت.',
    case: 'مطار دير الزور، 17 أيلول 2016: كم قُتل من الجنود؟',
    outlet: 'عنوان خبر',
    monitor: 'مرصد',
    military: 'جيش',
    witness: 'مصدر المرصد في المطار',
    encyclopedia: 'موسوعة',
    verdict: 'لا رقم يصحّ معها كلّها. يحفظ إسناد ما قاله كلّ منها، وما انتهى إليه الناس في أمره.',
    email: 'البريد الإلكتروني',
    password: 'كلمة المرور',
    submit: 'دخول',
    forgotten: 'نسيت كلمة المرور؟ يستطيع المشرف أن يضع لك كلمة جديدة.',
    passwordChanged: 'غُيّرت كلمة المرور وانتهت كل الجلسات. سجّل الدخول بالكلمة الجديدة.',
    signedOut: 'سجّلت الخروج.',
  },
);
