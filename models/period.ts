/** The first day that an EDTF value can mean. */
export function firstDay(edtf: string): Date {
  return new Date(
    `${edtf}${'-01-01'.slice(edtf.length === 4 ? 0 : edtf.length === 7 ? 3 : 6)}T00:00:00Z`,
  );
}

/** The last day that an EDTF value can mean. */
export function lastDay(edtf: string): Date {
  const first = firstDay(edtf);
  if (edtf.length === 4) return new Date(Date.UTC(first.getUTCFullYear(), 11, 31));
  if (edtf.length === 7) {
    return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  }
  return first;
}

/** The rows whose days can touch the period between two EDTF values, either of which may be missing. */
export function within(from?: string, to?: string) {
  return {
    ...(from && { dateUntil: { gte: firstDay(from) } }),
    ...(to && { dateFrom: { lte: lastDay(to) } }),
  };
}

/** Whether a text is a calendar day, month or year in EDTF level 0. */
export function isEdtf(text: string): boolean {
  const match = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  if (!match[1]) return true;
  const first = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(first.getTime()) && first.toISOString().startsWith(text);
}
