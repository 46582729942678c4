import { cite, type VisitData } from '../shape';

export const visit2026: VisitData = {
  slug: 'shinjiro-koizumi-india-august-2026',
  title: 'Shinjiro Koizumi’s visit to India',
  sender: 'JP',
  host: 'IN',
  type: 'official',
  level: 'minister',
  start: '2026-08-19',
  end: '2026-08-20',
  cities: ['Mumbai', 'New Delhi'],
  head: 'shinjiro-koizumi',
  purpose:
    'Koizumi’s first visit to India as minister, some weeks after the prime ministers’ summit.',
  outcomes: [
    'A memorandum of arrangement on maritime security was signed.',
    'A working group under a director-general and a joint secretary was agreed.',
    'The fourth 2+2 meeting was to be held in Tokyo within the year.',
  ],
  areas: [
    'maritime_security',
    'logistics',
    'defence_industry',
    'technology_rnd',
    'joint_exercises',
    'hadr',
  ],
  engagements: [
    {
      slug: 'koizumi-western-naval-command-august-2026',
      kind: 'site_visit',
      title: 'Visit to the Western Naval Command',
      date: '2026-08-19',
      city: 'Mumbai',
      summary: 'A briefing by the navy and a tour of INS Chennai.',
      participants: [
        { person: 'shinjiro-koizumi', role: 'head_of_delegation', side: 'JP' },
        {
          person: 'krishna-swaminathan',
          role: 'counterpart',
          side: 'IN',
          title: 'Chief of the Naval Staff',
        },
        {
          person: 'sanjay-vatsayan',
          role: 'member',
          side: 'IN',
          title: 'Flag Officer Commanding-in-Chief, Western Naval Command',
        },
      ],
      citations: [cite('pib-2026-08-19', 1, 'The visit to Mumbai on 19 August 2026.')],
    },
    {
      slug: 'rajnath-singh-koizumi-talks-new-delhi-august-2026',
      kind: 'talks',
      title: 'Talks of the defence ministers',
      date: '2026-08-20',
      city: 'New Delhi',
      summary:
        'Maritime security came first, with ports, repair and mine warfare under it; then exercises, equipment and a working group to hold the strands together.',
      participants: [
        { person: 'shinjiro-koizumi', role: 'head_of_delegation', side: 'JP' },
        { person: 'rajnath-singh', role: 'counterpart', side: 'IN' },
      ],
      citations: [cite('pib-2026-08-20', 1, 'The joint press statement of the ministers.')],
    },
  ],
  citations: [
    cite('pib-2026-08-19', 1, 'A visit of two days, Mumbai first.'),
    cite('pib-2026-08-20', 1, 'The meeting in New Delhi and its results.', { field: 'outcomes' }),
  ],
};
