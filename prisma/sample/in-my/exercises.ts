import { cite, type SeriesData } from '../shape';

export const series: SeriesData[] = [
  {
    slug: 'harimau-shakti',
    name: 'Harimau Shakti',
    domain: 'land',
    mission:
      'Counter-insurgency and counter-terrorism in close country, framed by a United Nations mandate',
    summary:
      'The army series, and the oldest of the three. It began round a sand table, moved into the Malaysian jungle in 2018 and has alternated between the two countries since 2022.',
    areas: ['joint_exercises', 'counter_terrorism', 'peacekeeping'],
    participants: ['IN', 'MY'],
    citations: [cite('tv9-2025-12', 2, 'Begun in 2012 and held by turns in India and Malaysia.')],
    disagreements: [
      {
        key: 'harimau-shakti-first',
        question: 'Which was the first edition?',
        claims: [
          {
            statement: 'That of October 2012, a table-top exercise.',
            source: 'firangi-on-india-2012-10-24',
          },
          { statement: 'Begun in 2012.', source: 'tv9-2025-12' },
          {
            statement: 'That of 2018, the first joint exercise of the two armies.',
            source: 'financial-express-2018-04-30',
          },
        ],
      },
    ],
    editions: [
      {
        slug: 'harimau-shakti-2012',
        title: 'Harimau Shakti 2012',
        format: 'table_top',
        start: '2012-10',
        end: '2012-10-23',
        strength: 'About 25 officers of India’s IV Corps',
        summary: 'Map and sand-model work on counter-insurgency.',
        citations: [
          cite(
            'firangi-on-india-2012-10-24',
            3,
            'Ended on 23 October 2012, with some 25 Indian officers.',
          ),
        ],
      },
      {
        slug: 'harimau-shakti-2018',
        title: 'Harimau Shakti 2018',
        format: 'field',
        start: '2018-04-30',
        end: '2018-05-13',
        place: 'Sengai Perdik, Hulu Langat, Selangor',
        host: 'MY',
        strength:
          'India: 4 Grenadiers. Malaysia: 1 Royal Ranger Regiment and the Royal Malay Regiment',
        summary: 'A cross-training phase and a week in the jungle, on counter-insurgency tactics.',
        citations: [
          cite('canindia-2018-04', 2, 'Dates, place, units; the first of this size in Malaysia.'),
          cite(
            'financial-express-2018-04-30',
            2,
            'The opening, and the claim that it was the first of all.',
          ),
        ],
      },
      {
        slug: 'harimau-shakti-2022',
        title: 'Harimau Shakti 2022',
        format: 'field',
        start: '2022-11-28',
        end: '2022-12-12',
        place: 'Pulai, Kluang, Johor',
        host: 'MY',
        strength: 'India: Garhwal Rifles. Malaysia: Royal Malay Regiment',
        summary: 'India’s Vice Chief of the Army Staff was in Malaysia while it ran.',
        citations: [
          cite('latestly-2022-12-09', 2, 'Began on 28 November at Pulai; planned to 12 December.'),
          cite('lokmat-times-2022-12', 2, 'Units, and the Vice Chief’s visit.'),
        ],
      },
      {
        slug: 'harimau-shakti-2023',
        title: 'Harimau Shakti 2023',
        format: 'field',
        start: '2023',
        place: 'Umroi Cantonment, Meghalaya',
        host: 'IN',
        strength: 'India: a battalion of the Rajput Regiment. Malaysia: 5th Royal Battalion',
        citations: [
          cite('infodea-2024', 2, 'The edition before that of 2024, and its units.'),
          cite('ssbcrack-2024-12-01', 2, 'The same edition, in another account.'),
        ],
      },
      {
        slug: 'harimau-shakti-2024',
        title: 'Harimau Shakti 2024',
        format: 'field',
        start: '2024-12-02',
        end: '2024-12-15',
        place: 'Bentong Camp',
        host: 'MY',
        summary: 'Sub-conventional operations under a United Nations mandate.',
        citations: [
          cite('infodea-2024', 2, 'Dates, camp and aim, after the Indian Army.'),
          cite('ssbcrack-2024-12-01', 2, 'The same dates and camp.'),
        ],
        disagreements: [
          {
            key: 'bentong-camp-where',
            question: 'Where is Bentong Camp?',
            claims: [
              { statement: 'In Kuala Lumpur.', source: 'infodea-2024' },
              { statement: 'Near Kuala Lumpur.', source: 'ssbcrack-2024-12-01' },
              { statement: 'In the state of Pahang.', source: 'tamil-janam-harimau-shakti' },
            ],
          },
        ],
        notes: [
          {
            key: 'bentong-on-the-map',
            kind: 'context',
            author: 'daniel',
            at: '2024-12-05T10:15:00Z',
            body: 'The town of Bentong lies in Pahang, across the hills from the capital. The camp may be named after the district; until a source gives its position the entry leaves the state out.',
          },
        ],
      },
      {
        slug: 'harimau-shakti-2025',
        title: 'Harimau Shakti 2025',
        ordinal: 5,
        format: 'field',
        start: '2025-12-05',
        end: '2025-12-18',
        place: 'Mahajan Field Firing Range, Rajasthan',
        host: 'IN',
        strength:
          'India: 120 of the Dogra Regiment. Malaysia: 70 of the 25th Battalion, Royal Malaysian Army',
        summary:
          'The fifth edition by the Indian count: cordons, raids, heliborne work, drones and their defence.',
        citations: [
          cite('tv9-2025-12', 2, 'Fifth edition, dates, units and numbers.'),
          cite('raksha-samachar-2025-12', 3, 'The same edition at Mahajan.'),
        ],
        notes: [
          {
            key: 'harimau-shakti-count',
            kind: 'correction',
            author: 'ruth',
            at: '2025-12-22T09:00:00Z',
            body: 'We hold six editions, the Indian Army counts this one as the fifth. The count works only if the table-top of 2012 or one other edition is left out. The ordinal follows the army; the list keeps all six.',
          },
          {
            key: 'harimau-shakti-2025-amber',
            kind: 'assessment',
            author: 'daniel',
            at: '2026-01-08T16:40:00Z',
            marking: 'AMBER',
            body: 'The move from jungle to desert range is as much about India’s turn as host as about the mission. Compare the next Malaysian edition before anybody writes of a change of purpose.',
          },
        ],
      },
    ],
  },
  {
    slug: 'udara-shakti',
    name: 'Udara Shakti',
    otherNames: ['Udarashakti', 'Airshakti'],
    domain: 'air',
    mission: 'Air combat training between two operators of the Su-30',
    summary: 'The air series: India’s Su-30MKI meets Malaysia’s Su-30MKM at Kuantan.',
    areas: ['joint_exercises', 'capacity_building_training'],
    participants: ['IN', 'MY'],
    citations: [
      cite('financial-express-2022-08', 2, 'The first bilateral exercise of the two air forces.'),
    ],
    disagreements: [
      {
        key: 'udara-shakti-first',
        question: 'When was the first edition?',
        claims: [
          { statement: 'In August 2022.', source: 'financial-express-2022-08' },
          { statement: 'In 2018.', source: 'khan-global-studies-2024' },
        ],
      },
    ],
    editions: [
      {
        slug: 'udara-shakti-2022',
        title: 'Udara Shakti 2022',
        format: 'field',
        start: '2022-08',
        place: 'RMAF Kuantan, Pahang',
        host: 'MY',
        strength: 'India: Su-30MKI and C-17. Malaysia: Su-30MKM',
        summary:
          'Four days of flying in mid-August; the Indian contingent landed about 12 August and went on to Exercise Pitch Black in Australia.',
        citations: [
          cite('republic-world-2022-08', 2, 'Four days, closing on a Tuesday; onward to Darwin.'),
          cite('financial-express-2022-08', 2, 'Aircraft and base.'),
        ],
      },
      {
        slug: 'udara-shakti-2024',
        title: 'Udara Shakti 2024',
        format: 'field',
        start: '2024-08-05',
        end: '2024-08-09',
        place: 'Kuantan, Pahang',
        host: 'MY',
        strength: 'India: Su-30MKI',
        citations: [
          cite('khan-global-studies-2024', 3, 'Dates, place and aircraft, in a study note only.'),
        ],
      },
    ],
  },
  {
    slug: 'samudra-laksamana',
    name: 'Samudra Laksamana',
    domain: 'maritime',
    mission:
      'Harbour and sea training for two navies that share the Straits and the South China Sea',
    summary:
      'The naval series: a few days, one or two ships from each side, by turns off Sabah and off Visakhapatnam.',
    areas: ['joint_exercises', 'maritime_security'],
    participants: ['IN', 'MY'],
    citations: [cite('yo-vizag-2024-03-02', 2, 'Held by turns in India and in Malaysia.')],
    editions: [
      {
        slug: 'samudra-laksamana-2019',
        title: 'Samudra Laksamana 2019',
        format: 'field',
        start: '2019-09-14',
        place: 'Kota Kinabalu, Sabah',
        host: 'MY',
        strength: 'India: INS Sahyadri, INS Kiltan',
        citations: [
          cite('vietnam-plus-2019-09', 2, 'Begun on 14 September; sea phase off Kota Kinabalu.'),
        ],
      },
      {
        slug: 'samudra-laksamana-2022',
        title: 'Samudra Laksamana 2022',
        format: 'field',
        start: '2022-05-25',
        end: '2022-05-28',
        place: 'Kota Kinabalu, Sabah, and the South China Sea',
        host: 'MY',
        strength: 'India: INS Satpura. Malaysia: KD Perak, KD Badik',
        summary: 'Tactical manoeuvres and helicopter landings followed the harbour days.',
        citations: [cite('my-military-times-2022-05-29', 2, 'Dates, ships and the programme.')],
      },
      {
        slug: 'samudra-laksamana-2024',
        title: 'Samudra Laksamana 2024',
        ordinal: 3,
        format: 'field',
        start: '2024-02-28',
        end: '2024-03-02',
        place: 'Visakhapatnam',
        host: 'IN',
        strength: 'India: INS Kiltan. Malaysia: KD Lekir',
        summary:
          'Surface warfare, boarding and helicopter work; the first edition on the Indian side of the bay.',
        citations: [
          cite('latestly-2024-03-01', 2, 'Third edition, dates and ships.'),
          cite('yo-vizag-2024-03-02', 2, 'What the sea phase contained.'),
        ],
      },
      {
        slug: 'samudra-laksamana-2026',
        title: 'Samudra Laksamana 2026 (reported, not verified)',
        ordinal: 4,
        format: 'field',
        start: '2026-09-09',
        end: '2026-09-12',
        place: 'Lumut, Perak',
        host: 'MY',
        marking: 'AMBER',
        strength: 'As reported: INS Mysore; KD Lekir, KD Gagah Samudera',
        summary:
          'Known from a study note alone. Held at AMBER until the official release has been read; not to be quoted.',
        citations: [
          cite(
            'study-note-samudra-laksamana-2026',
            6,
            'Fourth edition at Lumut, with ships; cites a release that the desk has not seen.',
          ),
        ],
        notes: [
          {
            key: 'samudra-laksamana-2026-verify',
            kind: 'follow_up',
            author: 'daniel',
            at: '2026-10-06T08:50:00Z',
            marking: 'AMBER',
            body: 'To do: read the release itself, then either lower the marking or take the entry out.',
          },
        ],
      },
    ],
  },
];
