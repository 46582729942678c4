import { cite, type MechanismData } from '../shape';

export const mechanisms: MechanismData[] = [
  {
    slug: 'au-jp-two-plus-two',
    name: 'Australia–Japan Foreign and Defence Ministerial Consultations',
    shortName: '2+2',
    level: 'minister',
    cadence: 'every year or two, by turns',
    summary: 'Four ministers, a joint statement and, since 2022, a list of things to do.',
    citations: [cite('mofa-japan-2022-12-09', 1, 'The consultations and their number.')],
    disagreements: [
      {
        key: 'au-jp-twelfth-2-plus-2',
        question: 'When was the twelfth meeting?',
        claims: [
          {
            statement: 'On 10 October 2023, with Hayashi and Hamada.',
            source: 'newsmoco-twelfth-2-plus-2',
          },
          {
            statement: 'In September 2025, with Iwaya and Nakatani.',
            source: 'mirage-news-2025-09',
          },
        ],
        settled: {
          by: 'ruth',
          at: '2025-09-09T11:00:00Z',
          reason:
            'September 2025. Hayashi and Hamada had left office four weeks before the day that the first text gives, and no government knows of that meeting. The text is kept as an example.',
        },
      },
    ],
    sessions: [
      {
        slug: 'au-jp-two-plus-two-9',
        ordinal: 9,
        date: '2021-06-09',
        summary: 'By video.',
        citations: [cite('defence-connect-2021-06', 2, 'The ninth consultations, on 9 June.')],
      },
      {
        slug: 'au-jp-two-plus-two-10',
        ordinal: 10,
        date: '2022-12-09',
        city: 'Tokyo',
        country: 'JP',
        summary:
          'Seven weeks after the declaration of Perth, to give it content: training, the access agreement, fighters.',
        participants: [
          { person: 'yasukazu-hamada', role: 'co_chair', side: 'JP' },
          { person: 'yoshimasa-hayashi', role: 'co_chair', side: 'JP' },
          { person: 'richard-marles', role: 'co_chair', side: 'AU' },
          { person: 'penny-wong', role: 'co_chair', side: 'AU' },
        ],
        citations: [
          cite('mofa-japan-2022-12-09', 1, 'Date, ministers and subjects.'),
          cite('idn-times-2022-12', 3, 'The call on the Prime Minister the same day; F-35s.'),
        ],
      },
      {
        slug: 'au-jp-two-plus-two-11',
        ordinal: 11,
        date: '2024-09-05',
        city: 'Queenscliff',
        country: 'AU',
        participants: [
          { person: 'richard-marles', role: 'co_chair', side: 'AU' },
          { person: 'penny-wong', role: 'co_chair', side: 'AU' },
          { person: 'minoru-kihara', role: 'co_chair', side: 'JP' },
          { person: 'yoko-kamikawa', role: 'co_chair', side: 'JP' },
        ],
        citations: [cite('foreign-minister-australia-2024-09-05', 1, 'The four at Queenscliff.')],
      },
      {
        slug: 'au-jp-two-plus-two-12',
        ordinal: 12,
        date: '2025-09-05',
        city: 'Tokyo',
        country: 'JP',
        summary: 'The frigates, contingencies and work with the United States.',
        participants: [
          { person: 'gen-nakatani', role: 'co_chair', side: 'JP' },
          { person: 'takeshi-iwaya', role: 'co_chair', side: 'JP' },
          { person: 'richard-marles', role: 'co_chair', side: 'AU' },
          { person: 'penny-wong', role: 'co_chair', side: 'AU' },
        ],
        citations: [
          cite('mirage-news-2025-09', 1, 'What Iwaya said of contingencies and the frigate.'),
          cite('japan-today-2025-09-05', 2, 'Dates the ministers’ day in Japan.', {
            field: 'date',
          }),
        ],
      },
    ],
  },
];
