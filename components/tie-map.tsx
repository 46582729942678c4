import { BORDERS, MAP, middleOf, shapeOf } from '@/lib/world-map';

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
      <path d={BORDERS} className="fill-none stroke-line" strokeWidth="0.7" />
      {partners.map((partner) => (
        <path
          key={partner.code}
          d={shapeOf(partner.numeric) ?? ''}
          className="fill-accent opacity-45"
        >
          <title>{partner.name}</title>
        </path>
      ))}
      <path d={shapeOf(country.numeric) ?? ''} className="fill-accent">
        <title>{country.name}</title>
      </path>
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

const round = (value: number) => Math.round(value * 10) / 10;
