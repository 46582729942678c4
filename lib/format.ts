/** EDTF level 0: `2023`, `2023-07`, `2023-07-09`. */
const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function parts(value: string): { year: string; month?: string; day?: string } {
  const match = EDTF.exec(value);
  if (!match) return { year: value };
  const [, year = value, month, day] = match;
  return {
    year,
    month: month && MONTHS[Number(month) - 1],
    day: day && String(Number(day)),
  };
}

/** `2023-07-09` as "9 July 2023", `2023-07` as "July 2023", `2023` as "2023". */
export function formatDate(value: string): string {
  const { year, month, day } = parts(value);
  return [day, month, year].filter(Boolean).join(' ');
}

/** A span with what its ends share said once: "9–11 July 2023", "30 April – 13 May 2018". */
export function formatSpan(start: string, end: string | null): string {
  if (!end || end === start) return formatDate(start);
  // The one end is within the other: its day is not known.
  if (start.startsWith(end)) return `from ${formatDate(start)}`;
  if (end.startsWith(start)) return `until ${formatDate(end)}`;
  const a = parts(start);
  const b = parts(end);
  if (a.year !== b.year) return `${formatDate(start)} – ${formatDate(end)}`;
  if (!a.month || !b.month) return `${formatDate(start)} – ${formatDate(end)}`;
  if (a.month === b.month && a.day && b.day) return `${a.day}–${b.day} ${a.month} ${a.year}`;
  const first = [a.day, a.month].filter(Boolean).join(' ');
  return `${first} – ${formatDate(end)}`;
}

/** How long to wait, rounded up: "30 seconds", "2 minutes". */
export function formatWait(seconds: number): string {
  const [count, unit] = seconds < 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** An instant in words, with its zone: "23 November 2026, 09:14 UTC". */
export function formatInstant(instant: Date, timeZone = 'UTC'): string {
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(instant);
  const time = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(instant);
  return `${date}, ${time}`;
}

/** The calendar day of an instant in UTC, `2026-11-23`. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

const ORDINAL = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** 12 as "12th". */
export function formatOrdinal(number: number): string {
  return `${number}${ENDINGS[ORDINAL.select(number)] ?? 'th'}`;
}

const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language' });

/** A language tag in words: `ms` as "Malay". A tag that is none stays as it is. */
export function formatLanguage(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
