import { defineMessages } from './define';

/** Lists that come in pages and can be narrowed to words. */
export const list = defineMessages(
  {
    narrow: 'Filter the list',
    words: 'Words in the name',
    apply: 'Filter',
    active: 'Filters in force',
    drop: '{filter}, remove this filter',
    none: 'Nothing here has these words',
    clear: 'Remove the filters',
    paging: 'Pages of the list',
    further: 'Next 50',
    first: 'Back to the first',
  },
  {
    narrow: 'تصفية القائمة',
    words: 'كلمات في الاسم',
    apply: 'صفِّ',
    active: 'المصفيات القائمة',
    drop: '{filter}، أزل هذه التصفية',
    none: 'لا شيء هنا فيه هذه الكلمات',
    clear: 'أزل التصفية',
    paging: 'صفحات القائمة',
    further: 'الخمسون التالية',
    first: 'عودة إلى الأول',
  },
);
