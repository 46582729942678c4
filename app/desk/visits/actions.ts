'use server';

import { redirect } from 'next/navigation';
import { AWAY, findAble, NOT_SIGNED_IN, unlessAway, type Lost } from '@/app/guard';
import { idIn } from '../sent-once';
import { correctVisit, createVisit } from '@/models/visit/keeping';
import { findVisitForDesk } from '@/models/visit/desk';
import { NewVisit } from '@/models/visit/new-visit';
import { inputOf, readTyped, typedOf, type Draft, type Typed } from './draft';

const LOST: Record<Lost, string> = {
  'signed-out': NOT_SIGNED_IN,
  'not-allowed':
    'Your role does not keep the record any more. Copy what you need before you leave.',
  away: 'The record cannot be reached just now, so this was not saved. What you typed is below: save again in a minute.',
};

/**
 * Puts a visit on record (`bound` null) or corrects the one with this slug; a refused form comes back as it was typed.
 * What is before the form came by way of the browser, and may be anything.
 */
export async function keepVisit(
  bound: string | null,
  before: Draft | null,
  form: FormData,
): Promise<Draft> {
  const slug = typeof bound === 'string' ? bound : null;
  const { typed, members, engagements } = readTyped(form);
  const turn = typeof before?.turn === 'number' ? before.turn + 1 : 1;
  const draft: Draft = { typed, members, engagements, problems: {}, turn };
  const who = await findAble(slug ? 'visit:update' : 'visit:create');
  if (!who.viewer) return { ...draft, problems: { form: LOST[who.lost] } };
  const { viewer } = who;
  const intent = form.get('intent');
  if (intent === 'add-member') {
    return { ...draft, members: members + 1, focus: `members.${members}.name` };
  }
  if (intent === 'add-engagement') {
    return { ...draft, engagements: engagements + 1, focus: `engagements.${engagements}.title` };
  }
  const parsed = NewVisit.safeParse(inputOf(typed, members, engagements));
  if (!parsed.success) {
    const problems: Record<string, string> = {};
    for (const issue of parsed.error.issues)
      problems[issue.path.join('.') || 'form'] ??= issue.message;
    return { ...draft, problems };
  }
  const kept = await unlessAway(
    slug
      ? correctVisit(viewer, slug, typed.version ?? '', parsed.data)
      : createVisit(viewer, parsed.data, idIn(typed.id)),
  );
  if (kept === AWAY) return { ...draft, problems: { form: LOST.away } };
  if ('problems' in kept) return { ...draft, problems: kept.problems };
  if ('slug' in kept) redirect(`/visits/${kept.slug}`);
  const newer = slug && (await findVisitForDesk(viewer.audience, slug));
  if (!newer) return { ...draft, problems: { form: 'This visit is not on record any more.' } };
  return {
    ...draft,
    typed: { ...typed, version: kept.conflict.version },
    theirs: differences(typedOf(newer).typed, typed),
    problems: {
      form: 'Somebody else saved this visit while you were writing. Nothing of yours is lost: compare below, change what you want, and save again to put your text on top.',
    },
  };
}

/** The fields that differ between what is on record now and what was typed. */
function differences(theirs: Typed, mine: Typed): NonNullable<Draft['theirs']> {
  const fields = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  return [...fields]
    .filter((field) => !/^(version|intent|uncite\.|source\.)|\.slug$/.test(field))
    .filter((field) => normal(theirs[field]) !== normal(mine[field]))
    .map((field) => ({ field, theirs: theirs[field] ?? '', mine: mine[field] ?? '' }));
}

const normal = (text = '') => text.replace(/\r\n/g, '\n').trim();
