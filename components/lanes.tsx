import type { Lane } from '@/models/tie/activity';

export const LANES: Record<Lane, string> = {
  partnership: 'Partnership',
  visit: 'Visits',
  engagement: 'Meetings',
  session: 'Sessions',
  agreement: 'Agreements',
  exercise: 'Exercises',
  commitment: 'Commitments',
  briefing: 'Briefings',
};

const WIDTH = 1100;
const LEFT = 110;
const STEP = 30;

/** When things happened, lane by lane, as a picture of marks over years. The timeline below it says the same in words. */
export function Lanes({
  events,
  today,
}: {
  events: { lane: Lane; date: string; end: string | null; title: string }[];
  today: string;
}) {
  const lanes = (Object.keys(LANES) as Lane[]).filter((lane) =>
    events.some((event) => event.lane === lane),
  );
  const years = events.map(({ date }) => Number(date.slice(0, 4)));
  const first = Math.min(...years, Number(today.slice(0, 4)));
  const last = Math.max(...years, Number(today.slice(0, 4))) + 1;
  const x = (value: number) => LEFT + ((value - first) / (last - first)) * (WIDTH - LEFT - 4);
  const every = [1, 2, 5, 10, 20].find((step) => (last - first) / step <= 14) ?? 50;
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % every === 0,
  );
  const height = lanes.length * STEP + 30;
  return (
    <svg
      role="img"
      aria-label={`${events.length} events from ${first} to ${last - 1}, by kind`}
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="hidden h-auto w-full md:block"
    >
      {ticks.map((year) => (
        <g key={year}>
          <line x1={x(year)} x2={x(year)} y1="0" y2={height - 22} className="stroke-line" />
          <text
            x={x(year)}
            y={height - 6}
            textAnchor={year === last ? 'end' : 'start'}
            className="fill-muted text-[13px] tabular"
          >
            {year}
          </text>
        </g>
      ))}
      <line
        x1={x(decimal(today))}
        x2={x(decimal(today))}
        y1="0"
        y2={height - 22}
        className="stroke-accent"
        strokeDasharray="2 3"
      />
      {lanes.map((lane, index) => {
        const middle = index * STEP + STEP / 2;
        return (
          <g key={lane}>
            <text x="0" y={middle + 5} className="fill-ink text-[14px]">
              {LANES[lane]}
            </text>
            <line x1={LEFT} x2={WIDTH} y1={middle} y2={middle} className="stroke-line" />
            {events
              .filter((event) => event.lane === lane)
              .map((event, position) => (
                <Mark
                  key={position}
                  event={event}
                  from={x(decimal(event.date))}
                  until={x(decimal(event.end ?? event.date, true))}
                  middle={middle}
                />
              ))}
          </g>
        );
      })}
    </svg>
  );
}

function Mark({
  event,
  from,
  until,
  middle,
}: {
  event: { date: string; title: string };
  from: number;
  until: number;
  middle: number;
}) {
  const vague = event.date.length < 10;
  return (
    <rect
      x={from}
      y={middle - (vague ? 2 : 8)}
      width={Math.max(3, until - from)}
      height={vague ? 4 : 16}
      className="fill-accent opacity-80"
    >
      <title>{`${event.title}, ${event.date}`}</title>
    </rect>
  );
}

/** An EDTF date as years with a fraction; the end of what it can mean when `end`. */
function decimal(date: string, end = false): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (!month) return year + (end ? 1 : 0);
  const start = (month - 1) / 12;
  if (!day) return year + start + (end ? 1 / 12 : 0);
  return year + start + (day - (end ? 0 : 1)) / 372;
}
