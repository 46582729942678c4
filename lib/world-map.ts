import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';

export const MAP = { width: 960, height: 440 } as const;

const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const { countries } = topology.objects;
const projection = geoNaturalEarth1().fitExtent(
  [
    [4, 4],
    [MAP.width - 4, MAP.height - 4],
  ],
  { type: 'Sphere' },
);
const toPath = geoPath(projection).digits(1);

/** The borders of all countries as one SVG path. */
export const BORDERS = toPath(mesh(topology, countries)) ?? '';

/** The shape of one country (ISO 3166-1 number, `356`) as an SVG path; null where the map is too small to draw it. */
export function shapeOf(numeric: string): string | null {
  const geometry = countries.geometries.find(({ id }) => id === numeric);
  return geometry ? toPath(feature(topology, geometry)) : null;
}

/** Where a country lies on the map; null when it is not drawn. */
export function middleOf(numeric: string): [number, number] | null {
  const geometry = countries.geometries.find(({ id }) => id === numeric);
  return geometry ? toPath.centroid(feature(topology, geometry)) : null;
}
