import { cite, type SeriesData } from '../shape';

export const series: SeriesData[] = [
  {
    slug: 'dharma-guardian',
    name: 'Dharma Guardian',
    domain: 'land',
    mission: 'Small-unit work in built-up and semi-urban ground, under a United Nations mandate',
    summary:
      'The army series. It began in the hills of Mizoram in 2018 and has been held by turns in both countries since 2023.',
    areas: ['joint_exercises', 'counter_terrorism', 'peacekeeping'],
    participants: ['IN', 'JP'],
    citations: [
      cite('etv-bharat-2024-02-24', 2, 'Where the editions from 2018 to 2023 were held.'),
    ],
    disagreements: [
      {
        key: 'dharma-guardian-sixth',
        question: 'Which edition was the sixth?',
        claims: [
          { statement: 'That of 2024, in Rajasthan.', source: 'etv-bharat-2024-02-24' },
          { statement: 'That of 2025, in Japan.', source: 'indian-awaaz-2025-02-22' },
        ],
      },
    ],
    editions: [
      {
        slug: 'dharma-guardian-2018',
        title: 'Dharma Guardian 2018',
        ordinal: 1,
        format: 'field',
        start: '2018',
        place: 'Mizoram',
        host: 'IN',
        summary: 'The first exercise of the two armies.',
        citations: [cite('etv-bharat-2024-02-24', 2, 'The first edition, in Mizoram in 2018.')],
      },
      {
        slug: 'dharma-guardian-2024',
        title: 'Dharma Guardian 2024',
        format: 'field',
        start: '2024-02-25',
        end: '2024-03-09',
        place: 'Mahajan Field Firing Range, Rajasthan',
        host: 'IN',
        strength: '40 a side. India: Rajputana Rifles. Japan: 34th Infantry Regiment',
        citations: [
          cite('lokmat-times-2024-02-28', 2, 'Dates and place, after the Indian Army.'),
          cite('daily-guardian-2024-02', 2, 'Units and numbers.', { field: 'strength' }),
        ],
      },
      {
        slug: 'dharma-guardian-2025',
        title: 'Dharma Guardian 2025',
        format: 'field',
        start: '2025-02-24',
        end: '2025-03-09',
        place: 'East Fuji Manoeuvre Area',
        host: 'JP',
        strength:
          'India: 120, mainly of the Madras Regiment. Japan: 34th Infantry Regiment, as many',
        citations: [cite('indian-awaaz-2025-02-22', 2, 'Dates, place, units and numbers.')],
        notes: [
          {
            key: 'dharma-guardian-2025-strength',
            kind: 'assessment',
            author: 'daniel',
            at: '2025-03-12T09:10:00Z',
            marking: 'GREEN',
            body: 'From 40 to 120 a side in a year. One edition is no trend, but a company is the smallest body that can rehearse its own supply.',
          },
        ],
      },
    ],
  },
  {
    slug: 'jimex',
    name: 'JIMEX',
    otherNames: ['Japan–India Maritime Exercise', 'JAIMEX'],
    domain: 'maritime',
    mission: 'Surface, undersea and air work of two navies with long sea lanes in common',
    summary: 'The oldest of the three series, begun in 2012.',
    areas: ['joint_exercises', 'maritime_security'],
    participants: ['IN', 'JP'],
    citations: [cite('iglobal-news-2023-07', 2, 'The series since 2012.')],
    editions: [
      {
        slug: 'jimex-2022',
        title: 'JIMEX 2022',
        ordinal: 6,
        format: 'field',
        start: '2022-09-11',
        place: 'Bay of Bengal and Visakhapatnam',
        host: 'IN',
        strength:
          'Japan: JS Izumo, JS Takanami. India: INS Sahyadri, Kadmatt, Kavaratti and others',
        citations: [cite('etv-bharat-2022-09-13', 2, 'Begun on a Sunday in the Bay of Bengal.')],
      },
      {
        slug: 'jimex-2023',
        title: 'JIMEX 2023',
        ordinal: 7,
        format: 'field',
        start: '2023-07-05',
        end: '2023-07-10',
        place: 'Visakhapatnam',
        host: 'IN',
        strength:
          'Japan: JS Samidare. India: INS Delhi, INS Kamorta, INS Shakti, a submarine, aircraft',
        summary: 'Six days, the first of them in harbour.',
        citations: [
          cite('iglobal-news-2023-07', 2, 'Seventh edition, dates and ships.'),
          cite('orissa-post-2023-07', 2, 'The same edition in another agency’s account.'),
        ],
      },
    ],
  },
  {
    slug: 'veer-guardian',
    name: 'Veer Guardian',
    domain: 'air',
    mission: 'Air combat training of fighter aircraft',
    summary:
      'The air series. One edition is on record, in Japan; the ministers announced a second for 2026, with Japanese fighters to fly in India for the first time.',
    areas: ['joint_exercises', 'capacity_building_training'],
    participants: ['IN', 'JP'],
    citations: [cite('pib-2026-08-20', 1, 'An edition planned for 2026, in India.')],
    editions: [
      {
        slug: 'veer-guardian-2023',
        title: 'Veer Guardian 2023',
        ordinal: 1,
        format: 'field',
        start: '2023-01-12',
        end: '2023-01-26',
        place: 'Hyakuri Air Base',
        host: 'JP',
        strength: 'India: four Su-30MKI, two C-17, one Il-78. Japan: four F-2, four F-15',
        summary: 'The first exercise of the two air forces with fighters.',
        citations: [
          cite('zee-news-2023-01-12', 2, 'Begun on 12 January; base and aircraft.'),
          cite('asianet-2023-01', 2, 'The end of the exercise and what was flown.'),
        ],
        disagreements: [
          {
            key: 'veer-guardian-2023-first-day',
            question: 'When did the exercise begin?',
            claims: [
              { statement: 'On 16 January, in an announcement.', source: 'tribune-2022-12-23' },
              { statement: 'On 12 January, on the day.', source: 'zee-news-2023-01-12' },
            ],
            settled: {
              by: 'daniel',
              at: '2023-02-01T10:00:00Z',
              reason:
                'Begins on 12 January. The earlier text is a plan, three weeks before the event; the later one reports the opening.',
            },
          },
        ],
      },
    ],
  },
];
