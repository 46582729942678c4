import { unescapeHtml } from '../../e2e/form-fields';
import type { Sending } from './answer';

/** What a browser sends of the form in which a field stands when nothing is typed; empty where there is no such form. */
export function givenIn(html: string, field: string): Sending {
  const pieces = html.split('<form').map((piece) => piece.split('</form>')[0]!);
  const form = pieces.find((piece) => piece.includes(` name="${field}"`)) ?? '';
  const controls = form.matchAll(
    /<input\b[^>]*>|<(select|textarea)\b[^>]*>([\s\S]*?)<\/(?:select|textarea)>/g,
  );
  return [...controls].flatMap(([tag, sort, inside = '']): Sending => {
    const name = unescapeHtml(of(tag, 'name'));
    if (!name) return [];
    // A box that is not ticked is not sent.
    if (of(tag, 'type') === 'checkbox') return /\bchecked\b/.test(tag) ? [[name, 'on']] : [];
    const text = sort === 'textarea' ? inside : of(sort ? chosenIn(inside) : tag, 'value');
    return [[name, unescapeHtml(text)]];
  });
}

const of = (tag: string, attribute: string) =>
  new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** The option that is selected, or else the first. */
function chosenIn(select: string): string {
  const options = [...select.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
  return options.find((option) => /\bselected\b/.test(option)) ?? options[0] ?? '';
}
