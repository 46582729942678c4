import { formatDate, formatInstant, formatSpan } from '@/lib/format';

/** A calendar fact in EDTF, or a span of two: "9–11 July 2023". */
export function When({ start, end = null }: { start: string; end?: string | null }) {
  if (!end || end === start) return <time dateTime={start}>{formatDate(start)}</time>;
  return <time dateTime={`${start}/${end}`}>{formatSpan(start, end)}</time>;
}

/** An instant, with its time zone. */
export function Instant({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{formatInstant(at)}</time>;
}
