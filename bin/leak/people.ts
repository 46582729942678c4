// Who reads the random record, and who wrote it.
import type { Audience } from '../../lib/audience';
import { AUDIENCES, roleOf } from '../../lib/audience';
import { hashPassword } from '../../lib/password';
import { idOf, token, type Row } from './grow';

export const PASSWORD = 'a reader of the leak proof';
const AT = '2024-01-01T00:00:00Z';

export const emailOf = (audience: Audience) => `${audience}@leak.example`;

/** Wrote the record and never signs in. */
export const WRITERS: Row[] = [1, 2, 3, 4].map((number) => ({
  id: idOf('writer', number),
  name: `Writer ${token('writer', number)}`,
  email: `${token('mail', number)}@leak.example`,
  ...{ role: 'editor', clearance: 'RED', state: 'active', passwordHash: null },
  ...{ createdAt: AT, updatedAt: AT },
}));

/** One account for each audience that signs in. */
export async function readers(): Promise<Row[]> {
  const passwordHash = await hashPassword(PASSWORD);
  return AUDIENCES.filter((audience) => audience !== 'public').map((audience, number) => ({
    id: idOf('reader', number),
    name: `Reader ${audience}`,
    email: emailOf(audience),
    role: roleOf(audience),
    clearance: audience.split('-')[1]!.toUpperCase(),
    ...{ state: 'active', passwordHash, createdAt: AT, updatedAt: AT },
  }));
}
