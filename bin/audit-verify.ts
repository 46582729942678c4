// Whether the audit trail is as it was written: each row has the hash of its own words and of the row before it.
import pg from 'pg';
import { answer } from './answer';

const [notedHead] = process.argv.slice(2);

type Link = { id: string; own: boolean; linked: boolean };

await answer(async () => {
  const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await db.connect();
  try {
    const { rows: broken } = await db.query<Link>(`
      SELECT * FROM (
        SELECT "id",
          "hash" = encode(sha256(convert_to(jsonb_build_array("id", extract(epoch FROM "at"), "actorId", "action", "object",
            "outcome", "address", "previousHash")::text, 'UTF8')), 'hex') IS TRUE AS own,
          "previousHash" IS NOT DISTINCT FROM lag("hash") OVER (ORDER BY "id") AS linked
        FROM "AuditEvent") link
      WHERE NOT (own AND linked) ORDER BY "id" LIMIT 20`);
    const { rows } = await db.query<{ count: string; head: string; isKept: boolean }>(
      `SELECT count(*), (SELECT "hash" FROM "AuditEvent" ORDER BY "id" DESC LIMIT 1) AS head,
         coalesce(bool_or("hash" = $1), false) AS "isKept" FROM "AuditEvent"`,
      [notedHead || null],
    );
    const { count, head, isKept } = rows[0]!;
    const complaints = broken.map(({ id, own }) =>
      own
        ? `Event ${id} does not follow the one before it: one was removed, inserted or altered there.`
        : `Event ${id} is not as it was written.`,
    );
    if (notedHead && !isKept) {
      complaints.push(
        `No event has the hash ${notedHead}: what was last then has been removed or altered.`,
      );
    }
    if (complaints.length > 0) return { complaint: complaints.join('\n') };
    return {
      said: `${count} events, each as it was written and after the one before it. The last has the hash\n${head ?? 'none'}\nNote it elsewhere: npm run audit:verify -- HASH then also finds when the end of the trail is cut off.`,
    };
  } finally {
    await db.end();
  }
});
