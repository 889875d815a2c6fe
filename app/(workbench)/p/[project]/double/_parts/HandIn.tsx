import { Dialog } from '@/app/_ui/Dialog';
import { Form } from '@/app/_ui/Form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { handInReading } from '../actions';
import type { Loaded } from './load';

/** Asks before handing in: how many, and that nothing of it changes afterwards. */
export function HandIn({ loaded: { screen, data, path }, count, other }: { loaded: Loaded; count: number; other: string }) {
  const { t, project } = screen;
  const here = { projectId: project.id, doubleReadingId: data.reading.id, goesTo: path };
  return (
    <Dialog trigger={t('doubleReading.handIn')} title={t('doubleReading.handInTitle')}>
      <Form action={handInReading.bind(null, here, count)} label={t('doubleReading.handInTitle')}>
        <p>{t('doubleReading.handInBody', { count })}</p>
        <p>{t('doubleReading.doneBody', { name: `\u2068${other}\u2069` })}</p>
        <SubmitButton>{t('doubleReading.confirmHandIn')}</SubmitButton>
      </Form>
    </Dialog>
  );
}
