import { cite, type AgreementData, type SeriesData } from '../shape';

export const agreements: AgreementData[] = [
  {
    slug: 'au-jp-reciprocal-access-agreement',
    title:
      'Agreement between Japan and Australia concerning the Facilitation of Reciprocal Access and Cooperation between the Self-Defense Forces of Japan and the Australian Defence Force',
    type: 'treaty',
    binding: 'yes',
    summary:
      'Settles how the forces of one country enter, stay and work in the other, and which law holds for them. Japan had no such treaty with anyone but the United States.',
    areas: ['joint_exercises', 'logistics', 'hadr'],
    events: [
      {
        kind: 'signed',
        date: '2022-01-06',
        summary: 'By the two prime ministers, at a meeting by video.',
        citations: [
          cite('mofa-japan-2022-01-06', 1, 'Signed by Kishida and Morrison on 6 January 2022.'),
          cite('scmp-2022-01-06', 2, 'The signing by video, and its rank among such treaties.'),
        ],
      },
      {
        kind: 'in_force',
        date: '2023-08-13',
        summary: 'Five days after notes were exchanged in Tokyo and Canberra.',
        citations: [
          cite('mofa-japan-2023-08-08', 1, 'The notes, and the day of entry into force.'),
        ],
      },
    ],
    citations: [cite('defence-australia-access-agreement', 1, 'What the treaty allows.')],
  },
  {
    slug: 'au-jp-security-declaration-2007',
    title: 'Joint Declaration on Security Cooperation (2007)',
    type: 'joint_declaration',
    binding: 'no',
    summary: 'The first political text on security between the two.',
    areas: ['strategic_dialogue'],
    events: [
      {
        kind: 'signed',
        date: '2007',
        citations: [cite('dfat-2022-10-22', 1, 'The text of 2022 builds on that of 2007.')],
      },
    ],
  },
  {
    slug: 'au-jp-security-declaration-2022',
    title: 'Australia–Japan Joint Declaration on Security Cooperation (2022)',
    type: 'joint_declaration',
    binding: 'no',
    parent: 'au-jp-security-declaration-2007',
    summary:
      'A guide for ten years. The clause on consultation in contingencies is the one that is read.',
    areas: ['strategic_dialogue', 'information_sharing', 'logistics', 'cyber', 'space'],
    events: [
      {
        kind: 'signed',
        date: '2022-10-22',
        place: 'Perth',
        visit: 'fumio-kishida-australia-october-2022',
        citations: [
          cite('dfat-2022-10-22', 1, 'The text.'),
          cite('kantei-2022-10-22', 1, 'The signing.'),
        ],
      },
    ],
    notes: [
      {
        key: 'au-jp-consultation-clause',
        kind: 'context',
        author: 'ruth',
        at: '2022-10-25T07:40:00Z',
        body: 'To consult and to consider measures is not to assist. The word recalls the third article of the ANZUS treaty; its fourth, on acting together, has no counterpart here.',
      },
    ],
  },
  {
    slug: 'au-jp-frigate-contracts-2026',
    title: 'Contracts for the first three general purpose frigates',
    type: 'agreement',
    binding: 'yes',
    summary:
      'Mitsubishi Heavy Industries builds three ships of an improved Mogami class in Japan; eight more are planned in Western Australia.',
    areas: ['arms_sales', 'defence_industry', 'maritime_security'],
    events: [
      {
        kind: 'proposed',
        date: '2025-08-05',
        place: 'Canberra',
        summary: 'Australia chose the Japanese design over a German one.',
        citations: [
          cite('marles-2025-08-05', 1, 'The choice announced.'),
          cite('esd-2025-08', 2, 'The competitor, and a contract expected early in 2026.'),
        ],
      },
      {
        kind: 'signed',
        date: '2026-04-18',
        place: 'Melbourne',
        visit: 'shinjiro-koizumi-australia-april-2026',
        citations: [cite('manila-bulletin-2026-04-18', 2, 'Contracts for the first three ships.')],
      },
    ],
    disagreements: [
      {
        key: 'au-jp-frigates-cost',
        question: 'What will the fleet of eleven cost in the coming ten years?',
        claims: [
          { statement: 'Ten billion Australian dollars.', source: 'manila-bulletin-2026-04-18' },
          { statement: 'Up to twenty billion.', source: 'china-daily-brief-2026-04' },
        ],
      },
    ],
  },
];

export const series: SeriesData[] = [
  {
    slug: 'bushido-guardian',
    name: 'Bushido Guardian',
    domain: 'air',
    mission: 'Air combat training of fighter aircraft',
    summary:
      'The air forces’ series in Japan, begun in 2019. The second edition was the first use of the access agreement on Japanese soil; that of 2025 was joined by the United States.',
    areas: ['joint_exercises', 'logistics'],
    participants: ['AU', 'JP'],
    citations: [cite('katherine-times-2023-09-17', 2, 'A biennial exercise; the agreement used.')],
    editions: [
      {
        slug: 'bushido-guardian-2019',
        title: 'Bushido Guardian 2019',
        ordinal: 1,
        format: 'field',
        start: '2019',
        host: 'JP',
        citations: [cite('jiji-2023-08-30', 2, 'A first edition in Japan in 2019.')],
      },
      {
        slug: 'bushido-guardian-2023',
        title: 'Bushido Guardian 2023',
        ordinal: 2,
        format: 'field',
        start: '2023-09-04',
        end: '2023-09-15',
        place: 'Komatsu Air Base',
        host: 'JP',
        strength: 'Australia: six F-35A, about 170 people. Japan: F-35A, F-15J, F-2A, KC-767',
        summary:
          'Mixed formations, up to ten against ten; Japanese tankers fuelled Australian jets.',
        citations: [
          cite('adm-2023-09', 2, 'Dates, aircraft, tankers, and the agreement in use.'),
          cite('katherine-times-2023-09-17', 2, 'Numbers of people.', { field: 'strength' }),
        ],
      },
      {
        slug: 'bushido-guardian-2025',
        title: 'Bushido Guardian 2025',
        format: 'field',
        start: '2025-09-30',
        end: '2025-10-10',
        place: 'Misawa Air Base',
        host: 'JP',
        strength: '38 aircraft, among them eight F-35A of each country',
        summary: 'With the United States Air Force for the first time.',
        citations: [cite('jiji-2025-09-30', 2, 'Opening, planned end, aircraft, third party.')],
      },
    ],
  },
];
