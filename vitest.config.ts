import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('.', import.meta.url));
const exclude = [...configDefaults.exclude, 'e2e/**', '.next/**', '.attache/**', 'generated/**'];

/** Whoever takes longest goes first, and the others run beside them: so nobody is waited for in the end. */
const LONGEST = [
  ...['clone', 'leak', 'xss', 'killed', 'warm-pages', 'start'].map((name) => `${name}.command`),
  ...['authentication', 'without-filter', 'events', 'unseen', 'keeping', 'sign-in-time'].map(
    (name) => `${name}.db`,
  ),
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // Next's guard against code of the server in the browser; these tests are the server.
      { find: 'server-only', replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    // One more than there are cores on a small machine: half of the time a test waits for something to happen.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...exclude, '**/*.{db,command,timed}.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude,
          globalSetup: 'bin/testing/database.ts',
          setupFiles: 'bin/testing/own-database.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'commands',
          include: ['**/*.command.test.ts'],
          exclude,
          globalSetup: 'bin/testing/prepared-data.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // What the issue of it gives a time by the clock: one after the other, when all others are done.
          name: 'timed',
          include: ['**/*.timed.test.ts'],
          exclude,
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          globalSetup: 'bin/testing/prepared-data.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
