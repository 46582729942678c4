// Ten connections that ask for one page after the other, each from another place in the list.
import autocannon from 'autocannon';

export type Shot = {
  path: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  /** Made anew for each request. */
  body?: () => string;
  /** What stands in the answer, in its body or, where it leads elsewhere, in its headers. */
  says: string;
};

export type Figures = {
  perSecond: number;
  /** How long half of the answers took at most, in milliseconds. */
  p50: number;
  /** How long all but a hundredth took. */
  p99: number;
  answers: number;
  /** The share of the answers that were finished pages, kept from before. */
  kept: number;
};

export const CONNECTIONS = 10;

/** Throws when an answer has another status than the expected one: a fast error is no speed. */
export async function load(
  url: string,
  shots: Shot[],
  { seconds, status }: { seconds: number; status: number },
): Promise<Figures> {
  const times: number[] = [];
  const wrong = new Map<number, number>();
  let clients = 0;
  let kept = 0;
  const { errors, duration } = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url,
      connections: CONNECTIONS,
      duration: seconds,
      sampleInt: Math.min(1000, seconds * 1000),
      setupClient: (client) => {
        const start = Math.floor((clients++ * shots.length) / CONNECTIONS);
        client.setRequests([...shots.slice(start), ...shots.slice(0, start)].map(cannonOf));
        client.on('headers', ({ headers = [] }) => {
          if (isKept(headers[headers.indexOf('cache-status') + 1])) kept++;
        });
      },
    };
    autocannon(options, (fault: unknown, result) =>
      fault instanceof Error ? reject(fault) : resolve(result),
    ).on('response', (_client, answered, _bytes, time) => {
      if (answered === status) times.push(time);
      else wrong.set(answered, (wrong.get(answered) ?? 0) + 1);
    });
  });
  if (errors > 0 || wrong.size > 0) {
    const seen = [...wrong].map(([answered, count]) => `${count} × ${answered}`).join(', ');
    throw new Error(`${shots[0]?.path}: ${errors} errors, and in place of ${status}: ${seen}`);
  }
  return figuresOf(times, duration, kept);
}

/** Asks for each page once, over as many connections, and reads what it says. */
export async function askEach(url: string, shots: Shot[], status: number): Promise<Figures> {
  const left = [...shots];
  const times: number[] = [];
  let kept = 0;
  const began = performance.now();
  const ask = async () => {
    for (let shot = left.pop(); shot; shot = left.pop()) {
      const { path, says } = shot;
      const { body, ...request } = requestOf(shot);
      const asked = performance.now();
      const sent = { ...request, redirect: 'manual', ...(body && { body: body() }) } as const;
      const answer = await fetch(url + path, sent);
      const text = await answer.text();
      times.push(performance.now() - asked);
      if (answer.status !== status) throw new Error(`${path} answers ${answer.status}.`);
      if (!`${text} ${[...answer.headers].join('\n')}`.includes(says))
        throw new Error(`${path} does not say “${says}”.`);
      if (isKept(answer.headers.get('cache-status'))) kept++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  return figuresOf(times, (performance.now() - began) / 1000, kept);
}

const isKept = (status: string | null | undefined) => status === 'attache; hit';

function figuresOf(times: number[], seconds: number, kept: number): Figures {
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? NaN;
  const answers = times.length;
  const counted = { answers, kept: answers && kept / answers };
  return { perSecond: answers / seconds, p50: at(0.5), p99: at(0.99), ...counted };
}

/** As a browser asks, so that what is kept is kept as a browser takes it. */
function requestOf({ method = 'GET', headers, body }: Shot) {
  return { method, headers: { 'accept-encoding': 'gzip, br', ...headers }, body };
}

function cannonOf(shot: Shot): autocannon.Request {
  const { body, ...request } = { path: shot.path, ...requestOf(shot) };
  return body ? { ...request, setupRequest: (asked) => ({ ...asked, body: body() }) } : request;
}
