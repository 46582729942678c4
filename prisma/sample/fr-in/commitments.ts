import { cite, type CommitmentData } from '../shape';

export const commitments: CommitmentData[] = [
  {
    slug: 'fr-in-deliver-36-rafale',
    text: 'Deliver 36 Rafale aircraft to the Indian Air Force within six years.',
    promisor: 'FR',
    madeOn: '2016-09-23',
    due: '2022',
    area: 'arms_sales',
    madeAt: { agreement: 'fr-in-rafale-agreement-2016' },
    events: [
      {
        kind: 'made',
        date: '2016-09-23',
        citations: [cite('bbc-2016-09-23', 2, 'All 36 expected within six years.')],
      },
      {
        kind: 'fulfilled',
        date: '2022-12-15',
        summary: 'The last aircraft landed in India.',
        citations: [cite('air-recognition-2022-12', 2, 'The last of the 36 received.')],
      },
    ],
  },
  {
    slug: 'fr-in-adopt-industrial-roadmap',
    text: 'Adopt a roadmap for cooperation of the defence industries.',
    madeOn: '2023-07-14',
    area: 'defence_industry',
    madeAt: { visit: 'narendra-modi-france-july-2023' },
    events: [
      {
        kind: 'made',
        date: '2023-07-14',
        citations: [cite('mint-2024-01-26', 2, 'Agreed during the visit of July 2023.')],
      },
      {
        kind: 'progressed',
        date: '2023-09-10',
        summary: 'Both leaders asked for it to be finished soon.',
        citations: [cite('statesman-2023-09-10', 2, 'The call for an early end to the work.')],
      },
      {
        kind: 'fulfilled',
        date: '2024-01-26',
        citations: [cite('latestly-2024-01-27', 1, 'The roadmap adopted.')],
      },
    ],
  },
  {
    slug: 'fr-in-deliver-26-rafale-marine',
    text: 'Complete the delivery of 26 Rafale Marine by 2030.',
    promisor: 'FR',
    madeOn: '2025-04-28',
    due: '2030',
    area: 'arms_sales',
    madeAt: { agreement: 'fr-in-rafale-marine-agreement-2025' },
    events: [
      {
        kind: 'made',
        date: '2025-04-28',
        citations: [cite('pti-2025-04-28', 2, 'Deliveries from 2028, complete by 2030.')],
      },
    ],
    notes: [
      {
        key: 'rafale-marine-2030-or-2031',
        kind: 'context',
        author: 'daniel',
        at: '2025-05-02T07:30:00Z',
        body: 'A trade paper had 2031 two weeks before the signing. The ministry’s date is 2030 and the record follows it.',
      },
    ],
  },
  {
    slug: 'fr-in-reciprocal-officers',
    text: 'Post officers of each army to establishments of the other.',
    madeOn: '2026-02-17',
    area: 'capacity_building_training',
    madeAt: { session: 'fr-in-annual-defence-dialogue-6' },
    events: [
      {
        kind: 'made',
        date: '2026-02-17',
        citations: [cite('pti-2026-02-17', 1, 'Announced at the dialogue.')],
      },
    ],
  },
];
