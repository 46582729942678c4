import { cite, type BriefingData } from '../../shape';

/** For readers who are cleared: it leans on an edition that is not verified. */
export const maritime: BriefingData = {
  slug: 'india-malaysia-at-sea-agenda-ahead-of-ships',
  state: 'published',
  lastReviewed: '2026-10-20',
  reviewBy: '2026-12-31',
  revisions: [
    {
      title: 'At sea, India and Malaysia agree on more than they do',
      bluf: 'Maritime security heads the list of subjects in every statement since 2023, yet the naval exercise remains a few days with one or two ships a side. A report of a fourth edition at Lumut in September 2026, with an Indian destroyer, would mark a step up if it is confirmed; the desk has not seen the release and holds it at AMBER.',
      marking: 'AMBER',
      writtenAt: '2026-10-08T09:30:00Z',
      publishedAt: '2026-10-20T14:00:00Z',
      authors: ['daniel'],
      approvedBy: 'ruth',
      areas: [
        'maritime_security',
        'joint_exercises',
        'freedom_of_navigation',
        'information_sharing',
      ],
      judgements: [
        {
          statement: 'The reported edition at Lumut took place.',
          likelihood: 'likely',
          confidence: 'low',
          basis:
            'It fits the two-year rhythm and the turn of host, but rests on one derivative text.',
        },
        {
          statement:
            'The focus group on non-traditional threats at sea will publish a result before mid-2027.',
          likelihood: 'unlikely',
          confidence: 'moderate',
          basis: 'Agreed in February 2025; no meeting, member or mandate has been made public.',
        },
        {
          statement: 'The next statement of the two governments will again name maritime security.',
          likelihood: 'almost_certain',
          confidence: 'high',
          basis: 'It has stood in every one since July 2023.',
        },
      ],
      body: `## The words

Passage by sea and air, piracy, terrorism and other threats that cross borders were subjects of the ministers' talks in July 2023. The committee named maritime security in September 2023 as a field to deepen,[^1] and in February 2025 agreed on a joint focus group for non-traditional threats.[^2] The prime ministers placed maritime security beside counter-terrorism and intelligence sharing in February 2026.[^3]

## The ships

Samudra Laksamana gives the measure of practice. In 2019 India sent two ships to Kota Kinabalu.[^4] In May 2022 one Indian frigate met two Malaysian ships in the same waters.[^5] The third edition, at Visakhapatnam from 28 February to 2 March 2024, had one corvette from each navy.[^6]

A study note places a fourth edition at Lumut from 9 to 12 September 2026 and gives INS Mysore, a destroyer, with KD Lekir and KD Gagah Samudera.[^7] It names an official release as its source. The desk has not read that release. If the ships are right, the Indian contribution was the largest so far, and the place, Malaysia's main naval base, is new to the series.

## What follows

Use the three verified editions in anything for release. Treat the fourth as a lead: it supports planning, not publication. When the release has been read, the entry is lowered to CLEAR or taken out, and this briefing is revised the same day.
`,
      citations: [
        cite('sakshi-post-2023-09-19', 2, 'Maritime security among the fields to deepen.'),
        cite('latestly-2025-02-19', 2, 'The joint focus group.'),
        cite('hans-india-2026-02-09', 2, 'Maritime security in February 2026.'),
        cite('vietnam-plus-2019-09', 2, 'Two Indian ships in 2019.'),
        cite('my-military-times-2022-05-29', 2, 'The ships of 2022.'),
        cite('latestly-2024-03-01', 2, 'The third edition and its ships.'),
        cite('study-note-samudra-laksamana-2026', 6, 'The fourth edition, at second hand.'),
      ],
      covers: [
        { tie: 'in-my' },
        { edition: 'samudra-laksamana-2026' },
        { edition: 'samudra-laksamana-2024' },
        { edition: 'samudra-laksamana-2022' },
        { edition: 'samudra-laksamana-2019' },
        { commitment: 'in-my-maritime-focus-group' },
      ],
    },
  ],
  notes: [
    {
      key: 'maritime-lumut-check',
      kind: 'question',
      author: 'ruth',
      at: '2026-10-21T08:30:00Z',
      marking: 'AMBER',
      anchor: 'The desk has not read that release.',
      body: 'Who asks for it? The number of the release is in the study note; one request should do.',
    },
  ],
};

/** For named readers: the desk's own plan, and no word of it from anybody else. */
export const collectionPlan: BriefingData = {
  slug: 'desk-plan-india-malaysia-before-14th-midcom',
  state: 'published',
  lastReviewed: '2026-10-30',
  reviewBy: '2026-12-31',
  revisions: [
    {
      title: 'Desk plan: five questions on India–Malaysia before the 14th MIDCOM',
      bluf: 'Our picture of the tie rests on two press offices. Before the committee meets again the desk should have Malaysian evidence on five points; this plan says which, by what means and who decides. It is a working paper and names no source outside published texts.',
      marking: 'RED',
      writtenAt: '2026-10-26T09:00:00Z',
      publishedAt: '2026-10-30T16:00:00Z',
      authors: ['ruth'],
      approvedBy: 'daniel',
      areas: ['strategic_dialogue', 'defence_industry', 'maritime_security'],
      judgements: [
        {
          statement:
            'At least two of the five questions will be answered from published Malaysian material.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis:
            'Parliamentary answers and service magazines have not been searched systematically.',
        },
        {
          statement: 'The text of the memorandum of 1993 will be released to us on request.',
          likelihood: 'unlikely',
          confidence: 'low',
          basis: 'Neither government has published it in thirty years.',
        },
        {
          statement: 'The session will be announced less than a week before it meets.',
          likelihood: 'very_likely',
          confidence: 'moderate',
          basis: 'For the two latest sessions the desk holds no earlier public date.',
        },
      ],
      body: `## The questions

1. Has the Strategic Affairs Working Group met, and at what level?
2. Has the Su-30 Forum met, and was industry in the room?
3. Who leads the focus group at sea: navies, coastguards or ministries?
4. What did the letters of 2023 change in the memorandum?[^1]
5. Was there a programme on 12 July 2023, as a four-day visit implies?[^2]

## Means

Published texts first: Malaysian parliamentary answers, the service magazines and the ministry's annual report. Then a request for an interview to each press office, in the same words and on the same day. No question goes out that shows which of the two has told us less.

## Decisions

Ruth Calder decides what is asked, Daniel Osei what is quoted. Answers given for background are entered as notes at AMBER and are not cited. The terms of reference exchanged in 2025 are the yardstick for the first two questions.[^3]

## Why this is RED

Nothing here is secret. A list of what a desk does not know is of use to those it asks, and it stays with the people who do the asking until the session is over. It is then lowered to GREEN.
`,
      citations: [
        cite('sun-daily-2023-07-10', 1, 'The letters, and what Malaysia expects of them.'),
        cite('borneo-post-2023-07-11', 2, 'A visit of four days.'),
        cite('statesman-2025-02-19', 2, 'The terms of reference exchanged.'),
      ],
      covers: [
        { tie: 'in-my' },
        { session: 'midcom-13' },
        { visit: 'rajnath-singh-malaysia-july-2023' },
      ],
    },
  ],
  notes: [
    {
      key: 'desk-plan-order',
      kind: 'follow_up',
      author: 'daniel',
      at: '2026-11-02T09:15:00Z',
      marking: 'RED',
      body: 'Question 3 first: the answer decides whom we ask about the rest of the maritime agenda.',
    },
  ],
};
