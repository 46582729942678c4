import { cite, type EngagementData, type VisitData } from '../shape';

export const visits: VisitData[] = [
  {
    slug: 'fumio-kishida-australia-october-2022',
    title: 'Fumio Kishida’s visit to Perth',
    sender: 'JP',
    host: 'AU',
    type: 'official',
    level: 'head_of_government',
    start: '2022-10-22',
    cities: ['Perth'],
    head: 'fumio-kishida',
    purpose: 'The yearly meeting of the two prime ministers.',
    outcomes: ['A joint declaration on security cooperation, the first since 2007.'],
    areas: ['strategic_dialogue', 'information_sharing', 'logistics'],
    engagements: [
      {
        slug: 'albanese-kishida-talks-perth-october-2022',
        kind: 'talks',
        title: 'Talks of the two prime ministers',
        date: '2022-10-22',
        city: 'Perth',
        summary: 'One to one first, then with delegations; security came before resources.',
        participants: [
          { person: 'fumio-kishida', role: 'head_of_delegation', side: 'JP' },
          { person: 'anthony-albanese', role: 'counterpart', side: 'AU' },
        ],
        citations: [cite('kantei-2022-10-22', 1, 'Kishida’s account of the talks.')],
      },
      {
        slug: 'signing-security-declaration-perth-october-2022',
        kind: 'signing',
        title: 'Signing of the joint declaration',
        date: '2022-10-22',
        city: 'Perth',
        participants: [
          { person: 'fumio-kishida', role: 'signatory', side: 'JP' },
          { person: 'anthony-albanese', role: 'signatory', side: 'AU' },
        ],
        citations: [cite('kantei-2022-10-22', 1, 'Both signed after the talks.')],
      },
    ],
    citations: [cite('japan-news-2022-10-22', 2, 'The meeting and the declaration in Perth.')],
  },
  {
    slug: 'richard-marles-japan-september-2025',
    title: 'Richard Marles in Tokyo and Yokosuka',
    sender: 'AU',
    host: 'JP',
    type: 'official',
    level: 'minister',
    start: '2025-09',
    cities: ['Tokyo', 'Yokosuka'],
    head: 'richard-marles',
    purpose: 'The twelfth 2+2 meeting, a month after Australia chose a Japanese frigate.',
    areas: ['strategic_dialogue', 'defence_industry', 'arms_sales'],
    delegation: [
      { person: 'richard-marles', role: 'head_of_delegation', side: 'AU' },
      { person: 'penny-wong', role: 'member', side: 'AU' },
    ],
    engagements: [
      {
        slug: 'marles-nakatani-js-mikuma-september-2025',
        kind: 'site_visit',
        title: 'Tour of the frigate Mikuma',
        date: '2025-09-05',
        city: 'Yokosuka',
        place: 'JS Mikuma',
        summary: 'The ministers agreed to conclude the contract as fast as they could.',
        participants: [
          { person: 'richard-marles', role: 'head_of_delegation', side: 'AU' },
          { person: 'gen-nakatani', role: 'counterpart', side: 'JP' },
        ],
        citations: [cite('japan-today-2025-09-05', 2, 'The visit aboard on 5 September 2025.')],
      },
    ],
    citations: [
      cite('japan-today-2025-09-05', 2, 'Marles in Yokosuka.'),
      cite('mirage-news-2025-09', 1, 'The four ministers after their meeting.'),
    ],
  },
  {
    slug: 'shinjiro-koizumi-australia-april-2026',
    title: 'Shinjiro Koizumi in Melbourne to sign for the frigates',
    sender: 'JP',
    host: 'AU',
    type: 'official',
    level: 'minister',
    start: '2026-04',
    cities: ['Melbourne'],
    head: 'shinjiro-koizumi',
    outcomes: ['Contracts for three frigates, to be built in Japan.'],
    areas: ['arms_sales', 'defence_industry'],
    engagements: [
      {
        slug: 'signing-frigate-contracts-melbourne-april-2026',
        kind: 'signing',
        title: 'Signing of the frigate contracts',
        date: '2026-04-18',
        city: 'Melbourne',
        place: 'JS Kumano',
        summary: 'Aboard a ship of the class, in Australia for Exercise Kakadu.',
        participants: [
          { person: 'shinjiro-koizumi', role: 'witness', side: 'JP' },
          { person: 'richard-marles', role: 'witness', side: 'AU' },
        ],
        citations: [
          cite('manila-bulletin-2026-04-18', 2, 'Both ministers at the ceremony aboard.'),
        ],
      },
    ],
    citations: [cite('manila-bulletin-2026-04-18', 2, 'The ceremony of 18 April 2026.')],
  },
];

/** Meetings that belong to no visit from one country to the other. */
export const engagements: EngagementData[] = [
  {
    slug: 'koizumi-marles-malaysia-november-2025',
    kind: 'multilateral_margin',
    title: 'Meeting of the defence ministers in Malaysia',
    date: '2025-11-02',
    summary:
      'The two wanted the frigate contract concluded sooner and an early meeting with the American secretary.',
    participants: [
      { person: 'shinjiro-koizumi', role: 'counterpart', side: 'JP' },
      { person: 'richard-marles', role: 'counterpart', side: 'AU' },
    ],
    citations: [cite('japan-news-2025-11-03', 2, 'The meeting on Sunday 2 November 2025.')],
  },
];
