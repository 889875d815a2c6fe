import { SelectField } from '@/app/_ui/SelectField';
import type { Loaded } from './load';

/** Which incident the claim is about: asked of a document's readings, given of an incident's. */
export function IncidentField({ loaded: { screen, data } }: { loaded: Loaded }) {
  const { t, name } = screen;
  const { subject } = data.reading;
  if (subject.kind === 'incident') return <input type="hidden" name="incidentId" value={subject.id} />;
  const options = data.incidents.map(({ id, titleEn, titleAr }) => ({ value: id, label: name({ en: titleEn, ar: titleAr }) }));
  return (
    <SelectField
      name="incidentId"
      label={t('doubleReading.incident')}
      hint={t('doubleReading.incidentHint')}
      options={options}
      defaultValue={data.usualIncident ?? undefined}
      blank={options.length !== 1}
    />
  );
}
