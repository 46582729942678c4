import { cite, type CommitmentData } from '../shape';

export const commitments: CommitmentData[] = [
  {
    slug: 'au-jp-japanese-f-35-to-australia',
    text: 'Work on joint training that brings Japanese fighters, the F-35 among them, to Australia.',
    madeOn: '2022-12-09',
    area: 'joint_exercises',
    madeAt: { session: 'au-jp-two-plus-two-10' },
    events: [
      {
        kind: 'made',
        date: '2022-12-09',
        citations: [cite('idn-times-2022-12', 3, 'Training with Japanese F-35s to be discussed.')],
      },
      {
        kind: 'fulfilled',
        date: '2023-08-26',
        summary: 'Two Japanese F-35A landed at Tindal.',
        citations: [
          cite('airforce-technology-2023-09', 2, 'The first deployment abroad, to Tindal.'),
        ],
      },
    ],
  },
  {
    slug: 'au-jp-conclude-frigate-contract',
    text: 'Conclude the contract for the frigates as quickly as possible.',
    madeOn: '2025-09-05',
    area: 'arms_sales',
    madeAt: { visit: 'richard-marles-japan-september-2025' },
    events: [
      {
        kind: 'made',
        date: '2025-09-05',
        citations: [cite('japan-today-2025-09-05', 2, 'Agreed by the ministers at Yokosuka.')],
      },
      {
        kind: 'progressed',
        date: '2025-11-02',
        summary: 'The next Japanese minister took it over.',
        citations: [cite('japan-news-2025-11-03', 2, 'Work on the contract to be sped up.')],
      },
      {
        kind: 'fulfilled',
        date: '2026-04-18',
        summary: 'Contracts for three ships were signed.',
        citations: [cite('manila-bulletin-2026-04-18', 1, 'The signing in Melbourne.')],
      },
    ],
  },
  {
    slug: 'au-jp-first-frigate-2029',
    text: 'Deliver the first of the frigates in 2029.',
    promisor: 'JP',
    madeOn: '2026-04-18',
    due: '2029',
    area: 'arms_sales',
    madeAt: { agreement: 'au-jp-frigate-contracts-2026' },
    events: [
      {
        kind: 'made',
        date: '2026-04-18',
        citations: [cite('manila-bulletin-2026-04-18', 2, 'The first ship due in 2029.')],
      },
    ],
  },
];
