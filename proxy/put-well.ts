import type { IncomingMessage } from 'node:http';
import { extractInfoFromServerReferenceId } from 'next/dist/shared/lib/server-reference-info';
import { fieldsIn, type Fields } from './parts';
import { pathOf } from './paths';

/** What React writes for values that JSON has no form for, in the arguments of an action; and nothing that it never sends. */
const WRITTEN =
  /^\$(\$.*|undefined|K[0-9a-f]{1,4}|D[\dTZ:.-]{0,30}|n-?\d{1,30}|-?Infinity|-0|NaN|0(:[^:]*)+)$/s;

/**
 * Whether what is posted can be read: a form, JSON, or the call of an action as React puts it. Of what cannot, Next would
 * say that the fault is its own.
 */
export function isPutWell(
  request: Pick<IncomingMessage, 'url' | 'headers'>,
  body: Buffer,
): boolean {
  const { 'content-type': type = '', 'next-action': action } = request.headers;
  const isAuth = pathOf(request).startsWith('/api/auth/');
  if (/^multipart\/form-data/i.test(type)) {
    const form = isAuth ? null : fieldsIn(body, type);
    if (!form) return false;
    return action === undefined ? isForm(form) : isCall(String(action), form);
  }
  // Whatever reads anything reads a form, which comes as no text.
  if (action !== undefined) return takenBy(String(action)) === 0 && body.toString() === '[]';
  // next-auth takes for JSON what names it anywhere, and asks things of what it holds.
  if (/application\/json/i.test(type)) return isObject(parsed(body.toString()));
  // Of the portal's own forms none is sent so, only next-auth's.
  return isAuth || !/^application\/x-www-form-urlencoded/i.test(type);
}

/** By script: the arguments are in `0`, the form the last of them, and its fields in `_1_…`; nothing that React would take for `0`. */
function isCall(action: string, form: Fields): boolean {
  if (!form.names.every((name) => name === '0' || /^_\d+_/.test(name))) return false;
  const given = argumentsIn(form.get('0'));
  return given?.length === takenBy(action) && /^\$K/.test(String(given.at(-1)));
}

/** A form names its action, and the button that it was sent with may name another. */
const MOST_ACTIONS = 2;

/** Without script: which action it is, and its first arguments, stand in hidden fields. */
function isForm(form: Fields): boolean {
  const named = form.names.filter((name) => /^\$ACTION_(?:ID|REF)_/.test(name));
  return named.length <= MOST_ACTIONS && named.every((name) => isNamedWell(name, form));
}

function isNamedWell(name: string, form: Fields): boolean {
  const [, how, at] = /^\$ACTION_(ID|REF)_(.*)$/s.exec(name) ?? [];
  if (how === 'ID') return takenBy(at!) <= 1;
  const action = parsed(form.get(`$ACTION_${at}:0`)) as { id?: unknown; bound?: unknown } | null;
  if (typeof action?.id !== 'string') return false;
  if (action.bound === null) return takenBy(action.id) <= 1;
  if (action.bound !== '$@1') return false;
  return argumentsIn(form.get(`$ACTION_${at}:1`))?.length === takenBy(action.id) - 1;
}

/** How many arguments an action reads; Next says so in its id. */
export function takenBy(id: string): number {
  return extractInfoFromServerReferenceId(id).usedArgs.lastIndexOf(true) + 1;
}

/** Beyond anything that a form remembers. */
const MOST = { depth: 20, references: 50 };

/** Null for what React would not have written. Whatever is sent is walked through once. */
function argumentsIn(text: unknown): unknown[] | null {
  const given = parsed(text);
  if (!Array.isArray(given)) return null;
  const references: string[] = [];
  /** What holds a reference, at any depth: a reference to it might be without end. */
  const holding = new Set<unknown>();
  const isWritten = (value: unknown, depth: number): boolean => {
    if (typeof value === 'string') {
      if (value.startsWith('$0:')) references.push(value);
      return !value.startsWith('$') || WRITTEN.test(value);
    }
    if (!isObject(value)) return true;
    const before = references.length;
    const isWell =
      depth < MOST.depth && Object.values(value).every((one) => isWritten(one, depth + 1));
    if (references.length > before) holding.add(value);
    return isWell && references.length <= MOST.references;
  };
  const isLed = (reference: string) => {
    const target = targetOf(reference, given);
    return target !== undefined && !holding.has(target) && !String(target).startsWith('$0:');
  };
  return isWritten(given, 0) && references.every(isLed) ? given : null;
}

/** `$0:1:typed` is what stands there among the arguments, which React writes once. Undefined where nothing stands. */
function targetOf(reference: string, all: unknown): unknown {
  let at = all;
  for (const name of reference.split(':', MOST.depth).slice(1)) {
    if (!isObject(at) || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return at;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Undefined when it is no JSON. */
function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
