import { cite, type AgreementData } from '../shape';

export const agreements: AgreementData[] = [
  {
    slug: 'in-jp-acsa',
    title:
      'Agreement concerning Reciprocal Provision of Supplies and Services between the Self-Defense Forces of Japan and the Armed Forces of India',
    type: 'agreement',
    binding: 'yes',
    summary:
      'Lets either force draw food, fuel, transport and repair from the other during exercises, peacekeeping, relief and other agreed activities. Known as the acquisition and cross-servicing agreement.',
    areas: ['logistics', 'joint_exercises', 'peacekeeping', 'hadr'],
    events: [
      {
        kind: 'signed',
        date: '2020-09-09',
        place: 'New Delhi',
        summary:
          'By India’s Defence Secretary, Ajay Kumar, and Japan’s ambassador, Satoshi Suzuki.',
        citations: [
          cite('businessline-2020-09-10', 1, 'Signed in New Delhi on Wednesday 9 September.'),
          cite('jiji-2020-09-10', 1, 'The signing from the Japanese side.'),
        ],
      },
      {
        kind: 'in_force',
        date: '2021-07-11',
        citations: [
          cite('mofa-japan-2021-acsa-india', 1, 'In force on 11 July 2021.'),
          cite('japan-news-2025-08-25', 2, 'Gives the year.'),
        ],
      },
    ],
  },
  {
    slug: 'in-jp-defence-equipment-agreement-2015',
    title: 'Agreement concerning the Transfer of Defence Equipment and Technology',
    type: 'agreement',
    binding: 'yes',
    summary: 'The frame for any export of Japanese equipment to India.',
    areas: ['defence_industry', 'technology_rnd', 'arms_sales'],
    events: [
      {
        kind: 'signed',
        date: '2015',
        citations: [cite('the-hindu-2024-11-16', 2, 'An agreement signed in 2015.')],
      },
    ],
  },
  {
    slug: 'in-jp-unicorn-memorandum-2024',
    title: 'Memorandum of Implementation on the UNICORN mast',
    type: 'arrangement',
    binding: 'unknown',
    parent: 'in-jp-defence-equipment-agreement-2015',
    summary:
      'Has Bharat Electronics develop with Japan an antenna mast for Indian warships that gathers many aerials in one. It would be the first such project of the two countries.',
    areas: ['defence_industry', 'technology_rnd'],
    events: [
      {
        kind: 'signed',
        date: '2024-11-15',
        place: 'Tokyo',
        summary: 'At the Embassy of India.',
        citations: [
          cite('pib-2024-11-16', 1, 'Date, place and signatories.'),
          cite('the-hindu-2024-11-16', 2, 'The frame of 2015 and the history of the project.'),
        ],
      },
    ],
  },
  {
    slug: 'in-jp-security-declaration-2008',
    title: 'Joint Declaration on Security Cooperation between Japan and India (2008)',
    type: 'joint_declaration',
    binding: 'no',
    summary: 'The first statement of the two prime ministers on security as such.',
    areas: ['strategic_dialogue'],
    events: [
      {
        kind: 'signed',
        date: '2008',
        citations: [cite('japan-news-2025-08-25', 2, 'Signed in 2008 by the leaders of the day.')],
      },
      {
        kind: 'superseded',
        date: '2025-08-29',
        place: 'Tokyo',
        visit: 'narendra-modi-japan-august-2025',
        citations: [cite('jiji-2025-08-29', 2, 'Revised for the first time in 17 years.')],
      },
    ],
  },
  {
    slug: 'in-jp-security-declaration-2025',
    title: 'Joint Declaration on Security Cooperation between India and Japan (2025)',
    type: 'joint_declaration',
    binding: 'no',
    parent: 'in-jp-security-declaration-2008',
    summary:
      'Adds equipment, cyber, space and economic security to the text of 2008, and exercises of all three services for relief work.',
    areas: ['strategic_dialogue', 'technology_rnd', 'cyber', 'space', 'hadr'],
    events: [
      {
        kind: 'signed',
        date: '2025-08-29',
        place: 'Tokyo',
        visit: 'narendra-modi-japan-august-2025',
        summary: 'Adopted at the summit; the sources do not speak of signatures.',
        citations: [
          cite('hindustan-times-2025-08-29', 2, 'The declaration and its contents.'),
          cite('lokmat-times-2025-08-30', 2, 'Adopted during the visit.'),
        ],
      },
    ],
  },
  {
    slug: 'in-jp-maritime-security-arrangement-2026',
    title: 'Memorandum of Arrangement on Maritime Security Cooperation',
    type: 'arrangement',
    binding: 'unknown',
    summary:
      'Between the two defence ministries: the picture at sea, search and rescue, relief, and the use of each other’s ports and yards. The text itself is not on file.',
    areas: ['maritime_security', 'information_sharing', 'logistics', 'hadr'],
    events: [
      {
        kind: 'signed',
        date: '2026-08-20',
        place: 'New Delhi',
        visit: 'shinjiro-koizumi-india-august-2026',
        citations: [cite('pib-2026-08-20', 1, 'Signed at the ministers’ meeting.')],
      },
    ],
    notes: [
      {
        key: 'in-jp-maritime-arrangement-text',
        kind: 'follow_up',
        author: 'ruth',
        at: '2026-08-24T08:30:00Z',
        body: 'Ask both press offices for the text. Whether it binds stays *unknown* until we have read it.',
      },
    ],
  },
];
