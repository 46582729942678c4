import { cite, type MechanismData } from '../shape';

export const mechanisms: MechanismData[] = [
  {
    slug: 'in-jp-two-plus-two',
    name: 'India–Japan Foreign and Defence Ministerial Meeting',
    shortName: '2+2',
    level: 'minister',
    cadence: 'by turns, at two to three years',
    summary:
      'The foreign and the defence ministers of both countries at one table. Decided by the prime ministers in 2018.',
    citations: [cite('lokmat-times-2024-08-19', 2, 'The first two rounds, in 2019 and 2022.')],
    sessions: [
      {
        slug: 'in-jp-two-plus-two-1',
        ordinal: 1,
        date: '2019-11',
        city: 'New Delhi',
        country: 'IN',
        participants: [
          { person: 'rajnath-singh', role: 'co_chair', side: 'IN' },
          { person: 's-jaishankar', role: 'co_chair', side: 'IN' },
        ],
        citations: [
          cite('lokmat-times-2024-08-19', 2, 'The first round in New Delhi in 2019.'),
          cite('utkarsh-2024-08', 3, 'Gives the month.'),
        ],
      },
      {
        slug: 'in-jp-two-plus-two-2',
        ordinal: 2,
        date: '2022-09-08',
        city: 'Tokyo',
        country: 'JP',
        summary:
          'A fighter exercise, talks of the joint staffs and more work on equipment were agreed. The Japanese side set out its plan to build up its defence within five years.',
        participants: [
          { person: 'yasukazu-hamada', role: 'co_chair', side: 'JP' },
          { person: 'yoshimasa-hayashi', role: 'co_chair', side: 'JP' },
          { person: 'rajnath-singh', role: 'co_chair', side: 'IN' },
          { person: 's-jaishankar', role: 'co_chair', side: 'IN' },
        ],
        citations: [
          cite('financial-express-2022-09-08', 2, 'Ministers, staff talks and the exercise.'),
        ],
      },
      {
        slug: 'in-jp-two-plus-two-3',
        ordinal: 3,
        date: '2024-08-20',
        city: 'New Delhi',
        country: 'IN',
        summary:
          'The ministers wanted the declaration of 2008 brought up to date and the papers for the UNICORN antenna signed soon.',
        participants: [
          { person: 'rajnath-singh', role: 'co_chair', side: 'IN' },
          { person: 's-jaishankar', role: 'co_chair', side: 'IN' },
          { person: 'minoru-kihara', role: 'co_chair', side: 'JP' },
          { person: 'yoko-kamikawa', role: 'co_chair', side: 'JP' },
        ],
        citations: [
          cite('sambad-2024-08-20', 2, 'Date, ministers and place.'),
          cite('sea-and-job-2024-08', 3, 'The declaration to be revised.'),
          cite('the-hindu-2024-11-16', 2, 'What the statement said of the antenna.'),
        ],
      },
    ],
  },
];
