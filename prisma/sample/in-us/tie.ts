import { cite, type TieData } from '../shape';
import { agreements } from './agreements';
import { againstOurselves, enabled } from './briefings';
import { commitments } from './commitments';
import { mechanisms, series } from './record';
import { engagements, visits } from './visits';

export const inUs: TieData = {
  low: 'IN',
  high: 'US',
  summary:
    'A major defence partnership without an alliance. Agreements on logistics, communications and geospatial data were signed between 2016 and 2020, a ten-year framework in October 2025. The army exercise is yearly; the ministerial dialogue, yearly by intention, has no meeting on record since 2023.',
  partnerships: [
    {
      title: 'Major Defence Partner',
      date: '2016-06',
      citations: [cite('defense-daily-2016-08', 2, 'Designated in June 2016.')],
    },
  ],
  visits,
  engagements,
  mechanisms,
  agreements,
  series,
  commitments,
  briefings: [enabled, againstOurselves],
};
