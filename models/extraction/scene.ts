import type { Line, Person } from './cast';
import { placeAt, type PlaceMention } from './places';
import { readTokens } from './text';

/**
 * A sentence in which people and places are signs, so that one pattern fits all names: `@3` is a person, `#IN` a country,
 * `~IN` its people, and `^IN` a city or a site in it.
 */
export type Scene = { line: Line; text: string };

const SIGN: Record<PlaceMention['kind'], string> = {
  country: '#',
  demonym: '~',
  city: '^',
  site: '^',
};

export function sceneOf(line: Line, text: string, here: string | null): Scene {
  const signs = [
    ...line.who.map(({ person, start, end }) => ({ start, end, sign: `@${person.id}` })),
    ...line.places.map(({ codes, kind, start, end }) => ({
      start,
      end,
      sign: `${SIGN[kind]}${codes[0]}`,
    })),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  let scene = '';
  let at = line.start;
  for (const { start, end, sign } of signs) {
    if (start < at) continue;
    scene += `${text.slice(at, start)} ${sign} `;
    at = end;
  }
  scene = (scene + text.slice(at, line.end)).replace(/\s+/g, ' ');
  return { line, text: here ? scene.replace(/\bhere\b/g, `in ^${here}`) : scene };
}

/** Of what has several meanings, that which the text names otherwise; the countries by how much is said of them. */
export function readParties(lines: Line[], people: Person[], publisher: string | null): string[] {
  const weight = new Map<string, number>();
  const add = (code: string, more: number) => weight.set(code, (weight.get(code) ?? 0) + more);
  for (const { places, index } of lines)
    for (const { codes, kind } of places)
      if (codes.length === 1) add(codes[0]!, (index < 3 ? 3 : 1) * (kind === 'country' ? 1 : 0.7));
  for (const { country } of people) if (country) add(country, 2);
  if (publisher) add(publisher, 2);
  for (const { places } of lines)
    for (const place of places) {
      const named = place.codes.find((code) => weight.has(code)) ?? place.codes[0]!;
      place.codes = [named, ...place.codes.filter((code) => code !== named)];
    }
  return [...weight].sort((one, other) => other[1] - one[1]).map(([code]) => code);
}

const DATELINE =
  /^\s*([A-Z][A-Z' .-]{2,30}?)(?:,? (?:\([A-Z]+\)|[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+)(?:,? \d{4})?)? ?(?:[-–—]|:|\()/m;

/** Where a report was written, as its first line says: "DHAKA, Nov 5 -". */
export function datelineOf(text: string): string | null {
  const [, name = ''] = DATELINE.exec(text.slice(0, 1500)) ?? [];
  const spelt = name
    .toLowerCase()
    .replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
  return placeAt(readTokens(spelt), 0)?.place.codes[0] ?? null;
}
