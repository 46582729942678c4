import { cite, type CommitmentData } from '../shape';

export const commitments: CommitmentData[] = [
  {
    slug: 'in-jp-first-fighter-exercise',
    text: 'Hold a first exercise of fighter aircraft of the two air forces at an early date.',
    madeOn: '2022-09-08',
    area: 'joint_exercises',
    madeAt: { session: 'in-jp-two-plus-two-2' },
    events: [
      {
        kind: 'made',
        date: '2022-09-08',
        citations: [cite('financial-express-2022-09-08', 1, 'Decided at the 2+2 meeting.')],
      },
      {
        kind: 'fulfilled',
        date: '2023-01-12',
        summary: 'Veer Guardian 2023 opened at Hyakuri.',
        citations: [cite('zee-news-2023-01-12', 1, 'The first bilateral air exercise began.')],
      },
    ],
  },
  {
    slug: 'in-jp-revise-declaration-of-2008',
    text: 'Bring the Joint Declaration on Security Cooperation of 2008 up to date.',
    madeOn: '2024-08-20',
    area: 'strategic_dialogue',
    madeAt: { session: 'in-jp-two-plus-two-3' },
    events: [
      {
        kind: 'made',
        date: '2024-08-20',
        citations: [cite('sea-and-job-2024-08', 2, 'Announced after the 2+2 meeting.')],
      },
      {
        kind: 'fulfilled',
        date: '2025-08-29',
        summary: 'A new declaration was adopted in Tokyo.',
        citations: [
          cite('jiji-2025-08-29', 1, 'The declaration revised on 29 August 2025.'),
          cite('hindustan-times-2025-08-29', 1, 'The same, from the Indian side.'),
        ],
      },
    ],
  },
  {
    slug: 'in-jp-realise-unicorn',
    text: 'Bring the UNICORN antenna project to early realisation.',
    madeOn: '2024-08-20',
    area: 'defence_industry',
    madeAt: { session: 'in-jp-two-plus-two-3' },
    events: [
      {
        kind: 'made',
        date: '2024-08-20',
        citations: [cite('the-hindu-2024-11-16', 2, 'The statement spoke of an early transfer.')],
      },
      {
        kind: 'progressed',
        date: '2024-11-15',
        summary: 'The memorandum of implementation was signed.',
        citations: [cite('pib-2024-11-16', 1, 'The signing in Tokyo.')],
      },
      {
        kind: 'progressed',
        date: '2026-08-20',
        summary: 'Affirmed by the ministers; the project had not been completed.',
        citations: [cite('pib-2026-08-20', 1, 'The ministers still to realise it.')],
      },
    ],
  },
  {
    slug: 'in-jp-fourth-two-plus-two-in-2026',
    text: 'Work towards holding the fourth 2+2 meeting in Tokyo in 2026.',
    madeOn: '2026-08-20',
    due: '2026',
    area: 'strategic_dialogue',
    madeAt: { visit: 'shinjiro-koizumi-india-august-2026' },
    events: [
      {
        kind: 'made',
        date: '2026-08-20',
        citations: [cite('pib-2026-08-20', 1, 'Discussions on the meeting to be sped up.')],
      },
    ],
  },
  {
    slug: 'in-jp-working-group-2026',
    text: 'Set up a working group under a director-general and a joint secretary to coordinate operations, intelligence, equipment, technology and industry.',
    madeOn: '2026-08-20',
    area: 'strategic_dialogue',
    madeAt: { visit: 'shinjiro-koizumi-india-august-2026' },
    events: [
      {
        kind: 'made',
        date: '2026-08-20',
        citations: [cite('pib-2026-08-20', 1, 'The group agreed by the ministers.')],
      },
    ],
  },
];
