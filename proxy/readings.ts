import type { IncomingMessage } from 'node:http';
import { isAway } from '../lib/refusal';
import { senderOf } from '../lib/sender';
import { recordReadings, type MarkedReading } from '../models/audit-event';
import type { Viewer } from '../models/user';

const EVERY_MS = 500;
/** While the database is away so many are kept; what is beyond is told on the console. */
const KEPT = 20_000;

/** The frame of a page (components/page.tsx) in HTML, and in the payload of React that is sent to whom asks for parts. */
const FRAMES =
  /<div class="marked-[a-z]+ [^>]*data-marking="(AMBER|RED)"|"className":"marked-[a-z]+ [^"]*","data-marking":"(AMBER|RED)"/g;

/** The marking of a page of one record, when it is one that readings are noted of. */
export function notedMarking(page: string): MarkedReading['marking'] | undefined {
  const markings = [...page.matchAll(FRAMES)].map(([, html, payload]) => html ?? payload);
  // The strictest: a payload also holds the words of the record, which may look like a frame.
  if (markings.includes('RED')) return 'RED';
  return markings.includes('AMBER') ? 'AMBER' : undefined;
}

/** Notes readings in the audit trail a moment later, several at a time, so that no reader waits for it. */
export class Readings {
  private waiting: MarkedReading[] = [];
  private timer: NodeJS.Timeout | undefined;

  note(request: IncomingMessage, viewer: Viewer, marking: MarkedReading['marking']): void {
    const reading = {
      actorId: viewer.id,
      marking,
      path: request.url!.split('?', 1)[0]!,
      address: senderOf({ get: (name) => request.headers[name]?.toString() ?? null }),
    };
    if (this.waiting.length < KEPT) this.waiting.push(reading);
    else console.error(`Not in the audit trail: ${JSON.stringify(reading)}`);
    this.timer ??= setTimeout(() => void this.flush(), EVERY_MS);
  }

  /** Writes what is waiting; what cannot be written now waits on, and what cannot be written ever is told on the console. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const batch = this.waiting.splice(0, 500);
    if (batch.length === 0) return;
    try {
      await recordReadings(batch);
    } catch (error) {
      if (isAway(error)) this.waiting.unshift(...batch);
      else console.error(`Not in the audit trail: ${JSON.stringify(batch)}`, error);
    }
    if (this.waiting.length > 0) this.timer ??= setTimeout(() => void this.flush(), EVERY_MS);
  }
}
