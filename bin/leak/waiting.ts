import { routesOnDisk } from '../../e2e/routes';

/**
 * Addresses in the order in which they are asked: always of the kind that was asked least so far, and of those alike the
 * record before its lists, so that what is cut short has seen some of each kind.
 */
export class Waiting {
  private readonly kinds = new Map<string, string[]>();

  /** @param asked how often each kind was asked, by this audience and by those before it */
  constructor(private readonly asked: Map<string, number> = new Map()) {}

  add(path: string): void {
    const kind = kindOf(path);
    const list = this.kinds.get(kind);
    if (list) list.push(path);
    else this.kinds.set(kind, [path]);
  }

  next(): string | undefined {
    const turn = (kind: string) => this.asked.get(kind) ?? 0;
    const [kind] = [...this.kinds.keys()].sort(
      (one, other) =>
        Number(holdsNothing(one)) - Number(holdsNothing(other)) ||
        turn(one) - turn(other) ||
        Number(isDetail(other)) - Number(isDetail(one)),
    );
    if (kind === undefined) return undefined;
    const list = this.kinds.get(kind)!;
    const path = list.shift();
    if (list.length === 0) this.kinds.delete(kind);
    this.asked.set(kind, turn(kind) + 1);
    return path;
  }
}

/** Of the record nothing, so at the very end. */
const holdsNothing = (kind: string) => /^\/(account|api)\b/.test(kind);
const isDetail = (kind: string) => /\[|^\/search\?q$|^\/desk\/notes\/new\?on/.test(kind);

/** A page of its own (`/visits/calendar`) comes before those that share one (`/visits/[slug]`). */
const PATTERNS = routesOnDisk()
  .map(({ pattern }) => ({
    pattern,
    shape: new RegExp(`^${pattern.replace(/\[[^\]]*\]/g, '[^/]+')}$`),
  }))
  .sort((one, other) => Number(one.pattern.includes('[')) - Number(other.pattern.includes('[')));

/** `/visits/zq…` is a `/visits/[slug]`; an address that no page has stands for itself. */
export function patternOf(path: string): string {
  const [shelf = ''] = path.split('?');
  return PATTERNS.find(({ shape }) => shape.test(shelf))?.pattern ?? shelf;
}

/** `/visits?page=2&q=x` is like every list of visits with words and a page. */
export function kindOf(path: string): string {
  const [, query = ''] = path.split('?');
  const fields = [...new URLSearchParams(query)].map(([name, value]) =>
    // What a note is on, and what a list is shown as, are pages of their own.
    /^(on|view)$/.test(name) ? `${name}=${value.split(':')[0]}` : name,
  );
  return patternOf(path) + (fields.length > 0 ? `?${fields.sort().join('&')}` : '');
}
