import { auJpFrigateSources } from './au-jp/frigate-sources';
import { auJpSources } from './au-jp/sources';
import { auJp } from './au-jp/tie';
import { frInDialogueSources } from './fr-in/dialogue-sources';
import { frInSources } from './fr-in/sources';
import { frIn } from './fr-in/tie';
import { inJpExerciseSources } from './in-jp/exercise-sources';
import { inJpSources } from './in-jp/sources';
import { inJp } from './in-jp/tie';
import { exerciseSources } from './in-my/exercise-sources';
import { sources as inMySources } from './in-my/sources';
import { inMy } from './in-my/tie';
import { inSgSources } from './in-sg/sources';
import { inSg } from './in-sg/tie';
import { inUsExerciseSources } from './in-us/exercise-sources';
import { inUsSources } from './in-us/sources';
import { inUs } from './in-us/tie';
import { offices } from './offices';
import { organisations } from './organisations';
import { people } from './people';
import type { SampleRecord } from './rows';
import { users } from './users';

/** Real events in the desk's own words: see the sources of each row. */
export const sampleRecord: SampleRecord = {
  users,
  organisations,
  offices,
  people,
  sources: [
    ...inMySources,
    ...exerciseSources,
    ...inJpSources,
    ...inJpExerciseSources,
    ...auJpSources,
    ...auJpFrigateSources,
    ...inUsSources,
    ...inUsExerciseSources,
    ...frInSources,
    ...frInDialogueSources,
    ...inSgSources,
  ],
  ties: [inMy, inJp, auJp, inUs, frIn, inSg],
};
