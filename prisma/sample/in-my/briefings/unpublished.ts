import { cite, type BriefingData } from '../../shape';

export const afterPutrajaya: BriefingData = {
  slug: 'what-putrajaya-2026-adds-to-defence',
  state: 'in_review',
  reviewBy: '2026-12-11',
  revisions: [
    {
      title: 'Putrajaya 2026 widened the security agenda and left the defence machinery as it was',
      bluf: 'The Indian prime minister’s visit of February 2026 put intelligence sharing and counter-terrorism beside maritime security and had a peacekeeping document exchanged. It set no date for the committee, the working group or the Su-30 Forum.',
      writtenAt: '2026-11-16T10:00:00Z',
      authors: ['daniel'],
      areas: ['strategic_dialogue', 'counter_terrorism', 'information_sharing', 'peacekeeping'],
      judgements: [
        {
          statement:
            'Peacekeeping will be the first of the February subjects to produce a joint activity.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis:
            'It is the only one with a document of its own, and the armies already train under a United Nations mandate.',
        },
        {
          statement: 'Intelligence sharing will stay outside the public record of the tie.',
          likelihood: 'very_likely',
          confidence: 'high',
          basis: 'The nature of the subject.',
        },
        {
          statement:
            'The joint chair of the ADMM-Plus experts’ group on counter-terrorism will run to the end of its cycle in 2027.',
          likelihood: 'very_likely',
          confidence: 'moderate',
          basis: 'Both sides confirmed it at the highest level, two years into the cycle.',
        },
      ],
      body: `## What was said

Narendra Modi was in Malaysia on 7 and 8 February 2026, his first visit since the partnership was raised in 2024.[^1] The talks at Perdana Putra covered defence and maritime cooperation among a dozen fields. In public he named three security subjects: counter-terrorism, intelligence sharing and maritime security.[^2]

## What was signed

Eleven documents were exchanged. Peacekeeping and disaster management are the two that touch the armed forces.[^3] Their texts are not on file, and the record therefore lists them as outcomes of the visit and not as agreements.

## What was not

No date was given for the 14th session of the committee, for a first meeting of the Strategic Affairs Working Group or for the Su-30 Forum. A visit of this rank could have supplied all three with a sentence. The bodies agreed in 2023 have to make their own way.

## Before publication

* obtain the joint statement from an official address; the copy on file is a newspaper's;
* settle whether "more comprehensive" defence cooperation refers to anything in it.
`,
      citations: [
        cite('joint-statement-february-2026', 2, 'Dates and subjects of the visit.'),
        cite('mint-2026-02-08', 2, 'The security subjects, in Modi’s words to the press.'),
        cite('nation-thailand-2026-02', 2, 'The documents exchanged.'),
      ],
      covers: [
        { tie: 'in-my' },
        { visit: 'narendra-modi-malaysia-february-2026' },
        { commitment: 'in-my-co-chair-counter-terrorism-group-to-2027' },
      ],
    },
  ],
  notes: [
    {
      key: 'putrajaya-review',
      kind: 'correction',
      author: 'ruth',
      at: '2026-11-18T15:20:00Z',
      anchor: 'Narendra Modi was in Malaysia on 7 and 8 February 2026',
      body: 'One outlet calls it a state visit, the joint statement an official one. We follow the statement; say so in a footnote before this goes out.',
    },
  ],
};

export const threeSeries: BriefingData = {
  slug: 'three-exercise-series-one-calendar',
  state: 'draft',
  revisions: [
    {
      title:
        'Three series, no common calendar: how the services of India and Malaysia train together',
      bluf: 'Army, air force and navy each have a series with Malaysia. The draft asks whether anybody plans them as one.',
      writtenAt: '2026-11-20T11:30:00Z',
      authors: ['ruth'],
      areas: ['joint_exercises'],
      judgements: [
        {
          statement:
            'An edition of all three series will fall within one calendar year before the end of 2028.',
          likelihood: 'likely',
          confidence: 'low',
          basis: 'It has happened in 2022 and in 2024, without a plan that we know of.',
        },
      ],
      body: `## To be worked out

All three series had an edition in 2022 and again in 2024.[^1][^2] The army's is yearly; the air forces' and the navies' have kept to even years since. Is that a calendar or a coincidence?

## Missing

* Malaysian accounts of the air exercise of 2024; a study note is all there is.[^3]
* Who sets the dates: the service staffs or the sub-committee on military cooperation?
`,
      citations: [
        cite('my-military-times-2022-05-29', 2, 'The navies in May 2022.'),
        cite('latestly-2024-03-01', 2, 'The navies in 2024.'),
        cite('khan-global-studies-2024', 3, 'The air forces in 2024.'),
      ],
      covers: [
        { tie: 'in-my' },
        { edition: 'udara-shakti-2024' },
        { edition: 'samudra-laksamana-2024' },
      ],
    },
  ],
  notes: [
    {
      key: 'three-series-idea',
      kind: 'question',
      author: 'daniel',
      at: '2026-11-20T16:45:00Z',
      body: 'Worth a table of editions by year. Shall I draw one from the record?',
    },
  ],
};
