import { cite, type AgreementData } from '../shape';

export const agreements: AgreementData[] = [
  {
    slug: 'fr-in-defence-cooperation-agreement',
    title: 'Agreement on Defence Cooperation',
    type: 'agreement',
    binding: 'unknown',
    summary:
      'The general agreement of the tie, in terms of ten years. The record holds its latest renewal only.',
    areas: ['strategic_dialogue', 'defence_industry', 'capacity_building_training'],
    events: [
      {
        kind: 'amended',
        date: '2026-02-17',
        place: 'Bengaluru',
        summary: 'Renewed for ten years, by India’s Defence Secretary and a French official.',
        citations: [cite('pti-2026-02-17', 1, 'The renewal, and who signed it.')],
      },
    ],
    notes: [
      {
        key: 'fr-in-defence-agreement-first-signed',
        kind: 'question',
        author: 'ruth',
        at: '2026-02-20T12:00:00Z',
        body: 'When was it first signed? Twenty years before, if terms are counted back; find the treaty series entry before anybody writes it.',
      },
    ],
  },
  {
    slug: 'fr-in-rafale-agreement-2016',
    title: 'Inter-Governmental Agreement on 36 Rafale aircraft',
    type: 'agreement',
    binding: 'yes',
    summary: 'A sale between governments of aircraft ready to fly, at 7.8 billion euros.',
    areas: ['arms_sales'],
    events: [
      {
        kind: 'signed',
        date: '2016-09-23',
        place: 'New Delhi',
        summary: 'By Manohar Parrikar and Jean-Yves Le Drian.',
        citations: [
          cite('elysee-2016-09-23', 1, 'Signed that day in New Delhi.'),
          cite('bbc-2016-09-23', 2, 'Signatories and price.'),
        ],
      },
    ],
  },
  {
    slug: 'fr-in-reciprocal-logistics-2018',
    title:
      'Agreement regarding the Provision of Reciprocal Logistics Support between the Armed Forces',
    type: 'agreement',
    binding: 'unknown',
    summary:
      'Opens ports and bases to the other’s ships for supply during visits, exercises, training and relief.',
    areas: ['logistics', 'maritime_security', 'hadr'],
    events: [
      {
        kind: 'signed',
        date: '2018-03-10',
        place: 'New Delhi',
        visit: 'emmanuel-macron-india-march-2018',
        summary: 'By Nirmala Sitharaman and Florence Parly.',
        citations: [
          cite('indian-express-2018-03-11', 2, 'Signatories and contents.'),
          cite('deccan-chronicle-2018-03-11', 2, 'One of fourteen documents of the day.'),
        ],
      },
    ],
  },
  {
    slug: 'fr-in-defence-industrial-roadmap-2024',
    title: 'Roadmap for Defence Industrial Partnership',
    type: 'arrangement',
    binding: 'no',
    summary: 'Names fields for joint design and production: air, sea, land, space, robots, cyber.',
    areas: ['defence_industry', 'technology_rnd', 'space', 'cyber'],
    events: [
      {
        kind: 'signed',
        date: '2024-01-26',
        place: 'New Delhi',
        visit: 'emmanuel-macron-india-january-2024',
        summary: 'Adopted; the sources do not speak of signatures.',
        citations: [
          cite('latestly-2024-01-27', 1, 'Adopted during the state visit.'),
          cite('mint-2024-01-26', 2, 'The fields that it names.'),
        ],
      },
    ],
  },
  {
    slug: 'fr-in-rafale-marine-agreement-2025',
    title: 'Inter-Governmental Agreement on 26 Rafale Marine aircraft',
    type: 'agreement',
    binding: 'yes',
    summary:
      '22 aircraft for the carrier and four for training, with the fitting of Indian weapons, a fuselage plant and repair shops in India.',
    areas: ['arms_sales', 'defence_industry'],
    events: [
      {
        kind: 'signed',
        date: '2025-04-28',
        place: 'New Delhi',
        summary:
          'Signed by Rajnath Singh and Sébastien Lecornu; officials exchanged the copies in New Delhi.',
        citations: [
          cite('pti-2025-04-28', 1, 'The agreement, the plants and the years of delivery.'),
          cite('jk-news-2025-04-28', 2, 'Signatories, numbers and ceremony.'),
        ],
      },
    ],
    disagreements: [
      {
        key: 'rafale-marine-complete-when',
        question: 'By when are all of the aircraft to be delivered?',
        claims: [
          { statement: 'By 2030, says the ministry.', source: 'pti-2025-04-28' },
          {
            statement: 'By 2031, says a trade paper before the signing.',
            source: 'raksha-anirveda-2025-04',
          },
        ],
      },
    ],
  },
];
