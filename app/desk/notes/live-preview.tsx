'use client';

import { useEffect, useState } from 'react';

const PAUSE_MS = 250;
/** A note is never longer: what comes after is refused at saving, and would only be sent in vain. */
const PREVIEWED = 20_000;

/** The note as readers will see it, made on the server at each pause of writing; without script, at the press of Preview. */
export function LivePreview({ body, html }: { body: string; html?: string }) {
  const [shown, setShown] = useState<{ body: string; html: string } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      fetch('/desk/notes/preview', {
        method: 'POST',
        body: body.slice(0, PREVIEWED),
        signal: abort.signal,
      })
        .then(async (answer) => {
          if (!answer.ok) throw new Error(answer.statusText);
          setShown({ body, html: await answer.text() });
          setFailed(false);
        })
        .catch(() => {
          if (!abort.signal.aborted) setFailed(true);
        });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [body]);
  const made = shown?.html ?? html;
  return (
    <section aria-labelledby="preview-title" id="preview" className="min-w-0 scroll-mt-4">
      <h2 id="preview-title" className="border-t-2 border-rule pt-2 label">
        Preview
      </h2>
      {failed && (
        <p className="mt-2 text-small text-muted">
          The preview cannot be made just now. What you write is still in the form.
        </p>
      )}
      {made ? (
        // Sanitised on the server by lib/markdown.ts.
        <div className="prose prose-note mt-3" dangerouslySetInnerHTML={{ __html: made }} />
      ) : (
        <p className="mt-3 font-serif text-muted italic">
          Here stands the note as readers will see it.
        </p>
      )}
    </section>
  );
}
