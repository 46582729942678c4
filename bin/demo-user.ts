// Makes an account for trying a role; its arguments were checked by the command.
import type { Marking, Role } from '../generated/prisma/enums';
import { createDemoUser } from '../prisma/accounts';
import { openOwner } from '../prisma/seed';
import { answer } from './answer';

await answer(async () => {
  const [role, clearance] = process.argv.slice(2) as [Role, Marking];
  const db = openOwner(process.env.DATABASE_URL!);
  try {
    const { email, password } = await createDemoUser(db, { role, clearance });
    return { said: `${email}\n${password}` };
  } finally {
    await db.$disconnect();
  }
});
