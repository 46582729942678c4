/** The fields of a form as it was sent: their names in order, and the text of the first of a name. */
export type Fields = { names: string[]; get(name: string): string | undefined };

/** As browsers make it; of dashes alone, one of the libraries finds another. */
const BOUNDARY = /^multipart\/form-data; ?boundary=("?)(?=[\w'-]{1,70}\1$)(-*[\w'][\w'-]*)\1$/;

/**
 * The head of a part as browsers write it, letter for letter, or its name in small letters; of a text: no form here sends a file. A name is of ASCII, no
 * longer than the shorter of the two libraries keeps it, and without what one of them takes for the beginning of another
 * character: no two names become one.
 */
const HEAD = /^\r\n[Cc]ontent-[Dd]isposition: form-data; name="([ !#$&-[\]-~]{1,100})"\r\n\r\n/;
const END = /^--(\r\n)?$/;

/**
 * Null for a form that anybody might read otherwise, or not at all: Next reads it with one library when it is sent without
 * script, with another by script, and a fault of theirs would be the portal's. Both take longer than this. (Of a byte order
 * mark before a text, which one of them takes off, nothing is said: it may be typed.)
 */
export function fieldsIn(body: Buffer, type: string): Fields | null {
  const [, , boundary] = BOUNDARY.exec(type) ?? [];
  if (boundary === undefined) return null;
  const [before, ...parts] = body.toString('latin1').split(`--${boundary}`);
  if (before !== '' || !END.test(parts.pop() ?? '')) return null;
  const names: string[] = [];
  const texts = new Map<string, string>();
  for (const part of parts) {
    const [head, name] = HEAD.exec(part) ?? [];
    if (name === undefined || part.length < head!.length + 2 || !part.endsWith('\r\n')) return null;
    const text = part.slice(head!.length, -2);
    // One of the libraries takes the boundary for itself also without its dashes.
    if (text.includes(boundary)) return null;
    names.push(name);
    if (!texts.has(name)) texts.set(name, text);
  }
  const get = (name: string) => {
    const bytes = texts.get(name);
    return bytes === undefined ? undefined : Buffer.from(bytes, 'latin1').toString();
  };
  return { names, get };
}
