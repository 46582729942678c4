/** As much as Next reads of what is sent to an action; beyond, it would answer with a fault. */
const MAX_FORM = 1_000_000;

/** Whether more is sent than a form can carry: by what is said of its length, or, where nothing is said, by counting. */
export async function isTooMuch(request: Request): Promise<boolean> {
  const said = request.headers.get('content-length');
  if (said !== null) return Number(said) > MAX_FORM;
  const reader = (request.body && request.clone().body)?.getReader();
  if (!reader) return false;
  for (let size = 0; size <= MAX_FORM;) {
    const { done, value } = await reader.read();
    if (done) return false;
    size += value.length;
  }
  // Not waited for: a copy is given up only when the original is too.
  reader.cancel().catch(() => {});
  return true;
}
