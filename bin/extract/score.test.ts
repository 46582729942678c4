import { expect, it } from 'vitest';
import { labelsIn, measure, OWN_TEXTS } from './measure';

it('the project’s own texts are read as well as the desk needs', () => {
  const { tally, misses } = measure(OWN_TEXTS, labelsIn(OWN_TEXTS));
  const said = misses.join('\n');
  for (const field of ['visitor_name', 'visitor_country', 'host_country'])
    expect(tally.accuracyOf(field), said).toBeGreaterThanOrEqual(0.95);
  for (const field of ['start_date', 'end_date'])
    expect(tally.accuracyOf(field), said).toBeGreaterThanOrEqual(0.9);
  expect(tally.f1Of('counterparts'), said).toBeGreaterThanOrEqual(0.85);
  expect(tally.macroF1(), said).toBeGreaterThanOrEqual(0.8);
  expect(tally.shareOfQuotes()).toBe(1);
});
