import type { Role } from '../generated/prisma/enums';

/** The one table of roles and abilities. A role has its own abilities and those of the roles before it. */
const ABILITIES = {
  analyst: ['account:update'],
  editor: [
    'desk:read',
    'note:create',
    'note:update',
    'note:resolve',
    'note:withdraw',
    'visit:create',
    'visit:update',
  ],
  admin: ['user:read', 'user:create', 'user:update', 'session:end', 'second-factor:reset'],
} as const;

export type Ability = (typeof ABILITIES)[Role][number];

const ORDER: Role[] = ['analyst', 'editor', 'admin'];

type Who = { role: Role; lacksSecondFactor?: boolean };

/** Whoever has to set a second factor up first may do nothing but that and what anybody may with an account. */
export function can(who: Who | null, ability: Ability): boolean {
  if (!who) return false;
  if (who.lacksSecondFactor && ability !== 'account:update') return false;
  const held = ORDER.slice(0, ORDER.indexOf(who.role) + 1);
  return held.some((role) => (ABILITIES[role] as readonly string[]).includes(ability));
}

/** A broken rule, not an expected refusal: the page never offered it. */
export class NotAllowed extends Error {
  constructor(readonly ability: Ability) {
    super(`Not allowed: ${ability}`);
  }
}

export function authorize(who: Who | null, ability: Ability): void {
  if (!can(who, ability)) throw new NotAllowed(ability);
}
