import { cite, type EngagementData, type VisitData } from '../shape';

export const visits: VisitData[] = [
  {
    slug: 'manohar-parrikar-united-states-august-2016',
    title: 'Manohar Parrikar’s visit to the United States',
    sender: 'IN',
    host: 'US',
    type: 'official',
    level: 'minister',
    start: '2016-08-29',
    end: '2016-08-31',
    cities: ['Washington'],
    head: 'manohar-parrikar',
    purpose: 'To sign the logistics memorandum, and to look at American innovation units.',
    outcomes: ['The Logistics Exchange Memorandum of Agreement was signed.'],
    areas: ['logistics', 'technology_rnd', 'strategic_dialogue'],
    engagements: [
      {
        slug: 'carter-parrikar-pentagon-august-2016',
        kind: 'talks',
        title: 'Talks at the Pentagon',
        date: '2016-08-29',
        place: 'The Pentagon',
        summary: 'Both said in public that the memorandum gives no base to anybody.',
        participants: [
          { person: 'manohar-parrikar', role: 'head_of_delegation', side: 'IN' },
          { person: 'ash-carter', role: 'counterpart', side: 'US' },
        ],
        citations: [cite('voa-2016-08-29', 1, 'Carter on the signing, earlier in the day.')],
      },
    ],
    citations: [cite('defense-daily-2016-08', 2, 'The first day of a trip of three.')],
  },
  {
    slug: 'pompeo-esper-india-october-2020',
    title: 'Mike Pompeo and Mark Esper in New Delhi',
    sender: 'US',
    host: 'IN',
    type: 'official',
    level: 'minister',
    start: '2020-10-26',
    end: '2020-10-27',
    cities: ['New Delhi'],
    head: 'mike-pompeo',
    purpose: 'The third 2+2 dialogue, a week before the American election.',
    outcomes: ['The agreement on geospatial data was signed.'],
    areas: ['strategic_dialogue', 'information_sharing'],
    delegation: [
      { person: 'mike-pompeo', role: 'head_of_delegation', side: 'US' },
      { person: 'mark-esper', role: 'member', side: 'US' },
    ],
    engagements: [
      {
        slug: 'rajnath-singh-esper-talks-october-2020',
        kind: 'talks',
        title: 'Talks of the defence ministers',
        date: '2020-10-26',
        city: 'New Delhi',
        participants: [
          { person: 'mark-esper', role: 'head_of_delegation', side: 'US' },
          { person: 'rajnath-singh', role: 'counterpart', side: 'IN' },
        ],
        citations: [cite('latestly-2020-10-27', 2, 'The two talked on Monday, the day before.')],
      },
    ],
    citations: [
      cite('india-today-2020-10-21', 2, 'Announced for 26 and 27 October.'),
      cite('latestly-2020-10-27', 2, 'Both arrived on Monday 26 October.'),
    ],
    disagreements: [
      {
        key: 'pompeo-india-2020-first-day',
        question: 'On which day did Pompeo’s visit begin?',
        claims: [
          { statement: 'On 25 October.', source: 'office-of-the-historian-pompeo' },
          { statement: 'On Monday 26 October.', source: 'latestly-2020-10-27' },
        ],
        settled: {
          by: 'daniel',
          at: '2026-03-30T14:30:00Z',
          reason:
            'Begins on 26 October. The list of the department counts from the day of departure; the record counts from landing.',
        },
      },
    ],
  },
  {
    slug: 'rajnath-singh-united-states-august-2024',
    title: 'Rajnath Singh’s visit to the United States',
    sender: 'IN',
    host: 'US',
    type: 'official',
    level: 'minister',
    start: '2024-08-22',
    end: '2024-08',
    cities: ['Washington'],
    head: 'rajnath-singh',
    purpose: 'Talks with the Secretary of Defense and with industry.',
    outcomes: [
      'A security of supply arrangement was signed by officials.',
      'So was a memorandum on liaison officers.',
    ],
    areas: ['defence_industry', 'logistics', 'information_sharing'],
    engagements: [
      {
        slug: 'rajnath-singh-austin-talks-pentagon-august-2024',
        kind: 'talks',
        title: 'Talks at the Pentagon',
        date: '2024-08-23',
        place: 'The Pentagon',
        participants: [
          { person: 'rajnath-singh', role: 'head_of_delegation', side: 'IN' },
          { person: 'lloyd-austin', role: 'counterpart', side: 'US' },
        ],
        citations: [cite('newsx-2024-08-24', 2, 'The meeting on Friday and what it welcomed.')],
      },
    ],
    citations: [cite('pti-2024-08-23', 2, 'Arrival on Thursday 22 August for four days.')],
  },
];

/** Meetings that belong to no visit from one country to the other. */
export const engagements: EngagementData[] = [
  {
    slug: 'rajnath-singh-hegseth-kuala-lumpur-october-2025',
    kind: 'multilateral_margin',
    title: 'Meeting in Kuala Lumpur, and the signing of the framework',
    date: '2025-10-31',
    city: 'Kuala Lumpur',
    summary:
      'The ministers’ first meeting in person, at a time of high American tariffs on Indian goods.',
    participants: [
      { person: 'rajnath-singh', role: 'signatory', side: 'IN' },
      {
        person: 'pete-hegseth',
        role: 'signatory',
        side: 'US',
        title: 'Secretary of War of the United States',
      },
    ],
    citations: [
      cite('asianet-2025-10-31', 2, 'The meeting and the signing.'),
      cite('outlook-india-2025-10-31', 2, 'The same, with the quarrel over tariffs.'),
    ],
  },
];
