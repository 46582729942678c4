import { cite, type BriefingData } from '../shape';

export const enabled: BriefingData = {
  slug: 'india-united-states-enabling-agreements-and-after',
  state: 'published',
  lastReviewed: '2026-09-28',
  reviewBy: '2027-01-31',
  revisions: [
    {
      title:
        'India and the United States: the enabling agreements are signed, the dialogue has slowed',
      bluf: 'Between 2016 and 2020 the two signed the three agreements on which American practice rests: logistics, communications, geospatial data. A framework of October 2025 gives the tie ten years of policy guidance. The ministerial 2+2 dialogue that produced two of the three has no meeting on our record since November 2023; the exercises have gone on without it.',
      writtenAt: '2026-02-16T09:00:00Z',
      publishedAt: '2026-02-26T10:00:00Z',
      authors: ['daniel'],
      approvedBy: 'ruth',
      areas: ['logistics', 'information_sharing', 'defence_industry', 'joint_exercises'],
      judgements: [
        {
          statement: 'Yudh Abhyas will be held in India before the end of 2026.',
          likelihood: 'very_likely',
          confidence: 'moderate',
          basis: 'Yearly for two decades, and held on time at the worst of the tariff dispute.',
        },
        {
          statement: 'The sixth 2+2 dialogue will be held before the end of 2026.',
          likelihood: 'roughly_even_chance',
          confidence: 'low',
          basis:
            'One was expected for 2025; the framework was signed without it, in a third country.',
        },
        {
          statement:
            'Neither side will give notice to end any of the three enabling agreements before 2030.',
          likelihood: 'almost_certain',
          confidence: 'high',
          basis: 'They cost little to keep, and Indian equipment of American make depends on one.',
        },
      ],
      body: `## Three signatures

The memorandum on logistics was signed at the Pentagon on 29 August 2016. Both ministers took care to say that it gave no bases.[^1][^2] The agreement on communications followed in New Delhi on 6 September 2018, on the day of the first 2+2 dialogue,[^3] and that on geospatial data at the third, on 27 October 2020.[^4] Between them, in December 2019, came an annex on industrial security that lets firms handle classified work.[^5]

The order is that of Indian comfort. Fuel came first, radios second, maps last.

## What came after

Industry took the place of enabling. A bridge for young firms was launched in Washington in June 2023.[^6] In August 2024 officials signed an arrangement on the security of supply, not binding, and a memorandum that puts Indian officers into American commands.[^7]

On 31 October 2025 Rajnath Singh and Pete Hegseth signed a framework for ten years, in Kuala Lumpur and in the middle of a dispute on tariffs.[^8][^9] That it was signed at all is the news: trade and defence were kept apart.

## The dialogue

The ministers resolved in 2018 to meet every year.[^10] They met in 2018, 2019, 2020, 2022 and 2023.[^11] Nothing later is on record. A yearly promise is easily broken by calendars, and two elections and a change of administration lay in between. Yet the body has been the place where signatures are prepared.

## The exercises

The army series did not wait. It brought 600 soldiers a side to Rajasthan in 2024[^12] and 450 Indians to Alaska in September 2025.[^13]

## What to watch

* a date for the sixth dialogue;
* the first Indian liaison officer in an American command, promised in 2024 and not reported since;
* the next edition of Yudh Abhyas, for its size rather than its place.
`,
      citations: [
        cite('voa-2016-08-29', 1, 'The signing of the logistics memorandum.'),
        cite('defense-daily-2016-08', 2, 'No basing agreement.'),
        cite('us-embassy-2018-09-06', 1, 'The first dialogue.'),
        cite('india-today-2020-10-28', 2, 'The third dialogue and the agreement signed.'),
        cite('the-quint-2019-12-18', 2, 'The annex on industrial security.'),
        cite('statesman-2023-06-22', 2, 'The launch of INDUS-X.'),
        cite('pti-2024-08-23', 2, 'The two documents of August 2024.'),
        cite('asianet-2025-10-31', 2, 'The framework of October 2025.'),
        cite('outlook-india-2025-10-31', 2, 'The dispute on tariffs.'),
        cite('xinhua-2018-09-07', 2, 'The resolve to meet every year.'),
        cite('new-delhi-times-2023-11-11', 2, 'The fifth dialogue.'),
        cite('statesman-2024-09-09', 2, 'The army exercise of 2024.'),
        cite('newsx-2025-09-06', 2, 'The army exercise of 2025.'),
      ],
      covers: [
        { tie: 'in-us' },
        { agreement: 'in-us-lemoa' },
        { agreement: 'in-us-comcasa' },
        { agreement: 'in-us-beca' },
        { agreement: 'in-us-major-defence-partnership-framework-2025' },
        { session: 'in-us-two-plus-two-5' },
        { edition: 'yudh-abhyas-2025' },
        { commitment: 'in-us-yearly-two-plus-two' },
      ],
    },
  ],
};

/** For named readers: an argument against the desk's own line, before it is settled. */
export const againstOurselves: BriefingData = {
  slug: 'india-united-states-three-ways-we-could-be-wrong',
  state: 'published',
  lastReviewed: '2026-10-19',
  reviewBy: '2026-12-15',
  revisions: [
    {
      title: 'Against our own line: three ways in which we misread India and the United States',
      bluf: 'The desk holds that the tie is kept going by services and officials whatever the leaders do. This paper argues the opposite case on the same public facts. Its strongest point is that nothing on our record shows an enabling agreement in use; we have taken signatures for practice.',
      marking: 'RED',
      writtenAt: '2026-10-09T09:00:00Z',
      publishedAt: '2026-10-19T15:30:00Z',
      authors: ['ruth'],
      approvedBy: 'daniel',
      areas: ['strategic_dialogue', 'logistics', 'information_sharing'],
      judgements: [
        {
          statement:
            'Within a year the record will hold one documented use of the logistics memorandum by each navy.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis:
            'Port visits are announced, and fuel has to come from somewhere; nobody has searched.',
        },
        {
          statement:
            'The desk’s published line on the tie will need a correction of substance before mid-2027.',
          likelihood: 'unlikely',
          confidence: 'low',
          basis: 'Two of the three arguments below rest on gaps in our record and not on findings.',
        },
        {
          statement:
            'Trade will again be used as pressure on a defence decision before the end of 2027.',
          likelihood: 'roughly_even_chance',
          confidence: 'low',
          basis: 'In 2025 the two were kept apart; one case is no rule.',
        },
      ],
      body: `## Why this paper

Our briefing on India and Malaysia rests on a rule: what officials can do alone is done. We apply it here as well. A rule that fits everywhere should be tried where it matters most.

## First: signatures are not practice

The memorandum of 2016 allows supply case by case and obliges nobody.[^1] The agreement of 2018 had still to be put into operation fifteen months later, in the Indian minister's own words.[^2] We hold no source on its use. Our published line counts both as achievements.

## Second: the dialogue was the engine

Two enabling agreements and the industrial annex were signed on the day of a 2+2 dialogue. Since the fifth, in 2023,[^3] the signatures have been of a lighter kind: an arrangement that does not bind, a memorandum on postings, a framework.[^4][^5] If ministers are the engine, the tie has been coasting.

## Third: exercises measure habit

The army series shrank from 600 to 450 Indians between 2024 and 2025.[^6][^7] We explain it by distance. We would have explained a rise by intent.

## What would change our mind

1. One dated, sourced use of each enabling agreement.
2. A sixth dialogue that signs nothing, which would refute the second argument.
3. The size of the edition of 2026, written down before we explain it.

## Why this is RED

It names weaknesses of our own product before they are settled. Daniel Osei and Ruth Calder decide by 15 December what of it goes into the next revision; until then it stays with those who write on this tie.
`,
      citations: [
        cite('dollar-business-2016-08', 2, 'Case by case, and no obligation.'),
        cite('devdiscourse-2019-12-19', 2, 'The agreement of 2018 still being made operational.'),
        cite('joint-statement-2023-11-10', 1, 'The fifth dialogue.'),
        cite('pti-2024-08-23', 2, 'The documents of August 2024.'),
        cite('asianet-2025-10-31', 2, 'The framework.'),
        cite('statesman-2024-09-09', 2, '600 a side in 2024.'),
        cite('newsx-2025-09-06', 2, '450 Indians in 2025.'),
      ],
      covers: [
        { tie: 'in-us' },
        { agreement: 'in-us-lemoa' },
        { agreement: 'in-us-comcasa' },
        { session: 'in-us-two-plus-two-5' },
        { edition: 'yudh-abhyas-2024' },
        { edition: 'yudh-abhyas-2025' },
      ],
    },
  ],
  notes: [
    {
      key: 'in-us-against-first-point',
      kind: 'assessment',
      author: 'daniel',
      at: '2026-10-22T09:05:00Z',
      marking: 'RED',
      anchor: 'We hold no source on its use.',
      body: 'Agreed, and it is the point to answer first. The other two I can live with.',
    },
  ],
};
