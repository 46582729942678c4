// Reloads the sample record; what users wrote stays.
import { loadReference, loadSample, openOwner } from '../prisma/seed';
import { answer } from './answer';

await answer(async () => {
  const db = openOwner(process.env.DATABASE_URL!);
  try {
    await loadReference(db);
    await loadSample(db);
    return { said: 'The sample record is as it comes with this version.' };
  } finally {
    await db.$disconnect();
  }
});
