import type * as Enums from '../../generated/prisma/enums';

// How the sample record is written down: nested, as an editor thinks of it, rows naming each other by slug.
// rows.ts flattens it into the tables. A date is EDTF level 0; a marking left out is CLEAR.

export type CitationData = {
  source: string;
  credibility: 1 | 2 | 3 | 4 | 5 | 6;
  gist: string | null;
  quote?: string;
  field?: string;
};

/** What the source says, in the desk's words, and how credible that is (1 confirmed, 6 cannot be judged). */
export function cite(
  source: string,
  credibility: CitationData['credibility'],
  gist: string,
  more: { quote?: string; field?: string } = {},
): CitationData {
  return { source, credibility, gist, ...more };
}

export type ParticipantData = {
  person: string;
  role: Enums.ParticipationRole;
  side: string;
  /** as the source states it, where no office held that day says it */
  title?: string;
};

export type NoteData = {
  key: string;
  kind: Enums.NoteKind;
  body: string;
  author: string;
  at: string;
  marking?: Enums.Marking;
  anchor?: string;
  resolved?: { by: string; at: string };
  replies?: NoteData[];
};

export type DisagreementData = {
  key: string;
  question: string;
  claims: { statement: string; source: string }[];
  settled?: { by: string; at: string; reason: string };
};

export type EngagementData = {
  slug: string;
  kind: Enums.EngagementKind;
  title: string;
  date: string;
  city?: string;
  place?: string;
  summary?: string;
  marking?: Enums.Marking;
  participants?: ParticipantData[];
  citations: CitationData[];
  notes?: NoteData[];
};

export type VisitData = {
  slug: string;
  title: string;
  sender: string;
  host: string;
  type: Enums.VisitType;
  level: Enums.Level;
  start: string;
  end?: string;
  cities: string[];
  head?: string;
  purpose?: string;
  outcomes?: string[];
  areas: Enums.CooperationArea[];
  marking?: Enums.Marking;
  delegation?: ParticipantData[];
  engagements?: EngagementData[];
  citations: CitationData[];
  disagreements?: DisagreementData[];
  notes?: NoteData[];
};

export type AgreementEventData = {
  kind: Enums.AgreementEventKind;
  date: string;
  place?: string;
  summary?: string;
  visit?: string;
  marking?: Enums.Marking;
  citations: CitationData[];
};

export type AgreementData = {
  slug: string;
  title: string;
  type: Enums.AgreementType;
  binding: Enums.Binding;
  parent?: string;
  summary: string;
  areas: Enums.CooperationArea[];
  marking?: Enums.Marking;
  events: AgreementEventData[];
  citations?: CitationData[];
  disagreements?: DisagreementData[];
  notes?: NoteData[];
};

export type SessionData = {
  slug: string;
  ordinal?: number;
  date: string;
  city?: string;
  country?: string;
  summary?: string;
  marking?: Enums.Marking;
  participants?: ParticipantData[];
  citations: CitationData[];
  notes?: NoteData[];
};

export type MechanismData = {
  slug: string;
  name: string;
  shortName?: string;
  level: Enums.Level;
  cadence?: string;
  summary?: string;
  parent?: string;
  marking?: Enums.Marking;
  sessions: SessionData[];
  citations?: CitationData[];
  disagreements?: DisagreementData[];
};

export type EditionData = {
  slug: string;
  title: string;
  ordinal?: number;
  format?: Enums.ExerciseFormat;
  start: string;
  end?: string;
  place?: string;
  host?: string;
  strength?: string;
  summary?: string;
  marking?: Enums.Marking;
  citations: CitationData[];
  disagreements?: DisagreementData[];
  notes?: NoteData[];
};

export type SeriesData = {
  slug: string;
  name: string;
  otherNames?: string[];
  domain: Enums.ExerciseDomain;
  mission: string;
  summary: string;
  areas: Enums.CooperationArea[];
  participants: string[];
  marking?: Enums.Marking;
  editions: EditionData[];
  citations?: CitationData[];
  disagreements?: DisagreementData[];
};

export type CommitmentData = {
  slug: string;
  text: string;
  promisor?: string;
  madeOn: string;
  due?: string;
  area: Enums.CooperationArea;
  madeAt: { visit: string } | { session: string } | { agreement: string };
  marking?: Enums.Marking;
  events: {
    kind: Enums.CommitmentEventKind;
    date: string;
    summary?: string;
    marking?: Enums.Marking;
    citations: CitationData[];
  }[];
  citations?: CitationData[];
  notes?: NoteData[];
};

export type CoverageData =
  | { tie: string }
  | { visit: string }
  | { engagement: string }
  | { session: string }
  | { edition: string }
  | { agreement: string }
  | { commitment: string };

export type RevisionData = {
  title: string;
  bluf: string;
  /** Markdown; `[^3]` is the third of the citations below */
  body: string;
  areas: Enums.CooperationArea[];
  marking?: Enums.Marking;
  writtenAt: string;
  publishedAt?: string;
  authors: string[];
  approvedBy?: string;
  judgements: {
    statement: string;
    likelihood: Enums.Likelihood;
    confidence: Enums.Confidence;
    basis: string;
  }[];
  citations: CitationData[];
  covers: CoverageData[];
};

export type BriefingData = {
  slug: string;
  state: Enums.BriefingState;
  lastReviewed?: string;
  reviewBy?: string;
  /** first to last; the marking of the last is that of the briefing */
  revisions: RevisionData[];
  notes?: NoteData[];
};

export type TieData = {
  low: string;
  high: string;
  summary: string;
  partnerships?: { title: string; date: string; citations: CitationData[] }[];
  visits?: VisitData[];
  /** those that belong to no visit */
  engagements?: EngagementData[];
  mechanisms?: MechanismData[];
  agreements?: AgreementData[];
  series?: SeriesData[];
  commitments?: CommitmentData[];
  briefings?: BriefingData[];
};

export type SourceData = {
  slug: string;
  title: string;
  publisher: string;
  url: string | null;
  published?: string;
  language?: string;
  reliability: Enums.Reliability;
  /** the source whose text this one reprints */
  origin?: string;
  marking?: Enums.Marking;
};

export type PersonData = {
  slug: string;
  name: string;
  otherNames?: string[];
  country: string;
  holdings?: { office: string; start: string; end?: string; citations?: CitationData[] }[];
};

export type OrganisationData = {
  slug: string;
  name: string;
  shortName?: string;
  otherNames?: string[];
  kind: Enums.OrganisationKind;
  country?: string;
};

export type OfficeData = {
  slug: string;
  title: string;
  level: Enums.Level;
  country: string;
  organisation?: string;
};

export type UserData = { key: string; email: string; name: string };
