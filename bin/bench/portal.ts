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
import { cases, NOTE, type Case } from './cases';
import { startFloor } from './floor';
import { checkSearch } from './found';
import { askEach, CONNECTIONS, load, type Figures } from './load';
import { memoryOf, webServerOf } from './memory';
import { briefingSlug, type Size } from './rows';
import { FLOOR, NOTING } from './summary';

/** How large the record is, how many pages of a kind are asked for, and for how long in a round. */
export type Scope = { size: Size; pages: number; seconds: number };

/** For each second of load: what it began and nobody waits for any more comes to its end. */
const PAUSE_MS = 250;

export class Measured {
  readonly rounds = new Map<string, Figures[]>();
  readonly memory = new Map<string, number>();

  private constructor(
    readonly databaseUrl: string,
    readonly portal: { url: string; pid: number },
    private readonly floor: { url: string; pid: number },
    private readonly cases: Case[],
    private readonly seconds: number,
    /** How long it took to write the record. */
    readonly writtenInSeconds: number,
  ) {}

  /** Starts a portal, writes its record, and asks for each page once: those figures are of pages not yet kept. */
  static async start(lifetime: Lifetime, folder: string, scope: Scope): Promise<Measured> {
    const { size, seconds } = scope;
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    const portal = await step('Portal', () => launch({ folder }));
    lifetime.onEnd(() => portal.stop());
    if (!portal.isReady) throw new Error(`The portal did not become ready: ${portal.said()}`);
    const { databaseUrl } = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'));
    const record = join(checkout, 'bin', 'bench', 'record.ts');
    const counts = Object.values(size).map(String);
    const began = performance.now();
    await step(`Record of ${size.briefings.toLocaleString('en-GB')} briefings`, () =>
      runScript(lifetime, record, counts, databaseUrl),
    );
    const written = (performance.now() - began) / 1000;
    await checkSearch(portal.url);
    const asked = await cases(portal.url, scope, await makeAccounts(databaseUrl));
    const floor = await startFloor(
      databaseUrl,
      await bytesOf(`${portal.url}/briefings/${briefingSlug(1)}`),
    );
    lifetime.onEnd(floor.stop);
    const measured = new Measured(databaseUrl, portal, floor, asked, seconds, written);
    await step('Every page once', () => measured.askOnce());
    return measured;
  }

  /** One round: the floor, and each case in turn. */
  async measure(): Promise<void> {
    const shots = this.cases[0]!.shots.map(({ path, says }) => ({ path, says }));
    await this.run(this.floor.url, this.floor.pid, { name: FLOOR, shots, status: 200 });
    for (const one of this.cases)
      await this.run(this.portal.url, webServerOf(this.portal.pid), one);
  }

  /**
   * Throws when the record does not hold the notes that were acknowledged; as a load ends, each connection may be
   * waiting for one more.
   */
  async countNotes(): Promise<{ acknowledged: number; onRecord: number }> {
    const loads = this.rounds.get(NOTING) ?? [];
    // Each load is preceded by a note that is looked at.
    const acknowledged = loads.reduce((sum, { answers }) => sum + answers + 1, 0);
    const onRecord = await countOf(this.databaseUrl, NOTE);
    const said = `${acknowledged} notes were acknowledged and ${onRecord} are on record.`;
    if (onRecord < acknowledged || onRecord > acknowledged + CONNECTIONS * loads.length)
      throw new Error(said);
    return { acknowledged, onRecord };
  }

  private async run(url: string, pid: number, { name, shots, status, first }: Case): Promise<void> {
    // What the load before has made old is made anew, so that kept pages are measured as such, and what is said is read.
    await askEach(url, first ? shots : shots.slice(0, 1), status);
    await setTimeout(PAUSE_MS * this.seconds);
    this.add(name, await load(url, shots, { seconds: this.seconds, status }), pid);
  }

  private async askOnce(): Promise<void> {
    const pid = webServerOf(this.portal.pid);
    for (const { name, first, status } of this.cases) {
      if (!first) continue;
      this.add(`${name}, the first time`, await askEach(this.portal.url, first, status), pid);
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

async function countOf(databaseUrl: string, body: string): Promise<number> {
  const owner = openOwner(databaseUrl);
  try {
    return await owner.note.count({ where: { body } });
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
