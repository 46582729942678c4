import { cite, type TieData } from '../shape';
import { agreements } from './agreements';
import { carriers, ordersFirst } from './briefings';
import { commitments } from './commitments';
import { mechanisms, series } from './record';
import { visits } from './visits';

export const frIn: TieData = {
  low: 'FR',
  high: 'IN',
  summary:
    'A strategic partnership since 1998, carried by aircraft: 36 Rafale delivered by 2022 and 26 for the navy due by 2030. A logistics agreement dates from 2018, a roadmap for industry from 2024. The defence agreement was renewed for ten years in February 2026, when the partnership was given a new name.',
  partnerships: [
    {
      title: 'Strategic Partnership',
      date: '1998',
      citations: [cite('ani-2022-11-25', 2, 'The partnership entered into in 1998.')],
    },
    {
      title: 'Special Global Strategic Partnership',
      date: '2026-02-17',
      citations: [cite('etv-bharat-2026-02-17', 1, 'Announced by both leaders in Mumbai.')],
    },
  ],
  visits,
  mechanisms,
  agreements,
  series,
  commitments,
  briefings: [ordersFirst, carriers],
};
