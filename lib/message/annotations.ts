import { defineMessages } from './define';

/** Threads of notes on a quote, a claim, a question, a pair of claims or a reconciliation. */
export const annotations = defineMessages(
  {
    title: 'Notes',
    none: 'No notes yet.',
    thread: 'Thread started by {name}',
    notes: 'Notes of this thread',
    new: 'New note',
    write: 'Write a note',
    post: 'Add note',
    reply: 'Reply',
    replyTo: 'Reply to {name}',
    resolve: 'Resolve',
    reopen: 'Reopen',
    resolved: '{count, plural, one {# resolved thread} other {# resolved threads}}',
    resolvedBy: 'Resolved by {name}',
    readersOnly: 'Readers see notes; reviewers write them.',
  },
  {
    title: 'ملاحظات',
    none: 'لا ملاحظات بعد.',
    thread: 'نقاش بدأه {name}',
    notes: 'ملاحظات هذا النقاش',
    new: 'ملاحظة جديدة',
    write: 'اكتب ملاحظة',
    post: 'أضف الملاحظة',
    reply: 'ردّ',
    replyTo: 'الردّ على {name}',
    resolve: 'حسم',
    reopen: 'إعادة فتح',
    resolved: '{count, plural, one {نقاش محسوم} two {نقاشان محسومان} few {# نقاشات محسومة} many {# نقاشاً محسوماً} other {# نقاش محسوم}}',
    resolvedBy: 'حسمه {name}',
    readersOnly: 'القارئ يطّلع على الملاحظات، والمراجِع يكتبها.',
  },
);
