/** Addresses in the order in which they are asked: each kind in its turn, so that what is cut short has seen some of each. */
export class Waiting {
  private readonly kinds = new Map<string, string[]>();

  add(path: string): void {
    const kind = kindOf(path);
    this.kinds.set(kind, [...(this.kinds.get(kind) ?? []), path]);
  }

  next(): string | undefined {
    const [first] = this.kinds;
    if (!first) return undefined;
    const [kind, [path, ...rest]] = first;
    this.kinds.delete(kind);
    if (rest.length > 0) this.kinds.set(kind, rest);
    return path;
  }
}

/** `/visits/zq…?page=2` is like every visit with a page. */
export function kindOf(path: string): string {
  const [shelf = '', query = ''] = path.split('?');
  const steps = shelf
    .split('/')
    .map((step, index) => (index > 1 && /\d|-/.test(step) ? '*' : step));
  return `${steps.join('/')}?${[...new URLSearchParams(query).keys()].sort().join('&')}`;
}
