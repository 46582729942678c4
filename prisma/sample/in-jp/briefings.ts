import { cite, type BriefingData } from '../shape';

export const maritimeTurn: BriefingData = {
  slug: 'india-japan-maritime-arrangement-2026',
  state: 'published',
  lastReviewed: '2026-11-02',
  reviewBy: '2027-02-28',
  revisions: [
    {
      title: 'India and Japan put ports and yards at the centre of their defence tie',
      bluf: 'The arrangement signed in New Delhi on 20 August 2026 moves the tie from exercises to support: where ships are supplied, mended and kept informed. It builds on a logistics agreement that has been in force since 2021. Equipment lags behind; the one joint project on record is still to be completed.',
      writtenAt: '2026-08-27T09:00:00Z',
      publishedAt: '2026-09-03T10:00:00Z',
      authors: ['daniel'],
      approvedBy: 'ruth',
      areas: ['maritime_security', 'logistics', 'technology_rnd', 'joint_exercises'],
      judgements: [
        {
          statement:
            'A ship repair arrangement of the two ministries will be announced by the end of 2027.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis:
            'The ministers named it as a near step, and the logistics agreement already gives it a legal frame.',
        },
        {
          statement: 'The fourth 2+2 meeting will be held in Tokyo before the end of March 2027.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis:
            'Both sides aim for 2026; earlier meetings lay two and three years apart and were not held to a calendar.',
        },
        {
          statement:
            'The first Indian warship with a UNICORN mast will be at sea before the end of 2028.',
          likelihood: 'unlikely',
          confidence: 'low',
          basis:
            'Nearly two years after the memorandum the ministers still speak of realising the project.',
        },
      ],
      body: `## What was signed

Shinjiro Koizumi and Rajnath Singh signed a memorandum of arrangement on maritime security in New Delhi on 20 August 2026.[^1] It is between ministries. Information about what moves at sea, search and rescue, and relief after disasters are its named subjects; visits, supply, ports and repair yards are the means. The visit had begun the day before at the Western Naval Command in Mumbai, which said what it was about.[^2]

## What it rests on

The ground was laid in September 2020, when the Defence Secretary and the Japanese ambassador signed an agreement on supplies and services.[^3] It entered into force in July 2021[^4] and was first used at an Indian naval exercise in March 2022.[^5] The arrangement of 2026 does for places what that agreement did for goods.

The political frame is newer. A declaration on security adopted in August 2025 replaced one of 2008, as the foreign and defence ministers had proposed a year earlier.[^6] That promise was kept in twelve months. So was the one of September 2022 to fly fighters together: the first exercise opened four months later.[^7]

## Where it is slow

Equipment is the exception. A frame for transfers has existed since 2015.[^8] A memorandum on a shipborne antenna mast followed in November 2024,[^9] and in August 2026 the ministers were still working towards its realisation. They added subjects, among them mine warfare and ship design, before the first was finished.

## What to watch

* an arrangement on ship repair, with a yard named in it;
* the first meeting of the working group that is to hold operations, intelligence and industry together;
* Japanese fighters in India, announced for the air exercise of 2026.
`,
      citations: [
        cite('pib-2026-08-20', 1, 'The memorandum, the working group and the plans.'),
        cite('pib-2026-08-19', 1, 'The visit to the Western Naval Command.'),
        cite('businessline-2020-09-10', 1, 'The agreement of September 2020.'),
        cite('mofa-japan-2021-acsa-india', 1, 'The entry into force.'),
        cite('new-indian-express-2022-09-08', 2, 'The first use of the agreement.'),
        cite('hindustan-times-2025-08-29', 2, 'The declaration of 2025 and that of 2008.'),
        cite('zee-news-2023-01-12', 2, 'The first fighter exercise.'),
        cite('the-hindu-2024-11-16', 2, 'The frame of 2015.'),
        cite('pib-2024-11-16', 1, 'The memorandum on the mast.'),
      ],
      covers: [
        { tie: 'in-jp' },
        { visit: 'shinjiro-koizumi-india-august-2026' },
        { agreement: 'in-jp-maritime-security-arrangement-2026' },
        { agreement: 'in-jp-acsa' },
        { agreement: 'in-jp-unicorn-memorandum-2024' },
        { commitment: 'in-jp-fourth-two-plus-two-in-2026' },
        { commitment: 'in-jp-realise-unicorn' },
      ],
    },
  ],
  notes: [
    {
      key: 'in-jp-repair-yard',
      kind: 'question',
      author: 'ruth',
      at: '2026-09-07T13:00:00Z',
      body: 'Do we know of any Japanese ship mended in an Indian yard so far? If there is one, it belongs in the second section.',
    },
  ],
};

/** For readers who are signed in. */
export const exercises: BriefingData = {
  slug: 'india-japan-exercises-three-services-uneven',
  state: 'published',
  lastReviewed: '2026-09-21',
  reviewBy: '2027-03-31',
  revisions: [
    {
      title: 'Three services, three speeds: how India and Japan exercise',
      bluf: 'The navies have the oldest series, the armies the steadiest and the air forces the one that matters most for politics and happens least. The plan to bring Japanese fighters to India in 2026 is the test of whether the third series is a series.',
      marking: 'GREEN',
      writtenAt: '2026-09-10T09:00:00Z',
      publishedAt: '2026-09-21T08:45:00Z',
      authors: ['ruth'],
      approvedBy: 'daniel',
      areas: ['joint_exercises', 'maritime_security', 'peacekeeping'],
      judgements: [
        {
          statement: 'Veer Guardian will be held in India before the end of March 2027.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis: 'Both ministers announced it for 2026 and named the aircraft; no date is public.',
        },
        {
          statement: 'The next army edition will bring more than 80 soldiers from each side.',
          likelihood: 'likely',
          confidence: 'low',
          basis: 'Forty a side in 2024, 120 in 2025; two counts are all that the record holds.',
        },
        {
          statement: 'An exercise of all three services will be held before the end of 2028.',
          likelihood: 'roughly_even_chance',
          confidence: 'low',
          basis:
            'The declaration of 2025 plans for one in relief work, and neither side has dated it.',
        },
      ],
      body: `## The navies

JIMEX dates from 2012. The sixth edition, in September 2022, brought the helicopter carrier Izumo into the Bay of Bengal;[^1] the seventh, at Visakhapatnam in July 2023, one Japanese destroyer and a submarine on the Indian side.[^2] Ships come as fleets allow, and the size of an edition says more about a deployment than about the tie.

## The armies

Dharma Guardian began in Mizoram in 2018.[^3] Sources do not agree on how many editions there have been: one account makes that of 2024 the sixth,[^3] another that of 2025.[^4] The numbers are clearer. Forty soldiers a side trained in Rajasthan in 2024,[^5] and three times as many Indians went to Japan in 2025.[^4]

## The air forces

Veer Guardian was promised in September 2022 and held in January 2023 at Hyakuri, with four Indian fighters, a tanker and two transports.[^6] It has not been repeated on our record. In August 2026 the ministers said that Japanese fighters would come to India within the year.[^7] A visit of that kind needs tankers, overflight and host support; an army company needs a training area.

## Assessment

Read the three together and the order of difficulty is plain. What needs a ministry's order alone is yearly. What needs ships is kept when ships are free. What needs a new kind of permission takes years and is announced by ministers. The desk therefore treats the next air edition as a sign of intent, and the next army edition as routine.
`,
      citations: [
        cite('etv-bharat-2022-09-13', 2, 'The ships of 2022.'),
        cite('iglobal-news-2023-07', 2, 'The edition of 2023 and the beginning in 2012.'),
        cite('etv-bharat-2024-02-24', 2, 'The editions since 2018; that of 2024 as the sixth.'),
        cite('indian-awaaz-2025-02-22', 2, 'The edition of 2025 as the sixth; 120 soldiers.'),
        cite('daily-guardian-2024-02', 2, 'Forty a side in 2024.'),
        cite('zee-news-2023-01-12', 2, 'The aircraft of January 2023.'),
        cite('pib-2026-08-20', 1, 'The plan for 2026.'),
      ],
      covers: [
        { tie: 'in-jp' },
        { edition: 'veer-guardian-2023' },
        { edition: 'dharma-guardian-2025' },
        { edition: 'dharma-guardian-2024' },
        { edition: 'jimex-2023' },
        { edition: 'jimex-2022' },
        { commitment: 'in-jp-first-fighter-exercise' },
      ],
    },
  ],
};
