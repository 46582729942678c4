import type { CitationRow } from '@/models/citation';
import { CREDIBILITIES, RELIABILITIES } from '@/lib/vocabulary';
import { When } from './when';

/** The sources of a record: what each says, and how far it can be trusted, on two scales that are never merged. */
export function Citations({ citations }: { citations: CitationRow[] }) {
  return (
    <ol className="max-w-3xl divide-y divide-line">
      {citations.map((citation) => (
        <li key={citation.id} className="py-3 first:pt-0">
          <p>
            <a
              className="font-serif font-medium headline"
              href={`/sources/${citation.source.slug}`}
            >
              {citation.source.title}
            </a>
            <span className="text-small text-muted">
              {' '}
              {citation.source.publisher}
              {citation.source.published && (
                <>
                  , <When start={citation.source.published} />
                </>
              )}
            </span>
          </p>
          {citation.quote && (
            <blockquote className="font-serif italic">“{citation.quote}”</blockquote>
          )}
          {citation.gist && <p className="text-small">{citation.gist}</p>}
          <p className="text-label text-muted">
            Source {citation.source.reliability}:{' '}
            {RELIABILITIES[citation.source.reliability].toLowerCase()} · Statement{' '}
            {citation.credibility}: {CREDIBILITIES[citation.credibility]?.toLowerCase()}
            {citation.field && <> · for: {citation.field}</>}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The same in a line that opens, for a row inside a page. */
export function CitationsFold({ citations }: { citations: CitationRow[] }) {
  if (citations.length === 0) return null;
  return (
    <details className="mt-1">
      <summary className="inline-block py-0.5 text-small text-muted">
        {citations.length === 1 ? '1 source' : `${citations.length} sources`}
      </summary>
      <div className="mt-2 border-l border-line pl-4">
        <Citations citations={citations} />
      </div>
    </details>
  );
}
