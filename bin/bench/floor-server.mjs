// The floor of the benchmark: what bare Node and pg need for a page of the same size out of two indexed SELECTs.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const bytes = Number(process.env.FLOOR_BYTES ?? 0);

const server = createServer(async (request, response) => {
  try {
    const slug = decodeURIComponent((request.url ?? '').split('/').at(-1) ?? '');
    const briefing = await pool.query(
      `SELECT r."title", r."bluf", r."body", b."id" FROM "Briefing" b
       JOIN "Revision" r ON r."briefingId" = b."id" WHERE b."slug" = $1`,
      [slug],
    );
    const { title, bluf, body, id } = briefing.rows[0];
    const notes = await pool.query(`SELECT "kind", "body" FROM "Note" WHERE "briefingId" = $1`, [
      id,
    ]);
    const list = notes.rows.map((note) => `<li>${note.kind}: ${note.body}</li>`).join('');
    const html = `<!doctype html><title>${title}</title><h1>${title}</h1><p>${bluf}</p>${body}<ul>${list}</ul>`;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html.padEnd(bytes));
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  }
});
server.listen(0, '127.0.0.1', () => {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  process.send?.({ port: address.port });
});
process.once('disconnect', () => process.exit(0));
