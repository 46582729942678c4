import { cite, type VisitData } from '../shape';
import { notes2023 } from './visit-2023-notes';

/** The worked example: every part of a visit is here. */
export const visit2023: VisitData = {
  slug: 'rajnath-singh-malaysia-july-2023',
  title: 'Rajnath Singh’s official visit to Malaysia',
  sender: 'IN',
  host: 'MY',
  type: 'official',
  level: 'minister',
  start: '2023-07-09',
  end: '2023-07-11',
  cities: ['Kuala Lumpur', 'Putrajaya'],
  head: 'rajnath-singh',
  purpose:
    'To widen defence cooperation under the enhanced strategic partnership, with industry and aircraft maintenance to the fore, and to amend the memorandum of 1993.',
  outcomes: [
    'Letters exchanged on 10 July amend the defence memorandum of 1993.',
    'The ministers agreed to set up a Strategic Affairs Working Group and a Su-30 Forum.',
    'The next session of the Malaysia–India Defence Cooperation Committee was promised in India within the year.',
    'Hindustan Aeronautics opened a regional office in Kuala Lumpur.',
  ],
  areas: [
    'strategic_dialogue',
    'joint_exercises',
    'capacity_building_training',
    'information_sharing',
    'defence_industry',
    'technology_rnd',
    'maritime_security',
    'freedom_of_navigation',
    'counter_terrorism',
    'counter_piracy',
  ],
  delegation: [
    { person: 'rajnath-singh', role: 'head_of_delegation', side: 'IN' },
    {
      person: 'b-n-reddy',
      role: 'member',
      side: 'IN',
      title: 'High Commissioner of India to Malaysia',
    },
  ],
  engagements: [
    {
      slug: 'arrival-kuala-lumpur-july-2023',
      kind: 'ceremonial_welcome',
      title: 'Arrival in Kuala Lumpur',
      date: '2023-07-09',
      city: 'Kuala Lumpur',
      summary:
        'Singh landed late on Sunday evening and was greeted by members of the Indian community.',
      participants: [{ person: 'rajnath-singh', role: 'head_of_delegation', side: 'IN' }],
      citations: [
        cite('orissa-diary-2023-07-10', 2, 'Arrival late on 9 July 2023.'),
        cite('telangana-today-2023-07-10', 2, 'Community welcome on the Sunday of arrival.'),
      ],
    },
    {
      slug: 'guard-of-honour-kuala-lumpur-july-2023',
      kind: 'ceremonial_welcome',
      title: 'Guard of honour at the Ministry of Defence',
      date: '2023-07-10',
      city: 'Kuala Lumpur',
      place: 'Ministry of Defence, Jalan Padang Tembak',
      summary:
        'The official programme opened with a guard mounted by the 1st Battalion, Royal Malay Regiment.',
      participants: [
        { person: 'rajnath-singh', role: 'head_of_delegation', side: 'IN' },
        { person: 'mohamad-hasan', role: 'counterpart', side: 'MY' },
      ],
      citations: [
        cite(
          'latestly-2023-07-10',
          2,
          'Inspection of the guard of the 1st Battalion of the regiment.',
        ),
        cite('siasat-2023-07-10', 2, 'The guard came first among the official engagements.'),
      ],
    },
    {
      slug: 'talks-rajnath-singh-mohamad-hasan-july-2023',
      kind: 'talks',
      title: 'Talks of the defence ministers',
      date: '2023-07-10',
      city: 'Kuala Lumpur',
      place: 'Ministry of Defence, Jalan Padang Tembak',
      summary:
        'Industry led the agenda: maintenance of aircraft that both air forces fly, production, research and training. The ministers spoke of a roadmap for a fourth decade of cooperation, agreed on two new bodies and on the next committee session, and dealt with maritime security and passage by sea and air.',
      participants: [
        { person: 'rajnath-singh', role: 'head_of_delegation', side: 'IN' },
        { person: 'mohamad-hasan', role: 'counterpart', side: 'MY' },
      ],
      citations: [
        cite(
          'mod-india-2023-07-10',
          1,
          'Talks on 10 July with industry as the main subject; the next MIDCOM planned in India within the year.',
        ),
        cite(
          'sun-daily-2023-07-10',
          1,
          'Malaysian account of the joint statement: interoperability on land, at sea and in the air, aircraft upkeep, two new bodies.',
        ),
        cite('devdiscourse-2023-07-10', 2, 'Roadmap for the fourth decade of defence cooperation.'),
        cite('devdiscourse-2023-07', 2, 'Industrial cooperation as the main subject of the talks.'),
      ],
    },
    {
      slug: 'exchange-of-letters-kuala-lumpur-july-2023',
      kind: 'signing',
      title: 'Exchange of letters amending the memorandum of 1993',
      date: '2023-07-10',
      city: 'Kuala Lumpur',
      place: 'Ministry of Defence, Jalan Padang Tembak',
      summary: 'Concluded in the presence of both ministers. The text has not been published.',
      participants: [
        { person: 'rajnath-singh', role: 'witness', side: 'IN' },
        { person: 'mohamad-hasan', role: 'witness', side: 'MY' },
      ],
      citations: [
        cite('sun-daily-2023-07-10', 1, 'Letters signed to amend the memorandum.'),
        cite('indian-defence-news-2023-07-11', 3, 'The ministers watched the signing.'),
      ],
    },
    {
      slug: 'hal-overhaul-offer-july-2023',
      kind: 'industry_meeting',
      title: 'Hindustan Aeronautics’ offer to overhaul Malaysian Su-30MKMs: desk reconstruction',
      date: '2023-07-10',
      city: 'Kuala Lumpur',
      marking: 'AMBER',
      summary:
        'One paper reads the ministry’s hints as a direct offer to maintain the Malaysian fleet. The desk holds this separately from the talks until a second source says so; it may have been no more than a paragraph of the ministers’ conversation.',
      participants: [{ person: 'rajnath-singh', role: 'head_of_delegation', side: 'IN' }],
      citations: [
        cite(
          'businessline-2023-07',
          3,
          'Reads the ministry’s wording as an offer of maintenance by Hindustan Aeronautics.',
        ),
      ],
    },
    {
      slug: 'call-on-anwar-ibrahim-july-2023',
      kind: 'call_on',
      title: 'Call on the Prime Minister',
      date: '2023-07-10',
      city: 'Putrajaya',
      place: 'Perdana Putra',
      summary: 'Singh reported on the ministers’ talks; Anwar took note of the amended memorandum.',
      participants: [
        { person: 'rajnath-singh', role: 'head_of_delegation', side: 'IN' },
        { person: 'anwar-ibrahim', role: 'counterpart', side: 'MY' },
        { person: 'mohamad-hasan', role: 'member', side: 'MY' },
      ],
      citations: [
        cite(
          'bernama-2023-07-10',
          2,
          'Call at Perdana Putra with the Malaysian defence minister present.',
        ),
        cite(
          'siasat-2023-07-10',
          2,
          'Singh told the Prime Minister of the talks earlier in the day.',
        ),
      ],
    },
    {
      slug: 'meeting-zambry-abd-kadir-july-2023',
      kind: 'call_on',
      title: 'Meeting with the Minister of Foreign Affairs',
      date: '2023-07-10',
      summary: 'A general discussion of the partnership, after the call on the Prime Minister.',
      participants: [
        { person: 'rajnath-singh', role: 'head_of_delegation', side: 'IN' },
        { person: 'zambry-abd-kadir', role: 'counterpart', side: 'MY' },
      ],
      citations: [
        cite('latestly-2023-07-10', 2, 'The meeting followed the call on Anwar Ibrahim.'),
        cite('devdiscourse-2023-07-10', 2, 'Singh’s own account of the meeting.'),
      ],
    },
    {
      slug: 'high-commission-reception-july-2023',
      kind: 'ceremonial_welcome',
      title: 'Reception by the High Commission of India',
      date: '2023-07-10',
      city: 'Kuala Lumpur',
      summary:
        'A dinner with members of the Malaysian government, senior defence officials and the Indian community.',
      participants: [
        { person: 'rajnath-singh', role: 'head_of_delegation', side: 'IN' },
        {
          person: 'b-n-reddy',
          role: 'member',
          side: 'IN',
          title: 'High Commissioner of India to Malaysia',
        },
        { person: 'v-sivakumar', role: 'observer', side: 'MY' },
        {
          person: 'saraswathy-kandasami',
          role: 'observer',
          side: 'MY',
          title: 'Deputy Minister of Entrepreneur Development and Cooperatives of Malaysia',
        },
      ],
      citations: [
        cite(
          'borneo-post-2023-07-11',
          2,
          'Dinner given on 10 July; the Human Resources Minister attended.',
        ),
        cite('pib-2023-07-11', 1, 'Names the minister and the deputy minister at the reception.'),
      ],
    },
    {
      slug: 'hal-office-kuala-lumpur-july-2023',
      kind: 'site_visit',
      title: 'Opening of Hindustan Aeronautics’ regional office',
      date: '2023-07-11',
      city: 'Kuala Lumpur',
      summary:
        'Described as the company’s first office abroad. It is to serve South-East Asia and other Indian state-owned defence firms as well.',
      participants: [{ person: 'rajnath-singh', role: 'head_of_delegation', side: 'IN' }],
      citations: [
        cite('pib-2023-07-11', 1, 'Opening on 11 July 2023 and the purpose of the office.'),
        cite('devdiscourse-2023-07-11', 2, 'Singh calls it the company’s first overseas office.'),
        cite('netindian-2023-07-11', 2, 'The ministry’s release, reprinted.'),
        cite('latestly-2023-07-11', 2, 'The opening as an agency reported it.'),
      ],
    },
    {
      slug: 'indian-community-kuala-lumpur-july-2023',
      kind: 'ceremonial_welcome',
      title: 'Meeting with community organisations',
      date: '2023-07',
      city: 'Kuala Lumpur',
      summary:
        'The second of two events with Malaysians of Indian origin and Indian residents; the day is not certain.',
      participants: [{ person: 'rajnath-singh', role: 'head_of_delegation', side: 'IN' }],
      citations: [
        cite('pib-2023-07-11', 1, 'Speaks of two separate community events.'),
        cite('colombo-gazette-2023-07-15', 3, 'Puts both on the last day.', { field: 'date' }),
      ],
    },
  ],
  citations: [
    cite(
      'siasat-2023-07-10',
      2,
      'Three-day visit begun on Sunday 9 July, the first bilateral one since the partnership was enhanced.',
    ),
    cite('sun-daily-2023-07-10', 2, 'Four-day introductory visit; the joint statement in outline.'),
    cite('mod-india-2023-07-10', 1, 'Programme of 10 July and the amendment of the memorandum.'),
    cite('pib-2023-07-11', 1, 'The opening of the company’s office on 11 July.', {
      field: 'outcomes',
    }),
    cite(
      'moneycontrol-2023-07-10',
      3,
      'Malaysia named among the countries interested in India’s Tejas aircraft.',
      { field: 'purpose' },
    ),
  ],
  disagreements: [
    {
      key: 'visit-2023-length',
      question: 'How many days did the visit last?',
      claims: [
        { statement: 'Two days, from Monday 10 July.', source: 'businessline-2023-07-08' },
        { statement: 'Three days, begun on Sunday 9 July.', source: 'siasat-2023-07-10' },
        { statement: 'Four days, an introductory visit.', source: 'sun-daily-2023-07-10' },
      ],
    },
    {
      key: 'visit-2023-first-day',
      question: 'On which day did the visit begin?',
      claims: [
        {
          statement: 'On 10 July, says the announcement made two days before.',
          source: 'sun-daily-2023-07-08',
        },
        {
          statement: 'Late on 9 July, says the ministry afterwards.',
          source: 'orissa-diary-2023-07-10',
        },
        {
          statement: 'On Sunday 9 July, with a welcome at arrival.',
          source: 'telangana-today-2023-07-10',
        },
      ],
      settled: {
        by: 'ruth',
        at: '2023-07-14T09:20:00Z',
        reason:
          'Begins on 9 July. The announcements describe a plan of engagements; the reports of arrival, among them the ministry’s own, describe what happened. The record counts from landing.',
      },
    },
    {
      key: 'visit-2023-type',
      question: 'Was it an official visit or a working visit?',
      claims: [
        { statement: 'An official visit.', source: 'latestly-2023-07-10' },
        { statement: 'A working visit.', source: 'bernama-2023-07-10' },
      ],
    },
    {
      key: 'visit-2023-call-on-place',
      question: 'Where did the Prime Minister receive Rajnath Singh?',
      claims: [
        { statement: 'At Perdana Putra, his office in Putrajaya.', source: 'bernama-2023-07-10' },
        { statement: 'In Kuala Lumpur, in Singh’s own words.', source: 'siasat-2023-07-10' },
      ],
    },
  ],
  notes: notes2023,
};
