// A random record: the same from the same seed.
import { growExercises, growGround, growMechanisms, growVisits } from './events';
import { Grower, type Rows } from './grow';
import {
  growAgreements,
  growCitations,
  growCommitments,
  growDisagreements,
  growSources,
} from './papers';
import { growBriefings, growNotes } from './products';

/**
 * About `size` rows with a marking, and what hangs on them. Everything is as the database would take it from the desk.
 *
 * @param desk ids of the people who wrote it
 */
export function growRecord(seed: number, size: number, desk: string[]): Rows {
  const g = new Grower(seed);
  growGround(g, size);
  growMechanisms(g, size);
  growVisits(g, size);
  growExercises(g, size);
  growSources(g, size);
  growAgreements(g, size);
  growCommitments(g, size);
  growCitations(g);
  growDisagreements(g, size, desk[0]!);
  growBriefings(g, size, desk);
  growNotes(g, size, desk);
  return g.rows;
}
