import type { IncomingMessage } from 'node:http';
import { extractInfoFromServerReferenceId } from 'next/dist/shared/lib/server-reference-info';
import { pathOf } from './paths';

/** What React writes for values that JSON has no form for, in the arguments of an action; and nothing that it never sends. */
const WRITTEN =
  /^\$(\$.*|undefined|K[0-9a-f]{1,4}|D[\dTZ:.-]{0,30}|n-?\d{1,30}|-?Infinity|-0|NaN|0(:[^:]*)+)$/s;

/**
 * Whether what is posted can be read: a form, JSON, or the call of an action as React puts it. Of what cannot, Next would
 * say that the fault is its own.
 */
export async function isPutWell(
  request: Pick<IncomingMessage, 'url' | 'headers'>,
  body: Buffer,
): Promise<boolean> {
  const { 'content-type': type = '', 'next-action': action } = request.headers;
  if (/^multipart\/form-data/i.test(type)) {
    const form = await formIn(body, type).catch(() => null);
    if (!form) return false;
    return action === undefined ? isForm(form) : isCall(String(action), form);
  }
  // Whatever reads anything reads a form, which comes as no text.
  if (action !== undefined) return takenBy(String(action)) === 0 && body.toString() === '[]';
  // Of the portal's own forms none is sent so, only next-auth's.
  if (/^application\/x-www-form-urlencoded/i.test(type)) {
    return pathOf(request).startsWith('/api/auth/');
  }
  return !/^application\/json/i.test(type) || parsed(body.toString()) !== undefined;
}

/** As Next reads it. */
function formIn(body: Buffer, type: string): Promise<FormData> {
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
}

/** By script: the arguments are in `0`, the form the last of them, and its fields in `_1_…`. */
function isCall(action: string, form: FormData): boolean {
  const others = [...form.keys()].filter((name) => /^\d+$/.test(name) && name !== '0');
  if (others.length > 0) return false;
  const given = argumentsIn(form.get('0'));
  return given?.length === takenBy(action) && /^\$K/.test(String(given.at(-1)));
}

/** Without script: which action it is, and its first arguments, stand in hidden fields. */
function isForm(form: FormData): boolean {
  return [...form.keys()].every((name) => {
    const [, bare] = /^\$ACTION_ID_(.*)$/s.exec(name) ?? [];
    if (bare !== undefined) return takenBy(bare) <= 1;
    const [, at] = /^\$ACTION_REF_(.*)$/s.exec(name) ?? [];
    if (at === undefined) return true;
    const action = parsed(form.get(`$ACTION_${at}:0`)) as { id?: unknown; bound?: unknown } | null;
    if (typeof action?.id !== 'string') return false;
    if (action.bound === null) return takenBy(action.id) <= 1;
    if (action.bound !== '$@1') return false;
    return argumentsIn(form.get(`$ACTION_${at}:1`))?.length === takenBy(action.id) - 1;
  });
}

/** How many arguments an action reads; Next says so in its id. */
export function takenBy(id: string): number {
  return extractInfoFromServerReferenceId(id).usedArgs.lastIndexOf(true) + 1;
}

/** Beyond anything that a form remembers. */
const MOST = { depth: 20, references: 50 };

/** Null for what React would not have written. */
function argumentsIn(text: unknown): unknown[] | null {
  const given = parsed(text);
  if (!Array.isArray(given) || String(text).split('"$0:').length > MOST.references) return null;
  return isWritten(given, given) ? given : null;
}

function isWritten(value: unknown, all: unknown[], depth = 0): boolean {
  if (typeof value === 'string') {
    return (
      !value.startsWith('$') || (WRITTEN.test(value) && (value[1] !== '0' || leads(value, all)))
    );
  }
  if (typeof value !== 'object' || value === null) return true;
  return depth < MOST.depth && Object.values(value).every((one) => isWritten(one, all, depth + 1));
}

/** `$0:1:typed` is what stands there among the arguments, which React writes once. */
function leads(reference: string, all: unknown): boolean {
  let at: unknown = all;
  for (const name of reference.split(':', MOST.depth).slice(1)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return false;
    at = (at as Record<string, unknown>)[name];
  }
  return !leadsOn(at);
}

/** A reference to what holds references might be without end. */
function leadsOn(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.startsWith('$0:');
  if (typeof value !== 'object' || value === null) return false;
  return depth >= MOST.depth || Object.values(value).some((one) => leadsOn(one, depth + 1));
}

/** Undefined when it is no JSON. */
function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
