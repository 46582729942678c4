import { cite, type BriefingData } from '../../shape';

export const standingBodies: BriefingData = {
  slug: 'india-malaysia-committees-carry-the-tie',
  state: 'published',
  lastReviewed: '2026-10-12',
  reviewBy: '2027-01-31',
  revisions: [
    {
      title: 'India and Malaysia turn the promises of 2023 into bodies with a mandate',
      bluf: 'Nineteen months after a ministerial visit set the agenda, the Malaysia–India Defence Cooperation Committee has given its two new bodies terms of reference. The machinery is now on paper; whether it runs is the question for 2025 and 2026.',
      writtenAt: '2025-03-05T09:00:00Z',
      publishedAt: '2025-03-12T10:30:00Z',
      authors: ['ruth'],
      approvedBy: 'daniel',
      areas: ['strategic_dialogue', 'logistics', 'maritime_security'],
      judgements: [
        {
          statement: 'The committee will meet again within two years of its 13th session.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis:
            'Seventeen months lay between the last two sessions, and the ministers had named the quarter beforehand.',
        },
        {
          statement: 'The Su-30 Forum will hold a first meeting before the end of 2025.',
          likelihood: 'roughly_even_chance',
          confidence: 'low',
          basis:
            'The terms of reference are final, but the forum has been agreed twice before without meeting.',
        },
        {
          statement:
            'Cyber security will stay a subject of discussion rather than of joint activity this year.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis:
            'Two sessions running have named it as an emerging subject; neither set out a step.',
        },
      ],
      body: `## What was decided

The 13th session of the committee met in Kuala Lumpur on 19 February 2025 under India's Defence Secretary, Rajesh Kumar Singh, and the Secretary General of Malaysia's ministry, Lokman Hakim bin Ali.[^1] Its harvest was institutional. Terms of reference for a Strategic Affairs Working Group and for a Su-30 Forum changed hands, both already settled in draft, and a joint focus group is to be formed on non-traditional threats at sea.[^2]

None of the three is new as an idea. The forum was first agreed by the prime ministers in November 2015.[^3] Both the forum and the working group were agreed by the defence ministers in July 2023, according to the Malaysian statement of the day.[^4] India's account of the 12th session, in September 2023, presents the working group as a decision of that meeting.[^5] The record keeps both versions as an open disagreement; for the purpose of this briefing the difference is one of credit, not of substance.

## What it means

The tie has gained a middle layer. Until now the committee sat above two sub-committees, one for the services and one for science and industry, and nothing moved between sessions unless one of them met. The working group is meant to stand between the two levels and to keep business moving.[^2] If it meets, the interval between full sessions will matter less.

The forum is the narrower and the more practical of the two. Both air forces fly versions of one Russian aircraft, and both have to keep it flying with fewer Russian parts. What has been agreed is an exchange on maintenance.[^6] Nothing published goes further than that.

## What to watch

* a date for a first meeting of either body;
* who sits in the focus group, navies or coastguards;
* whether the next session is announced by ministers, as this one was.
`,
      citations: [
        cite('latestly-2025-02-19', 2, 'Date, place and chairs of the 13th session.'),
        cite(
          'statesman-2025-02-19',
          2,
          'The working group’s place in the structure, the forum and the focus group.',
        ),
        cite('joint-statement-november-2015', 1, 'The Su-30 Forum in the statement of 2015.'),
        cite('sun-daily-2023-07-10', 1, 'Both bodies in the joint statement of July 2023.'),
        cite('india-ties-2023-09-20', 2, 'The working group as a decision of the 12th session.'),
        cite(
          'business-standard-2025-02-19',
          2,
          'The forum as an exchange on maintenance between the air forces.',
        ),
      ],
      covers: [
        { tie: 'in-my' },
        { session: 'midcom-13' },
        { agreement: 'in-my-terms-of-reference-sawg' },
        { agreement: 'in-my-terms-of-reference-su-30-forum' },
      ],
    },
    {
      title: 'India and Malaysia settle defence business in committee; visits now confirm it',
      bluf: 'Ministers and prime ministers still give the India–Malaysia defence tie its headlines, but since 2023 its results come from one committee and the bodies under it. What was promised in July 2023 has been kept where officials could keep it alone, and is half kept where two new bodies have to meet: they have a mandate and no meeting on record.',
      writtenAt: '2026-03-02T09:00:00Z',
      publishedAt: '2026-03-20T11:00:00Z',
      authors: ['ruth'],
      approvedBy: 'daniel',
      areas: ['strategic_dialogue', 'joint_exercises', 'logistics', 'maritime_security'],
      judgements: [
        {
          statement: 'The committee will hold its 14th session before the end of 2026.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis:
            'The two latest sessions lay seventeen months apart; a session in 2026 would lengthen that interval only a little.',
        },
        {
          statement: 'The Strategic Affairs Working Group will meet before the Su-30 Forum does.',
          likelihood: 'roughly_even_chance',
          confidence: 'low',
          basis:
            'The group needs officials alone and the forum needs two air forces; no public sign points to either.',
        },
        {
          statement:
            'The next visit by a prime minister or a defence minister will restate existing bodies rather than found new ones.',
          likelihood: 'very_likely',
          confidence: 'moderate',
          basis:
            'The visits of 2024 and 2026 raised and confirmed the partnership and left the machinery as it was.',
        },
        {
          statement:
            'The memorandum of 1993 will still be the governing document at the end of 2027.',
          likelihood: 'very_likely',
          confidence: 'high',
          basis: 'It was amended three years ago, and no source speaks of a successor.',
        },
      ],
      body: `## Two documents and a committee

The tie rests on little paper. A memorandum signed in 1993 is the ground of it; letters exchanged in Kuala Lumpur on 10 July 2023 changed that memorandum and left it standing.[^1] Everything else is a committee: the Malaysia–India Defence Cooperation Committee, MIDCOM, with one sub-committee for the services and one for science, technology and industry.[^2]

The titles above this base have risen twice. The prime ministers spoke of an enhanced strategic partnership in November 2015 and of a comprehensive one in August 2024.[^3][^4] Neither step came with a defence agreement. Both left the work to the committee, which is why its sessions tell more about the tie than the communiqués do.

## What became of July 2023

Rajnath Singh's visit of 9 to 11 July 2023 is the best test available, because it made promises that can be checked. There were three.

**The next session in India within the year** was kept in ten weeks. The service sub-committee met on 27 July, the industrial one on 18 September, and the committee itself in New Delhi on 19 September.[^5][^2]

**A Strategic Affairs Working Group** has gone half of the way. The Malaysian statement has the ministers agree on it in July; the Indian account has officials agree on it in September.[^1][^2] Terms of reference were exchanged in February 2025.[^6] No meeting has been reported since.

**A Su-30 Forum** is older than the visit. It was agreed in 2015, agreed again in 2023 and given terms of reference in 2025, for an exchange on maintenance.[^3][^1][^7] It has not met on the public record either.

The pattern is plain. A promise that officials can keep by fixing a date is kept, and quickly. One that needs a second organisation to turn up takes years.

## What the later visits added

Anwar Ibrahim's state visit of August 2024 raised the partnership and asked for more exchanges, exercises and training. The defence ministers met on the margins of the regional meetings in Vientiane in November 2024 and in Kuala Lumpur in October 2025; at the first they looked ahead to the committee's session, and it met as expected.[^8] Narendra Modi's visit of February 2026 put counter-terrorism, intelligence sharing and maritime security in front, and documents on peacekeeping and disaster management were exchanged.[^9][^10]

That is a broader list of subjects and the same set of tools. The one new tool on offer, a focus group on non-traditional threats at sea, came from the committee and not from the leaders.[^6]

## Gaps in what we know

The texts of the memorandum, of the letters and of both terms of reference are unpublished. The account of each session goes back to one release from the host or from New Delhi, however many outlets carry it. A meeting of either new body could have been held without notice; the judgements above would then be late rather than wrong about direction.
`,
      citations: [
        cite(
          'sun-daily-2023-07-10',
          1,
          'The letters of 10 July 2023, and both bodies in the joint statement.',
        ),
        cite(
          'india-ties-2023-09-20',
          2,
          'The 12th session, the sub-committees before it, and the working group.',
        ),
        cite(
          'joint-statement-november-2015',
          1,
          'The partnership enhanced and the forum agreed in 2015.',
        ),
        cite('ndtv-2024-08-20', 2, 'The comprehensive strategic partnership announced.'),
        cite('mint-2023-07-28', 2, 'The service sub-committee of 27 July 2023.'),
        cite(
          'latestly-2025-02-19',
          2,
          'Terms of reference for the group and the focus group at sea.',
        ),
        cite('business-standard-2025-02-19', 2, 'Terms of reference for the forum.'),
        cite(
          'menafn-2024-11-20',
          2,
          'In Vientiane the committee was expected in the first quarter of 2025.',
        ),
        cite('hans-india-2026-02-09', 2, 'The security subjects named in February 2026.'),
        cite('nation-thailand-2026-02', 2, 'The documents exchanged in February 2026.'),
      ],
      covers: [
        { tie: 'in-my' },
        { visit: 'rajnath-singh-malaysia-july-2023' },
        { session: 'midcom-12' },
        { session: 'midcom-13' },
        { commitment: 'in-my-midcom-in-india-2023' },
        { commitment: 'in-my-set-up-strategic-affairs-working-group' },
        { commitment: 'in-my-set-up-su-30-forum' },
        { agreement: 'in-my-exchange-of-letters-2023' },
      ],
    },
  ],
  notes: [
    {
      key: 'standing-bodies-credit',
      kind: 'context',
      author: 'daniel',
      at: '2026-03-23T09:20:00Z',
      anchor: 'The pattern is plain.',
      body: 'Three promises are a small sample. Before this is quoted as a rule of the tie, add the commitments of 2015, where exercises moved and the forum did not.',
    },
    {
      key: 'standing-bodies-green',
      kind: 'follow_up',
      author: 'ruth',
      at: '2026-10-12T13:00:00Z',
      marking: 'GREEN',
      body: 'Reviewed in October: no session and no first meeting found. The first judgement has until the end of the year; revise in January whichever way it falls.',
    },
  ],
};
