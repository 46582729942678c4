/** The first admin of the portals that the command tests start. */
export const ADMIN = { email: 'admin@tests.example', password: 'the admin of all tests' };
