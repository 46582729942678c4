import { cite, type CommitmentData } from '../shape';

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
