import type { CitationRow } from '@/models/citation';
import { CREDIBILITIES, RELIABILITIES } from '@/lib/vocabulary';
import { When } from './when';

/** A briefing's sources by number; the marks in its text lead here, and each opens what the source says. */
export function NumberedCitations({
  citations,
}: {
  citations: (CitationRow & { number: number | null })[];
}) {
  return (
    <ol className="space-y-3 text-small">
      {citations.map((citation) => (
        <li
          key={citation.id}
          id={`citation-${citation.number}`}
          className="grid grid-cols-[1.5rem_1fr] gap-x-1"
        >
          <span className="font-semibold tabular">{citation.number}</span>
          <div className="min-w-0">
            <a href={`/sources/${citation.source.slug}`}>{citation.source.title}</a>
            <span className="block text-muted">
              {citation.source.publisher}
              {citation.source.published && (
                <>
                  , <When start={citation.source.published} />
                </>
              )}
            </span>
            <details>
              <summary className="py-0.5 text-muted">
                {citation.quote ? 'Quote' : 'What it says'}
                <span className="sr-only"> of source {citation.number}</span>
              </summary>
              {citation.quote && (
                <blockquote className="border-l-2 border-accent pl-2 font-serif italic">
                  “{citation.quote}”
                </blockquote>
              )}
              {citation.gist && <p className="mt-1">{citation.gist}</p>}
              <p className="mt-1 text-label text-muted">
                Source {citation.source.reliability}:{' '}
                {RELIABILITIES[citation.source.reliability].toLowerCase()}
                <br />
                Statement {citation.credibility}:{' '}
                {CREDIBILITIES[citation.credibility]?.toLowerCase()}
              </p>
            </details>
          </div>
        </li>
      ))}
    </ol>
  );
}
