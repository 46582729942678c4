// The forms of the portal, sent as a browser without script sends them.
import { expect, type APIRequestContext, type APIResponse } from '@playwright/test';
import { fieldsOf, type Field } from './form-fields';

/** Opens the form of a page in which `marker` stands; the answer sends it, filled in by whoever calls. */
export async function openForm(request: APIRequestContext, address: string, marker: string) {
  const page = await request.get(address);
  const fields = fieldsOf(await page.text(), marker);
  expect(fields, `${address} has a form with ${marker}`).not.toEqual([]);
  const { origin } = new URL(page.url());
  return (fill: (field: Field) => string, from = origin): Promise<APIResponse> =>
    request.post(page.url(), {
      multipart: Object.fromEntries(
        fields.map((field) => [field.name, field.hidden ? field.given : fill(field)]),
      ),
      headers: { origin: from },
      maxRedirects: 0,
    });
}

/** Opens a form and sends it with these values. */
export async function sendForm(
  request: APIRequestContext,
  address: string,
  marker: string,
  values: Record<string, string>,
): Promise<APIResponse> {
  const send = await openForm(request, address, marker);
  return send(({ name }) => values[name] ?? '');
}
