import type { Confidence, Likelihood } from '@/generated/prisma/enums';
import { CONFIDENCES, LIKELIHOODS } from '@/lib/vocabulary';

type Judgement = {
  id: string;
  statement: string;
  likelihood: Likelihood | null;
  confidence: Confidence | null;
  basis: string | null;
};

/** Numbered, with likelihood and confidence set apart: two things, never one sentence. */
export function KeyJudgements({ judgements }: { judgements: Judgement[] }) {
  return (
    <ol className="max-w-3xl divide-y divide-line">
      {judgements.map((judgement, index) => (
        <li
          key={judgement.id}
          className="grid grid-cols-[1.75rem_1fr] gap-x-3 gap-y-1 py-3 first:pt-0 md:grid-cols-[1.75rem_1fr_11rem]"
        >
          <span aria-hidden className="font-serif text-head leading-6 text-accent lining-nums">
            {index + 1}
          </span>
          <div>
            <p className="font-serif text-read">{judgement.statement}</p>
            {judgement.basis && <p className="mt-0.5 text-small text-muted">{judgement.basis}</p>}
          </div>
          <dl className="col-start-2 text-small md:col-start-3">
            {judgement.likelihood && (
              <div>
                <dt className="sr-only">Likelihood</dt>
                <dd className="font-semibold">{LIKELIHOODS[judgement.likelihood]}</dd>
              </div>
            )}
            {judgement.confidence && (
              <div>
                <dt className="sr-only">Confidence</dt>
                <dd className="text-muted">{CONFIDENCES[judgement.confidence]}</dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}
