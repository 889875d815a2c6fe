import type { ProjectScreen } from '@/app/_session/screen';
import { Link } from '@/app/_ui/Link';
import { Quote } from '@/app/_ui/Quote';
import type { Subject } from '@/db/ledger/subjects';

/** What an act was about, by name, linked where there is a screen to go to. */
export function About({ about, screen }: { about: Subject; screen: ProjectScreen }) {
  const { t, at, name } = screen;
  const asked = (question: Extract<Subject, { measure: unknown }>) => {
    const population = name({ en: question.populationEn, ar: question.populationAr });
    return [t(`measure.measure.${question.measure}`), population].filter(Boolean).join(' · ');
  };
  switch (about.kind) {
    case 'incident':
      return (
        <Link href={at(`incidents/${about.id}`)}>
          <bdi>{name({ en: about.titleEn, ar: about.titleAr })}</bdi>
        </Link>
      );
    case 'document':
      return (
        <Link href={at(`documents/${about.id}`)}>
          <bdi dir="auto" lang={about.language}>
            {about.title}
          </bdi>
        </Link>
      );
    case 'source':
      return (
        <Link href={at(`sources/${about.id}`)}>
          <bdi>{name({ en: about.nameEn, ar: about.nameAr })}</bdi>
        </Link>
      );
    case 'question':
      return (
        <Link href={at(`incidents/${about.incidentId}`)}>
          <bdi>{asked(about)}</bdi>
        </Link>
      );
    case 'reconciliation':
      return (
        <Link href={at(`records/${about.id}`)}>
          <bdi>{asked(about)}</bdi>
        </Link>
      );
    case 'claim':
      return (
        <Link href={at(`documents/${about.documentId}?capture=${about.captureId}&claim=${about.id}`)}>
          <Quote text={about.words} lang={about.language} />
        </Link>
      );
    case 'user':
      return <bdi>{about.name}</bdi>;
  }
}
