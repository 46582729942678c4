// For tests of the desk: the form of a visit, filled in.
import { NewVisit } from '../../models/visit/new-visit';

export const SOURCE = {
  slug: '',
  title: 'A statement of the two ministries',
  publisher: 'Ministry of Defence',
  url: 'https://example.org/statement',
  published: '2025-03-04',
  reliability: 'B',
  credibility: '2',
  gist: '',
  quote: '',
  marking: '',
};

/** A visit in March 2025, from Malaysia to Vietnam. */
export const typed = (changes: object = {}): NewVisit =>
  NewVisit.parse({
    ...{ title: 'A talk in Hanoi', sender: 'MY', host: 'VN', type: 'working', level: 'minister' },
    ...{ start: '2025-03-03', end: '2025-03-04', cities: 'Hanoi, Haiphong', purpose: 'To talk.' },
    ...{ outcomes: 'They talked.', areas: ['maritime_security'], marking: 'GREEN', members: [] },
    ...{ engagements: [], uncite: [], source: SOURCE, ...changes },
  });

export const engagement = (changes: object = {}) => ({
  ...{ slug: '', remove: false, kind: 'talks', title: 'Talks', date: '2025-03-03', city: 'Hanoi' },
  ...{ place: '', summary: '', people: '', add: false, ...changes },
});
