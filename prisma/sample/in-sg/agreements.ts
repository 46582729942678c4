import { cite, type AgreementData } from '../shape';

export const agreements: AgreementData[] = [
  {
    slug: 'in-sg-defence-cooperation-agreement',
    title: 'Defence Cooperation Agreement',
    type: 'agreement',
    binding: 'unknown',
    summary:
      'The ground of the tie. The revision of 2015 added a dialogue of the ministers, maritime security and industry.',
    areas: ['strategic_dialogue', 'maritime_security', 'defence_industry', 'joint_exercises'],
    events: [
      {
        kind: 'amended',
        date: '2015-11-24',
        place: 'Singapore',
        summary: 'A revised agreement, signed by Ng Eng Hen and Manohar Parrikar.',
        citations: [
          cite('today-2015-11-24', 1, 'The revised agreement and what is new in it.'),
          cite('asia-one-2015-11-25', 2, 'Signatories, and the exchange before the leaders.'),
        ],
      },
    ],
    disagreements: [
      {
        key: 'in-sg-revised-when',
        question: 'When was the revised agreement signed?',
        claims: [
          { statement: 'In November 2015.', source: 'today-2015-11-24' },
          {
            statement: 'On 29 November 2017.',
            source: 'studio-arabesque-defence-agreement',
          },
        ],
        settled: {
          by: 'ruth',
          at: '2026-04-08T09:30:00Z',
          reason:
            'November 2015. What was signed on 29 November 2017 is the agreement on the navies; the second text runs the two together, and says 2015 itself some lines before.',
        },
      },
    ],
    notes: [
      {
        key: 'in-sg-agreement-of-2003',
        kind: 'follow_up',
        author: 'ruth',
        at: '2026-04-08T09:45:00Z',
        body: 'The first agreement is usually put in 2003. We have no primary source for the day; until then the record begins with the revision.',
      },
    ],
  },
  {
    slug: 'in-sg-air-force-agreement',
    title: 'Bilateral agreement on air force training in India',
    type: 'agreement',
    binding: 'unknown',
    summary: 'Lets the Republic of Singapore Air Force train at Indian stations.',
    areas: ['capacity_building_training', 'joint_exercises'],
    events: [
      {
        kind: 'signed',
        date: '2007',
        citations: [cite('straits-times-2017-11-29', 2, 'Signed in 2007.')],
      },
      {
        kind: 'amended',
        date: '2017',
        summary: 'Renewed, for the second time.',
        citations: [cite('straits-times-2017-11-29', 2, 'Renewed in 2012 and in 2017.')],
      },
    ],
  },
  {
    slug: 'in-sg-army-agreement',
    title: 'Bilateral agreement on joint army training in India',
    type: 'agreement',
    binding: 'unknown',
    summary: 'The same for the army. In 2024 the ministers agreed to extend it by five years.',
    areas: ['capacity_building_training', 'joint_exercises'],
    events: [
      {
        kind: 'signed',
        date: '2008',
        citations: [cite('straits-times-2017-11-29', 2, 'An agreement of the armies in 2008.')],
      },
    ],
    citations: [cite('the-hindu-2024-10-22', 2, 'To be extended by five years.')],
  },
  {
    slug: 'in-sg-navy-agreement-2017',
    title: 'Bilateral Agreement for Navy Cooperation',
    type: 'agreement',
    binding: 'unknown',
    summary: 'The last of the three service agreements: port visits, logistics, maritime security.',
    areas: ['maritime_security', 'logistics', 'joint_exercises'],
    events: [
      {
        kind: 'signed',
        date: '2017-11-29',
        place: 'New Delhi',
        visit: 'ng-eng-hen-india-november-2017',
        summary: 'Signed by the two permanent heads of ministry, exchanged by the navy chiefs.',
        citations: [
          cite('mindef-singapore-2017-11-29', 1, 'Signatories and contents.'),
          cite('straits-times-2017-11-30', 2, 'The exchange before the ministers.'),
        ],
      },
    ],
  },
  {
    slug: 'in-sg-navy-implementing-arrangement-2018',
    title:
      'Implementing Arrangement concerning Mutual Coordination, Logistics and Services Support',
    type: 'arrangement',
    binding: 'unknown',
    parent: 'in-sg-navy-agreement-2017',
    summary:
      'The procedures under the navy agreement, for ships, submarines and aircraft that call at the other’s bases.',
    areas: ['logistics', 'maritime_security'],
    events: [
      {
        kind: 'signed',
        date: '2018-06-01',
        place: 'Singapore',
        summary: 'Exchanged before the two prime ministers.',
        citations: [cite('mindef-singapore-2018-06-01', 1, 'The exchange and the title.')],
      },
    ],
  },
];
