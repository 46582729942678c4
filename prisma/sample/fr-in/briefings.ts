import { cite, type BriefingData } from '../shape';

export const ordersFirst: BriefingData = {
  slug: 'france-india-orders-first-then-institutions',
  state: 'published',
  lastReviewed: '2026-09-07',
  reviewBy: '2027-02-28',
  revisions: [
    {
      title: 'France and India: the orders come first, the institutions follow',
      bluf: 'Aircraft have carried this tie for ten years: 36 for the air force, delivered by the end of the year they were due, and 26 for the navy, due by 2030. The political texts were written round them. The renewal of the defence agreement in February 2026 and the plants that go with the second order are the first signs that the tie would outlast a bad year for sales.',
      writtenAt: '2026-03-09T09:00:00Z',
      publishedAt: '2026-03-19T11:15:00Z',
      authors: ['ruth'],
      approvedBy: 'daniel',
      areas: ['arms_sales', 'defence_industry', 'logistics', 'joint_exercises'],
      judgements: [
        {
          statement: 'The first Rafale Marine will be handed to India before the end of 2028.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis:
            'The aircraft is in production, and the first order was completed in its last year.',
        },
        {
          statement: 'The seventh dialogue of the ministers will be held before the end of 2027.',
          likelihood: 'likely',
          confidence: 'low',
          basis: 'It is yearly by name; the last interval was 28 months.',
        },
        {
          statement:
            'A further order of Rafale for the air force will be signed before the end of 2027.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis:
            'India’s acquisition council cleared 114 aircraft in February 2026; price and local production are still to be negotiated.',
        },
      ],
      body: `## Two orders

The agreement on 36 Rafale was signed in New Delhi on 23 September 2016.[^1] All were expected within six years;[^2] the last landed on 15 December 2022, twelve weeks after that.[^3] Few promises of this size are kept so nearly.

The agreement on 26 aircraft for the navy followed on 28 April 2025. It goes further than the first: Indian weapons are to be fitted, fuselages to be built and engines to be repaired in India, and deliveries are to be complete by 2030.[^4]

## The texts

An agreement on logistics of March 2018 opened the ports of each to the other's ships.[^5] Modi's visit for the national day of 2023 produced a roadmap to 2047 and the promise of another for the defence industries.[^6] That one was adopted in January 2024, when Macron was the guest of Republic Day.[^7]

The ministers' dialogue is yearly by name. The fifth meeting was in October 2023,[^8] the sixth in February 2026. The sixth did more than its forerunners: the general defence agreement was renewed for ten years, and each army is to take in officers of the other.[^9] On the same day the leaders gave the partnership a new name in Mumbai.[^10]

## The exercises

Varuna is the one that counts. In March 2025 it brought both carriers together off Goa.[^11] What France brings depends on where its group is: the edition followed a long deployment to the Indo-Pacific.

## What to watch

* the place of the fuselage plant, and whether it serves other customers;
* the price of a third order, which will show what local production costs;
* a date for the seventh dialogue.
`,
      citations: [
        cite('elysee-2016-09-23', 1, 'The signing of the first order.'),
        cite('bbc-2016-09-23', 2, 'Delivery within six years.'),
        cite('air-recognition-2022-12', 2, 'The last aircraft.'),
        cite('pti-2025-04-28', 2, 'The second order and its terms.'),
        cite('indian-express-2018-03-11', 2, 'The agreement on logistics.'),
        cite('mint-2024-01-26', 2, 'The promise made in July 2023.'),
        cite('latestly-2024-01-27', 2, 'The roadmap adopted.'),
        cite('new-delhi-times-2023-10-12', 2, 'The fifth dialogue.'),
        cite('pti-2026-02-17', 2, 'The sixth dialogue.'),
        cite('business-standard-2026-02-17', 2, 'The new partnership; 114 aircraft cleared.'),
        cite('latestly-2025-03-19', 2, 'Both carriers in Varuna 2025.'),
      ],
      covers: [
        { tie: 'fr-in' },
        { agreement: 'fr-in-rafale-agreement-2016' },
        { agreement: 'fr-in-rafale-marine-agreement-2025' },
        { agreement: 'fr-in-defence-cooperation-agreement' },
        { session: 'fr-in-annual-defence-dialogue-6' },
        { visit: 'emmanuel-macron-india-february-2026' },
        { edition: 'varuna-2025' },
        { commitment: 'fr-in-deliver-36-rafale' },
      ],
    },
  ],
};

/** Before a second pair of eyes. */
export const carriers: BriefingData = {
  slug: 'two-carriers-what-varuna-tells',
  state: 'in_review',
  reviewBy: '2026-12-18',
  revisions: [
    {
      title: 'Two carriers: what Varuna tells of the French part in India’s naval aviation',
      bluf: 'Varuna 2025 put the type that India has since bought beside the one now on its decks. The draft argues that training, not delivery, sets the date at which the Indian navy can use the Rafale Marine.',
      marking: 'GREEN',
      writtenAt: '2026-11-12T09:30:00Z',
      authors: ['daniel'],
      areas: ['joint_exercises', 'capacity_building_training', 'arms_sales'],
      judgements: [
        {
          statement: 'Indian pilots will land on the French carrier before the first delivery.',
          likelihood: 'likely',
          confidence: 'low',
          basis: 'The agreement foresees training in France; nothing says where aboard.',
        },
        {
          statement: 'Varuna will have an edition in each year from 2026 to 2028.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis: 'The count of editions is close to the count of years since 2001.',
        },
        {
          statement: 'The first squadron will be ready for a deployment before the end of 2029.',
          likelihood: 'unlikely',
          confidence: 'low',
          basis:
            'Deliveries begin in 2028, and carrier training takes longer than conversion ashore.',
        },
      ],
      body: `## What was seen

In March 2025 the French carrier and INS Vikrant exercised for four days in the Arabian Sea. Rafale M flew against MiG-29K, the aircraft now on the Indian decks.[^1] The exercise ended with a review off Goa.[^2]

## What was bought

Five weeks later India signed for 26 Rafale Marine. Deliveries run from 2028 to 2030, and crews are to be trained in France and in India.[^3]

## The argument

An aircraft can be bought in a day; a deck crew cannot. Of the 26 aircraft four are two-seaters for training,[^4] and these fly from land.[^5] The rest of the training needs a deck, and India has two of its own. Varuna is the only occasion on record at which the French deck was near.

## Open points for the reviewer

* the count of editions: sources begin the series in 1991 or in 2001;
* whether the training plan is public in France.
`,
      citations: [
        cite('latestly-2025-03-19', 2, 'Dates, carriers and aircraft.'),
        cite('devdiscourse-2025-03-22', 2, 'The review off Goa; the series since 2001.'),
        cite('pti-2025-04-28', 2, 'Years of delivery, and training.'),
        cite('jk-news-2025-04-28', 2, '22 single-seaters and four two-seaters.'),
        cite('raksha-anirveda-2025-04', 3, 'The two-seaters are not for carriers.'),
      ],
      covers: [
        { tie: 'fr-in' },
        { edition: 'varuna-2025' },
        { agreement: 'fr-in-rafale-marine-agreement-2025' },
        { commitment: 'fr-in-deliver-26-rafale-marine' },
      ],
    },
  ],
  notes: [
    {
      key: 'two-carriers-review',
      kind: 'correction',
      author: 'ruth',
      at: '2026-11-17T14:00:00Z',
      marking: 'GREEN',
      anchor: 'Varuna is the only occasion on record at which the French deck was near.',
      body: 'On *our* record. The French group called at Goa and Kochi in January 2025 as well, and trained with Indian forces; say so or soften the sentence.',
    },
  ],
};
