import { cite, type BriefingData } from '../shape';

export const threeServices: BriefingData = {
  slug: 'india-singapore-training-ground-and-port',
  state: 'published',
  lastReviewed: '2026-10-26',
  reviewBy: '2027-04-30',
  revisions: [
    {
      title: 'India and Singapore: a training ground for one, a port for the other',
      bluf: 'Singapore needs room to train and India needs a harbour on the far side of the Straits. Each service has an agreement for that exchange, the navies have exercised every year since 1994, and the ministers’ dialogue has become rarer without any visible harm. The tie runs on agreements that have to be renewed; the next test is the army’s.',
      writtenAt: '2026-05-26T09:00:00Z',
      publishedAt: '2026-06-04T10:30:00Z',
      authors: ['daniel'],
      approvedBy: 'ruth',
      areas: ['capacity_building_training', 'maritime_security', 'logistics', 'joint_exercises'],
      judgements: [
        {
          statement: 'SIMBEX will be held in 2026, in Indian waters.',
          likelihood: 'very_likely',
          confidence: 'high',
          basis: 'Every year since 1994, and by turns; the edition of 2025 was in Singapore.',
        },
        {
          statement: 'The seventh dialogue of the ministers will be held before the end of 2027.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis: 'The fifth and sixth lay nearly four years apart, with a pandemic in between.',
        },
        {
          statement: 'Singapore will still train its army in India in 2030.',
          likelihood: 'very_likely',
          confidence: 'moderate',
          basis:
            'The ministers agreed on five more years in October 2024, and there is little room at home.',
        },
      ],
      body: `## Three agreements and one above them

The air forces have had an agreement since 2007 and the armies since 2008; both let Singaporean units train in India.[^1] The navies' followed on 29 November 2017 and is of another kind: it is about calls at each other's ports, and supply.[^2] Procedures for that came six months later.[^3] Above the three stands the Defence Cooperation Agreement, revised in November 2015 to add a dialogue of the ministers, maritime security and industry.[^4]

## What was kept

The dialogue met within eight months of being promised.[^5] The exercise with other navies of the region, an Indian idea of 2017, was agreed by the prime ministers in 2018[^3] and held with Thailand in September 2019.[^6] In 2024 the ministers agreed to extend the army's agreement by five years.[^7] No source on file shows that this has been signed.

## The exercises

SIMBEX began in 1994 and has not missed a year.[^8] It grows and shrinks with the fleets: five ships and a submarine from each side in 2023,[^9] one Indian frigate in 2025.[^10] The armour exercise went the other way, from live firing with 270 soldiers in 2019[^11] to maps and computers in 2025.[^12]

## The politics

The partnership was raised in September 2024.[^13] The roadmap of September 2025 puts defence last of its eight parts.[^14] That is a fair picture of the tie: it is not where either government looks for news, and it works.

## What to watch

* a signature under the army's extension;
* whether the armour exercise returns to the field;
* the first industrial project, on which nothing has been published.
`,
      citations: [
        cite('straits-times-2017-11-29', 2, 'The agreements of 2007 and 2008.'),
        cite('mindef-singapore-2017-11-29', 1, 'The navy agreement.'),
        cite('mindef-singapore-2018-06-01', 1, 'The procedures, and exercises with others.'),
        cite('today-2015-11-24', 1, 'The revised agreement.'),
        cite('cna-2017-10-24', 2, 'The first dialogue.'),
        cite('ani-2019-09-16', 2, 'The exercise with Thailand.'),
        cite('the-hindu-2024-10-22', 2, 'The extension agreed.'),
        cite('netindian-2022-10-28', 2, 'The exercise since 1994.'),
        cite('newsdrum-2023-09-22', 2, 'The ships of 2023.'),
        cite('daily8-2025-08-02', 2, 'The ships of 2025.'),
        cite('straits-times-2019-04-14', 2, 'The armour exercise of 2019.'),
        cite('lokmat-times-2025-07-27', 2, 'The armour exercise of 2025.'),
        cite('mfa-singapore-2024-09-05', 1, 'The partnership raised.'),
        cite('mfa-singapore-2025-09-04', 1, 'The roadmap and its order.'),
      ],
      covers: [
        { tie: 'in-sg' },
        { agreement: 'in-sg-navy-agreement-2017' },
        { agreement: 'in-sg-army-agreement' },
        { agreement: 'in-sg-defence-cooperation-agreement' },
        { session: 'in-sg-defence-ministers-dialogue-6' },
        { edition: 'simbex-2025' },
        { edition: 'bold-kurukshetra-2025' },
        { commitment: 'in-sg-extend-army-agreement' },
        { commitment: 'in-sg-exercises-with-third-countries' },
      ],
    },
  ],
};

export const fewerShips: BriefingData = {
  slug: 'simbex-after-thirty-years',
  state: 'draft',
  revisions: [
    {
      title: 'SIMBEX after thirty years: fewer ships, more aircraft?',
      bluf: 'The number of ships in the India–Singapore naval exercise has gone down since its thirtieth edition. The draft asks whether aircraft make up for it.',
      writtenAt: '2026-11-19T10:10:00Z',
      authors: ['ruth'],
      areas: ['joint_exercises', 'maritime_security'],
      judgements: [
        {
          statement: 'The edition of 2026 will include a submarine from at least one side.',
          likelihood: 'roughly_even_chance',
          confidence: 'low',
          basis: 'Both brought one in 2023; none is named in the two editions since.',
        },
      ],
      body: `## The count so far

In 2023 each side brought a submarine and two or three ships.[^1] In 2024 one Singaporean frigate came to Visakhapatnam.[^2] In 2025 one Indian frigate met two Singaporean ships, with maritime patrol aircraft and two fighters from the shore.[^3]

## Missing

* the Indian ships of 2024;
* the edition of 2026, of which nothing is on file;
* a reason: fleets elsewhere, or a change of purpose?
`,
      citations: [
        cite('newsdrum-2023-09-22', 2, 'The edition of 2023.'),
        cite('praja-today-2024-10', 2, 'The edition of 2024.'),
        cite('daily8-2025-08-02', 2, 'The edition of 2025.'),
      ],
      covers: [
        { tie: 'in-sg' },
        { edition: 'simbex-2023' },
        { edition: 'simbex-2024' },
        { edition: 'simbex-2025' },
      ],
    },
  ],
  notes: [
    {
      key: 'simbex-2024-indian-ship',
      kind: 'follow_up',
      author: 'daniel',
      at: '2026-11-20T09:00:00Z',
      body: 'A study site names INS Shivalik for 2024. Look for the navy’s own release before we use it.',
    },
  ],
};
