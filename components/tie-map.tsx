import { LAND, MAP, middleOf, shapeOf } from '@/lib/world-map';

type Place = { code: string; numeric: string; name: string };

/** A country's ties on a map of the world. The list beside it says the same in words. */
export function TieMap({ country, partners }: { country: Place; partners: Place[] }) {
  const centre = middleOf(country.numeric);
  const names = partners.map(({ name }) => name).join(', ');
  return (
    <svg
      role="img"
      aria-label={`Map of the world: ${country.name}${names ? ` and its ties with ${names}` : ''}`}
      viewBox={`0 0 ${MAP.width} ${MAP.height}`}
      className="h-auto w-full"
    >
      <path d={LAND} className="fill-line stroke-paper" strokeWidth="0.8" />
      {partners.map((partner) => (
        <Land key={partner.code} place={partner} className="fill-accent opacity-45" />
      ))}
      <Land place={country} className="fill-accent" />
      {centre &&
        partners.map((partner) => {
          const end = middleOf(partner.numeric);
          if (!end) return null;
          const [x, y] = [(centre[0] + end[0]) / 2, (centre[1] + end[1]) / 2];
          const rise = Math.hypot(end[0] - centre[0], end[1] - centre[1]) / 4;
          return (
            <path
              key={partner.code}
              d={`M${centre.map(round)}Q${round(x)},${round(y - rise)},${end.map(round)}`}
              className="fill-none stroke-ink"
              strokeWidth="1"
            />
          );
        })}
    </svg>
  );
}

/** A country's shape, or a dot where the map is too small for one. */
function Land({ place, className }: { place: Place; className: string }) {
  const shape = shapeOf(place.numeric);
  const middle = middleOf(place.numeric);
  if (shape) {
    return (
      <path d={shape} className={className}>
        <title>{place.name}</title>
      </path>
    );
  }
  return middle ? (
    <circle cx={round(middle[0])} cy={round(middle[1])} r="3.5" className={className}>
      <title>{place.name}</title>
    </circle>
  ) : null;
}

const round = (value: number) => Math.round(value * 10) / 10;
