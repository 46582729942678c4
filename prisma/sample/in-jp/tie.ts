import { cite, type TieData } from '../shape';
import { agreements } from './agreements';
import { exercises, maritimeTurn } from './briefings';
import { commitments } from './commitments';
import { series } from './exercises';
import { mechanisms } from './record';
import { visits } from './visits';

export const inJp: TieData = {
  low: 'IN',
  high: 'JP',
  summary:
    'A special strategic and global partnership with an agreement on supplies in force since 2021, an exercise series for each service and a ministerial 2+2 meeting every two or three years. Since August 2026 maritime security has a document of its own; joint equipment has one project, not yet completed.',
  partnerships: [
    {
      title: 'Special Strategic and Global Partnership',
      date: '2014',
      citations: [
        cite('siasat-2022-09-08', 2, 'The name of the partnership, as used in 2022.'),
        cite('utkarsh-2024-08', 3, 'In its tenth year in 2024.'),
      ],
    },
  ],
  visits,
  mechanisms,
  agreements,
  series,
  commitments,
  briefings: [maritimeTurn, exercises],
};
