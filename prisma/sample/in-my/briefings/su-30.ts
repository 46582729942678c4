import { cite, type BriefingData } from '../../shape';

export const su30: BriefingData = {
  slug: 'malaysia-su-30-upkeep-india-opening',
  state: 'published',
  lastReviewed: '2026-09-15',
  reviewBy: '2027-03-15',
  revisions: [
    {
      title: 'Keeping Malaysia’s Su-30s flying is India’s opening; selling it an aircraft is not',
      bluf: 'India’s one industrial advantage in Malaysia is an aircraft that both countries already fly. The talks of 2023, the regional office opened the day after and the Su-30 Forum all turn on maintenance. Malaysian interest in India’s own Tejas was reported in 2023, but no agreement, session or visit on this record has taken it further.',
      writtenAt: '2025-05-20T08:30:00Z',
      publishedAt: '2025-06-03T10:00:00Z',
      authors: ['daniel'],
      approvedBy: 'ruth',
      areas: ['defence_industry', 'logistics', 'arms_sales', 'capacity_building_training'],
      judgements: [
        {
          statement:
            'The first visible result of the Su-30 Forum will be an exchange of technicians or procedures, without a contract.',
          likelihood: 'likely',
          confidence: 'moderate',
          basis:
            'The published purpose of the forum is the exchange of maintenance practice between the air forces.',
        },
        {
          statement: 'Malaysia will order an Indian-built combat aircraft before the end of 2027.',
          likelihood: 'very_unlikely',
          confidence: 'moderate',
          basis:
            'Interest in the Tejas was reported in 2023; nothing official on this tie has mentioned it since.',
        },
        {
          statement:
            'Indian state-owned firms other than Hindustan Aeronautics will use the Kuala Lumpur office.',
          likelihood: 'roughly_even_chance',
          confidence: 'low',
          basis:
            'The ministry announced that purpose at the opening; no later report shows it in use.',
        },
      ],
      body: `## An aircraft in common

Malaysia flies the Su-30MKM and India the Su-30MKI, two versions of one Russian design. The tie grew out of that fact before it had a name for it. Between 2008 and 2010 an Indian Air Force team trained Malaysian crews in Malaysia and helped to set up a systems school at Gong Kedak.[^1] In November 2015 the prime ministers agreed on a Su-30 Forum for training, maintenance, technical support and safety, and their statement named that earlier training as the foundation.[^2]

Then the idea rested. The air forces met in the air for the first time in August 2022, at Kuantan, each with its own Su-30.[^3] The forum itself came back a year later.

## What 2023 changed

The defence ministers met on 10 July 2023. Both accounts of the talks put aircraft upkeep near the top: the Malaysian one says that common equipment should raise cooperation in maintenance, repair and overhaul, and the Indian one speaks of industry helping the Malaysian forces to modernise and maintain what they have.[^4][^5] The next day Singh opened a regional office of Hindustan Aeronautics in Kuala Lumpur, presented as the company's first abroad and as a window for other state-owned firms.[^6]

The sequence was an offer. An Indian business daily read it as a bid to overhaul the Malaysian fleet.[^7] No Malaysian text takes the offer up in those words, and the desk does not treat it as accepted.

## The forum has terms, and limits

In February 2025 the committee exchanged final terms of reference for the forum.[^8] They are unpublished, but the description is narrow: sharing expertise and good practice in keeping the aircraft serviceable. That is worth having. India builds the type under licence, overhauls it at home and has more of it than anybody but Russia; Malaysia has a small fleet and a long supply line.

It is also less than a contract. Practice can be shared between air forces without spare parts changing hands, and a licence to build for oneself is not a licence to supply others. Nothing on this record shows that Russia's consent to Indian parts for a third country has been asked for or given.

## The other aircraft

Reports at the time of the visit listed Malaysia among the countries interested in the Tejas.[^9] The reports rest on earlier competitions and give no Malaysian source. The joint statement is silent on it. A reader who meets the aircraft in coverage of this tie should ask for a date later than July 2023 and a Malaysian name.

## What would change this assessment

* a published meeting of the forum, with an industry item on its agenda;
* a maintenance contract, or a tender that admits Indian bidders, in Malaysia;
* a statement by the manufacturer's side on parts made in India.
`,
      citations: [
        cite(
          'indian-defence-news-2023-07-11',
          3,
          'Training of 2008 to 2010 and the school at Gong Kedak.',
        ),
        cite(
          'joint-statement-november-2015',
          1,
          'The forum agreed, building on Indian training of Malaysian crews.',
        ),
        cite(
          'financial-express-2022-08',
          2,
          'The first bilateral air exercise, with both versions of the aircraft.',
        ),
        cite(
          'sun-daily-2023-07-10',
          1,
          'Common assets and maintenance, repair and overhaul in the joint statement.',
        ),
        cite('mod-india-2023-07-10', 1, 'India’s offer on modernisation and maintenance.'),
        cite('pib-2023-07-11', 1, 'The office and its purpose.'),
        cite('businessline-2023-07', 3, 'The offer read as a bid for the overhaul of the fleet.'),
        cite(
          'business-standard-2025-02-19',
          2,
          'Terms of reference for the forum, on maintenance.',
        ),
        cite('moneycontrol-2023-07-10', 3, 'Malaysia listed among those interested in the Tejas.'),
      ],
      covers: [
        { tie: 'in-my' },
        { engagement: 'hal-office-kuala-lumpur-july-2023' },
        { engagement: 'talks-rajnath-singh-mohamad-hasan-july-2023' },
        { agreement: 'in-my-terms-of-reference-su-30-forum' },
        { commitment: 'in-my-set-up-su-30-forum' },
        { edition: 'udara-shakti-2022' },
      ],
    },
  ],
  notes: [
    {
      key: 'su-30-licence',
      kind: 'question',
      author: 'ruth',
      at: '2025-06-10T11:15:00Z',
      anchor: 'a licence to build for oneself is not a licence to supply others',
      body: 'True as a general rule. Do we have a text on what the licence for the Su-30MKI allows? If not, say in the next revision that it is a general rule.',
      replies: [
        {
          key: 'su-30-licence-answer',
          kind: 'follow_up',
          author: 'daniel',
          at: '2025-06-11T08:05:00Z',
          body: 'We have none. Noted for the next revision.',
        },
      ],
    },
  ],
};
