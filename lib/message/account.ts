import { defineMessages } from './define';

/** One's own account. */
export const account = defineMessages(
  {
    title: 'Account',
    administrator: 'administrator',
    reading: 'How you read',
    digits: 'Digits in Arabic',
    digitNames: { latn: '0123', arab: '٠١٢٣' },
    readingHint: 'Kept with your account and followed in every browser you sign in with.',
    password: 'Password',
    passwordHint: 'Changing it ends every session of yours, this one too; you sign in again with the new one.',
    current: 'Current password',
    fresh: 'New password',
    freshHint: 'At least 12 characters.',
    repeated: 'New password, again',
    change: 'Change the password',
  },
  {
    title: 'الحساب',
    administrator: 'مشرف',
    reading: 'كيف تقرأ',
    digits: 'الأرقام بالعربية',
    digitNames: { latn: '0123', arab: '٠١٢٣' },
    readingHint: 'يُحفظ مع حسابك ويتبعك في كل متصفح تدخل منه.',
    password: 'كلمة المرور',
    passwordHint: 'تغييرها ينهي جلساتك كلّها، وهذه منها؛ ثم تدخل بالكلمة الجديدة.',
    current: 'كلمة المرور الحالية',
    fresh: 'كلمة المرور الجديدة',
    freshHint: '12 محرفاً على الأقل.',
    repeated: 'الكلمة الجديدة مرة أخرى',
    change: 'غيّر كلمة المرور',
  },
);
