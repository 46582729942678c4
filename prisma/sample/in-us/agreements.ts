import { cite, type AgreementData } from '../shape';

export const agreements: AgreementData[] = [
  {
    slug: 'in-us-lemoa',
    title: 'Logistics Exchange Memorandum of Agreement',
    type: 'agreement',
    binding: 'unknown',
    summary:
      'Lets each force buy fuel, food, repair and port services from the other, case by case. It obliges neither to join an activity and gives no bases. Known as LEMOA.',
    areas: ['logistics', 'joint_exercises', 'hadr'],
    events: [
      {
        kind: 'signed',
        date: '2016-08-29',
        place: 'The Pentagon',
        visit: 'manohar-parrikar-united-states-august-2016',
        citations: [
          cite('voa-2016-08-29', 1, 'Signed by Carter and Parrikar on 29 August 2016.'),
          cite('dollar-business-2016-08', 2, 'What it allows and what it does not.'),
        ],
      },
    ],
  },
  {
    slug: 'in-us-comcasa',
    title: 'Communications Compatibility and Security Agreement',
    type: 'agreement',
    binding: 'unknown',
    summary:
      'The condition for American encrypted communications on platforms that India buys. Known as COMCASA.',
    areas: ['information_sharing', 'technology_rnd', 'arms_sales'],
    events: [
      {
        kind: 'signed',
        date: '2018-09-06',
        place: 'New Delhi',
        summary: 'On the day of the first 2+2 dialogue.',
        citations: [
          cite('us-embassy-2018-09-06', 1, 'The four ministers on the day.'),
          cite('india-com-2018-09', 2, 'What Sitharaman expects of the agreement.'),
        ],
      },
    ],
  },
  {
    slug: 'in-us-industrial-security-annex',
    title: 'Industrial Security Annex',
    type: 'agreement',
    binding: 'unknown',
    summary:
      'Carries the protection of classified material to private firms, so that defence technology can be passed between them.',
    areas: ['defence_industry', 'technology_rnd'],
    events: [
      {
        kind: 'signed',
        date: '2019-12-18',
        place: 'Washington',
        summary: 'At the second 2+2 dialogue.',
        citations: [
          cite('the-quint-2019-12-18', 2, 'Signed on Wednesday 18 December.'),
          cite('devdiscourse-2019-12-19', 2, 'The same, and work on the agreement of 2018.'),
        ],
      },
    ],
  },
  {
    slug: 'in-us-beca',
    title: 'Basic Exchange and Cooperation Agreement',
    type: 'agreement',
    binding: 'unknown',
    summary:
      'On the exchange of maps, imagery and other geospatial data for defence. The last of the three enabling agreements. Known as BECA.',
    areas: ['information_sharing', 'space'],
    events: [
      {
        kind: 'signed',
        date: '2020-10-27',
        place: 'New Delhi',
        visit: 'pompeo-esper-india-october-2020',
        citations: [cite('india-today-2020-10-28', 2, 'Signed at the third 2+2 dialogue.')],
      },
    ],
    notes: [
      {
        key: 'in-us-three-agreements-binding',
        kind: 'question',
        author: 'ruth',
        at: '2026-02-17T10:20:00Z',
        body: 'All of these are marked *unknown* for binding. Are the texts of any of them public on the American side? If so, one afternoon settles it.',
      },
    ],
  },
  {
    slug: 'in-us-security-of-supply-arrangement',
    title: 'Security of Supply Arrangement',
    type: 'arrangement',
    binding: 'no',
    summary:
      'Each side asks its industry to give the other’s defence orders priority. Expressly not binding.',
    areas: ['defence_industry', 'logistics'],
    events: [
      {
        kind: 'signed',
        date: '2024-08-22',
        place: 'Washington',
        visit: 'rajnath-singh-united-states-august-2024',
        summary: 'By Vic Ramdass and Samir Kumar Sinha, officials for industry and acquisition.',
        citations: [cite('pti-2024-08-23', 1, 'The signing, the signatories and the status.')],
      },
    ],
  },
  {
    slug: 'in-us-liaison-officers-memorandum',
    title: 'Memorandum of Agreement regarding the Assignment of Liaison Officers',
    type: 'memorandum_of_understanding',
    binding: 'unknown',
    summary: 'Places Indian officers in American commands.',
    areas: ['information_sharing', 'strategic_dialogue'],
    events: [
      {
        kind: 'signed',
        date: '2024-08-22',
        place: 'Washington',
        visit: 'rajnath-singh-united-states-august-2024',
        citations: [cite('pti-2024-08-23', 1, 'The second document signed that day.')],
      },
    ],
  },
  {
    slug: 'in-us-major-defence-partnership-framework-2025',
    title: 'Framework for the US–India Major Defence Partnership',
    type: 'arrangement',
    binding: 'unknown',
    summary: 'Policy guidance for ten years over the whole of the tie.',
    areas: ['strategic_dialogue', 'technology_rnd', 'information_sharing', 'defence_industry'],
    events: [
      {
        kind: 'proposed',
        date: '2025',
        summary: 'Agreed in talks of the two ministers in the summer.',
        citations: [cite('bharat-shakti-2025', 3, 'To be signed at a meeting later in the year.')],
      },
      {
        kind: 'signed',
        date: '2025-10-31',
        place: 'Kuala Lumpur',
        citations: [
          cite('asianet-2025-10-31', 1, 'Signed by Singh and Hegseth.'),
          cite('outlook-india-2025-10-31', 2, 'The same, in a second account.'),
        ],
      },
    ],
  },
];
