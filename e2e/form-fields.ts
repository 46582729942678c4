/** A form of a page, as a browser without script would send it. */
export type Field = { name: string; hidden: boolean; given: string };

/** The fields of the form in which `marker` stands; empty when the page has none. */
export function fieldsOf(html: string, marker: string): Field[] {
  const form = html.split('<form').find((piece) => piece.includes(marker)) ?? '';
  return [...form.split('</form>')[0]!.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)]
    .map(([tag]) => ({
      name: unescapeHtml(/\bname="([^"]*)"/.exec(tag)?.[1] ?? ''),
      hidden: /type="hidden"/.test(tag),
      given: unescapeHtml(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? ''),
    }))
    .filter(({ name }) => name);
}

export function unescapeHtml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Signs in by the form; the session's cookie, or undefined when portal and person do not fit together. */
export async function signIn(
  url: string,
  email: string,
  password: string,
): Promise<string | undefined> {
  return (await cookiesOfSignIn(url, email, password))
    .find((cookie) => cookie.includes('session-token='))
    ?.split(';')[0];
}

/** What the answer to the form tells a browser to keep, word for word; `cookie` is what the browser has already. */
export async function cookiesOfSignIn(
  url: string,
  email: string,
  password: string,
  cookie = '',
): Promise<string[]> {
  return (await sendSignIn(url, email, password, { cookie })).headers.getSetCookie();
}

/** Sends the form without script, and follows nowhere. */
export async function sendSignIn(
  url: string,
  email: string,
  password: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const page = await (await fetch(`${url}/sign-in`)).text();
  const body = new FormData();
  for (const { name, hidden, given } of fieldsOf(page, 'name="password"'))
    if (hidden) body.append(name, given);
  body.append('email', email);
  body.append('password', password);
  return fetch(`${url}/sign-in`, { method: 'POST', body, headers, redirect: 'manual' });
}

/** The status of a page for the holder of a cookie: a door that sends to the sign-in page is a 307. */
export async function statusFor(address: string, cookie: string): Promise<number> {
  return (await fetch(address, { headers: { cookie }, redirect: 'manual' })).status;
}
