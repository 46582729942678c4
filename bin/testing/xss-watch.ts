// Watches pages for text that runs, or that could.
import type { BrowserContext, Page } from '@playwright/test';

/** What of a page could run, or did: handlers and addresses of script that came to stand in it, and what was counted. */
export function dangers(page: Page) {
  return page.evaluate(() => {
    const found: string[] = [];
    const { ran } = window as { ran?: number };
    if (ran) found.push(`ran ${ran} times`);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const isAddress = /^(href|src|action|formaction|data|poster|xlink:href|values)$/.test(name);
        const runs =
          isAddress &&
          /^[\s\u0000-\u001f]*(javascript|vbscript|data:text)/i.test(
            value.replace(/[\t\n\r]/g, ''),
          );
        // React's own, on a form that waits for its script: it throws, and holds nothing of anybody's.
        if (name === 'action' && value.startsWith('javascript:throw new Error(')) continue;
        if (/^on|^srcdoc$/.test(name) || runs) found.push(element.outerHTML.slice(0, 200));
      }
      if (/^(iframe|object|embed|base)$/i.test(element.tagName))
        found.push(element.outerHTML.slice(0, 200));
    }
    return found;
  });
}

/** A page that is watched: what went wrong on it stands in `wrong`, with where. */
export async function watch(context: BrowserContext, wrong: string[]) {
  const page = await context.newPage();
  const at = () => new URL(page.url()).pathname;
  page.setDefaultTimeout(15_000);
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => wrong.push(`${at()}: a dialog`)));
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) wrong.push(`${at()}: ${message.text()}`);
  });
  const look = async () => {
    for (const danger of await dangers(page)) wrong.push(`${at()}: ${danger}`);
  };
  return {
    page,
    look,
    async open(address: string) {
      await page.goto(address);
      await look();
    },
  };
}

/** Fields that somebody writes into. */
const WRITTEN = 'textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=submit])';

/**
 * Fills every field for text of the first forms of a page, one form after the other, sends it past the browser's own
 * checks, and looks at what comes back. Says how many forms were answered.
 */
export async function sendForms(
  { page, look }: Awaited<ReturnType<typeof watch>>,
  address: string,
  texts: string[],
): Promise<number> {
  // Those that ask for a page, such as a search, have an address and nothing else.
  const sent = 'form[enctype="multipart/form-data"], form[action^="javascript:throw"]';
  const written = page.locator(sent, { has: page.locator(WRITTEN) });
  await page.goto(address);
  const forms = Math.min(3, await written.count());
  for (let at = 0; at < forms; at++) {
    if (at > 0) await page.goto(address);
    const answered = page.waitForResponse(
      (one) => one.request().method() === 'POST' && !one.url().endsWith('/preview'),
    );
    await written.nth(at).evaluate(
      (form, { typed, selector }) => {
        const fields = form.querySelectorAll<HTMLInputElement>(selector);
        for (const [index, field] of [...fields].entries()) {
          // A note is refused for its length, which is the only thing that can be wrong with it.
          const from = (24 * index) % typed.length;
          const some = typed.slice(from, from + 24).join('\n\n');
          const line = field.tagName === 'TEXTAREA' ? some : typed[index % typed.length];
          const text = field.name === 'body' ? typed.join('\n\n').repeat(2) : line;
          // As a hand does: React hears of a value that is set beneath its own.
          const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!;
          set!.call(field, text);
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        (form as HTMLFormElement).noValidate = true;
        (form as HTMLFormElement).requestSubmit();
      },
      { typed: texts, selector: WRITTEN },
    );
    await answered;
    await page.waitForLoadState();
    // With script the page stays, and shows the answer a moment later.
    await page.waitForTimeout(200);
    await look();
  }
  return forms;
}
