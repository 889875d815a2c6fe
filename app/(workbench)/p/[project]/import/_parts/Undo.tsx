import type { ProjectScreen } from '@/app/_session/screen';
import { Dialog } from '@/app/_ui/Dialog';
import { Form } from '@/app/_ui/Form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import type { ImportDetail } from '@/db/import/read';
import { undo } from '../actions';

/** Asks before an import is taken back: what goes, what turns stale, what stays and why. */
export function Undo({ detail, screen }: { detail: ImportDetail; screen: ProjectScreen }) {
  const { t, at, project } = screen;
  const { standing, changed, resting } = detail.reach;
  const here = { projectId: project.id, importId: detail.id, goesTo: at(`import/${detail.id}`) };
  return (
    <Dialog trigger={t('imports.undo')} variant="danger" title={t('imports.undoTitle')}>
      <Form action={undo.bind(null, here)} label={t('imports.undoTitle')}>
        <p>{t('imports.undoBody', { count: standing })}</p>
        {changed > 0 && <p>{t('imports.undoChanged', { count: changed })}</p>}
        {resting > 0 && <p>{t('imports.undoResting', { count: resting })}</p>}
        <p>{t('imports.undoStays')}</p>
        <TextArea name="reason" label={t('imports.undoReason')} />
        <SubmitButton variant="danger">{t('imports.confirmUndo')}</SubmitButton>
      </Form>
    </Dialog>
  );
}
