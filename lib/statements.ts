import { LRUCache } from 'lru-cache';

/** A connection keeps a statement for as long as it lives: no more than these, and none that is seldom asked. */
const MOST = 200;
const OFTEN = 5;

const names = new Map<string, string>();
const seldom = new LRUCache<string, number>({ max: 1000 });

/** The name under which each connection keeps a statement that is asked often, so that it is planned once. */
export function statementName(sql: string): string | undefined {
  const name = names.get(sql);
  if (name !== undefined || names.size >= MOST) return name;
  const times = (seldom.get(sql) ?? 0) + 1;
  seldom.set(sql, times);
  if (times < OFTEN) return undefined;
  seldom.delete(sql);
  names.set(sql, `attache_${names.size + 1}`);
  return names.get(sql);
}
