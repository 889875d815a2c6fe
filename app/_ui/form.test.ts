import { expect, test } from 'vitest';
import { failed } from './form';

test('a failed form keeps every typed word but passwords and files', () => {
  const form = new FormData();
  form.set('figure', '٣٧–');
  form.set('password', 'secret');
  form.set('newPassword', 'secret');
  form.set('$ACTION_ID', 'x');
  form.set('file', new File(['a'], 'a.txt'));
  expect(failed([{ code: 'figure_unreadable', field: 'figure' }], form)).toEqual({
    status: 'failed',
    problems: [{ code: 'figure_unreadable', field: 'figure' }],
    values: { figure: '٣٧–' },
  });
});
