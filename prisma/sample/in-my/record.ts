import { cite, type AgreementData, type CommitmentData, type MechanismData } from '../shape';

export const mechanisms: MechanismData[] = [
  {
    slug: 'midcom',
    name: 'Malaysia–India Defence Cooperation Committee',
    shortName: 'MIDCOM',
    level: 'permanent_secretary',
    cadence: 'alternating between the two countries, at no fixed interval',
    summary:
      'The senior standing body of the tie, led by India’s Defence Secretary and by the head, or a deputy head, of Malaysia’s ministry. Two sub-committees report to it. Some texts expand the last letter as “Meeting”.',
    citations: [
      cite(
        'india-ties-2023-09-20',
        2,
        'Names the committee and the two sub-committees whose results it reviewed.',
      ),
    ],
    sessions: [
      {
        slug: 'midcom-12',
        ordinal: 12,
        date: '2023-09-19',
        city: 'New Delhi',
        country: 'IN',
        summary:
          'India tabled an eight-point proposal, from tri-service work and training to peacekeeping and research. The two sides agreed on a Strategic Affairs Working Group and took up cyber security. The Malaysian party also met DRDO and had a programme in Mumbai for the next day.',
        participants: [
          { person: 'giridhar-aramane', role: 'co_chair', side: 'IN' },
          {
            person: 'mohd-yani-daud',
            role: 'co_chair',
            side: 'MY',
            title: 'Deputy Secretary General (Policy), Ministry of Defence of Malaysia',
          },
        ],
        citations: [
          cite('sakshi-post-2023-09-19', 2, 'Date, place, chairs and the eight-point proposal.'),
          cite(
            'india-ties-2023-09-20',
            2,
            'The working group agreed, and what it is to stand between.',
          ),
          cite('kuna-2023-09-19', 2, 'The same meeting reported from outside both countries.'),
        ],
      },
      {
        slug: 'midcom-13',
        ordinal: 13,
        date: '2025-02-19',
        city: 'Kuala Lumpur',
        country: 'MY',
        summary:
          'Terms of reference for the working group and for the Su-30 Forum changed hands, both already settled in draft. A joint focus group on non-traditional threats at sea was agreed; cyber security and artificial intelligence were the new subjects.',
        participants: [
          {
            person: 'rajesh-kumar-singh',
            role: 'co_chair',
            side: 'IN',
            title: 'Defence Secretary of India',
          },
          {
            person: 'lokman-hakim-ali',
            role: 'co_chair',
            side: 'MY',
            title: 'Secretary General, Ministry of Defence of Malaysia',
          },
        ],
        citations: [
          cite('latestly-2025-02-19', 2, 'Chairs, terms of reference and the focus group.'),
          cite(
            'statesman-2025-02-19',
            2,
            'The same results in another paper’s account of the release.',
          ),
          cite(
            'business-standard-2025-02-19',
            2,
            'Reads the session as a step on Su-30 maintenance.',
          ),
        ],
        notes: [
          {
            key: 'midcom-13-quarter',
            kind: 'context',
            author: 'daniel',
            at: '2025-02-20T08:00:00Z',
            body: 'In Vientiane the ministers had expected this session in the first quarter of 2025. It met with nearly six weeks of the quarter to spare: a small expectation, kept.',
          },
        ],
      },
    ],
  },
  {
    slug: 'in-my-sub-committee-military-cooperation',
    name: 'Sub Committee on Military Cooperation',
    level: 'staff',
    parent: 'midcom',
    summary: 'Prepares the committee’s session on service matters: exercises, training, exchanges.',
    sessions: [
      {
        slug: 'in-my-sub-committee-military-cooperation-10',
        ordinal: 10,
        date: '2023-07-27',
        city: 'New Delhi',
        country: 'IN',
        summary:
          'Met sixteen days after the ministerial visit and prepared the committee’s session in September. India again put shipbuilding and maintenance forward.',
        participants: [
          {
            person: 'amitabh-prasad',
            role: 'co_chair',
            side: 'IN',
            title: 'Joint Secretary (International Cooperation), Ministry of Defence of India',
          },
          {
            person: 'khairul-anuar-abd-aziz',
            role: 'co_chair',
            side: 'MY',
            title: 'Assistant Chief of Staff, Defence Operations and Training Division',
          },
        ],
        citations: [
          cite(
            'business-standard-2023-07-28',
            2,
            'The tenth meeting, on a Thursday in New Delhi, with both chairs.',
          ),
          cite('mint-2023-07-28', 2, 'Gives the day as 27 July and the expected month of MIDCOM.'),
        ],
      },
    ],
  },
  {
    slug: 'in-my-sub-committee-science-technology-industry',
    name: 'Joint Sub Committee on Defence Science, Technology and Industry Cooperation',
    level: 'staff',
    parent: 'midcom',
    summary: 'The industrial arm of the committee.',
    sessions: [
      {
        slug: 'in-my-sub-committee-science-technology-industry-10',
        ordinal: 10,
        date: '2023-09-18',
        city: 'New Delhi',
        country: 'IN',
        summary:
          'Met on the eve of the committee and reviewed cooperation in research and industry.',
        participants: [
          {
            person: 'rajeev-prakash',
            role: 'co_chair',
            side: 'IN',
            title: 'Joint Secretary (Naval Systems), Department of Defence Production',
          },
          {
            person: 'eris-jemadi-tajudin',
            role: 'co_chair',
            side: 'MY',
            title: 'Under Secretary, Defence Industry Division',
          },
        ],
        citations: [
          cite('indian-defence-news-2023-09', 3, 'Chairs and subjects of the tenth meeting.'),
          cite('india-ties-2023-09-20', 2, 'Dates the meeting to 18 September 2023.', {
            field: 'date',
          }),
        ],
      },
    ],
  },
  {
    slug: 'in-my-strategic-affairs-working-group',
    name: 'Strategic Affairs Working Group',
    shortName: 'SAWG',
    level: 'staff',
    parent: 'midcom',
    summary:
      'To stand between the committee and its two sub-committees and to keep all of their work moving. It has had terms of reference since February 2025; the record holds no meeting.',
    sessions: [],
    citations: [
      cite(
        'latestly-2025-02-19',
        2,
        'A consultative body between MIDCOM and its two sub-committees.',
      ),
    ],
    disagreements: [
      {
        key: 'sawg-agreed-when',
        question: 'When and where was the working group agreed?',
        claims: [
          {
            statement:
              'By the ministers in Kuala Lumpur on 10 July 2023, says the joint statement.',
            source: 'sun-daily-2023-07-10',
          },
          {
            statement: 'At the committee’s session in New Delhi on 19 September 2023.',
            source: 'india-ties-2023-09-20',
          },
        ],
      },
    ],
  },
  {
    slug: 'in-my-su-30-forum',
    name: 'Su-30 Forum',
    level: 'staff',
    parent: 'midcom',
    summary:
      'An exchange between the two air forces on the maintenance of an aircraft that both fly. Proposed in 2015, agreed in 2023, given terms of reference in 2025; the record holds no meeting.',
    sessions: [],
    citations: [
      cite(
        'joint-statement-november-2015',
        1,
        'The forum first agreed, on training, maintenance, technical support and safety.',
      ),
      cite(
        'statesman-2025-02-19',
        2,
        'Terms of reference for the exchange of maintenance practice.',
      ),
    ],
  },
];

export const agreements: AgreementData[] = [
  {
    slug: 'in-my-defence-mou-1993',
    title: 'Memorandum of Understanding on Defence Cooperation between India and Malaysia',
    type: 'memorandum_of_understanding',
    binding: 'unknown',
    summary:
      'The document on which everything else in the tie rests. Its text is not public; thirty years on it was amended rather than replaced.',
    areas: [
      'strategic_dialogue',
      'joint_exercises',
      'capacity_building_training',
      'defence_industry',
    ],
    events: [
      {
        kind: 'signed',
        date: '1993',
        citations: [
          cite('sun-daily-2023-07-10', 1, 'The memorandum was signed in 1993.'),
          cite('borneo-post-2023-07-11', 1, 'The High Commissioner counts the decades from 1993.'),
        ],
      },
      {
        kind: 'amended',
        date: '2023-07-10',
        place: 'Kuala Lumpur',
        visit: 'rajnath-singh-malaysia-july-2023',
        summary: 'By exchange of letters.',
        citations: [
          cite('sun-daily-2023-07-10', 1, 'Letters signed to amend the memorandum.'),
          cite('orissa-diary-2023-07-10', 1, 'Both ministers approve the amendment.'),
        ],
      },
    ],
    disagreements: [
      {
        key: 'mou-1992-or-1993',
        question: 'Was the memorandum signed in 1992 or in 1993?',
        claims: [
          {
            statement: 'In 1993, according to both ministries in 2023.',
            source: 'sun-daily-2023-07-10',
          },
          {
            statement: 'In 1992, according to a blog of 2012 that follows Defense News.',
            source: 'firangi-on-india-2012-10-24',
          },
        ],
      },
    ],
    notes: [
      {
        key: 'mou-1993-text',
        kind: 'question',
        author: 'daniel',
        at: '2023-08-02T11:00:00Z',
        body: 'Has anybody seen the text? Whether it binds is marked *unknown* because every description we have is of its title.',
      },
      {
        key: 'mou-1993-year',
        kind: 'assessment',
        author: 'ruth',
        at: '2023-08-03T09:30:00Z',
        marking: 'GREEN',
        body: '1992 may be the year of negotiation or of cabinet approval. One derivative text against two governments is thin, but nobody has shown a signing date, so the disagreement stays open.',
      },
    ],
  },
  {
    slug: 'in-my-exchange-of-letters-2023',
    title: 'Exchange of Letters amending the Memorandum of Understanding on Defence Cooperation',
    type: 'exchange_of_letters',
    binding: 'unknown',
    parent: 'in-my-defence-mou-1993',
    summary:
      'Widens what the memorandum of 1993 allows. The Malaysian side expects more activity among the three services from it; the wording is not public.',
    areas: ['strategic_dialogue', 'joint_exercises', 'defence_industry'],
    events: [
      {
        kind: 'signed',
        date: '2023-07-10',
        place: 'Kuala Lumpur',
        visit: 'rajnath-singh-malaysia-july-2023',
        citations: [
          cite('sun-daily-2023-07-10', 1, 'The letters and what Malaysia expects of them.'),
          cite('siasat-2023-07-10', 2, 'The two sides agreed on the amendment on Monday 10 July.'),
        ],
      },
    ],
  },
  {
    slug: 'in-my-terms-of-reference-sawg',
    title: 'Terms of Reference of the Strategic Affairs Working Group',
    type: 'terms_of_reference',
    binding: 'no',
    parent: 'in-my-defence-mou-1993',
    summary: 'Gives the working group its place between the committee and the sub-committees.',
    areas: ['strategic_dialogue'],
    events: [
      {
        kind: 'signed',
        date: '2025-02-19',
        place: 'Kuala Lumpur',
        summary:
          'Exchanged in final form at the 13th MIDCOM; the sources do not speak of signatures.',
        citations: [
          cite('latestly-2025-02-19', 2, 'Final terms of reference exchanged.'),
          cite('statesman-2025-02-19', 2, 'Finalised and exchanged at the session.'),
        ],
      },
    ],
  },
  {
    slug: 'in-my-terms-of-reference-su-30-forum',
    title: 'Terms of Reference of the Su-30 Forum',
    type: 'terms_of_reference',
    binding: 'no',
    parent: 'in-my-defence-mou-1993',
    summary: 'Sets up an exchange on the maintenance of the Su-30 between the two air forces.',
    areas: ['logistics', 'capacity_building_training', 'defence_industry'],
    events: [
      {
        kind: 'signed',
        date: '2025-02-19',
        place: 'Kuala Lumpur',
        summary:
          'Exchanged in final form at the 13th MIDCOM; the sources do not speak of signatures.',
        citations: [
          cite(
            'business-standard-2025-02-19',
            2,
            'Final terms of reference exchanged, on maintenance practice.',
          ),
          cite('statesman-2025-02-19', 2, 'The forum given its terms at the session.'),
        ],
      },
    ],
  },
];

export const commitments: CommitmentData[] = [
  {
    slug: 'in-my-midcom-in-india-2023',
    text: 'Hold the next session of the Malaysia–India Defence Cooperation Committee in India before the end of 2023.',
    madeOn: '2023-07-10',
    due: '2023',
    area: 'strategic_dialogue',
    madeAt: { visit: 'rajnath-singh-malaysia-july-2023' },
    events: [
      {
        kind: 'made',
        date: '2023-07-10',
        citations: [
          cite(
            'orissa-diary-2023-07-10',
            1,
            'The next session planned in India later in the year.',
          ),
        ],
      },
      {
        kind: 'progressed',
        date: '2023-07-27',
        summary: 'The sub-committee prepared the session and named September.',
        citations: [cite('mint-2023-07-28', 2, 'The 12th session expected in September.')],
      },
      {
        kind: 'fulfilled',
        date: '2023-09-19',
        summary: 'The 12th session met in New Delhi.',
        citations: [
          cite(
            'sakshi-post-2023-09-19',
            1,
            'The 12th MIDCOM met in New Delhi on 19 September 2023.',
          ),
          cite('kuna-2023-09-19', 1, 'The same meeting in a third country’s agency.'),
        ],
      },
    ],
    citations: [cite('mod-india-2023-07-10', 1, 'The ministers agreed on the session in India.')],
    notes: [
      {
        key: 'midcom-2023-kept',
        kind: 'assessment',
        author: 'ruth',
        at: '2023-09-20T07:45:00Z',
        body: 'Kept in ten weeks, with both sub-committees met first. As a test of whether ministerial promises reach the officials, the cleanest case on this tie.',
      },
    ],
  },
  {
    slug: 'in-my-set-up-strategic-affairs-working-group',
    text: 'Set up a Strategic Affairs Working Group of the two ministries.',
    madeOn: '2023-07-10',
    area: 'strategic_dialogue',
    madeAt: { visit: 'rajnath-singh-malaysia-july-2023' },
    events: [
      {
        kind: 'made',
        date: '2023-07-10',
        citations: [
          cite('sun-daily-2023-07-10', 1, 'The ministers agreed to establish the group.'),
        ],
      },
      {
        kind: 'progressed',
        date: '2023-09-19',
        summary: 'Agreed again, by officials, with a place in the structure.',
        citations: [
          cite('india-ties-2023-09-20', 2, 'The committee agreed to establish the group.'),
        ],
      },
      {
        kind: 'partly_fulfilled',
        date: '2025-02-19',
        summary: 'Terms of reference exchanged; a first meeting is not on record.',
        citations: [
          cite('latestly-2025-02-19', 2, 'Final terms of reference for the group exchanged.'),
          cite('statesman-2025-02-19', 2, 'The same, in a second account.'),
        ],
      },
    ],
  },
  {
    slug: 'in-my-set-up-su-30-forum',
    text: 'Set up a Su-30 Forum for training, maintenance, technical support and safety.',
    madeOn: '2015-11-23',
    area: 'logistics',
    madeAt: { visit: 'narendra-modi-malaysia-november-2015' },
    events: [
      {
        kind: 'made',
        date: '2015-11-23',
        citations: [
          cite('joint-statement-november-2015', 1, 'The forum agreed by the two prime ministers.'),
        ],
      },
      {
        kind: 'progressed',
        date: '2023-07-10',
        summary: 'Agreed a second time, by the defence ministers.',
        citations: [
          cite('sun-daily-2023-07-10', 1, 'The ministers agreed to establish the forum.'),
        ],
      },
      {
        kind: 'partly_fulfilled',
        date: '2025-02-19',
        summary: 'Terms of reference exchanged; a first meeting is not on record.',
        citations: [
          cite(
            'business-standard-2025-02-19',
            2,
            'Final terms of reference for the forum exchanged.',
          ),
        ],
      },
    ],
    notes: [
      {
        key: 'su-30-forum-nine-years',
        kind: 'follow_up',
        author: 'daniel',
        at: '2026-06-16T12:20:00Z',
        marking: 'AMBER',
        body: 'Nine years from prime ministers to terms of reference. Ask at the next session for one thing only: the date of a first meeting.',
      },
    ],
  },
  {
    slug: 'in-my-raise-level-of-exercises',
    text: 'Raise the level and the complexity of joint exercises.',
    madeOn: '2015-11-23',
    area: 'joint_exercises',
    madeAt: { visit: 'narendra-modi-malaysia-november-2015' },
    events: [
      {
        kind: 'made',
        date: '2015-11-23',
        citations: [
          cite('the-hindu-2015-11-24', 2, 'Modi announces that exercises will be upgraded.'),
        ],
      },
      {
        kind: 'progressed',
        date: '2018-04-30',
        summary: 'The armies went from the map table into the jungle.',
        citations: [
          cite('canindia-2018-04', 2, 'The first exercise of this size on Malaysian soil.'),
        ],
      },
      {
        kind: 'fulfilled',
        date: '2022-08',
        summary:
          'With the first exercise of the air forces all three services had a series of their own.',
        citations: [
          cite(
            'republic-world-2022-08',
            2,
            'The first bilateral exercise of the two air forces ends at Kuantan.',
          ),
          cite('my-military-times-2022-05-29', 2, 'The navies exercised in the same year.'),
        ],
      },
    ],
  },
  {
    slug: 'in-my-coast-guard-talks',
    text: 'Hold annual talks between the heads of the Indian Coast Guard and the Malaysian Maritime Enforcement Agency.',
    madeOn: '2015-11-23',
    area: 'maritime_security',
    marking: 'GREEN',
    madeAt: { visit: 'narendra-modi-malaysia-november-2015' },
    events: [
      {
        kind: 'made',
        date: '2015-11-23',
        citations: [
          cite('gulf-times-2015-11', 2, 'The statement foresees annual talks of the two heads.'),
        ],
      },
    ],
    notes: [
      {
        key: 'coast-guard-talks-open',
        kind: 'question',
        author: 'ruth',
        at: '2026-03-03T14:10:00Z',
        marking: 'GREEN',
        body: 'The desk has not traced these talks year by year, so the record claims neither that they were held nor that they lapsed. Held at GREEN until somebody has gone through the agencies’ yearbooks.',
      },
    ],
  },
  {
    slug: 'in-my-maritime-focus-group',
    text: 'Form a joint focus group on non-traditional threats to maritime security.',
    madeOn: '2025-02-19',
    area: 'maritime_security',
    madeAt: { session: 'midcom-13' },
    events: [
      {
        kind: 'made',
        date: '2025-02-19',
        citations: [
          cite('latestly-2025-02-19', 2, 'The chairs agreed to form the group.'),
          cite('statesman-2025-02-19', 2, 'The same, in a second account.'),
        ],
      },
    ],
  },
  {
    slug: 'in-my-co-chair-counter-terrorism-group-to-2027',
    text: 'Co-chair the ADMM-Plus experts’ working group on counter-terrorism through its cycle of 2024 to 2027.',
    madeOn: '2026-02-08',
    due: '2027',
    area: 'counter_terrorism',
    madeAt: { visit: 'narendra-modi-malaysia-february-2026' },
    events: [
      {
        kind: 'made',
        date: '2026-02-08',
        summary: 'The prime ministers confirmed a task taken on in 2024.',
        citations: [
          cite(
            'nation-thailand-2026-02',
            2,
            'The leaders welcome the joint chair for 2024 to 2027.',
          ),
          cite(
            'menafn-2024-11-20',
            2,
            'The two countries already shared the chair in November 2024.',
          ),
        ],
      },
    ],
  },
];
