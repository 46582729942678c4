import type { IncomingMessage } from 'node:http';
import type { Whole } from './whole';

/** An answer that is one sentence: a page to a browser, a line of text to a machine. */
export type InWords = { type: string; body: string };

/** Needs no file of the build and no record: it is what is said when those cannot be had. */
export function inWords(sentence: string, accept: string | null | undefined): InWords {
  if (!accept?.includes('text/html')) {
    return { type: 'text/plain; charset=utf-8', body: `${sentence}\n` };
  }
  const [title, ...more] = sentence.split(/(?<=[.;]) /);
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title!.replace(/\W$/, '')} · Attaché</title>
<style>
:root { color-scheme: light dark; font: 1.1875rem/1.55 'Newsreader Variable', Georgia, 'Times New Roman', serif;
  background: light-dark(#faf7f0, #15171a); color: light-dark(#1c1a16, #e9e4d9) }
body { max-width: 40rem; margin: 0 auto; padding: 4rem 1rem }
h1 { font-size: 1.875rem; line-height: 1.12; font-weight: 500; text-wrap: balance; margin: 2rem 0 1rem }
a { color: light-dark(#0b5a5c, #79c7c1) }
</style>
<a href="/">Attaché</a>
<main>
<h1>${title}</h1>
<p>${more.join(' ')}</p>
${sentence.includes('Try again') ? '<p><a href="">Try again</a></p>' : ''}
</main>
</html>
`,
  };
}

/** An answer that is one sentence, to whoever sent a request. */
export function refuse(
  { headers: { accept } }: IncomingMessage,
  status: number,
  sentence: string,
  headers: Whole['headers'] = {},
): Whole {
  const { type, body } = inWords(sentence, accept);
  return { status, headers: { ...headers, 'content-type': type }, body: Buffer.from(body) };
}
