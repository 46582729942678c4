// A portal with a record of some size, and its floor beside it: what the benchmark measures.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { launch } from '../../e2e/launch';
import { createDemoUser } from '../../prisma/accounts';
import { openOwner } from '../../prisma/seed';
import { checkout } from '../data-folder.mjs';
import type { Lifetime } from '../lifetime.mjs';
import { step } from '../progress.mjs';
import { runScript } from '../script.mjs';
import { cases, type Case } from './cases';
import { startFloor } from './floor';
import { firstTimes, load, type Figures } from './load';
import { memoryOf, webServerOf } from './memory';
import { briefingSlug, type Size } from './rows';
import { FLOOR } from './summary';

const SECONDS = 4;
const PAUSE_MS = 1000;

export class Measured {
  readonly rounds = new Map<string, Figures[]>();
  readonly memory = new Map<string, number>();

  private constructor(
    readonly databaseUrl: string,
    private readonly portal: { url: string; pid: number },
    private readonly floor: { url: string; pid: number },
    private readonly cases: Case[],
  ) {}

  /** Starts a portal, writes its record, and asks for each page once: those figures are of pages not yet kept. */
  static async start(lifetime: Lifetime, folder: string, size: Size): Promise<Measured> {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    const portal = await step('Portal', () => launch({ folder }));
    lifetime.onEnd(() => portal.stop());
    if (!portal.isReady) throw new Error(`The portal did not become ready: ${portal.said()}`);
    const { databaseUrl } = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'));
    const record = join(checkout, 'bin', 'bench', 'record.ts');
    const counts = Object.values(size).map(String);
    await step(`Record of ${size.briefings.toLocaleString('en-GB')} briefings`, () =>
      runScript(lifetime, record, counts, databaseUrl),
    );
    const asked = await cases(portal.url, size, await makeAccounts(databaseUrl));
    const floor = await startFloor(
      databaseUrl,
      await bytesOf(`${portal.url}/briefings/${briefingSlug(1)}`),
    );
    lifetime.onEnd(floor.stop);
    const measured = new Measured(databaseUrl, portal, floor, asked);
    await step('Every page once', () => measured.askOnce());
    return measured;
  }

  /** One round: the floor, and each case in turn. */
  async measure(): Promise<void> {
    const shots = this.cases[0]!.shots.map(({ path }) => ({ path }));
    const bare = { name: FLOOR, shots, status: 200, read: false };
    await this.run(this.floor.url, this.floor.pid, bare);
    for (const one of this.cases)
      await this.run(this.portal.url, webServerOf(this.portal.pid), one);
  }

  private async run(url: string, pid: number, { name, shots, status }: Case): Promise<void> {
    // What the last load began and nobody waits for any more comes to its end first.
    await setTimeout(PAUSE_MS);
    this.add(name, await load(url, shots, { seconds: SECONDS, status }), pid);
  }

  private async askOnce(): Promise<void> {
    const pid = webServerOf(this.portal.pid);
    for (const { name, shots, status, read } of this.cases) {
      if (!read || shots.length === 1) continue;
      this.add(`${name}, the first time`, await firstTimes(this.portal.url, shots, status), pid);
    }
  }

  private add(name: string, figures: Figures, pid: number): void {
    this.rounds.set(name, [...(this.rounds.get(name) ?? []), figures]);
    this.memory.set(name, memoryOf(pid));
  }
}

async function makeAccounts(databaseUrl: string) {
  const owner = openOwner(databaseUrl);
  try {
    return {
      analyst: await createDemoUser(owner, { role: 'analyst', clearance: 'AMBER' }),
      editor: await createDemoUser(owner, { role: 'editor', clearance: 'AMBER' }),
    };
  } finally {
    await owner.$disconnect();
  }
}

/** Bytes of a page before it is compressed: the floor answers with as many. */
async function bytesOf(address: string): Promise<number> {
  const page = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  if (!page.ok) throw new Error(`${address} answers ${page.status}.`);
  return (await page.arrayBuffer()).byteLength;
}
