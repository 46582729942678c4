import { cite, type TieData } from '../shape';
import { armyExercises } from './briefings/exercises';
import { collectionPlan, maritime } from './briefings/restricted';
import { standingBodies } from './briefings/standing-bodies';
import { su30 } from './briefings/su-30';
import { afterPutrajaya, threeSeries } from './briefings/unpublished';
import { series } from './exercises';
import { agreements, commitments, mechanisms } from './record';
import { engagements, visits } from './visits';

export const inMy: TieData = {
  low: 'IN',
  high: 'MY',
  summary:
    'A comprehensive strategic partnership since August 2024, run by one committee (MIDCOM) and three exercise series. Two bodies agreed in 2023, on strategic affairs and on the Su-30, have terms of reference and no meeting on record.',
  partnerships: [
    {
      title: 'Strategic Partnership',
      date: '2010-10',
      citations: [
        cite(
          'joint-statement-november-2015',
          1,
          'The statement of 2015 dates the first partnership to October 2010.',
        ),
      ],
    },
    {
      title: 'Enhanced Strategic Partnership',
      date: '2015-11-23',
      citations: [
        cite('joint-statement-november-2015', 1, 'The statement that enhanced the partnership.'),
        cite('siasat-2023-07-10', 2, 'Announced during Modi’s visit of 2015.'),
      ],
    },
    {
      title: 'Comprehensive Strategic Partnership',
      date: '2024-08-20',
      citations: [
        cite('ndtv-2024-08-20', 2, 'Announced by both prime ministers in New Delhi.'),
        cite(
          'latestly-2025-02-19',
          2,
          'The committee takes its defence tasks from the visit of August 2024.',
        ),
      ],
    },
  ],
  visits,
  engagements,
  mechanisms,
  agreements,
  series,
  commitments,
  briefings: [
    standingBodies,
    su30,
    armyExercises,
    maritime,
    collectionPlan,
    afterPutrajaya,
    threeSeries,
  ],
};
