import type { ProjectScreen } from '@/app/_session/screen';
import { Link } from '@/app/_ui/Link';
import { problemSentence } from '@/app/_ui/problemSentence';
import type { LogRow } from '@/db/import/read';
import { OutcomeTable } from './OutcomeTable';

/** What became of each row of a file: its claim in its document, or why it was refused. */
export function LogTable({ rows, screen }: { rows: readonly LogRow[]; screen: ProjectScreen }) {
  const { t, at, reading } = screen;
  const shown = rows.map(({ number, outcome, claim, claimId, problems }) => ({
    ...{ number, outcome, problems },
    said: t(`imports.became.${outcome}`),
    what: claim && (
      <Link href={at(`documents/${claim.documentId}?capture=${claim.captureId}&claim=${claimId}`)}>
        <bdi dir="auto">{claim.words}</bdi>
      </Link>
    ),
  }));
  const say = (problem: LogRow['problems'][number]) => problemSentence(t, problem, reading.language);
  return <OutcomeTable label={t('imports.log')} what={t('imports.words.claim')} rows={shown} t={t} reading={reading} say={say} />;
}
