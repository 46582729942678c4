import { slugOf } from './vocabulary';

/** A vocabulary as the choices of a select field: slugs as they stand in addresses. */
export function optionsOf<T extends string>(
  words: Record<T, string>,
): { value: string; label: string }[] {
  return Object.entries<string>(words).map(([value, label]) => ({ value: slugOf(value), label }));
}
