import { cite, type BriefingData } from '../shape';

export const accessInUse: BriefingData = {
  slug: 'australia-japan-access-agreement-in-use',
  state: 'published',
  lastReviewed: '2026-10-05',
  reviewBy: '2027-03-31',
  revisions: [
    {
      title: 'Australia and Japan: from a right of entry to a common ship',
      bluf: 'In four years the tie has gone from a treaty on visiting forces to a shared class of warship. Each step was announced, dated and kept. What it does not have is a duty to help: the declaration of 2022 promises consultation, and nothing signed since goes further.',
      writtenAt: '2026-05-04T09:00:00Z',
      publishedAt: '2026-05-12T09:30:00Z',
      authors: ['ruth'],
      approvedBy: 'daniel',
      areas: ['joint_exercises', 'arms_sales', 'defence_industry', 'strategic_dialogue'],
      judgements: [
        {
          statement: 'The thirteenth 2+2 meeting will be held before the end of 2026.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis: 'The two latest lay a year apart, in September; the frigates give it a subject.',
        },
        {
          statement: 'The first frigate will be delivered in 2029.',
          likelihood: 'roughly_even_chance',
          confidence: 'low',
          basis:
            'The yard builds the class already, but the design is a new version and the contract came later than first planned.',
        },
        {
          statement:
            'Neither government will sign an instrument with a duty of assistance before the end of 2028.',
          likelihood: 'very_likely',
          confidence: 'high',
          basis:
            'Both rely on the United States for that, and Japanese law sets narrow terms for it.',
        },
        {
          statement: 'The next Bushido Guardian will again include the United States.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis: 'Three-way fighter training was agreed by the ministers and took place in 2025.',
        },
      ],
      body: `## The treaty and its first uses

Kishida and Morrison signed the Reciprocal Access Agreement on 6 January 2022.[^1] It entered into force on 13 August 2023.[^2] Within a fortnight two Japanese F-35s were at Tindal in the Northern Territory,[^3] and within a month Australian ones were at Komatsu for Exercise Bushido Guardian, the first use of the treaty in Japan.[^4] Seldom does a treaty on jurisdiction and customs show its use so fast.

The exercise was held again in the autumn of 2025, at Misawa and with American aircraft.[^5]

## The declaration

The joint declaration of October 2022 commits the two to consult on contingencies that touch their sovereignty and interests, and to consider measures.[^6] Kishida called it a guide for ten years.[^7] The ministers met in Tokyo in December to fill it in.[^8] Three years later they were speaking of potential contingencies in public.[^9] The words of 2022 have not been exceeded.

## The ship

On 5 August 2025 Australia chose an improved Mogami class for eleven frigates.[^10] The ministers promised each other a quick contract a month later, aboard a ship of the class,[^11] and the contracts for the first three were signed in Melbourne on 18 April 2026, with delivery from 2029.[^12] The promise outlived a change of government and of minister in Tokyo.

Sources put the cost over ten years at ten or at twenty billion Australian dollars; the record keeps both.

## What to watch

* the yard in Western Australia, on which eight of the eleven ships depend;
* whether crews train together before the first ship is delivered;
* the next ministerial statement, for any word beyond consultation.
`,
      citations: [
        cite('mofa-japan-2022-01-06', 1, 'The signing.'),
        cite('mofa-japan-2023-08-08', 1, 'The entry into force.'),
        cite('airforce-technology-2023-09', 2, 'Japanese F-35s at Tindal.'),
        cite('katherine-times-2023-09-17', 2, 'The first use of the treaty in Japan.'),
        cite('jiji-2025-09-30', 2, 'The edition of 2025.'),
        cite('dfat-2022-10-22', 1, 'The clause on consultation.'),
        cite('kantei-2022-10-22', 1, 'The guide for ten years.'),
        cite('mofa-japan-2022-12-09', 1, 'The tenth meeting.'),
        cite('mirage-news-2025-09', 1, 'Contingencies in September 2025.'),
        cite('marles-2025-08-05', 1, 'The choice of the frigate.'),
        cite('japan-today-2025-09-05', 2, 'The promise of a quick contract.'),
        cite('manila-bulletin-2026-04-18', 2, 'The contracts.'),
      ],
      covers: [
        { tie: 'au-jp' },
        { agreement: 'au-jp-reciprocal-access-agreement' },
        { agreement: 'au-jp-security-declaration-2022' },
        { agreement: 'au-jp-frigate-contracts-2026' },
        { edition: 'bushido-guardian-2023' },
        { edition: 'bushido-guardian-2025' },
        { session: 'au-jp-two-plus-two-12' },
        { commitment: 'au-jp-conclude-frigate-contract' },
      ],
    },
  ],
};

/** For readers who are cleared: an assessment of dependence that neither government would sign. */
export const dependence: BriefingData = {
  slug: 'mogami-frigates-what-australia-depends-on',
  state: 'published',
  lastReviewed: '2026-09-14',
  reviewBy: '2027-01-31',
  revisions: [
    {
      title: 'What the frigates make Australia depend on',
      bluf: 'With the contracts of April 2026 Australia ties its surface fleet to one Japanese builder for a generation. The desk judges the military risk to be small and the political one real: the programme needs export approvals in Tokyo and a shipyard in Western Australia at the same time, and neither has done this before.',
      marking: 'AMBER',
      writtenAt: '2026-08-31T09:00:00Z',
      publishedAt: '2026-09-14T13:15:00Z',
      authors: ['daniel'],
      approvedBy: 'ruth',
      areas: ['arms_sales', 'defence_industry', 'logistics'],
      judgements: [
        {
          statement: 'All of the first three ships will be built in Japan, as planned.',
          likelihood: 'very_likely',
          confidence: 'moderate',
          basis: 'They are under contract, and the class is in series production there.',
        },
        {
          statement: 'The start of building in Western Australia will slip by a year or more.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis: 'A first ship of a foreign design in a yard that has not built a frigate before.',
        },
        {
          statement: 'A change of government in either country will end the programme before 2030.',
          likelihood: 'very_unlikely',
          confidence: 'moderate',
          basis: 'It has passed from one Japanese cabinet to the next without a pause.',
        },
      ],
      body: `## The facts that are public

Eleven ships are planned: three from Mitsubishi in Japan, eight from a yard in Western Australia.[^1] The first is due in 2029. It was chosen over a German design for its small crew and its early delivery.[^2] No Japanese yard had exported a frigate before.[^3]

## Our assessment

**Approvals.** Exports of defence equipment need decisions in Tokyo. The rules have been eased step by step, and the direction is steady. The risk is delay in a single case rather than refusal.

**The yard.** The case for the ship was speed. Speed comes from the Japanese line, and only the first three ships have it. The eight to follow carry the ordinary risks of a first build, and they are most of the fleet.

**The crew.** A small complement was a reason for the choice. It moves work ashore, to people who have to be trained by the builder. We expect the demand for Japanese instructors to be the first thing that the access agreement has to carry at scale.

**The price.** Two figures circulate, one twice the other.[^1][^4] They differ in what they count. Until the Australian budget papers settle it, quote neither alone.

## Why this is AMBER

The judgement on the yard names a weakness of a programme that both governments defend in public. It rests on published facts and on our reading of earlier first builds. It is for readers who plan, not for quotation.
`,
      citations: [
        cite('manila-bulletin-2026-04-18', 2, 'Numbers, yards, delivery and price.'),
        cite('esd-2025-08', 2, 'The competition, and the speed of delivery.'),
        cite('jiji-2025-08-05', 2, 'The crew; the first export of a frigate.'),
        cite('china-daily-brief-2026-04', 4, 'The higher figure.'),
      ],
      covers: [
        { tie: 'au-jp' },
        { agreement: 'au-jp-frigate-contracts-2026' },
        { visit: 'shinjiro-koizumi-australia-april-2026' },
        { commitment: 'au-jp-first-frigate-2029' },
      ],
    },
  ],
  notes: [
    {
      key: 'mogami-price-papers',
      kind: 'follow_up',
      author: 'ruth',
      at: '2026-09-16T08:00:00Z',
      marking: 'AMBER',
      anchor: 'quote neither alone',
      body: 'The next budget papers are the place to look. I have put a line in the calendar.',
    },
  ],
};
