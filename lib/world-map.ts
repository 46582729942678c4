import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';
import finerAtlas from 'world-atlas/countries-50m.json';

export const MAP = { width: 960, height: 440 } as const;

type Atlas = Topology<{ countries: GeometryCollection }>;
const topology = atlas as unknown as Atlas;
const finer = finerAtlas as unknown as Atlas;
const { countries } = topology.objects;
const projection = geoNaturalEarth1().fitExtent(
  [
    [4, 4],
    [MAP.width - 4, MAP.height - 4],
  ],
  { type: 'Sphere' },
);
const toPath = geoPath(projection).digits(1);

/** All countries as one SVG path. */
export const LAND = toPath(feature(topology, countries)) ?? '';

/** The shape of one country (ISO 3166-1 number, `356`) as an SVG path; null where the map is too small to draw it. */
export function shapeOf(numeric: string): string | null {
  const geometry = countries.geometries.find(({ id }) => id === numeric);
  return geometry ? toPath(feature(topology, geometry)) : null;
}

/** Where a country lies on the map, the smallest too; null for the few that no atlas of this scale has. */
export function middleOf(numeric: string): [number, number] | null {
  for (const one of [topology, finer]) {
    const geometry = one.objects.countries.geometries.find(({ id }) => id === numeric);
    if (geometry) return toPath.centroid(feature(one, geometry));
  }
  return null;
}
