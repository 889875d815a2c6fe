import { FoundSelect } from '@/app/_ui/FoundSelect';
import { findWholes } from '../../incidents/actions';
import type { Loaded } from './load';

/** Which incident the claim is about: asked of a document's readings, given of an incident's. */
export function IncidentField({ loaded: { screen, data } }: { loaded: Loaded }) {
  const { t, name, project } = screen;
  const { subject } = data.reading;
  if (subject.kind === 'incident') return <input type="hidden" name="incidentId" value={subject.id} />;
  const options = data.incidents.map(({ id, titleEn, titleAr }) => ({ value: id, label: name({ en: titleEn, ar: titleAr }) }));
  return (
    <FoundSelect
      name="incidentId"
      label={t('doubleReading.incident')}
      hint={t('doubleReading.incidentHint')}
      options={options}
      defaultValue={data.usualIncident ?? undefined}
      blank={options.length !== 1}
      find={data.everyIncident ? undefined : findWholes.bind(null, project.id)}
      findLabel={t('claims.findIncident')}
      findHint={t('claims.findIncidentHint')}
    />
  );
}
