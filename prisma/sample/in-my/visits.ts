import { cite, type EngagementData, type VisitData } from '../shape';
import { visit2023 } from './visit-2023';

export const visits: VisitData[] = [
  {
    slug: 'narendra-modi-malaysia-november-2015',
    title: 'Narendra Modi’s official visit to Malaysia',
    sender: 'IN',
    host: 'MY',
    type: 'official',
    level: 'head_of_government',
    start: '2015-11-23',
    end: '2015-11-23',
    cities: ['Putrajaya', 'Kuala Lumpur'],
    head: 'narendra-modi',
    purpose:
      'The bilateral day that followed the ASEAN–India and East Asia summits in Kuala Lumpur on 21 and 22 November.',
    outcomes: [
      'A joint statement put an enhanced strategic partnership on record.',
      'The two sides agreed to set up a Su-30 Forum on training, maintenance, technical support and safety.',
      'A cyber-security memorandum was among three documents signed.',
    ],
    areas: [
      'strategic_dialogue',
      'joint_exercises',
      'capacity_building_training',
      'maritime_security',
      'hadr',
      'cyber',
    ],
    engagements: [
      {
        slug: 'modi-najib-talks-putrajaya-november-2015',
        kind: 'talks',
        title: 'Talks between the two prime ministers',
        date: '2015-11-23',
        city: 'Putrajaya',
        summary:
          'Defence took up a section of its own in the statement that followed: more exchanges between ministers, officials and service chiefs, a next meeting at the level of defence secretaries, and the Su-30 Forum.',
        participants: [
          { person: 'narendra-modi', role: 'head_of_delegation', side: 'IN' },
          { person: 'najib-razak', role: 'counterpart', side: 'MY' },
        ],
        citations: [
          cite(
            'joint-statement-november-2015',
            1,
            'Official talks between the prime ministers in Putrajaya.',
          ),
          cite('gulf-times-2015-11', 2, 'Lists the defence exchanges that the statement foresees.'),
        ],
      },
    ],
    citations: [
      cite(
        'joint-statement-november-2015',
        1,
        'Dates the official visit to 23 November 2015, after two days of summits.',
      ),
      cite('the-hindu-2015-11-24', 2, 'Counts the summit days and so speaks of three days.', {
        field: 'start',
      }),
    ],
  },
  {
    slug: 'b-s-raju-malaysia-december-2022',
    title: 'The Vice Chief of the Army Staff in Malaysia',
    sender: 'IN',
    host: 'MY',
    type: 'official',
    level: 'staff',
    start: '2022-12-07',
    end: '2022-12-09',
    cities: ['Kuala Lumpur'],
    head: 'b-s-raju',
    purpose: 'Talks between the armies while their exercise ran in Johor.',
    areas: ['joint_exercises', 'strategic_dialogue'],
    engagements: [
      {
        slug: 'raju-armed-forces-headquarters-december-2022',
        kind: 'call_on',
        title: 'Meetings at the Malaysian Armed Forces and the Army',
        date: '2022-12',
        summary:
          'Raju met the Chief of Staff at the Armed Forces headquarters and the deputy head of the Army; bilateral cooperation was the only subject named.',
        participants: [
          { person: 'b-s-raju', role: 'head_of_delegation', side: 'IN' },
          {
            person: 'arman-rumaizi-ahmad',
            role: 'counterpart',
            side: 'MY',
            title: 'Chief of Staff, Malaysian Armed Forces',
          },
          {
            person: 'mohammad-ab-rahman',
            role: 'counterpart',
            side: 'MY',
            title: 'Deputy Chief of the Malaysian Army',
          },
        ],
        citations: [
          cite(
            'latestly-2022-12-09',
            3,
            'Names both generals; its headline makes the first of them head of the Army, its text does not.',
          ),
        ],
      },
    ],
    citations: [
      cite('lokmat-times-2022-12', 2, 'Three days from 7 December 2022.'),
      cite(
        'latestly-2022-12-09',
        2,
        'Reports the meetings while Harimau Shakti 2022 was under way.',
      ),
    ],
  },
  visit2023,
  {
    slug: 'anwar-ibrahim-india-august-2024',
    title: 'Anwar Ibrahim’s state visit to India',
    sender: 'MY',
    host: 'IN',
    type: 'state',
    level: 'head_of_government',
    start: '2024-08-19',
    end: '2024-08-21',
    cities: ['New Delhi'],
    head: 'anwar-ibrahim',
    purpose: 'Anwar’s first visit to India as prime minister.',
    outcomes: ['The tie was raised to a comprehensive strategic partnership.'],
    areas: [
      'strategic_dialogue',
      'counter_terrorism',
      'joint_exercises',
      'capacity_building_training',
    ],
    delegation: [
      { person: 'anwar-ibrahim', role: 'head_of_delegation', side: 'MY' },
      { person: 'mohamad-hasan', role: 'member', side: 'MY' },
    ],
    engagements: [
      {
        slug: 'anwar-modi-talks-new-delhi-august-2024',
        kind: 'talks',
        title: 'Talks between the two prime ministers',
        date: '2024-08-20',
        city: 'New Delhi',
        summary:
          'The partnership was raised a step. On defence the leaders asked for more exchanges, exercises and training; the means were left to the committees.',
        participants: [
          { person: 'anwar-ibrahim', role: 'head_of_delegation', side: 'MY' },
          { person: 'narendra-modi', role: 'counterpart', side: 'IN' },
        ],
        citations: [
          cite(
            'ndtv-2024-08-20',
            2,
            'Both leaders announce the comprehensive strategic partnership.',
          ),
        ],
      },
    ],
    citations: [
      cite(
        'the-sun-2024-08-20',
        2,
        'Arrival on 19 August for three days; names the ministers in the party.',
      ),
      cite('newsx-2024-08-20', 2, 'Calls it a state visit, the first by Anwar as prime minister.', {
        field: 'type',
      }),
    ],
  },
  {
    slug: 'narendra-modi-malaysia-february-2026',
    title: 'Narendra Modi’s official visit to Malaysia',
    sender: 'IN',
    host: 'MY',
    type: 'official',
    level: 'head_of_government',
    start: '2026-02-07',
    end: '2026-02-08',
    cities: ['Kuala Lumpur', 'Putrajaya'],
    head: 'narendra-modi',
    purpose:
      'The first visit by an Indian prime minister since the partnership was raised in 2024.',
    outcomes: [
      'The prime ministers put counter-terrorism, intelligence sharing and maritime security first among security subjects.',
      'Documents on peacekeeping and on disaster management were among the eleven exchanged.',
    ],
    areas: [
      'strategic_dialogue',
      'counter_terrorism',
      'information_sharing',
      'maritime_security',
      'peacekeeping',
      'hadr',
    ],
    engagements: [
      {
        slug: 'modi-anwar-talks-putrajaya-february-2026',
        kind: 'talks',
        title: 'Talks at Perdana Putra',
        date: '2026-02-08',
        city: 'Putrajaya',
        place: 'Perdana Putra',
        participants: [
          { person: 'narendra-modi', role: 'head_of_delegation', side: 'IN' },
          { person: 'anwar-ibrahim', role: 'counterpart', side: 'MY' },
        ],
        summary:
          'Delegation talks after the ceremonial welcome. Modi promised a more comprehensive defence relationship; nothing published so far says what that adds.',
        citations: [
          cite(
            'joint-statement-february-2026',
            2,
            'Official talks on 8 February 2026, with defence and maritime cooperation on the list.',
          ),
          cite(
            'hans-india-2026-02-09',
            2,
            'Names counter-terrorism, intelligence sharing and maritime security.',
          ),
        ],
      },
    ],
    citations: [
      cite(
        'joint-statement-february-2026',
        2,
        'Dates the official visit to 7 and 8 February 2026.',
      ),
      cite(
        'nation-thailand-2026-02',
        2,
        'Counts eleven documents, peacekeeping and disaster management among them.',
        { field: 'outcomes' },
      ),
    ],
  },
];

/** Meetings that belong to no visit from one country to the other. */
export const engagements: EngagementData[] = [
  {
    slug: 'rajnath-singh-hishammuddin-video-call-june-2022',
    kind: 'talks',
    title: 'Video call of the defence ministers',
    date: '2022-06-27',
    summary:
      'Industry, women in peacekeeping and disaster relief were discussed, and the next session of MIDCOM was expected in July 2022. Singh invited Hishammuddin to India.',
    participants: [
      { person: 'rajnath-singh', role: 'counterpart', side: 'IN' },
      {
        person: 'hishammuddin-hussein',
        role: 'counterpart',
        side: 'MY',
        title: 'Senior Minister of Defence of Malaysia',
      },
    ],
    citations: [
      cite('millennium-post-2022-06-27', 1, 'The two ministers spoke by video on 27 June 2022.'),
      cite(
        'orissa-diary-2022-06-27',
        2,
        'Gives the agenda and the expected date of the next MIDCOM.',
      ),
      cite(
        'moneycontrol-2023-07-10',
        5,
        'Gives Mohamad Hasan as the other party to a June call; he was not yet in office in June 2022.',
      ),
    ],
  },
  {
    slug: 'rajnath-singh-khaled-nordin-vientiane-november-2024',
    kind: 'multilateral_margin',
    title: 'Meeting on the margins of the 11th ADMM-Plus',
    date: '2024-11-20',
    city: 'Vientiane',
    summary:
      'The ministers looked ahead to a session of MIDCOM in the first quarter of 2025. The two countries co-chair the ADMM-Plus experts’ group on counter-terrorism.',
    participants: [
      { person: 'rajnath-singh', role: 'counterpart', side: 'IN' },
      { person: 'mohamed-khaled-nordin', role: 'counterpart', side: 'MY' },
    ],
    citations: [
      cite(
        'menafn-2024-11-20',
        2,
        'Meeting in Vientiane on 20 November 2024; the committee expected in the first quarter of 2025.',
      ),
    ],
  },
  {
    slug: 'rajnath-singh-khaled-nordin-kuala-lumpur-october-2025',
    kind: 'multilateral_margin',
    title: 'Meeting on the margins of the 12th ADMM-Plus',
    date: '2025-10-31',
    city: 'Kuala Lumpur',
    summary:
      'A bilateral meeting inside a multilateral trip: Singh was in Kuala Lumpur for the ministers’ meeting of 1 November. Neither side published a list of results.',
    participants: [
      { person: 'rajnath-singh', role: 'counterpart', side: 'IN' },
      { person: 'mohamed-khaled-nordin', role: 'counterpart', side: 'MY' },
    ],
    citations: [
      cite('the-hawk-2025-10-31', 2, 'Reports the meeting of 31 October 2025 and its setting.'),
      cite('menafn-2025-10', 2, 'Announces the trip for the ministers’ meeting.'),
    ],
  },
];
