import type { Crawled, Leak } from './compare';
import { TABLES, type Rows } from './grow';

/** A line for each audience that read, and for each that wrote. */
export function tableOf(crawled: Crawled[], written: Crawled[]): string {
  const line = (name: string, { answers, bytes, tokens, leaks }: Crawled) => [
    name,
    ...[answers, (bytes / 1e6).toFixed(1), tokens, leaks.length].map(String),
  ];
  const lines = [
    ['', 'answers', 'MB', 'tokens above', 'leaks'],
    ...crawled.map((one) => line(one.audience, one)),
    ...written.map((one) => line(`${one.audience}, writing`, one)),
  ];
  const widths = lines[0]!.map((_, column) =>
    Math.max(...lines.map((line) => line[column]!.length)),
  );
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return lines.map((line) => line.map(pad).join('  ')).join('\n');
}

/** A leak in words: who asked what, and what could be told from the answer. */
export function sentenceOf({
  audience,
  asked: { path, payload, form, call, text },
  what,
}: Leak): string {
  const fields = form?.filter(([name, value]) => value && !name.startsWith('$'));
  const sent = fields ? ` with ${fields.map((field) => field.join('=')).join(', ')}` : '';
  const how = payload ? ' (payload)' : call ? ' (by script)' : '';
  return `${audience} asks ${path}${how}${sent}${text ? ` with ${text}` : ''}: it ${what}`;
}

/** The rows of a small record, a line each. */
export function listOf(rows: Rows): string {
  return TABLES.flatMap((table) =>
    rows[table].map((row) => {
      const said = Object.entries(row).filter(
        ([name, value]) => value !== null && !/^(createdAt|updatedAt)$/.test(name),
      );
      return `${table} ${said.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(' ')}`;
    }),
  ).join('\n');
}
