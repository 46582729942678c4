import { currentViewer } from '@/auth';

/** The name of who is signed in, for the island in the masthead. */
export async function GET() {
  const viewer = await currentViewer();
  if (!viewer) return Response.json({ error: 'Nobody is signed in.' }, { status: 401 });
  return Response.json({ name: viewer.name, role: viewer.role }, { headers: { 'Cache-Control': 'no-store' } });
}
