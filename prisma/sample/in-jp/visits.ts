import { cite, type VisitData } from '../shape';
import { visit2026 } from './visit-2026';

export const visits: VisitData[] = [
  {
    slug: 'rajnath-singh-japan-september-2022',
    title: 'Rajnath Singh’s visit to Japan',
    sender: 'IN',
    host: 'JP',
    type: 'official',
    level: 'minister',
    start: '2022-09-07',
    end: '2022-09-09',
    cities: ['Tokyo'],
    head: 'rajnath-singh',
    purpose: 'The second 2+2 meeting, and talks with Japan’s new Minister of Defense.',
    outcomes: [
      'The ministers settled on a first exercise of fighter aircraft.',
      'Staff talks between the two joint staffs were agreed.',
    ],
    areas: ['strategic_dialogue', 'joint_exercises', 'defence_industry', 'logistics'],
    delegation: [
      { person: 'rajnath-singh', role: 'head_of_delegation', side: 'IN' },
      { person: 's-jaishankar', role: 'member', side: 'IN' },
    ],
    engagements: [
      {
        slug: 'rajnath-singh-hamada-talks-tokyo-september-2022',
        kind: 'talks',
        title: 'Talks of the defence ministers',
        date: '2022-09-08',
        city: 'Tokyo',
        summary:
          'Exercises took up most of the published account: the three series in being, a fighter exercise to come, and the first use of the logistics agreement, at Exercise Milan in March.',
        participants: [
          { person: 'rajnath-singh', role: 'head_of_delegation', side: 'IN' },
          { person: 'yasukazu-hamada', role: 'counterpart', side: 'JP' },
        ],
        citations: [
          cite('siasat-2022-09-08', 1, 'Talks on 8 September 2022, after the Indian ministry.'),
          cite('new-indian-express-2022-09-08', 2, 'The same talks and the use of the agreement.'),
        ],
      },
      {
        slug: 'indian-ministers-call-on-kishida-september-2022',
        kind: 'call_on',
        title: 'Call on the Prime Minister of Japan',
        date: '2022-09',
        city: 'Tokyo',
        participants: [
          { person: 'rajnath-singh', role: 'member', side: 'IN' },
          { person: 's-jaishankar', role: 'member', side: 'IN' },
          { person: 'fumio-kishida', role: 'counterpart', side: 'JP' },
        ],
        citations: [
          cite('oneindia-2022-09-09', 3, 'Puts the call after the 2+2 meeting, on a Friday.'),
        ],
      },
    ],
    citations: [
      cite('siasat-2022-09-08', 2, 'Singh reached Tokyo on 7 September.', { field: 'start' }),
      cite('financial-express-2022-09-08', 2, 'The results of the 2+2 meeting.'),
    ],
    disagreements: [
      {
        key: 'japan-visit-2022-length',
        question: 'How many days did the visit last?',
        claims: [
          { statement: 'Four days.', source: 'republic-world-2022-09-08' },
          { statement: 'Two days.', source: 'new-indian-express-2022-09-08' },
        ],
      },
    ],
  },
  {
    slug: 'minoru-kihara-india-august-2024',
    title: 'Minoru Kihara in New Delhi for the third 2+2 meeting',
    sender: 'JP',
    host: 'IN',
    type: 'official',
    level: 'minister',
    start: '2024-08-19',
    end: '2024-08-20',
    cities: ['New Delhi'],
    head: 'minoru-kihara',
    purpose: 'The third 2+2 meeting, with talks of the defence ministers beside it.',
    outcomes: ['The declaration on security cooperation of 2008 was to be brought up to date.'],
    areas: ['strategic_dialogue', 'technology_rnd'],
    delegation: [
      { person: 'minoru-kihara', role: 'head_of_delegation', side: 'JP' },
      { person: 'yoko-kamikawa', role: 'member', side: 'JP' },
    ],
    engagements: [
      {
        slug: 'japanese-ministers-call-on-modi-august-2024',
        kind: 'call_on',
        title: 'Call on the Prime Minister of India',
        date: '2024-08-19',
        city: 'New Delhi',
        participants: [
          { person: 'minoru-kihara', role: 'head_of_delegation', side: 'JP' },
          { person: 'yoko-kamikawa', role: 'member', side: 'JP' },
          { person: 'narendra-modi', role: 'counterpart', side: 'IN' },
        ],
        citations: [cite('lokmat-times-2024-08-19', 2, 'Modi received both on 19 August 2024.')],
      },
    ],
    citations: [
      cite('sambad-2024-08-20', 2, 'Arrival on Monday 19 August; the meeting the day after.'),
    ],
  },
  {
    slug: 'narendra-modi-japan-august-2025',
    title: 'Narendra Modi’s visit to Japan',
    sender: 'IN',
    host: 'JP',
    type: 'official',
    level: 'head_of_government',
    start: '2025-08-29',
    end: '2025-08-30',
    cities: ['Tokyo'],
    head: 'narendra-modi',
    purpose: 'The annual summit, and a new declaration on security.',
    outcomes: ['A joint declaration on security cooperation took the place of that of 2008.'],
    areas: ['strategic_dialogue', 'technology_rnd', 'cyber', 'joint_exercises'],
    engagements: [
      {
        slug: 'modi-ishiba-summit-tokyo-august-2025',
        kind: 'talks',
        title: 'Summit of the two prime ministers',
        date: '2025-08-29',
        city: 'Tokyo',
        participants: [
          { person: 'narendra-modi', role: 'head_of_delegation', side: 'IN' },
          { person: 'shigeru-ishiba', role: 'counterpart', side: 'JP' },
        ],
        citations: [
          cite('jiji-2025-08-29', 1, 'The summit of 29 August and the revised declaration.'),
          cite('hindustan-times-2025-08-29', 2, 'What the declaration adds to that of 2008.'),
        ],
      },
    ],
    citations: [
      cite('lokmat-times-2025-08-30', 2, 'A visit of two days, with the declaration adopted.'),
    ],
  },
  visit2026,
];
