import { describe, expect, it } from 'vitest';
import { extract } from './extraction';

const read = (text: string, published: string | null = '2024-05-15', url = '') =>
  extract({ text, published, url });
const first = (text: string, published?: string | null, url?: string) => {
  const [visit] = read(text, published, url).visits;
  if (!visit) throw new Error('It tells of a visit.');
  return visit;
};

describe('a text that tells of a visit', () => {
  it('is read from the side of the visitor and from that of the host alike', () => {
    for (const text of [
      'Defence Minister Ana Lima of Brazil arrived in Paris on 13 May 2024 and held talks with French Defence Minister Luc Moreau.',
      'French Defence Minister Luc Moreau received the Defence Minister of Brazil, Ana Lima, in Paris on 13 May 2024.',
    ]) {
      expect(first(text), text).toMatchObject({
        visitor_name: 'Ana Lima',
        visitor_country: 'BR',
        host_country: 'FR',
        counterparts: ['Luc Moreau'],
        start_date: '2024-05-13',
        end_date: '2024-05-13',
      });
    }
  });

  it.each([
    ["Dato' Seri Azman bin Harun", 'Malaysian Defence Minister', 'Azman bin Harun'],
    ['Shri Vikram Deshpande', 'Indian Defence Minister', 'Vikram Deshpande'],
    ['General (Retd) Somchai Wattanakul', 'Thai Defence Minister', 'Somchai Wattanakul'],
    ['the Rt Hon Sir Edward Lascelles', 'British Prime Minister', 'Edward Lascelles'],
  ])('names %s without what honours him', (honoured, office, name) => {
    const text = `${office} ${honoured} arrived in Tokyo on Monday for talks with his counterpart.`;
    expect(first(text).visitor_name).toBe(name);
  });

  it('is dated by the day on which it was published, and by how long it takes', () => {
    const text =
      'Norwegian Defence Minister Ingrid Sæther arrived in Lisbon on Sunday for a three-day visit.';
    expect(first(text, '2024-03-12')).toMatchObject({
      start_date: '2024-03-10',
      end_date: '2024-03-12',
    });
    expect(first(text, null)).toMatchObject({ start_date: null, end_date: null });
  });

  it('puts the day before the month, unless it is American', () => {
    const text = 'The Secretary of Defense visited Suva on 05/08/2024.';
    expect(
      first(`Australian Chief of Navy Hugh Reid visited Suva on 05/08/2024.`, '2024-08-09'),
    ).toMatchObject({ start_date: '2024-08-05' });
    expect(
      first(
        text.replace('The Secretary of Defense', 'Secretary of Defense Robert Hale'),
        '2024-05-09',
        'https://www.defense.gov/x',
      ),
    ).toMatchObject({ start_date: '2024-05-08' });
  });

  it('is two visits where two countries are visited', () => {
    const { visits } = read(
      'Secretary of Defense Robert Hale will travel to the Philippines and Australia. In Manila he will meet with Defense Secretary Ramon Villareal. In Canberra he will meet with Defence Minister Claire Whitford.',
    );
    expect(visits.map(({ host_country, counterparts }) => [host_country, counterparts])).toEqual([
      ['PH', ['Ramon Villareal']],
      ['AU', ['Claire Whitford']],
    ]);
  });
});

describe('a text of which nobody travelled', () => {
  it.each([
    [
      'a call',
      'Secretary of Defense Robert Hale spoke by phone with Turkish Defence Minister Kerem Aksoy.',
    ],
    [
      'a meeting at a distance',
      'Indian Defence Minister Vikram Deshpande and Greek Defence Minister Nikos Stavridis met by video conference.',
    ],
    [
      'a meeting on the margins',
      'Secretary of Defense Robert Hale met with Japanese Defense Minister Takahashi Kenji on the sidelines of the Shangri-La Dialogue in Singapore.',
    ],
  ])('is %s, with everybody who took part', (_, text) => {
    const visit = first(text);
    expect(visit).toMatchObject({ visitor_name: null, host_country: null });
    expect(visit.counterparts).toHaveLength(2);
  });

  it('tells of nothing where nobody met', () => {
    expect(read('The navy will take delivery of its second patrol vessel in October.')).toEqual({
      visits: [],
    });
    expect(read('')).toEqual({ visits: [] });
  });
});

it('each field has the words that say so, where they stand', () => {
  const text =
    'India’s Defence Minister Vikram Deshpande will visit Hanoi from 3 to 5 June 2024. 🛥️ A Memorandum of Understanding on Defence Cooperation was signed, and Exercise Vinbax announced. Vietnam will host the next session of the Joint Committee by the end of 2024.';
  const visit = first(text);
  expect(visit).toMatchObject({
    agreements: ['Memorandum of Understanding on Defence Cooperation'],
    agreement_events: [{ event: 'signed' }],
    exercises: ['Vinbax'],
    commitments: [{ promisor: 'VN', due: '2024' }],
    cities: ['Hanoi'],
    level: 'minister',
  });
  const filled = Object.entries(visit).filter(
    ([field, value]) =>
      !['evidence', 'confidence', 'agreement_events'].includes(field) &&
      (Array.isArray(value) ? value.length > 0 : value !== null),
  );
  for (const [field] of filled) {
    expect(visit.evidence[field]?.length, field).toBeGreaterThan(0);
    expect(visit.confidence[field], field).toBeGreaterThan(0);
  }
  for (const { start, end, quote } of Object.values(visit.evidence).flat())
    expect(text.slice(start, end)).toBe(quote);
});

it('an exercise that the record knows is recognised without a word beside it', () => {
  const text =
    'Indian Army chief General Arjun Rathore visited Paris on 11 May 2024 to watch Garuda.';
  const known = { exercises: ['Garuda'], organisations: [] };
  expect(extract({ text, published: null, url: '' }).visits[0]?.exercises).toEqual([]);
  expect(extract({ text, published: null, url: '' }, known).visits[0]?.exercises).toEqual([
    'Garuda',
  ]);
});

it.each([
  ['one word over and over', 'on the margins of '.repeat(20_000)],
  ['names without an end', 'General '.repeat(20_000)],
  ['one long word', 'x'.repeat(400_000)],
  ['brackets', '('.repeat(100_000)],
  ['half a sign', '\ud800 visited \udfff Paris. '.repeat(2000)],
  ['days', '1 and 2 May 2024 to '.repeat(5000)],
])('a hostile text is read in its time: %s', { timeout: 60_000 }, (_, text) => {
  expect(Array.isArray(read(text).visits)).toBe(true);
});
