import { cite, type CommitmentData } from '../shape';

export const commitments: CommitmentData[] = [
  {
    slug: 'in-us-yearly-two-plus-two',
    text: 'Hold the 2+2 dialogue every year.',
    madeOn: '2018-09-06',
    area: 'strategic_dialogue',
    madeAt: { session: 'in-us-two-plus-two-1' },
    events: [
      {
        kind: 'made',
        date: '2018-09-06',
        citations: [cite('xinhua-2018-09-07', 1, 'Resolved in the joint statement.')],
      },
      {
        kind: 'partly_fulfilled',
        date: '2023-11-10',
        summary: 'Five meetings in six years; none of them in 2021.',
        citations: [cite('new-delhi-times-2023-11-11', 2, 'The fifth meeting, in 2023.')],
      },
    ],
  },
  {
    slug: 'in-us-first-liaison-officer',
    text: 'Place a first Indian liaison officer at the headquarters of Special Operations Command.',
    promisor: 'IN',
    madeOn: '2024-08-23',
    area: 'information_sharing',
    madeAt: { visit: 'rajnath-singh-united-states-august-2024' },
    events: [
      {
        kind: 'made',
        date: '2024-08-23',
        citations: [cite('newsx-2024-08-24', 2, 'The first officer to go to that command.')],
      },
    ],
  },
];
