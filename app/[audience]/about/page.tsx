import type { Metadata } from 'next';
import { MarkingLabel } from '@/components/marking';
import { Page } from '@/components/page';
import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { roleOf } from '@/lib/audience';
import {
  CONFIDENCES,
  CREDIBILITIES,
  LIKELIHOODS,
  MARKINGS,
  NOTE_KINDS,
  RELIABILITIES,
} from '@/lib/vocabulary';
import type { Marking } from '@/generated/prisma/enums';
import { describe, openReading } from '../open';

type Props = { params: Promise<{ audience: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await openReading(params);
  return describe({
    title: 'How to read a briefing',
    description: 'Markings, likelihood and confidence, the two scales for sources, and notes.',
    path: '/about',
  });
}

/** What each likelihood means, in per cent (ICD 203). */
const ODDS = ['1–5', '5–20', '20–45', '45–55', '55–80', '80–95', '95–99'];

export default async function About({ params }: Props) {
  const { audience } = await openReading(params);
  return (
    <Page role={roleOf(audience)} marking="CLEAR">
      <Heading
        title="How to read a briefing"
        lead="Attaché says what the state of a defence tie is, what changed, what was promised and what came of it, and how sure the desk is."
      />
      <div className="prose">
        <p>
          The title of a briefing is its finding. The first paragraph is the bottom line: whoever
          reads no further has read what matters. Key judgements follow, each with two things that
          are kept apart: how likely it is, and how much the desk trusts its own grounds. A number
          in the text opens the source and what it says. A published version never changes; a
          correction makes a new one, and the old address still shows the old text.
        </p>
      </div>
      <div className="grid gap-x-16 md:grid-cols-2">
        <Section title="Likelihood">
          <Terms
            terms={Object.values(LIKELIHOODS).map((word, index) => [word, `${ODDS[index]} %`])}
          />
        </Section>
        <Section title="Confidence">
          <Terms
            terms={[
              [CONFIDENCES.high, 'Good sources that agree; little is assumed.'],
              [CONFIDENCES.moderate, 'Plausible and credibly sourced, not corroborated enough.'],
              [CONFIDENCES.low, 'Scant, fragmentary or derivative sources.'],
            ]}
          />
        </Section>
        <Section title="The source">
          <Terms terms={Object.entries(RELIABILITIES)} />
        </Section>
        <Section title="The statement">
          <Terms terms={Object.entries(CREDIBILITIES)} />
        </Section>
        <Section title="Markings">
          <dl className="space-y-2">
            {(Object.keys(MARKINGS) as Marking[]).map((marking) => (
              <div key={marking} className="grid grid-cols-[8rem_1fr]">
                <dt>
                  <MarkingLabel marking={marking} />
                </dt>
                <dd>{MARKINGS[marking]}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section title="Notes">
          <Terms
            terms={[
              [NOTE_KINDS.context, 'What a reader from elsewhere would not know.'],
              [NOTE_KINDS.assessment, 'What an editor makes of it.'],
              [NOTE_KINDS.correction, 'What was wrong, and what holds instead.'],
              [NOTE_KINDS.follow_up, 'What to look at next.'],
              [NOTE_KINDS.question, 'What nobody at the desk knows yet.'],
            ]}
          />
        </Section>
      </div>
    </Page>
  );
}

function Terms({ terms }: { terms: [term: string, meaning: string][] }) {
  return (
    <dl className="space-y-1">
      {terms.map(([term, meaning]) => (
        <div key={term} className="grid grid-cols-[12rem_1fr] gap-x-4">
          <dt className="font-semibold">{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
