import { beforeEach, describe, expect, it, vi } from 'vitest';

let statementName: (sql: string) => string | undefined;

beforeEach(async () => {
  vi.resetModules();
  ({ statementName } = await import('./statements'));
});

const ask = (sql: string, times: number) => {
  for (let time = 1; time < times; time++) statementName(sql);
  return statementName(sql);
};

describe('a statement', () => {
  it('has a name of its own once it is asked often, and keeps it', () => {
    expect(ask('SELECT 1', 4)).toBeUndefined();
    const name = statementName('SELECT 1');
    expect(name).toBeDefined();
    expect(statementName('SELECT 1')).toBe(name);
    expect(ask('SELECT 2', 5)).not.toBe(name);
  });

  it('has none when two hundred have one, so that no connection keeps ever more', () => {
    const names = Array.from({ length: 300 }, (_, at) => ask(`SELECT ${at}`, 5));
    expect(new Set(names.filter(Boolean)).size).toBe(200);
    expect(ask('SELECT 0', 1)).toBe(names[0]);
    expect(names.at(-1)).toBeUndefined();
  });
});
