import { cite, type MechanismData, type SeriesData } from '../shape';

export const mechanisms: MechanismData[] = [
  {
    slug: 'in-us-two-plus-two',
    name: 'India–United States 2+2 Ministerial Dialogue',
    shortName: '2+2',
    level: 'minister',
    cadence: 'yearly by intention',
    summary:
      'The highest standing body of the tie. Twice it ended with the signature of an enabling agreement.',
    citations: [cite('xinhua-2018-09-07', 2, 'The ministers resolved to meet every year.')],
    sessions: [
      {
        slug: 'in-us-two-plus-two-1',
        ordinal: 1,
        date: '2018-09-06',
        city: 'New Delhi',
        country: 'IN',
        participants: [
          { person: 'nirmala-sitharaman', role: 'co_chair', side: 'IN' },
          { person: 'sushma-swaraj', role: 'co_chair', side: 'IN' },
          { person: 'james-mattis', role: 'co_chair', side: 'US' },
          { person: 'mike-pompeo', role: 'co_chair', side: 'US' },
        ],
        citations: [cite('us-embassy-2018-09-06', 1, 'The closing remarks of the four.')],
      },
      {
        slug: 'in-us-two-plus-two-2',
        ordinal: 2,
        date: '2019-12-18',
        city: 'Washington',
        country: 'US',
        participants: [
          { person: 'mark-esper', role: 'co_chair', side: 'US' },
          { person: 'mike-pompeo', role: 'co_chair', side: 'US' },
          { person: 'rajnath-singh', role: 'co_chair', side: 'IN' },
          { person: 's-jaishankar', role: 'co_chair', side: 'IN' },
        ],
        citations: [cite('the-quint-2019-12-18', 2, 'The second dialogue, in Washington.')],
      },
      {
        slug: 'in-us-two-plus-two-3',
        ordinal: 3,
        date: '2020-10-27',
        city: 'New Delhi',
        country: 'IN',
        participants: [
          { person: 'rajnath-singh', role: 'co_chair', side: 'IN' },
          { person: 's-jaishankar', role: 'co_chair', side: 'IN' },
          { person: 'mark-esper', role: 'co_chair', side: 'US' },
          { person: 'mike-pompeo', role: 'co_chair', side: 'US' },
        ],
        citations: [cite('india-today-2020-10-28', 2, 'The third dialogue and its documents.')],
      },
      {
        slug: 'in-us-two-plus-two-4',
        ordinal: 4,
        date: '2022-04-11',
        city: 'Washington',
        country: 'US',
        participants: [
          { person: 'lloyd-austin', role: 'co_chair', side: 'US' },
          { person: 'antony-blinken', role: 'co_chair', side: 'US' },
          { person: 'rajnath-singh', role: 'co_chair', side: 'IN' },
          { person: 's-jaishankar', role: 'co_chair', side: 'IN' },
        ],
        citations: [cite('state-department-2022-04-12', 1, 'The fourth dialogue, summed up.')],
      },
      {
        slug: 'in-us-two-plus-two-5',
        ordinal: 5,
        date: '2023-11-10',
        city: 'New Delhi',
        country: 'IN',
        summary:
          'A review of the industrial roadmap of June 2023, with space and artificial intelligence as new subjects.',
        participants: [
          { person: 'rajnath-singh', role: 'co_chair', side: 'IN' },
          { person: 's-jaishankar', role: 'co_chair', side: 'IN' },
          { person: 'lloyd-austin', role: 'co_chair', side: 'US' },
          { person: 'antony-blinken', role: 'co_chair', side: 'US' },
        ],
        citations: [
          cite('joint-statement-2023-11-10', 1, 'The statement of the ministers.'),
          cite('new-delhi-times-2023-11-11', 2, 'Date, place and subjects.'),
        ],
      },
    ],
  },
  {
    slug: 'in-us-indus-x',
    name: 'India–United States Defence Acceleration Ecosystem',
    shortName: 'INDUS-X',
    level: 'staff',
    summary: 'Brings young firms, universities and investors of both countries together.',
    sessions: [
      {
        slug: 'in-us-indus-x-launch',
        date: '2023-06-21',
        city: 'Washington',
        country: 'US',
        summary: 'The launch, on the second of two days; 25 young firms showed their work.',
        citations: [cite('statesman-2023-06-22', 2, 'Launch, hosts and firms.')],
      },
    ],
  },
];

export const series: SeriesData[] = [
  {
    slug: 'yudh-abhyas',
    name: 'Yudh Abhyas',
    domain: 'land',
    mission: 'Battalion and brigade work below the threshold of war, latterly in extreme climates',
    summary: 'The army series, yearly and by turns in each country.',
    areas: ['joint_exercises', 'counter_terrorism', 'peacekeeping'],
    participants: ['IN', 'US'],
    citations: [cite('statesman-2024-09-09', 2, 'Held every year, by turns.')],
    disagreements: [
      {
        key: 'yudh-abhyas-since',
        question: 'Since when has the exercise been held?',
        claims: [
          { statement: 'Since 2004, says the ministry.', source: 'statesman-2024-09-09' },
          { statement: 'Since 2002, says the embassy.', source: 'newsx-2025-09-06' },
        ],
      },
    ],
    editions: [
      {
        slug: 'yudh-abhyas-2024',
        title: 'Yudh Abhyas 2024',
        ordinal: 20,
        format: 'field',
        start: '2024-09-09',
        end: '2024-09-22',
        place: 'Mahajan Field Firing Range, Rajasthan',
        host: 'IN',
        strength:
          '600 a side. India: Rajput Regiment. United States: 1st Battalion, 24th Infantry, of the 11th Airborne Division',
        citations: [
          cite('statesman-2024-09-09', 2, 'Dates, units and numbers.'),
          cite('new-indian-express-2024-09-09', 2, 'About 350 a side the year before.', {
            field: 'strength',
          }),
        ],
      },
      {
        slug: 'yudh-abhyas-2025',
        title: 'Yudh Abhyas 2025',
        ordinal: 21,
        format: 'field',
        start: '2025-09-01',
        end: '2025-09-14',
        place: 'Fort Wainwright, Alaska',
        host: 'US',
        strength:
          'India: 450, led by a battalion of the Madras Regiment. United States: 1st Battalion, 5th Infantry',
        summary: 'Held on time in the weeks of the quarrel over tariffs.',
        citations: [cite('newsx-2025-09-06', 2, 'Dates, place, units and subjects.')],
      },
    ],
  },
  {
    slug: 'in-us-explosive-ordnance-disposal',
    name: 'Indian Navy–US Navy Explosive Ordnance Disposal Exercise',
    domain: 'maritime',
    mission: 'Diving, salvage and the disposal of mines and explosives',
    summary: 'A small exercise of specialists, held at intervals since 2005.',
    areas: ['joint_exercises', 'maritime_security', 'capacity_building_training'],
    participants: ['IN', 'US'],
    citations: [cite('pib-2026-08-09', 1, 'Such exercises since 2005.')],
    editions: [
      {
        slug: 'in-us-explosive-ordnance-disposal-2026',
        title: 'Explosive Ordnance Disposal Exercise 2026',
        ordinal: 8,
        format: 'field',
        start: '2026-08-10',
        end: '2026-08-14',
        place: 'Southern Naval Command, Kochi',
        host: 'IN',
        citations: [
          cite('pib-2026-08-09', 1, 'Announced for five days from 10 August.'),
          cite('pib-2026-08-17', 1, 'Concluded on 14 August.'),
        ],
      },
    ],
  },
];
