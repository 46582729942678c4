// Each rule of .dependency-cruiser.cjs is proved by a violation planted in a copy of the house's plan.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const config = join(root, '.dependency-cruiser.cjs');
const rules: { name: string }[] = createRequire(import.meta.url)(config).forbidden;

/** A small house in order: one file a floor, and every import that is allowed. */
const house = {
  'generated/prisma/client.ts': `export type Prisma = object; export class PrismaClient {}`,
  'generated/prisma/enums.ts': `export type Marking = 'CLEAR' | 'RED';`,
  'lib/audience.ts': `import type { Marking } from '../generated/prisma/enums'; export type Audience = Marking;`,
  'lib/db.ts': `import { PrismaPg } from '@prisma/adapter-pg'; import { PrismaClient } from '../generated/prisma/client';
    export const recordFor = () => [PrismaPg, PrismaClient];`,
  'models/visit.ts': `import { recordFor } from '../lib/db'; import type { Prisma } from '../generated/prisma/client';
    export type Visit = Prisma; export const findVisit = () => recordFor();`,
  'models/user.ts': `export const findViewer = () => null;`,
  'components/visit-card.tsx': `import type { Visit } from '@/models/visit'; export const VisitCard = (visit: Visit) => <>{String(visit)}</>;`,
  'auth.ts': `import { decode } from 'next-auth/jwt'; import { findViewer } from './models/user'; export const viewer = () => [decode, findViewer];`,
  'app/visits/open.ts': `export const open = 1;`,
  'app/visits/page.tsx': `import { VisitCard } from '@/components/visit-card'; import { findVisit } from '@/models/visit';
    import { viewer } from '@/auth'; import { open } from './open'; export default [VisitCard, findVisit, viewer, open];`,
  'prisma/seed.ts': `import { PrismaPg } from '@prisma/adapter-pg'; import { PrismaClient } from '../generated/prisma/client';
    export const seed = [PrismaPg, PrismaClient];`,
  'bin/sample.ts': `import { seed } from '../prisma/seed'; console.log(seed);`,
  'e2e/reader.spec.ts': `import { test } from '@playwright/test'; import { name } from './person'; test(name, () => {});`,
  'e2e/person.ts': `export const name = 'A reader';`,
};

/** For every rule, files that break it. */
const violations: Record<string, Record<string, string>> = {
  'no-cycles': {
    'lib/one.ts': `import './two';`,
    'lib/two.ts': `import './one';`,
  },
  'nothing-unresolved': { 'lib/lost.ts': `import './nowhere';` },
  'only-models-touch-the-database': {
    'app/visits/client.ts': `import '@/generated/prisma/client';`,
    'app/visits/row.ts': `import type { Prisma } from '@/generated/prisma/client'; export type Row = Prisma;`,
    'app/visits/database.ts': `import '@/lib/db';`,
    'lib/query.ts': `import './db';`,
  },
  'only-the-ground-floor-opens-connections': { 'models/raw.ts': `import 'pg';` },
  'models-do-not-know-the-web': {
    'models/cached.ts': `import 'next/cache';`,
    'models/page-type.ts': `import type {} from '../app/visits/page';`,
    'models/card.ts': `import '../components/visit-card';`,
    'models/cookie.ts': `import '../auth';`,
  },
  'components-take-props': { 'components/fetching.tsx': `import '@/models/visit';` },
  'components-know-no-page-and-no-database': {
    'components/querying.tsx': `import '@/lib/db';`,
    'components/personal.tsx': `import '@/auth';`,
    'components/page-piece.tsx': `import '@/app/visits/open';`,
  },
  'lib-knows-nobody-above': {
    'lib/climbing.ts': `import '../models/visit';`,
    'lib/climbing-type.ts': `import type { Visit } from '../models/visit'; export type Row = Visit;`,
  },
  'the-record-is-loaded-without-the-web': { 'prisma/page.ts': `import '../models/visit';` },
  'a-text-is-read-by-itself': { 'models/extraction/asking.ts': `import '../visit';` },
  'pages-of-the-record-know-nobody': {
    'app/[audience]/mine.ts': `import '@/auth';`,
    'app/[audience]/mine-by-way.ts': `import '../visits/page';`,
    'components/asking.ts': `import 'next/headers';`,
  },
  'app-is-imported-by-nobody': { 'lib/page.ts': `import '../app/visits/open';` },
  'only-auth-opens-a-session': { 'app/visits/session.ts': `import 'next-auth/jwt';` },
  'e2e-is-a-stranger': {
    'e2e/insider.spec.ts': `import '../lib/audience';`,
    'e2e/insider-type.spec.ts': `import type { Visit } from '../models/visit'; export type Row = Visit;`,
  },
  'nobody-imports-e2e-or-bin': { 'models/command.ts': `import '../bin/sample';` },
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attache-house-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const file of ['package.json', 'tsconfig.json'])
    await cp(join(root, file), join(folder, file));
  await write(house);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the import rules', () => {
  it('let every import pass that the plan of the house allows', async () => {
    expect(await breaches()).toEqual([]);
  }, 120_000);

  it('are each proved by a planted violation', () => {
    expect(Object.keys(violations)).toEqual(rules.map(({ name }) => name));
  });

  it('turn red on every planted violation', async () => {
    for (const files of Object.values(violations)) await write(files);
    const found = await breaches();
    const missed = Object.entries(violations).flatMap(([rule, files]) =>
      Object.keys(files)
        .map((file) => `${rule}: ${file}`)
        .filter((breach) => !found.includes(breach)),
    );
    expect(missed).toEqual([]);
  }, 120_000);
});

describe('what lint sees', () => {
  const lint = async (file: string, code: string) => {
    const eslint = new ESLint({ cwd: root });
    const results = await eslint.lintText(code, { filePath: join(root, file) });
    return results.flatMap(({ messages }) => messages.map(({ message }) => message)).join();
  };

  it('is that auth.ts alone reads cookies', async () => {
    const code = `import { cookies } from 'next/headers';\nexport const read = cookies;\n`;
    expect(await lint('auth.ts', code)).toBe('');
    for (const file of ['proxy.ts', 'app/layout.tsx', 'models/user.ts', 'lib/env.ts']) {
      expect(await lint(file, code), file).toContain('Only auth.ts reads cookies.');
    }
  }, 240_000);

  it('is that a page of the record takes its query from where it is sealed', async () => {
    const code = `export const read = ({ searchParams }: { searchParams: object }) => searchParams;\n`;
    expect(await lint('app/desk/page.tsx', code)).toBe('');
    expect(await lint('app/[audience]/page.tsx', code)).toContain(
      'takes the query from openReading',
    );
  }, 240_000);

  it('is that nothing in a page of the record waits for script', async () => {
    const code = `'use client';\n\nexport const Awake = () => null;\n`;
    expect(await lint('app/desk/page.tsx', code)).toBe('');
    for (const file of ['app/[audience]/page.tsx', 'components/page.tsx'])
      expect(await lint(file, code), file).toContain('nothing wakes up in the browser');
  }, 240_000);
});

async function write(files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** What the check finds in the planted house, as `rule: file`. */
async function breaches(): Promise<string[]> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', config, '--output-type', 'json', '.'];
  const output = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      stdout ? resolve(stdout) : reject(error ?? new Error(stderr)),
    );
  });
  const { violations }: { violations: Breach[] } = JSON.parse(output).summary;
  return violations.flatMap(({ from, rule, cycle = [] }) =>
    [from, ...cycle.map(({ name }) => name)].map((file) => `${rule.name}: ${file}`),
  );
}

type Breach = { from: string; rule: { name: string }; cycle?: { name: string }[] };
