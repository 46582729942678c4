// Ten connections that ask for one page after the other, each from another place in the list.
import autocannon from 'autocannon';

export type Shot = {
  path: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  /** Made anew for each request. */
  body?: () => string;
};

/** Requests a second, and how long half of them and all but a hundredth took, in milliseconds. */
export type Figures = { perSecond: number; p50: number; p99: number };

const CONNECTIONS = 10;

/** Throws when an answer has another status than the expected one: a fast error is no speed. */
export async function load(
  url: string,
  shots: Shot[],
  { seconds, status }: { seconds: number; status: number },
): Promise<Figures> {
  const times: number[] = [];
  const wrong = new Map<number, number>();
  let clients = 0;
  const { errors, duration } = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url,
      connections: CONNECTIONS,
      duration: seconds,
      setupClient: (client) => {
        const start = Math.floor((clients++ * shots.length) / CONNECTIONS);
        client.setRequests([...shots.slice(start), ...shots.slice(0, start)].map(requestOf));
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
  return figuresOf(times, duration);
}

/** Asks for each page once, over as many connections. */
export async function firstTimes(url: string, shots: Shot[], status: number): Promise<Figures> {
  const left = [...shots];
  const times: number[] = [];
  const began = performance.now();
  const ask = async () => {
    for (let shot = left.pop(); shot; shot = left.pop()) {
      const asked = performance.now();
      const answer = await fetch(url + shot.path, { headers: shot.headers ?? {} });
      await answer.arrayBuffer();
      if (answer.status !== status) throw new Error(`${shot.path} answers ${answer.status}.`);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  return figuresOf(times, (performance.now() - began) / 1000);
}

function figuresOf(times: number[], seconds: number): Figures {
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? NaN;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

function requestOf({ path, method = 'GET', headers, body }: Shot): autocannon.Request {
  const request = { path, method, headers: { 'accept-encoding': 'gzip, br', ...headers } };
  return body ? { ...request, setupRequest: (asked) => ({ ...asked, body: body() }) } : request;
}
