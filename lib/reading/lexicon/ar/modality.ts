import type { Table } from '../senses';

/** Words that tell of what may be, and not of what was. */
export const AR_MODALITY: Table<'modality'> = [
  { forms: ['إذا', 'لو'], gloss: 'if', sense: 'if' },
  { forms: ['قد', 'ربما'], gloss: 'before an imperfect: may', sense: 'may' },
  {
    forms: [
      ...['متوقع', 'مرجح', 'محتمل', 'ممكن', 'المتوقع', 'المرجح', 'المحتمل', 'الممكن', 'متوقعا', 'مرجحا', 'مرشح', 'مرشحة'],
      ...['يتوقع', 'تتوقع', 'توقع', 'توقعت', 'توقعات', 'يخشى', 'تخشى', 'خشية', 'مخاوف', 'يرجح', 'ترجح', 'رجح', 'رجحت', 'يمكن', 'تمكن'],
      ...['احتمال', 'احتمالية', 'إمكانية'],
    ],
    gloss: 'expected, feared, likely: a toll that is foreseen',
    sense: 'expects',
  },
  {
    forms: [
      ...['يصل', 'تصل', 'يبلغ', 'تبلغ', 'يتجاوز', 'تتجاوز', 'يتعدى', 'تتعدى', 'يتخطى', 'تتخطى', 'يفوق', 'تفوق', 'يزيد', 'تزيد'],
      ...['يرتفع', 'ترتفع'],
    ],
    gloss: 'reach, exceed, rise, in the imperfect: what a foreseen toll does',
    sense: 'reaches',
  },
];
