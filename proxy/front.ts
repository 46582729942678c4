import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { AUDIENCES, type Audience } from '../lib/audience';
import { followChanges } from '../lib/changes';
import { env } from '../lib/env';
import { tracing, type Footprint } from '../lib/footprint';
import { todayAtTheDesk } from '../lib/reading';
import type { Viewer } from '../models/user';
import { askingAs, type Asked } from './asked';
import { failingInto, type Failing } from './failed';
import { asksForNonce, newNonce } from './content-policy';
import { Freshness } from './freshness';
import { headersOfAll, protect } from './headers';
import { away, broken, isFile, isForParts, isReading } from './kinds';
import {
  encodingFor,
  finishPage,
  sendAsItStood,
  sendPage,
  sendWhole,
  sizeOf,
  type Exchange,
  type Page,
} from './page';
import { takePosted, unread } from './posted';
import { notedMarking, Readings } from './readings';
import { unfit } from './unfit';
import { Visitors } from './visitors';
import { holdBack, isUnmadeNowhere, settled, type Whole } from './whole';

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Stands before Next: a page of the record that was rendered once for an audience is answered with finished bytes for as
 * long as it is true.
 */
export class Front {
  private readonly freshness = Object.fromEntries(
    AUDIENCES.map((audience) => [audience, new Freshness()]),
  ) as Record<Audience, Freshness>;
  private readonly visitors = new Visitors(this.freshness.public);
  private readonly pages = new LRUCache<string, Page>({
    maxSize: env().ATTACHE_PAGE_CACHE_MB * 1024 * 1024 || 1,
    sizeCalculation: sizeOf,
  });
  private readonly readings = new Readings();
  private readonly rendering = new Map<string, Promise<Page | null>>();
  private readonly changes = followChanges({
    onChange: (change) => change.seenBy.forEach((one) => this.freshness[one].change(change)),
    onMissed: () => AUDIENCES.forEach((one) => this.freshness[one].miss()),
  });

  private day = { at: 0, name: '' };

  constructor(private readonly next: Next) {}

  async answer(sent: IncomingMessage, response: ServerResponse): Promise<void> {
    protect(sent, response);
    const failing: Failing = { forAway: false, atAll: false };
    const exchange = { request: sent, response, failing, encoding: encodingFor(sent) };
    const refusal = unfit(sent);
    if (refusal) return sendWhole(exchange, refusal);
    const posted = await takePosted(sent);
    if (posted.refusal) return sendWhole(exchange, posted.refusal);
    const { request } = posted;
    exchange.request = request;
    // What is held back is packed here.
    if (!isFile(request)) delete request.headers['accept-encoding'];
    if (!isReading(request)) return this.pass(exchange);
    await this.changes.settled();
    await this.changes.decided();
    const viewer = await this.viewerOf(request);
    const audience = viewer?.audience ?? 'public';
    const key = `${audience} ${request.url}`;
    const page = this.pages.get(key);
    const { state } = this.changes;
    const freshness = this.freshness[audience];
    if (page?.day === this.today() && state === 'following' && freshness.isFresh(page)) {
      return this.serve(exchange, viewer, page, 'hit');
    }
    const standing = page && freshness.mayStand(page) ? page : undefined;
    if (standing && state === 'away') return this.serve(exchange, viewer, standing, 'as it stood');
    return this.render(exchange, key, viewer, standing);
  }

  /** Writes what is still to be noted. */
  close(): Promise<void> {
    return this.readings.flush();
  }

  private async viewerOf({ headers: { cookie } }: IncomingMessage): Promise<Viewer | null> {
    if (!cookie) return null;
    const { state } = this.changes;
    if (state === 'away') return this.visitors.recallWhileAway(cookie);
    const known = state === 'following' ? this.visitors.recall(cookie) : undefined;
    if (known !== undefined) return known;
    return this.visitors.find(cookie).catch(() => this.visitors.recallWhileAway(cookie));
  }

  private async serve(
    exchange: Exchange,
    viewer: Viewer | null,
    page: Page,
    from: Parameters<typeof sendPage>[2] | 'as it stood',
  ): Promise<void> {
    if (viewer && page.marking) this.readings.note(exchange.request, viewer, page.marking);
    return from === 'as it stood' ? sendAsItStood(exchange, page) : sendPage(exchange, page, from);
  }

  private today(): string {
    const second = Math.floor(Date.now() / 1000);
    if (this.day.at !== second) this.day = { at: second, name: todayAtTheDesk() };
    return this.day.name;
  }

  /**
   * Pages that are asked for at the same time are rendered once.
   *
   * @param standing how the page stood before
   */
  private async render(
    exchange: Exchange,
    key: string,
    viewer: Viewer | null,
    standing: Page | undefined,
  ): Promise<void> {
    const freshAt = this.freshness[viewer?.audience ?? 'public'].now;
    const today = this.today();
    // What is not heard of cannot tell one moment of the record from the next.
    const moment = this.changes.state === 'following' ? String(freshAt) : randomUUID();
    const run = `${moment} ${today} ${key}`;
    const underWay = this.rendering.get(run);
    const theirs = underWay && (await underWay);
    if (theirs) return this.serve(exchange, viewer, theirs, 'hit');
    const footprint: Footprint = new Set();
    const asked: Asked = { viewer, today, footprint };
    const rendered = this.ask(exchange, asked).then(async (first) => {
      const whole =
        first && isUnmadeNowhere(first) ? await this.askNowhere(exchange, asked) : first;
      if (!whole) return null;
      const { failing } = exchange;
      const isPage = whole.status === 200 && asked.segment && !whole.headers['set-cookie'];
      const page =
        isPage && !failing.atAll
          ? await finishPage(whole, { footprint, freshAt, day: today }, exchange.encoding)
          : null;
      const honest = this.honest(exchange, whole);
      if (page) {
        this.pages.set(key, page);
        await this.serve(exchange, viewer, page, standing ? 'fwd=stale' : 'fwd=miss');
      } else if (honest.status === 503 && standing) {
        await this.serve(exchange, viewer, standing, 'as it stood');
      } else {
        // What is not found any more may not stand in its place either.
        if (honest.status < 500) this.pages.delete(key);
        await sendWhole(exchange, honest);
      }
      return page;
    });
    this.rendering.set(
      run,
      rendered.catch(() => null),
    );
    await rendered.finally(() => this.rendering.delete(run));
  }

  /** The page that helps whoever is nowhere, made on the server. */
  private askNowhere(exchange: Exchange, asked: Asked): Promise<Whole | null> {
    const request = unread(exchange.request, Buffer.alloc(0));
    // Next listens to it once more, for as long as it is there.
    exchange.response.setMaxListeners(2 * exchange.response.getMaxListeners());
    exchange.response.setHeaders(new Map(Object.entries(headersOfAll())));
    return this.ask({ ...exchange, request }, { ...asked, segment: undefined, isNowhere: true });
  }

  /** What is no page of the record is asked of Next each time. */
  private async pass(exchange: Exchange): Promise<void> {
    const whole = await this.ask(exchange, undefined);
    if (!whole) return;
    const { request } = exchange;
    const marking = notedMarking(whole.body.toString());
    const viewer = marking && (await this.viewerOf(request));
    if (viewer) this.readings.note(request, viewer, marking);
    await sendWhole(exchange, this.honest(exchange, whole));
  }

  /** What failed because the database is away, or takes nothing just now, is no fault of the portal's. */
  private honest({ request, failing }: Exchange, whole: Whole): Whole {
    const isAway = failing.forAway || this.changes.state !== 'following';
    return whole.status === 500 && isAway ? away(request) : whole;
  }

  /** Resolves with the page that Next answers with, or null when it answered with something else, or nobody waits. */
  private ask({ request, response, failing }: Exchange, asked: Asked | undefined) {
    return new Promise<Whole | null>((resolve, reject) => {
      // Whoever went away while it was found out who they are: nothing more would be heard of this answer.
      if (response.destroyed) return resolve(null);
      const mayWrite = request.method === 'POST';
      const onHead = () => mayWrite && this.changes.wrote();
      const nonce = newNonce();
      if (!isForParts(request)) request.headers['content-security-policy'] = asksForNonce(nonce);
      const letGo = holdBack(response, asked ? 'everything' : 'pages', onHead, (whole) =>
        resolve(settled(whole, nonce, asked)),
      );
      response.once('close', () => resolve(null));
      if (request.method === 'HEAD') request.method = 'GET';
      const work = () => failingInto(failing, () => this.next(request, response));
      (asked ? askingAs(asked, () => tracing(asked.footprint, work)) : work()).catch((error) => {
        // What befell a page or an action, Next has said.
        if (!failing.atAll) console.error(error);
        if (response.headersSent) return reject(error);
        letGo();
        resolve(broken(request));
      });
    });
  }
}
