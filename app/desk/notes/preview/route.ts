import { renderMarkdown } from '@/lib/markdown';
import { MAX_NOTE } from '@/models/note/new-note';
import { findAble } from '../../guard';

/** The HTML of a note that is being written, for the pane beside it. Nothing is saved. */
export async function POST(request: Request): Promise<Response> {
  const who = await findAble('note:create');
  if (!who.viewer) return new Response(null, { status: who.lost === 'signed-out' ? 401 : 404 });
  if (Number(request.headers.get('content-length') ?? 0) > 8 * MAX_NOTE) {
    return new Response(null, { status: 413 });
  }
  const text = (await request.text()).slice(0, MAX_NOTE);
  return new Response(renderMarkdown(text, { prefix: 'preview' }), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
