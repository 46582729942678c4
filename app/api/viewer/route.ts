import { currentViewer } from '@/auth';

/** The name of who is signed in, for the island in the masthead; null when nobody is. */
export async function GET() {
  const viewer = await currentViewer();
  return Response.json(viewer && { name: viewer.name, role: viewer.role }, {
    headers: { 'Cache-Control': 'no-store' },
  });
}
