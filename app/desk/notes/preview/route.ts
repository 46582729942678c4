import { renderMarkdown } from '@/lib/markdown';
import { MAX_NOTE } from '@/models/note/new-note';
import { findAble, type Lost } from '@/app/guard';

/** The HTML of a note that is being written, for the pane beside it. Nothing is saved. */
export async function POST(request: Request): Promise<Response> {
  const who = await findAble('note:create');
  if (!who.viewer) return shut(who.lost);
  if (Number(request.headers.get('content-length') ?? 0) > 8 * MAX_NOTE) {
    return new Response(null, { status: 413 });
  }
  const text = (await request.text()).slice(0, MAX_NOTE);
  return new Response(renderMarkdown(text, { prefix: 'preview' }), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

/** A preview is asked for with a text; without one there is nothing to look at, and for strangers no door either. */
export async function GET(): Promise<Response> {
  const who = await findAble('note:create');
  return who.viewer
    ? new Response(null, { status: 405, headers: { Allow: 'POST' } })
    : shut(who.lost);
}

const STATUS: Record<Lost, number> = { 'signed-out': 401, 'not-allowed': 404, away: 503 };

const shut = (lost: Lost) => new Response(null, { status: STATUS[lost] });
