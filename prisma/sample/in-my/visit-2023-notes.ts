import type { NoteData } from '../shape';

export const notes2023: NoteData[] = [
  {
    key: 'visit-2023-fourth-decade',
    kind: 'context',
    author: 'ruth',
    at: '2023-07-12T08:15:00Z',
    body: 'Why **fourth decade**: both sides count from the memorandum of 1993, so the visit opened the year after three full decades. Read the phrase as an anniversary, not as a programme; no roadmap has been published.',
  },
  {
    key: 'visit-2023-length-question',
    kind: 'question',
    author: 'daniel',
    at: '2023-07-12T10:40:00Z',
    body: 'Indian outlets say three days, the Malaysian ministry four. Was there a programme on 12 July that nobody reported, or do they count the day of departure?',
    replies: [
      {
        key: 'visit-2023-length-answer',
        kind: 'assessment',
        author: 'ruth',
        at: '2023-07-13T07:55:00Z',
        body: 'I find no engagement after the office opening on the 11th. My guess is that the fourth day is the flight home. Leaving the disagreement open until somebody has the Malaysian programme.',
      },
    ],
  },
  {
    key: 'visit-2023-start-corrected',
    kind: 'correction',
    author: 'daniel',
    at: '2023-07-11T16:05:00Z',
    body: 'The first entry had 10 July as the start, after the announcement. Arrival was on the evening of the 9th.',
    resolved: { by: 'ruth', at: '2023-07-14T09:25:00Z' },
  },
  {
    key: 'visit-2023-industry-green',
    kind: 'assessment',
    author: 'ruth',
    at: '2023-07-18T13:30:00Z',
    marking: 'GREEN',
    body: 'For colleagues: the order of subjects differs by capital. New Delhi leads with industry, Kuala Lumpur with the three services working together. When the two readouts of one meeting rank subjects differently, the desk quotes both.',
  },
  {
    key: 'visit-2023-sources-amber',
    kind: 'follow_up',
    author: 'daniel',
    at: '2023-07-19T09:10:00Z',
    marking: 'AMBER',
    body: 'Almost everything on the talks goes back to two texts: the Indian ministry’s release and the Malaysian joint statement. Seven outlets are two origins. Weigh the “corroborated” flags accordingly when this goes into a briefing.',
  },
  {
    key: 'visit-2023-planning-red',
    kind: 'follow_up',
    author: 'ruth',
    at: '2023-07-20T15:45:00Z',
    marking: 'RED',
    body: 'Desk planning, named readers only: we ask for an interview on the amendment before the committee meets in the autumn. Until it is granted nobody quotes our question list.',
  },
];
