import { cite, type TieData } from '../shape';
import { agreements } from './agreements';
import { fewerShips, threeServices } from './briefings';
import { commitments } from './commitments';
import { mechanisms, series } from './record';
import { visits } from './visits';

export const inSg: TieData = {
  low: 'IN',
  high: 'SG',
  summary:
    'A quiet tie with three service agreements under a revised one of 2015: room to train in India for Singapore’s army and air force, ports and supplies for both navies. SIMBEX has been held every year since 1994. The partnership has been comprehensive since September 2024.',
  partnerships: [
    {
      title: 'Comprehensive Strategic Partnership',
      date: '2024-09-05',
      citations: [cite('mfa-singapore-2024-09-05', 1, 'Agreed by the prime ministers that day.')],
    },
  ],
  visits,
  mechanisms,
  agreements,
  series,
  commitments,
  briefings: [threeServices, fewerShips],
};
