import { cite, type CommitmentData, type MechanismData, type SeriesData } from '../shape';

export const mechanisms: MechanismData[] = [
  {
    slug: 'in-sg-defence-ministers-dialogue',
    name: 'India–Singapore Defence Ministers’ Dialogue',
    shortName: 'DMD',
    level: 'minister',
    summary: 'Founded by the revised agreement of 2015.',
    citations: [cite('today-2015-11-24', 1, 'The dialogue set up by the agreement.')],
    sessions: [
      {
        slug: 'in-sg-defence-ministers-dialogue-1',
        ordinal: 1,
        date: '2016-06',
        citations: [cite('cna-2017-10-24', 2, 'The first dialogue in June 2016.')],
      },
      {
        slug: 'in-sg-defence-ministers-dialogue-2',
        ordinal: 2,
        date: '2017-11-29',
        city: 'New Delhi',
        country: 'IN',
        summary:
          'The navy agreement, and an Indian proposal for regular maritime exercises with South-East Asian countries.',
        participants: [
          { person: 'nirmala-sitharaman', role: 'co_chair', side: 'IN' },
          { person: 'ng-eng-hen', role: 'co_chair', side: 'SG' },
        ],
        citations: [cite('mindef-singapore-2017-11-29', 1, 'The dialogue and its results.')],
      },
      {
        slug: 'in-sg-defence-ministers-dialogue-5',
        ordinal: 5,
        date: '2021-01',
        summary: 'By video.',
        citations: [cite('orissa-diary-2024-10-21', 2, 'The fifth, in January 2021.')],
      },
      {
        slug: 'in-sg-defence-ministers-dialogue-6',
        ordinal: 6,
        date: '2024-10-22',
        city: 'New Delhi',
        country: 'IN',
        summary: 'Army training to be extended by five years; industry, automation and cyber.',
        participants: [
          { person: 'rajnath-singh', role: 'co_chair', side: 'IN' },
          { person: 'ng-eng-hen', role: 'co_chair', side: 'SG' },
        ],
        citations: [cite('the-hindu-2024-10-22', 2, 'The sixth dialogue and its results.')],
      },
    ],
  },
];

export const series: SeriesData[] = [
  {
    slug: 'simbex',
    name: 'SIMBEX',
    otherNames: ['Singapore–India Maritime Bilateral Exercise', 'Lion King'],
    domain: 'maritime',
    mission: 'Anti-submarine work at first; today surface, air and undersea warfare',
    summary: 'Yearly since 1994 without a gap, by turns in Indian and Singaporean waters.',
    areas: ['joint_exercises', 'maritime_security'],
    participants: ['IN', 'SG'],
    citations: [cite('netindian-2022-10-28', 2, 'Begun in 1994 as Exercise Lion King.')],
    editions: [
      {
        slug: 'simbex-2022',
        title: 'SIMBEX 2022',
        ordinal: 29,
        format: 'field',
        start: '2022-10-26',
        end: '2022-10-30',
        place: 'Visakhapatnam and the Bay of Bengal',
        host: 'IN',
        strength: 'Singapore: RSS Stalwart, RSS Vigilance',
        citations: [cite('netindian-2022-10-28', 2, 'Dates, place and ships.')],
      },
      {
        slug: 'simbex-2023',
        title: 'SIMBEX 2023',
        ordinal: 30,
        format: 'field',
        start: '2023-09-21',
        end: '2023-09-28',
        place: 'Changi Naval Base and the South China Sea',
        host: 'SG',
        strength:
          'Singapore: RSS Stalwart, RSS Tenacious, RSS Valour. India: INS Ranvijay, INS Kavaratti, a P-8I. A submarine each',
        citations: [cite('newsdrum-2023-09-22', 2, 'Phases, ships and submarines.')],
      },
      {
        slug: 'simbex-2024',
        title: 'SIMBEX 2024',
        ordinal: 31,
        format: 'field',
        start: '2024-10-23',
        end: '2024-10-29',
        place: 'Visakhapatnam and the Bay of Bengal',
        host: 'IN',
        strength: 'Singapore: RSS Tenacious',
        citations: [cite('praja-today-2024-10', 2, 'Dates, phases and ship.')],
      },
      {
        slug: 'simbex-2025',
        title: 'SIMBEX 2025',
        ordinal: 32,
        format: 'field',
        start: '2025-07-28',
        end: '2025-08-01',
        place: 'Changi Naval Base and the South China Sea',
        host: 'SG',
        strength: 'Singapore: RSS Supreme, RSS Vigilance, F-15SG and others. India: INS Satpura',
        citations: [cite('daily8-2025-08-02', 2, 'Five days, ended on 1 August; ships.')],
      },
    ],
  },
  {
    slug: 'bold-kurukshetra',
    name: 'Bold Kurukshetra',
    domain: 'land',
    mission: 'Armoured and mechanised warfare',
    summary:
      'The armour series. Live firing in the field in 2019; a map and computer exercise in 2025.',
    areas: ['joint_exercises', 'capacity_building_training'],
    participants: ['IN', 'SG'],
    citations: [cite('lokmat-times-2025-07-27', 2, 'The 14th edition, and its form.')],
    editions: [
      {
        slug: 'bold-kurukshetra-2019',
        title: 'Bold Kurukshetra 2019',
        ordinal: 12,
        format: 'field',
        start: '2019-04-02',
        end: '2019-04-13',
        place: 'Babina Field Firing Range',
        host: 'IN',
        strength: '270 soldiers of both sides',
        citations: [cite('straits-times-2019-04-14', 2, 'Dates, place, numbers and firing.')],
      },
      {
        slug: 'bold-kurukshetra-2025',
        title: 'Bold Kurukshetra 2025',
        ordinal: 14,
        format: 'table_top',
        start: '2025-07-27',
        end: '2025-08-04',
        place: 'Jodhpur, Rajasthan',
        host: 'IN',
        strength:
          'India: Mechanised Infantry Regiment. Singapore: 42nd Singapore Armoured Regiment',
        citations: [cite('lokmat-times-2025-07-27', 2, 'Dates, place, units and form.')],
      },
    ],
  },
];

export const commitments: CommitmentData[] = [
  {
    slug: 'in-sg-set-up-ministers-dialogue',
    text: 'Set up a regular dialogue of the defence ministers.',
    madeOn: '2015-11-24',
    area: 'strategic_dialogue',
    madeAt: { agreement: 'in-sg-defence-cooperation-agreement' },
    events: [
      {
        kind: 'made',
        date: '2015-11-24',
        citations: [cite('today-2015-11-24', 1, 'A regular dialogue to be established.')],
      },
      {
        kind: 'fulfilled',
        date: '2016-06',
        summary: 'The first dialogue was held.',
        citations: [cite('cna-2017-10-24', 2, 'The first dialogue in June 2016.')],
      },
    ],
  },
  {
    slug: 'in-sg-exercises-with-third-countries',
    text: 'Set up maritime exercises together with other countries of the region.',
    madeOn: '2017-11-29',
    area: 'joint_exercises',
    madeAt: { session: 'in-sg-defence-ministers-dialogue-2' },
    events: [
      {
        kind: 'made',
        date: '2017-11-29',
        summary: 'An Indian proposal, which Singapore welcomed.',
        citations: [cite('mindef-singapore-2017-11-29', 1, 'The proposal welcomed.')],
      },
      {
        kind: 'progressed',
        date: '2018-06-01',
        summary: 'Agreed by the prime ministers.',
        citations: [cite('mindef-singapore-2018-06-01', 1, 'Agreed in the joint statement.')],
      },
      {
        kind: 'fulfilled',
        date: '2019-09-16',
        summary: 'A first exercise with Thailand opened at Port Blair.',
        citations: [cite('ani-2019-09-16', 1, 'The first exercise of the three navies.')],
      },
    ],
  },
  {
    slug: 'in-sg-extend-army-agreement',
    text: 'Extend the agreement on joint army training by five years.',
    madeOn: '2024-10-22',
    area: 'capacity_building_training',
    madeAt: { session: 'in-sg-defence-ministers-dialogue-6' },
    events: [
      {
        kind: 'made',
        date: '2024-10-22',
        citations: [cite('the-hindu-2024-10-22', 1, 'The ministers agreed on the extension.')],
      },
    ],
    notes: [
      {
        key: 'in-sg-army-extension-signed',
        kind: 'question',
        author: 'daniel',
        at: '2026-05-18T11:00:00Z',
        body: 'Agreed is not signed. No source on file shows the extension itself; the status stays where it is.',
      },
    ],
  },
];
