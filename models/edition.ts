import { accounts } from '../lib/db';

/** The count of committed states of the record. A page rendered at one number is true until the next. */
export async function findEdition(): Promise<string> {
  const row = await accounts().edition.findUniqueOrThrow({
    where: { id: 1 },
    select: { number: true },
  });
  return row.number.toString();
}
