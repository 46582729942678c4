import { cite, type MechanismData, type SeriesData } from '../shape';

export const mechanisms: MechanismData[] = [
  {
    slug: 'fr-in-annual-defence-dialogue',
    name: 'India–France Annual Defence Dialogue',
    level: 'minister',
    cadence: 'yearly by name',
    summary:
      'The two defence ministers, by turns in each country. The fifth and the sixth meeting lie more than two years apart.',
    citations: [cite('ani-2022-11-25', 2, 'The dialogue and its number.')],
    sessions: [
      {
        slug: 'fr-in-annual-defence-dialogue-4',
        ordinal: 4,
        date: '2022-11-28',
        city: 'New Delhi',
        country: 'IN',
        summary: 'After a day at Kochi, where Lecornu went aboard INS Vikrant.',
        participants: [
          { person: 'rajnath-singh', role: 'co_chair', side: 'IN' },
          { person: 'sebastien-lecornu', role: 'co_chair', side: 'FR' },
        ],
        citations: [
          cite('lokmat-times-2022-11-29', 2, 'The meeting on Monday, and the day at Kochi.'),
        ],
      },
      {
        slug: 'fr-in-annual-defence-dialogue-5',
        ordinal: 5,
        date: '2023-10-11',
        city: 'Paris',
        country: 'FR',
        summary: 'Space, cyber and artificial intelligence beside the running projects.',
        participants: [
          { person: 'sebastien-lecornu', role: 'co_chair', side: 'FR' },
          { person: 'rajnath-singh', role: 'co_chair', side: 'IN' },
        ],
        citations: [cite('new-delhi-times-2023-10-12', 2, 'Date, place and subjects.')],
      },
      {
        slug: 'fr-in-annual-defence-dialogue-6',
        ordinal: 6,
        date: '2026-02-17',
        city: 'Bengaluru',
        country: 'IN',
        summary:
          'The defence cooperation agreement was renewed for ten years. Each army is to take in officers of the other.',
        participants: [
          { person: 'rajnath-singh', role: 'co_chair', side: 'IN' },
          {
            person: 'catherine-vautrin',
            role: 'co_chair',
            side: 'FR',
            title: 'Minister of the Armed Forces and Veterans Affairs of France',
          },
        ],
        citations: [cite('pti-2026-02-17', 1, 'The meeting and what was signed at it.')],
      },
    ],
  },
];

export const series: SeriesData[] = [
  {
    slug: 'varuna',
    name: 'Varuna',
    domain: 'maritime',
    mission: 'Carrier operations and war at sea between two navies that both have a carrier',
    summary: 'The naval series. Both sides bring a carrier when one is near.',
    areas: ['joint_exercises', 'maritime_security'],
    participants: ['FR', 'IN'],
    citations: [cite('latestly-2025-03-19', 2, 'The 23rd edition in 2025.')],
    disagreements: [
      {
        key: 'varuna-since',
        question: 'Since when has the exercise been held?',
        claims: [
          { statement: 'Since 2001.', source: 'devdiscourse-2025-03-22' },
          { statement: 'Since 1991.', source: 'saamana-2025-03' },
        ],
      },
    ],
    editions: [
      {
        slug: 'varuna-2025',
        title: 'Varuna 2025',
        ordinal: 23,
        format: 'field',
        start: '2025-03-19',
        end: '2025-03-22',
        place: 'Arabian Sea, off Goa',
        host: 'IN',
        strength:
          'France: Charles de Gaulle and escorts. India: INS Vikrant, a submarine and others',
        summary: 'Both carriers; Rafale M against MiG-29K; a review at the end.',
        citations: [
          cite('latestly-2025-03-19', 2, 'Dates, carriers and programme.'),
          cite('devdiscourse-2025-03-22', 2, 'The end of the exercise, off Goa.'),
        ],
      },
    ],
  },
  {
    slug: 'shakti-india-france',
    name: 'Shakti',
    domain: 'land',
    mission: 'Infantry work below the threshold of war, under a United Nations mandate',
    summary: 'The army series, every other year and by turns, since 2011.',
    areas: ['joint_exercises', 'counter_terrorism', 'peacekeeping'],
    participants: ['FR', 'IN'],
    citations: [cite('manorama-yearbook-2024-05-13', 2, 'Begun in 2011; every other year.')],
    editions: [
      {
        slug: 'shakti-india-france-2021',
        title: 'Shakti 2021',
        ordinal: 6,
        format: 'field',
        start: '2021-11',
        place: 'Draguignan',
        host: 'FR',
        citations: [cite('manorama-yearbook-2024-05-13', 2, 'The sixth edition.')],
      },
      {
        slug: 'shakti-india-france-2024',
        title: 'Shakti 2024',
        ordinal: 7,
        format: 'field',
        start: '2024-05-13',
        end: '2024-05-26',
        place: 'Umroi, Meghalaya',
        host: 'IN',
        strength:
          '90 a side. India: Rajput Regiment. France: 13th Half-Brigade of the Foreign Legion',
        citations: [cite('statesman-2024-05-27', 2, 'Dates, place, units and numbers.')],
      },
    ],
  },
];
