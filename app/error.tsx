'use client';

/** What a reader sees when a page breaks: in words, with a way on. */
export default function Broken({ reset }: { reset: () => void }) {
  return (
    <main className="mx-auto w-full max-w-(--container-page) px-4 py-16 md:px-8">
      <title>Something broke · Attaché</title>
      <h1 className="font-serif text-title">This page could not be made</h1>
      <p className="mt-3 max-w-(--container-measure) font-serif text-lead text-muted">
        The fault is ours, not yours. The record is safe. Try again; if it stays, tell the portal’s
        admin what you were looking for.
      </p>
      <p className="mt-6 flex gap-3">
        <button className="button" onClick={reset}>
          Try again
        </button>
        <a className="button button-quiet" href="/">
          To today’s sheet
        </a>
      </p>
    </main>
  );
}
