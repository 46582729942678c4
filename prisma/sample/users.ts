import type { UserData } from './shape';

/** Two people of the desk, so that what one wrote another approved. They cannot sign in. */
export const users: UserData[] = [
  { key: 'ruth', email: 'ruth.calder@desk.attache.local', name: 'Ruth Calder, Attaché desk' },
  { key: 'daniel', email: 'daniel.osei@desk.attache.local', name: 'Daniel Osei, Attaché desk' },
];
