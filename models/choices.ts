import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';

/** The countries that have a tie, and the ties, as the choices of a list's filters. */
export async function listChoices(audience: Audience) {
  const ties = await recordFor(audience).tie.findMany({
    orderBy: { slug: 'asc' },
    select: {
      slug: true,
      low: { select: { code: true, name: true } },
      high: { select: { code: true, name: true } },
    },
  });
  const countries = new Map<string, string>();
  for (const { low, high } of ties) {
    countries.set(low.code, low.name);
    countries.set(high.code, high.name);
  }
  return {
    ties: ties
      .map(({ slug, low, high }) => ({ value: slug, label: `${low.name}–${high.name}` }))
      .sort((a, b) => a.label.localeCompare(b.label)),
    countries: [...countries]
      .map(([code, name]) => ({ value: code.toLowerCase(), label: name }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  };
}
