import { defineMessages } from './define';

/** The frame around every screen. */
export const shell = defineMessages(
  {
    product: 'Isnad',
    incidents: 'Incidents',
    documents: 'Documents',
    sources: 'Sources',
    records: 'Records',
    ledger: 'Ledger',
    members: 'Members',
    account: 'Account',
    accounts: 'Accounts',
    projects: 'Projects',
    signOut: 'Sign out',
    skip: 'Skip to content',
    otherLanguage: 'العربية',
    navigation: 'Project',
  },
  {
    product: 'إسناد',
    incidents: 'الحوادث',
    documents: 'الوثائق',
    sources: 'المصادر',
    records: 'السجلات',
    ledger: 'الدفتر',
    members: 'الأعضاء',
    account: 'الحساب',
    accounts: 'الحسابات',
    projects: 'المشاريع',
    signOut: 'تسجيل الخروج',
    skip: 'انتقل إلى المحتوى',
    otherLanguage: 'English',
    navigation: 'المشروع',
  },
);
