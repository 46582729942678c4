import type { Line, Person } from './cast';
import type { Movement } from './movements';
import { AT_A_DISTANCE, BEFORE, MEETING } from './occasions';
import type { Scene } from './scene';

/** The visit that a text tells of, as far as it does; without host and visitor it is a meeting of which nobody travelled. */
export type Told = {
  visitor: Person | null;
  visitorCountry: string | null;
  host: string | null;
  counterparts: Person[];
  /** The sentences that tell who went where. */
  lines: Set<Line>;
  /** 0 to 1: how far what was decided outweighs everything else that the text could be read to say. */
  sureness: number;
};

const ENOUGH = 2;
/** So much does a sentence weigh that says plainly who went where. */
const PLAIN = 4;
const ACCOMPANIED = /\b(?:joined|accompanied) by\b/i;

export function decide(
  scenes: Scene[],
  people: Person[],
  parties: string[],
  movements: Movement[],
  publisher: string | null,
): Told {
  const ofPublisher = (host: string | null) => (publisher !== host ? publisher : null);
  const others = (code: string | null) => parties.find((party) => party !== code) ?? null;
  const weighed = movements
    // Nobody visits their own country.
    .map((one) =>
      one.host && one.visitor?.country === one.host ? { ...one, weight: one.weight - 4 } : one,
    )
    .filter(({ weight }) => weight > 0);
  // Whose country is not said may be at home; somebody who is from elsewhere is not.
  const isForeign = ({ visitor, host: to }: Movement) =>
    visitor?.country != null && to !== null && visitor.country !== to;
  const hasForeign = weighed.some((one) => isForeign(one) && one.weight >= ENOUGH);
  const isCall = scenes
    .slice(0, 4)
    .some(({ text, line }) => line.who.length > 0 && AT_A_DISTANCE.test(text));
  const isVisit = weighed.some(({ weight }) => weight >= (isCall ? PLAIN : ENOUGH));
  if (!isVisit)
    return {
      visitor: null,
      visitorCountry: null,
      host: null,
      counterparts: counterpartsOf(),
      lines: new Set(),
      sureness: 0.5,
    };
  const host = heaviest(weighed, ({ host }) => host) ?? null;
  let visitor = heaviest(
    hasForeign
      ? weighed.map((one) => (isForeign(one) ? one : { ...one, weight: one.weight / 3 }))
      : weighed,
    ({ visitor }) => visitor,
  );
  visitor ??= memberOfDelegation() ?? commanderOfShip() ?? metThere();
  const visitorCountry = visitor
    ? (visitor.country ?? ofPublisher(host) ?? others(host))
    : isDelegation()
      ? (ofPublisher(host) ?? others(host))
      : null;
  const decided = host ?? others(visitorCountry);
  for (const person of people)
    person.country ??=
      person === visitor || isBeside(person) ? visitorCountry : (metIn(person) ?? decided);
  const lines = new Set(weighed.filter(({ weight }) => weight > 1).map(({ scene }) => scene.line));
  return {
    visitor,
    visitorCountry,
    host: decided,
    counterparts: counterpartsOf(visitorCountry),
    lines,
    sureness: surenessOf(weighed, decided),
  };

  /** A delegation without a head: who is named first of it. */
  function memberOfDelegation(): Person | null {
    const scene = scenes.find(({ text }) =>
      /\bdelegation\b[^.]{0,60}\b(?:includ|compris|led by|headed by|consist)/i.test(text),
    );
    return scene?.line.who[0]?.person ?? null;
  }

  function commanderOfShip(): Person | null {
    return people.find(({ title }) => /^commanding officer/i.test(title)) ?? null;
  }

  /** The meeting was told of in one sentence, and where it was in another. */
  function metThere(): Person | null {
    const met = scenes.filter(
      ({ text }) => MEETING.test(text) && !BEFORE.test(text) && !AT_A_DISTANCE.test(text),
    );
    const there = met.flatMap(({ line }) => line.who.map(({ person }) => person));
    return there.find(({ country }) => country && country !== host) ?? null;
  }

  function isDelegation(): boolean {
    return weighed.some(({ scene }) =>
      /\bdelegation\b|\bexercise\b|\b(?:ship|vessel|frigate|destroyer)\b/i.test(scene.text),
    );
  }

  /** "In Canberra he met A": of the country in which they met. */
  function metIn(person: Person): string | null {
    const scene = scenes.find(
      ({ text, line }) => MEETING.test(text) && line.who.some((one) => one.person === person),
    );
    const code = /^\s*(?:in|at) (?:the )?[\^#](\w\w)\b/i.exec(scene?.text ?? '')?.[1] ?? null;
    return code === visitorCountry ? null : code;
  }

  /** "He was joined by A": of the visitor's own side. */
  function isBeside(person: Person): boolean {
    return scenes.some(({ text, line }) => {
      const at = text.search(ACCOMPANIED);
      return (
        at >= 0 &&
        line.who.some((one) => one.person === person) &&
        text.indexOf(`@${person.id}`) > at
      );
    });
  }

  function counterpartsOf(visitors?: string | null): Person[] {
    const met = new Set<Person>();
    for (const { text, line } of scenes) {
      if (!MEETING.test(text) || (line.index > 0 && BEFORE.test(text))) continue;
      if (visitors !== undefined && AT_A_DISTANCE.test(text)) continue;
      for (const { person } of line.who) {
        // "President X's commitment" is not that X was met.
        const isOwner = new RegExp(
          `@${person.id} ['’]s (?!meeting|talks|visit|trip|counterpart)`,
        ).test(text);
        if (isOwner && (line.index > 1 || visitors !== undefined)) continue;
        if (visitors === undefined || person.country !== visitors) met.add(person);
      }
    }
    return [...met].sort((one, other) => one.at.start - other.at.start);
  }
}

/** What speaks for this host against what speaks for any other; little that speaks at all is not sure either. */
function surenessOf(movements: Movement[], host: string | null): number {
  const sum = (some: Movement[]) => some.reduce((all, { weight }) => all + weight, 0);
  const [pro, all] = [sum(movements.filter((one) => one.host === host)), sum(movements)];
  return Math.round((all === 0 ? 0 : (pro / all) * Math.min(1, 0.5 + pro / 12)) * 100) / 100;
}

/** Of what the movements tell, that which weighs most. */
function heaviest<T>(movements: Movement[], told: (one: Movement) => T | null): T | null {
  const weights = new Map<T, number>();
  for (const movement of movements) {
    const one = told(movement);
    if (one !== null) weights.set(one, (weights.get(one) ?? 0) + movement.weight);
  }
  return [...weights].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}
