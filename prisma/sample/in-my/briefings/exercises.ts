import { cite, type BriefingData } from '../../shape';

/** For readers who are signed in. */
export const armyExercises: BriefingData = {
  slug: 'harimau-shakti-regular-exercise-small-forces',
  state: 'published',
  lastReviewed: '2026-06-30',
  reviewBy: '2026-12-15',
  revisions: [
    {
      title: 'Harimau Shakti has become yearly; it has not become large',
      bluf: 'The army exercise of India and Malaysia has met every year from 2022 to 2025, by turns in each country. Regularity is the achievement. The force stays near a company a side, and the mission is the same counter-insurgency work in a new setting.',
      marking: 'GREEN',
      writtenAt: '2026-01-19T09:00:00Z',
      publishedAt: '2026-01-28T09:45:00Z',
      authors: ['ruth'],
      approvedBy: 'daniel',
      areas: ['joint_exercises', 'counter_terrorism', 'peacekeeping'],
      judgements: [
        {
          statement:
            'A sixth edition by the Indian count will be held in Malaysia before the end of 2026.',
          likelihood: 'very_likely',
          confidence: 'moderate',
          basis: 'Four editions in four years, in strict alternation; Malaysia is next as host.',
        },
        {
          statement: 'It will bring together more than 300 troops in all.',
          likelihood: 'unlikely',
          confidence: 'moderate',
          basis: 'The edition of 2025 had 190, the only full count on record.',
        },
        {
          statement: 'A second service will take part in one of the next two editions.',
          likelihood: 'unlikely',
          confidence: 'low',
          basis: 'Heliborne work is already there; no source speaks of a joint edition.',
        },
      ],
      body: `## Six editions, three shapes

The record holds six editions. The first, in October 2012, was a meeting of officers round maps and a sand model.[^1] The second, in 2018, put infantry into the jungle of Hulu Langat for two weeks.[^2] From 2022 the series has kept a rhythm: Johor in 2022, Meghalaya in 2023, Bentong in 2024, Rajasthan in 2025.[^3][^4][^5]

Sources disagree on the beginning. A report on the opening in 2018 called it the first exercise of the two armies;[^6] a later one begins the series in 2012.[^5] The difference is one of definition. The exercise of 2012 carried the name and moved no troops.

## What is exercised

The aim as stated hardly moves: operations below the threshold of war, against insurgents or terrorists, latterly framed by a United Nations mandate.[^4] The setting does. Malaysian editions use close country, where the hosts have the experience. The edition of December 2025 was held on the Mahajan ranges in the desert of Rajasthan, with drones and the defence against them on the programme.[^5]

Numbers are rarely given. In 2025 India fielded 120 soldiers of the Dogra Regiment and Malaysia 70 of its 25th Battalion.[^5] That is an infantry company and a half.

## How the exercise serves the tie

The series is the one part of the tie that works without ministers. It ran through three Malaysian governments and through a year, 2023, in which everything else was being renegotiated. It also carries visits with it: India's Vice Chief of the Army Staff came to Malaysia while the edition of 2022 was in the field.[^7]

Its limits are those of its size. A company learns how another company moves. It does not test command, supply or the air, and the naval and air series of the two countries are run separately.

## Gaps

The dates of the edition of 2023 are not on record, and Malaysian sources are missing for every edition. Unit names come from Indian releases and may render Malaysian designations loosely.
`,
      citations: [
        cite('firangi-on-india-2012-10-24', 3, 'The table-top of 2012.'),
        cite('canindia-2018-04', 2, 'The field exercise of 2018.'),
        cite('latestly-2022-12-09', 2, 'The edition of 2022 at Pulai.'),
        cite('infodea-2024', 2, 'The editions of 2023 and 2024, and the mandate.'),
        cite(
          'tv9-2025-12',
          2,
          'The edition of 2025: units, numbers, programme; the series begun in 2012.',
        ),
        cite('financial-express-2018-04-30', 2, 'The edition of 2018 as the first.'),
        cite('lokmat-times-2022-12', 2, 'The Vice Chief’s visit during the edition of 2022.'),
      ],
      covers: [
        { tie: 'in-my' },
        { edition: 'harimau-shakti-2025' },
        { edition: 'harimau-shakti-2024' },
        { edition: 'harimau-shakti-2022' },
        { edition: 'harimau-shakti-2018' },
        { edition: 'harimau-shakti-2012' },
        { visit: 'b-s-raju-malaysia-december-2022' },
      ],
    },
  ],
};
