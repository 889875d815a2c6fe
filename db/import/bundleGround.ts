import type { ProjectId } from '../../lib/id';
import { type GroundQuestion, type GroundSource, ImportGround } from '../../lib/import/ground';
import type { Made } from '../../lib/import/plan';
import { ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { type Act, newId } from '../context';
import { incidentsOf, questionsOf } from '../incident/read';
import { sourcesOf } from '../source/read';
import type { OpenBundle } from './file/bundle';
import { type TakenCapture, takeCaptures } from './ground/captures';
import { takeIncidents } from './ground/incidents';
import { takeQuestions } from './ground/questions';
import { takeSources } from './ground/sources';
import { KeptIds } from './keptIds';

/** What the things of a bundle are here: found by their names, or made. */
export interface BundleGround {
  readonly sources: ReadonlyMap<string, GroundSource>;
  readonly questions: ReadonlyMap<string, GroundQuestion>;
  readonly incidents: number;
  readonly captures: ReadonlyMap<string, TakenCapture>;
  readonly made: Readonly<Record<Made, number>>;
  /** For what else comes of the bundle. */
  readonly ids: KeptIds;
}

/**
 * Finds what a bundle's sources, incidents, questions and captures are in this project, and makes what it has not, under the ids they had where
 * nobody bears them here. Without an act nothing is made, and it is said what would be. Problem: name_ambiguous.
 */
export async function takeGround(
  db: Executor,
  projectId: ProjectId,
  bundle: OpenBundle,
  action: Act | null,
): Promise<Result<BundleGround>> {
  const ground = new ImportGround(newId, {
    sources: await sourcesOf(db, projectId),
    incidents: await incidentsOf(db, projectId),
    questions: await questionsOf(db, projectId),
  });
  const ids = new KeptIds();
  const taking = { db, projectId, ids, ground, action };
  const sources = await takeSources(taking, bundle);
  if (!sources.ok) return sources;
  const incidents = await takeIncidents(taking, bundle);
  if (!incidents.ok) return incidents;
  const questions = await takeQuestions(taking, bundle, incidents.value.found);
  if (!questions.ok) return questions;
  const captures = await takeCaptures(taking, bundle, sources.value.found);
  return ok({
    sources: sources.value.found,
    questions: questions.value.found,
    incidents: incidents.value.found.size,
    captures: captures.found,
    made: { source: sources.value.made, document: captures.made, incident: incidents.value.made, question: questions.value.made },
    ids,
  });
}
