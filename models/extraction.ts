import { readCast, type Line, type Person } from './extraction/cast';
import { readDates } from './extraction/dates';
import { decide, type Told } from './extraction/decide';
import { readExercises } from './extraction/exercises';
import { publisherCountry } from './extraction/home';
import { readInstruments, type AgreementEvent } from './extraction/instruments';
import { furtherHosts, readMovements } from './extraction/movements';
import { levelOf, readType, type Level, type VisitType } from './extraction/nature';
import { readOrganisations } from './extraction/organisations';
import { readPledges } from './extraction/pledges';
import { datelineOf, readParties, sceneOf } from './extraction/scene';
import { readAreas } from './extraction/subjects';
import { readSentences, type Span } from './extraction/text';

export type Document = {
  text: string;
  /** The day on which it was published, as `2023-07-12`: what "Sunday" and "today" are told from. */
  published: string | null;
  /** Its address, which tells whose text it is; empty where it has none. */
  url: string;
};

/** Names that the record knows, which are recognised wherever they stand. */
export type Known = { exercises: readonly string[]; organisations: readonly string[] };

/** The exact words of the text: `text.slice(start, end) === quote`, in UTF-16 units. */
export type Evidence = Span & { quote: string };

/** What a text tells of one visit. Without a host nobody travelled: a call, or a meeting at a distance. See docs/extraction.md. */
export type Proposal = {
  visitor_name: string | null;
  /** The title as stated. */
  visitor_role: string | null;
  visitor_country: string | null;
  host_country: string | null;
  visit_type: VisitType | null;
  level: Level | null;
  counterparts: string[];
  start_date: string | null;
  end_date: string | null;
  cities: string[];
  topics: string[];
  agreements: string[];
  agreement_events: { agreement: string; event: AgreementEvent }[];
  exercises: string[];
  organisations: string[];
  commitments: { text: string; promisor: string | null; due: string | null }[];
  people: { name: string; title: string | null; country: string | null }[];
  evidence: Record<string, Evidence[]>;
  /** 0 to 1 for each field that is filled. */
  confidence: Record<string, number>;
};

const NOTHING_KNOWN: Known = { exercises: [], organisations: [] };

/** What a text tells of visits, each field with the words that say so; none of a text that tells of none. */
export function extract(document: Document, known = NOTHING_KNOWN): { visits: Proposal[] } {
  const { text, published, url } = document;
  const publisher = publisherCountry(text, url);
  const { lines, people } = readCast(text, readSentences(text));
  const parties = readParties(lines, people, publisher);
  const here = datelineOf(text);
  const scenes = lines.map((line) => sceneOf(line, text, here));
  const movements = readMovements(scenes, people);
  const told = decide(scenes, people, parties, movements, publisher);
  if (!told.host && told.counterparts.length === 0) return { visits: [] };
  const further = told.host ? furtherHosts(scenes, movements, told.visitor, told.host) : [];
  // Of two countries that somebody visits neither is where they are from.
  if (further.includes(told.visitorCountry ?? '')) told.visitorCountry = null;
  const whole = readWhole(document, lines, people, known);
  const visits = [told.host, ...further].map((host) => {
    const there = further.length > 0 ? lines.filter((line) => tellsOf(line, host)) : lines;
    const dates = readDates(
      there.length > 0 ? there : lines,
      told.lines,
      published,
      publisher === 'US',
      host !== null,
    );
    const met = told.counterparts.filter(({ country }) =>
      host === told.host ? !further.includes(country ?? '') : country === host,
    );
    const cities = lines.flatMap(({ places }) =>
      places.filter(({ kind, codes }) => kind === 'city' && codes[0] === host),
    );
    return proposalOf(text, { ...whole, told, host, dates, met, cities });
  });
  return { visits };
}

/** What is read of the text as a whole, whichever of its visits it belongs to. */
function readWhole({ text, published }: Document, lines: Line[], people: Person[], known: Known) {
  return {
    type: readType(lines),
    areas: readAreas(text),
    instruments: readInstruments(lines),
    exercises: readExercises(lines, known.exercises),
    organisations: readOrganisations(lines, known.organisations),
    pledges: readPledges(lines, published),
    people,
  };
}

type Read = ReturnType<typeof readWhole> & {
  told: Told;
  host: string | null;
  dates: ReturnType<typeof readDates>;
  met: Person[];
  cities: (Span & { name: string })[];
};

function proposalOf(text: string, read: Read): Proposal {
  const { told, host, dates, met, people, type, areas, instruments, pledges } = read;
  const { visitor } = told;
  const quoted = (spans: readonly Span[]): Evidence[] =>
    spans.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
  const names = (named: readonly { name: string }[]) => [...new Set(named.map(({ name }) => name))];
  const titled = visitor?.titled ? [visitor.titled] : [];
  const of = host === null ? [] : [...told.lines];
  const evidence = {
    visitor_name: quoted(visitor ? [visitor.at] : []),
    visitor_role: quoted(titled),
    visitor_country: quoted(told.visitorCountry ? (titled.length > 0 ? titled : of) : []),
    host_country: quoted(of),
    visit_type: quoted(type ? [type.at] : []),
    level: quoted(titled),
    counterparts: quoted(met.map(({ at }) => at)),
    start_date: quoted(dates.evidence),
    end_date: quoted(dates.evidence),
    cities: quoted(firstOfEach(read.cities)),
    topics: quoted(areas),
    agreements: quoted(instruments),
    exercises: quoted(read.exercises),
    organisations: quoted(read.organisations),
    commitments: quoted(pledges),
    people: quoted(people.map(({ at }) => at)),
  };
  return {
    visitor_name: visitor?.name ?? null,
    visitor_role: visitor?.title || null,
    visitor_country: told.visitorCountry,
    host_country: host,
    visit_type: type?.value ?? null,
    level: levelOf(visitor?.title),
    counterparts: names(met),
    start_date: dates.start,
    end_date: dates.end,
    cities: names(read.cities),
    topics: names(areas),
    agreements: names(instruments),
    agreement_events: instruments.flatMap(({ name, event }) =>
      event ? [{ agreement: name, event }] : [],
    ),
    exercises: names(read.exercises),
    organisations: names(read.organisations),
    commitments: pledges.map(({ text, promisor, due }) => ({ text, promisor, due })),
    people: people.map(({ name, title, country }) => ({ name, title: title || null, country })),
    evidence,
    confidence: confidenceOf(read, evidence),
  };
}

/** How sure each field is: what several sentences say, or one says plainly, more than what had to be inferred. */
function confidenceOf({ told, host, dates }: Read, evidence: Record<string, Evidence[]>) {
  const sure = Object.entries(evidence)
    .filter(([, spans]) => spans.length > 0)
    .map(([field]): [string, number] => {
      if (/^(?:visitor_name|visitor_country|host_country)$/.test(field))
        return [field, told.sureness];
      if (/^(?:start|end)_date$/.test(field)) return [field, dates.sureness];
      return [field, field === 'commitments' || field === 'counterparts' ? 0.7 : 0.8];
    });
  return host === null && told.visitor === null
    ? Object.fromEntries(sure.filter(([field]) => !/^(?:visitor|host|level)/.test(field)))
    : Object.fromEntries(sure);
}

const tellsOf = ({ places }: Line, host: string | null) =>
  places.some(({ codes }) => codes[0] === host);

const firstOfEach = <T extends { name: string }>(named: readonly T[]): T[] =>
  named.filter(({ name }, at) => named.findIndex((one) => one.name === name) === at);
