import { z } from 'zod';
import {
  COOPERATION_AREAS,
  ENGAGEMENT_KINDS,
  LEVELS,
  MARKINGS,
  PARTICIPATION_ROLES,
  RELIABILITIES,
  VISIT_TYPES,
} from '../../lib/vocabulary';
import { firstDay, isEdtf, lastDay } from '../period';
import { isVisible, tidy } from '../typed';

const text = (max: number) =>
  z
    .string()
    .transform(tidy)
    .pipe(z.string().max(max, `Use at most ${max.toLocaleString('en-GB')} characters.`));
const required = (what: string, max: number) => text(max).refine(isVisible, `Enter ${what}.`);
const optional = (max: number) => text(max).transform((value) => value || null);
const lines = (max: number) =>
  text(max).transform((value) =>
    value
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
const word = <T extends string>(vocabulary: Record<T, string>, message: string) =>
  z.enum(Object.keys(vocabulary) as [T, ...T[]], message);

const DATE = 'Write the date like 2023-07-09, 2023-07 or 2023.';
const day = (what: string) => required(what, 10).refine((value) => isEdtf(value), DATE);
const optionalDay = optional(10).refine((value) => value === null || isEdtf(value), DATE);
const country = (message: string) => z.string().regex(/^[A-Z]{2}$/, message);
const ticked = z.boolean().default(false);

const NewMember = z.object({
  name: required('a name', 200),
  role: word(PARTICIPATION_ROLES, 'Choose a role.'),
  country: country('Choose the side.'),
  titleAsStated: optional(300),
  /** A name that is not on record becomes a new person only when this is ticked. */
  add: ticked,
});

const NewEngagement = z.object({
  /** The slug of an engagement that is there already; empty for a new one. */
  slug: text(200),
  remove: ticked,
  kind: word(ENGAGEMENT_KINDS, 'Choose what kind of engagement it was.'),
  title: required('a title', 300),
  date: day('the date'),
  city: optional(200),
  place: optional(300),
  summary: optional(5000),
  /** One person a line: "name | role | title as stated". */
  people: lines(5000),
  add: ticked,
});

const NewSource = z.object({
  /** The slug of a source on record; empty when the fields below describe a new one. */
  slug: text(200),
  title: optional(500),
  publisher: optional(300),
  url: optional(2000).refine(
    (value) => value === null || (/^https?:\/\//i.test(value) && URL.canParse(value)),
    'A web address starts with http:// or https://.',
  ),
  published: optionalDay,
  reliability: word(RELIABILITIES, 'Choose how reliable the source is.'),
  credibility: z.coerce.number('Choose how credible the statement is.').int().min(1).max(6),
  gist: optional(2000),
  quote: optional(2000),
  /** Of a new source; null is that of the visit, which is the safe one. */
  marking: z.union([z.literal('').transform(() => null), word(MARKINGS, 'Choose a marking.')]),
});

/** A visit as it comes from the desk. Problems carry the path of their field: `engagements.0.date`. */
export const NewVisit = z
  .object({
    title: required('a title', 300),
    sender: country('Choose who travelled.'),
    host: country('Choose who received.'),
    type: word(VISIT_TYPES, 'Choose the type of the visit.'),
    level: word(LEVELS, 'Choose the level of the visit.'),
    start: day('the first day'),
    end: optionalDay,
    cities: text(500).transform((value) =>
      value
        .split(/[,\n]/)
        .map((city) => city.trim())
        .filter(Boolean),
    ),
    purpose: optional(5000),
    outcomes: lines(5000),
    areas: z.array(word(COOPERATION_AREAS, 'This is no cooperation area.')),
    marking: word(MARKINGS, 'Choose a marking.'),
    members: z.array(NewMember).max(60),
    engagements: z.array(NewEngagement).max(60),
    /** Ids of citations to take out. */
    uncite: z.array(z.uuid()),
    source: NewSource.nullable(),
  })
  .superRefine((visit, context) => {
    const problem = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (visit.sender === visit.host)
      problem(['host'], 'A visit leads from one country to another.');
    if (lastDay(visit.end ?? visit.start) < firstDay(visit.start)) {
      problem(['end'], 'The end is before the start.');
    }
    visit.engagements.forEach((engagement, index) => {
      if (engagement.remove) return;
      const outside =
        lastDay(engagement.date) < firstDay(visit.start) ||
        firstDay(engagement.date) > lastDay(visit.end ?? visit.start);
      if (outside) {
        problem(['engagements', index, 'date'], 'This day lies outside the days of the visit.');
      }
    });
    const { source } = visit;
    if (source && !source.slug && !source.title) {
      problem(['source', 'title'], 'Choose a source on record, or enter the title of a new one.');
    }
    if (source && !source.slug && !source.publisher) {
      problem(['source', 'publisher'], 'Enter the publisher.');
    }
  });

export type NewVisit = z.infer<typeof NewVisit>;
