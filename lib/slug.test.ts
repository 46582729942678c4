import { expect, it } from 'vitest';
import { newSlug } from './slug';

it('is made of the words, and ends in letters drawn by lot', () => {
  expect(newSlug('Anwar Ibrahim’s visit to India', '2024-08')).toMatch(
    /^anwar-ibrahims-visit-to-india-2024-08-[a-z2-9]{5}$/,
  );
  expect(newSlug('Same', null)).not.toBe(newSlug('Same', null));
});

it('is a slug for any words at all', () => {
  for (const words of ['', '漢字', '../..', '\u0000', '%', 'a'.repeat(5000), '-'.repeat(200)]) {
    expect(newSlug(words)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(newSlug(words).length).toBeLessThan(100);
  }
});
