/** Events a year over the last years, as small bars; the numbers stand in the words beside it for those who do not see it. */
export function Sparkline({
  years,
  until,
  length = 15,
}: {
  years: Record<number, number>;
  /** The last year shown. */
  until: number;
  length?: number;
}) {
  const shown = Array.from({ length }, (_, index) => until - length + 1 + index);
  const most = Math.max(4, ...shown.map((year) => years[year] ?? 0));
  const total = shown.reduce((sum, year) => sum + (years[year] ?? 0), 0);
  return (
    <svg
      role="img"
      aria-label={`${total} events from ${shown[0]} to ${until}`}
      viewBox={`0 0 ${length * 6} 20`}
      width={length * 6}
      height={20}
      className="inline-block align-[-0.2em]"
    >
      <line x1="0" x2={length * 6} y1="19.5" y2="19.5" className="stroke-line" />
      {shown.map((year, index) => {
        const events = years[year] ?? 0;
        const height = events === 0 ? 0 : Math.max(2, (events / most) * 18);
        return (
          <rect
            key={year}
            x={index * 6}
            y={19 - height}
            width="4"
            height={height}
            className="fill-accent"
          >
            <title>{`${year}: ${events}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}
