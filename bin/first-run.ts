// The first run on an empty database: countries, sample record, first admin. Prints {"admin":{…}} as one line of JSON.
import { z } from 'zod';
import { isCommonPassword, MIN_PASSWORD_LENGTH } from '../lib/password';
import { createFirstAdmin } from '../prisma/accounts';
import { loadReference, loadSample, openOwner } from '../prisma/seed';
import { answer } from './answer';

await answer(async () => {
  const email = process.env.ATTACHE_ADMIN_EMAIL || undefined;
  const password = process.env.ATTACHE_ADMIN_PASSWORD || undefined;
  const complaint = complaintAbout(email, password);
  if (complaint) return { complaint };
  const db = openOwner(process.env.DATABASE_URL!);
  try {
    await loadReference(db);
    await loadSample(db);
    // Last: the next start takes a database without an admin for one whose first run was cut short.
    return { admin: await createFirstAdmin(db, { email, password }) };
  } finally {
    await db.$disconnect();
  }
});

function complaintAbout(email: string | undefined, password: string | undefined) {
  if (email && !z.email().safeParse(email).success) {
    return `ATTACHE_ADMIN_EMAIL is not an e-mail address: ${JSON.stringify(email)}.`;
  }
  if (!password) return undefined;
  if ([...password].length < MIN_PASSWORD_LENGTH) {
    return `ATTACHE_ADMIN_PASSWORD is too short: choose at least ${MIN_PASSWORD_LENGTH} characters.`;
  }
  if (isCommonPassword(password)) {
    return 'ATTACHE_ADMIN_PASSWORD is among the most common passwords: choose another.';
  }
  return undefined;
}
