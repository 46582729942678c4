import { cite, type VisitData } from '../shape';

export const visits: VisitData[] = [
  {
    slug: 'emmanuel-macron-india-march-2018',
    title: 'Emmanuel Macron’s first visit to India',
    sender: 'FR',
    host: 'IN',
    type: 'state',
    level: 'head_of_state',
    start: '2018-03-09',
    end: '2018-03',
    cities: ['New Delhi'],
    head: 'emmanuel-macron',
    outcomes: ['An agreement on reciprocal logistics was among fourteen documents.'],
    areas: ['logistics', 'freedom_of_navigation', 'strategic_dialogue'],
    engagements: [
      {
        slug: 'modi-macron-talks-new-delhi-march-2018',
        kind: 'talks',
        title: 'Talks in New Delhi',
        date: '2018-03-10',
        city: 'New Delhi',
        participants: [
          { person: 'emmanuel-macron', role: 'head_of_delegation', side: 'FR' },
          { person: 'narendra-modi', role: 'counterpart', side: 'IN' },
        ],
        citations: [cite('deccan-chronicle-2018-03-11', 2, 'The talks on Saturday 10 March.')],
      },
    ],
    citations: [cite('free-press-journal-2018-03-11', 2, 'Arrival on Friday; his first visit.')],
  },
  {
    slug: 'narendra-modi-france-july-2023',
    title: 'Narendra Modi at the parade of 14 July',
    sender: 'IN',
    host: 'FR',
    type: 'official',
    level: 'head_of_government',
    start: '2023-07-13',
    end: '2023-07-14',
    cities: ['Paris'],
    head: 'narendra-modi',
    purpose: 'Guest of honour at the national day, 25 years after the partnership began.',
    outcomes: ['The roadmap Horizon 2047.', 'A roadmap for the defence industries was to follow.'],
    areas: ['strategic_dialogue', 'defence_industry', 'technology_rnd'],
    citations: [
      cite('rt-2023-07-15', 3, 'A visit of two days, ended on 14 July.'),
      cite('shephard-2023-07-17', 2, 'The roadmap, and what industry read in it.'),
    ],
  },
  {
    slug: 'emmanuel-macron-india-january-2024',
    title: 'Emmanuel Macron at Republic Day',
    sender: 'FR',
    host: 'IN',
    type: 'state',
    level: 'head_of_state',
    start: '2024-01-25',
    end: '2024-01-26',
    cities: ['Jaipur', 'New Delhi'],
    head: 'emmanuel-macron',
    purpose: 'Chief guest at the 75th Republic Day.',
    outcomes: [
      'The roadmap for the defence industries was adopted.',
      'A letter of intent on space for defence was signed.',
    ],
    areas: ['defence_industry', 'space', 'strategic_dialogue'],
    delegation: [
      { person: 'emmanuel-macron', role: 'head_of_delegation', side: 'FR' },
      { person: 'sebastien-lecornu', role: 'member', side: 'FR' },
    ],
    engagements: [
      {
        slug: 'modi-macron-talks-jaipur-january-2024',
        kind: 'talks',
        title: 'Talks in Jaipur',
        date: '2024-01-25',
        city: 'Jaipur',
        participants: [
          { person: 'emmanuel-macron', role: 'head_of_delegation', side: 'FR' },
          { person: 'narendra-modi', role: 'counterpart', side: 'IN' },
        ],
        citations: [cite('india-news-network-2024-01-26', 2, 'The talks of 25 January.')],
      },
    ],
    citations: [
      cite('india-news-network-2024-01-26', 2, 'Two days, Jaipur first.'),
      cite('latestly-2024-01-27', 2, 'What was adopted and signed.', { field: 'outcomes' }),
    ],
  },
  {
    slug: 'emmanuel-macron-india-february-2026',
    title: 'Emmanuel Macron in Mumbai and New Delhi',
    sender: 'FR',
    host: 'IN',
    type: 'official',
    level: 'head_of_state',
    start: '2026-02-16',
    end: '2026-02-19',
    cities: ['Mumbai', 'New Delhi'],
    head: 'emmanuel-macron',
    purpose: 'Talks with Modi in Mumbai, then a summit on artificial intelligence.',
    outcomes: [
      'The tie became a special global strategic partnership.',
      'The defence cooperation agreement was renewed the same day in Bengaluru.',
    ],
    areas: ['strategic_dialogue', 'defence_industry', 'technology_rnd'],
    engagements: [
      {
        slug: 'modi-macron-talks-mumbai-february-2026',
        kind: 'talks',
        title: 'Talks in Mumbai',
        date: '2026-02-17',
        city: 'Mumbai',
        participants: [
          { person: 'emmanuel-macron', role: 'head_of_delegation', side: 'FR' },
          { person: 'narendra-modi', role: 'counterpart', side: 'IN' },
        ],
        citations: [
          cite('etv-bharat-2026-02-17', 1, 'The talks and the new name of the partnership.'),
        ],
      },
    ],
    citations: [
      cite('etv-bharat-2026-02-17', 2, 'Arrival on the night of Monday 16 February.', {
        field: 'start',
      }),
      cite('global-connectivities-2026-02', 3, 'Counts three days, from the 17th to the 19th.', {
        field: 'end',
      }),
    ],
    disagreements: [
      {
        key: 'fr-in-partnership-2026-name',
        question: 'What is the partnership called since February 2026?',
        claims: [
          {
            statement: 'Special global strategic partnership.',
            source: 'etv-bharat-2026-02-17',
          },
          {
            statement: 'Special comprehensive strategic partnership.',
            source: 'global-connectivities-2026-02',
          },
        ],
        settled: {
          by: 'ruth',
          at: '2026-03-04T10:10:00Z',
          reason:
            'Special global strategic partnership: the words that the prime minister used in public. The second text is a comment written afterwards.',
        },
      },
    ],
  },
];
