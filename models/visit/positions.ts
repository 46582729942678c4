/**
 * Where rows stand that are listed in this order; of one position, in the order of their ids (UUIDv7). `position` and `id`
 * are those of rows that stand somewhere already, which stay there if they can: what is put between them, perhaps for few
 * to see, writes none of the others. New rows have ids that are later than those of all others.
 */
export function positionsOf(rows: { position?: number; id?: string }[]): number[] {
  const positions: number[] = [];
  let last: { position: number; id: string | undefined } | undefined;
  for (const [index, { position, id }] of rows.entries()) {
    const stays = position !== undefined && (!last || isAfter({ position, id }, last));
    const first = rows.slice(index).find((row) => row.position !== undefined)?.position ?? 1;
    const before = last ? last.position : first - 1;
    const chosen = stays ? position : id === undefined ? before : before + 1;
    last = { position: chosen, id };
    positions.push(chosen);
  }
  return positions;
}

type Place = { position: number; id: string | undefined };

const isAfter = (one: Place, last: Place) =>
  one.position > last.position ||
  (one.position === last.position &&
    one.id !== undefined &&
    last.id !== undefined &&
    one.id > last.id);

/** As {@link positionsOf}, of rows that stand in the order of their days: what is on one day moves nothing on another. */
export function positionsByDay(rows: { day: string; position?: number; id?: string }[]): number[] {
  const positions: number[] = [];
  for (const day of new Set(rows.map((row) => row.day))) {
    const among = [...rows.keys()].filter((index) => rows[index]!.day === day);
    const found = positionsOf(among.map((index) => rows[index]!));
    among.forEach((index, nth) => (positions[index] = found[nth]!));
  }
  return positions;
}
