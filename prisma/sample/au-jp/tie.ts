import { cite, type TieData } from '../shape';
import { accessInUse, dependence } from './briefings';
import { commitments } from './commitments';
import { mechanisms } from './mechanisms';
import { agreements, series } from './record';
import { engagements, visits } from './visits';

export const auJp: TieData = {
  low: 'AU',
  high: 'JP',
  summary:
    'The closest tie that either has outside its alliance with the United States. A treaty on visiting forces has been in force since August 2023, a declaration of 2022 foresees consultation in contingencies, and contracts of April 2026 give the Australian navy a Japanese frigate. There is no duty of assistance.',
  partnerships: [
    {
      title: 'Special Strategic Partnership',
      date: '2014',
      citations: [cite('dfat-2022-10-22', 1, 'Established in 2014.')],
    },
  ],
  visits,
  engagements,
  mechanisms,
  agreements,
  series,
  commitments,
  briefings: [accessInUse, dependence],
};
