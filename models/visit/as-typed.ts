import { isDeepStrictEqual } from 'node:util';
import type { VisitForDesk } from './desk';
import type { NewVisit } from './new-visit';

// prettier-ignore
const FIELDS = [
  'title', 'sender', 'host', 'type', 'level', 'start', 'end', 'cities', 'purpose', 'outcomes', 'areas', 'marking',
] as const;
const OF_A_MEMBER = ['role', 'titleAsStated'] as const;
const OF_AN_ENGAGEMENT = ['kind', 'title', 'date', 'city', 'place', 'summary'] as const;

type Held = Pick<NewVisit, (typeof FIELDS)[number]> & {
  members: Pick<NewVisit['members'][number], (typeof OF_A_MEMBER)[number]>[];
  engagements: Pick<NewVisit['engagements'][number], (typeof OF_AN_ENGAGEMENT)[number]>[];
};

/**
 * Whether a visit on record holds what a form says. Of its people roles and titles are compared, for they may be on record
 * under other names than were typed; engagements in no order, for the record keeps its own.
 */
export function isAsTyped(kept: VisitForDesk, visit: NewVisit): boolean {
  const { senderCode: sender, hostCode: host, participations: members } = kept;
  return isDeepStrictEqual(heldBy({ ...kept, sender, host, members }), heldBy(visit));
}

const heldBy = (visit: Held) => [
  valuesOf(visit, FIELDS),
  visit.members.map((member) => valuesOf(member, OF_A_MEMBER)),
  visit.engagements.map((one) => JSON.stringify(valuesOf(one, OF_AN_ENGAGEMENT))).sort(),
];

const valuesOf = <T, K extends keyof T>(of: T, names: readonly K[]) =>
  names.map((name) => of[name]);
