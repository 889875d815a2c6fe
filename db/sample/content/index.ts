import { annotations } from './annotations';
import { claims } from './claims';
import { documents } from './documents';
import { incidents } from './incidents';
import { project } from './project';
import { questions } from './questions';
import { reconciliations } from './reconciliations';
import { rulings } from './rulings';
import { sources } from './sources';

/** The sample project as plain data, in the order it is loaded. Keys inside point to one another; the loader makes ids of them. */
export const sample = { project, sources, documents, incidents, questions, claims, rulings, annotations, reconciliations } as const;
