/** That the web server answers, whatever becomes of the database. */
export function GET() {
  return new Response('Alive.\n');
}
