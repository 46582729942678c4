// Before a database test file is evaluated: a database of its own, whose URLs stand in the environment.
import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { ensureWebRole } from '../web-role.mjs';
import { copyTemplate, dropDatabase, urlOf } from './template';

const serverUrl = inject('serverUrl');
const database = `${inject('run')}_${randomBytes(4).toString('hex')}`;

await copyTemplate(serverUrl, inject('run'), database);
process.env.ATTACHE_SECRET = 'a secret of the tests, long enough to be one';
process.env.ATTACHE_URL = 'http://localhost:3000';
process.env.DATABASE_URL = urlOf(serverUrl, database);
process.env.ATTACHE_WEB_DATABASE_URL = await ensureWebRole(
  process.env.DATABASE_URL,
  process.env.ATTACHE_SECRET,
);

afterAll(() => dropDatabase(serverUrl, database));
