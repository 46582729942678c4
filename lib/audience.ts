import type { Marking, Role } from '../generated/prisma/enums';

/** A role and a clearance: everyone of one audience is served the same cached page. */
export const AUDIENCES = [
  'public',
  'analyst-green',
  'analyst-amber',
  'analyst-red',
  'editor-green',
  'editor-amber',
  'editor-red',
  'admin-green',
  'admin-amber',
  'admin-red',
] as const;

export type Audience = (typeof AUDIENCES)[number];

export function isAudience(name: string): name is Audience {
  return (AUDIENCES as readonly string[]).includes(name);
}

export function audienceOf(role: Role, clearance: Marking): Audience {
  const name = `${role}-${clearance.toLowerCase()}`;
  return isAudience(name) ? name : 'public';
}

/** What the audience may see up to. */
export function clearanceOf(audience: Audience): Marking {
  return (audience.split('-')[1]?.toUpperCase() ?? 'CLEAR') as Marking;
}

/** The audience's role, or null when signed out. */
export function roleOf(audience: Audience): Role | null {
  return audience === 'public' ? null : (audience.split('-')[0] as Role);
}

/** Whether the audience keeps the record. */
export function edits(audience: Audience): boolean {
  return roleOf(audience) === 'editor' || roleOf(audience) === 'admin';
}
