import type { DisagreementRow } from '@/models/disagreement';
import { Section } from './ui/section';
import { Instant, When } from './when';

/** Where sources differ: every claim is kept, and an editor's settlement stands with its reason. */
export function Disagreements({ disagreements }: { disagreements: DisagreementRow[] }) {
  if (disagreements.length === 0) return null;
  return (
    <Section title="Where the sources disagree" id="disagreements">
      <ul className="grid gap-x-12 gap-y-6 md:grid-cols-2">
        {disagreements.map((disagreement) => (
          <li key={disagreement.id}>
            <h3 className="font-serif text-lg font-medium">{disagreement.question}</h3>
            <ul className="mt-1 space-y-1.5">
              {disagreement.claims.map((claim) => (
                <li key={claim.id} className="border-l border-line pl-3">
                  {claim.statement}{' '}
                  <a className="text-small link" href={`/sources/${claim.source.slug}`}>
                    {claim.source.publisher}
                    {claim.source.published && (
                      <>
                        , <When start={claim.source.published} />
                      </>
                    )}
                  </a>
                </li>
              ))}
            </ul>
            <p className="mt-2 text-small text-muted">
              {disagreement.settledAt ? (
                <>
                  Settled by {disagreement.settledBy?.name ?? 'an editor'},{' '}
                  <Instant at={disagreement.settledAt} />: {disagreement.reason}
                </>
              ) : (
                'Open: no editor has settled this yet.'
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
