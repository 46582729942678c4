import { valueOf } from './vocabulary';

/** Reads one typed filter; throws {@link Problem} with what to say beside the field. */
type Reader<T> = (typed: string) => T;

class Problem extends Error {}

export const MAX_WORDS = 200;

/** What a list was asked for: values that can be trusted, what was typed, and what is wrong beside each field. */
export type Filters<T> = {
  values: { [K in keyof T]?: T[K] };
  typed: Record<string, string>;
  problems: Record<string, string>;
  page: number;
  /** The address of the same list with some filters changed or (null) taken out; a change goes back to page 1. */
  href: (path: string, changes?: Record<string, string | number | null>) => string;
};

/**
 * Reads a list's filters from the address. An empty field is no filter; a repeated one counts once; what cannot be
 * read becomes a message beside its field, with the typed text kept, and never an error page.
 */
export function readFilters<T extends Record<string, unknown>>(
  query: URLSearchParams,
  readers: { [K in keyof T]: Reader<T[K]> },
): Filters<T> {
  const values: { [K in keyof T]?: T[K] } = {};
  const typed: Record<string, string> = {};
  const problems: Record<string, string> = {};
  for (const name of Object.keys(readers) as (keyof T & string)[]) {
    const text = (query.get(name) ?? '').replaceAll('\u0000', '').trim();
    if (!text) continue;
    typed[name] = text;
    try {
      values[name] = readers[name](text);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems[name] = error.message;
    }
  }
  if (isText(values.from) && isText(values.to) && values.from > values.to) {
    problems.to = 'The end is before the start.';
  }
  const page = readPage(query.get('page'));
  return {
    values,
    typed,
    problems,
    page,
    href: (path, changes = {}) => {
      const next = new URLSearchParams(typed);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null || value === '') next.delete(name);
        else next.set(name, String(value));
      }
      if (next.get('page') === '1') next.delete('page');
      const text = next.toString();
      return text ? `${path}?${text}` : path;
    },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** NaN for what is no page number: the page that asks answers 404. */
function readPage(text: string | null): number {
  if (text === null || text === '') return 1;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.NaN;
}

const short = (typed: string) => (typed.length > 40 ? `${typed.slice(0, 40)}…` : typed);

/** Free words for search. */
export const words: Reader<string> = (typed) => {
  if (typed.length > MAX_WORDS) throw new Problem(`Use at most ${MAX_WORDS} characters.`);
  return typed.replace(/\p{Cc}/gu, ' ');
};

/** A country's alpha-2 code, in either case. */
export const countryCode: Reader<string> = (typed) => {
  if (!/^[a-z]{2}$/i.test(typed)) throw new Problem(`“${short(typed)}” is no country code.`);
  return typed.toUpperCase();
};

/** The slug of a tie, in either order: `my-in` is `in-my`. */
export const tieSlug: Reader<string> = (typed) => {
  const match = /^([a-z]{2})-([a-z]{2})$/i.exec(typed);
  if (!match) throw new Problem(`“${short(typed)}” is no tie; write it like in-my.`);
  return [match[1], match[2]]
    .map((code) => code!.toLowerCase())
    .sort()
    .join('-');
};

/** A day, month or year: `2023-07-09`, `2023-07`, `2023`. */
export const date: Reader<string> = (typed) => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(typed);
  const [, year, month = '01', day = '01'] = match ?? [];
  const instant = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (
    !match ||
    year === '0000' ||
    Number.isNaN(instant.getTime()) ||
    instant.getUTCDate() !== Number(day)
  ) {
    throw new Problem(`“${short(typed)}” is no date; write it like 2023-07-09, 2023-07 or 2023.`);
  }
  return typed;
};

/** A month: `2023-07`. */
export const monthOfYear: Reader<string> = (typed) => {
  if (!/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(typed)) {
    throw new Problem(`“${short(typed)}” is no month; write it like 2023-07.`);
  }
  return typed;
};

/** A word of a vocabulary, by its slug. */
export function oneOf<T extends string>(vocabulary: Record<T, string>, what: string): Reader<T> {
  return (typed) => {
    const value = valueOf(vocabulary, typed);
    if (!value) throw new Problem(`“${short(typed)}” is no ${what}.`);
    return value;
  };
}

/** One of a few fixed words. */
export function choice<T extends string>(choices: readonly T[], what: string): Reader<T> {
  return (typed) => {
    if (!(choices as readonly string[]).includes(typed))
      throw new Problem(`“${short(typed)}” is no ${what}.`);
    return typed as T;
  };
}
