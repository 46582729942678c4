// What happens on the ties of the random record, and who takes part.
import { dayAfter, type Grower, type Row } from './grow';
import { vocabulary as words } from './vocabulary';

const CODES = ['IN', 'MY', 'JP', 'AU', 'FR', 'SG', 'US', 'ID'];

/** People, their offices and organisations, and ties between some of the countries. */
export function growGround(g: Grower, size: number): void {
  for (let n = 0; n < share(size, 3); n++) {
    const named = (word: string) => ({ slug: word, name: g.text(word), shortName: word });
    g.add(
      'Organisation',
      (word) => ({
        ...named(word),
        otherNames: [word],
        kind: 'service',
        countryCode: g.one(CODES),
      }),
      g.mark(),
    );
  }
  for (let n = 0; n < share(size, 4); n++) {
    const organisation = g.maybe(50, () => g.one(g.rows.Organisation));
    g.add('Office', (word) => ({
      ...{ slug: word, title: g.text(word), level: g.one(words.level) },
      ...{ countryCode: g.one(CODES), organisationId: organisation?.id ?? null },
    }));
  }
  for (let n = 0; n < share(size, 10); n++) {
    const named = (word: string) => ({ slug: word, name: `Name ${word}`, otherNames: [word] });
    const person = g.add(
      'Person',
      (word) => ({ ...named(word), countryCode: g.one(CODES) }),
      g.mark(),
    );
    for (const office of g.some(g.rows.Office, 2)) {
      const start = g.day();
      const end = g.maybe(60, () => dayAfter(start, 900));
      g.add('OfficeHolding', () => ({ personId: person.id, officeId: office.id, start, end }));
    }
  }
  const pairs = CODES.flatMap((one) => CODES.map((other) => [one, other] as const));
  for (const [lowCode, highCode] of pairs.filter(([low, high]) => low < high && g.chance(55))) {
    const slug = `${lowCode}-${highCode}`.toLowerCase();
    const tie = g.add('Tie', (word) => ({
      ...{ slug, lowCode, highCode, summary: g.maybe(60, () => g.text(word)) },
    }));
    if (g.chance(30))
      g.add('Partnership', (word) => ({ tieId: tie.id, title: g.text(word), date: g.day() }));
  }
}

export function growMechanisms(g: Grower, size: number): void {
  for (let n = 0; n < share(size, 4); n++) {
    const tie = g.one(g.rows.Tie);
    const parent = g.maybe(30, () => g.one(g.rows.Mechanism));
    g.add(
      'Mechanism',
      (word) => ({
        ...{ slug: word, tieId: tie.id, name: g.text(word), shortName: g.maybe(50, () => word) },
        ...{ level: g.one(words.level), cadence: g.text(word), summary: g.text(word) },
        parentId: parent?.id ?? null,
      }),
      g.mark(),
    );
  }
  for (let n = 1; n <= share(size, 8); n++) {
    const mechanism = g.one(g.rows.Mechanism);
    const session = g.add(
      'MechanismSession',
      (word) => ({
        ...{ slug: word, mechanismId: mechanism.id, ordinal: g.maybe(70, () => n), date: g.day() },
        ...{ city: word, countryCode: g.one(CODES), summary: g.text(word) },
      }),
      g.mark(mechanism),
    );
    takePart(g, { mechanismSessionId: session.id });
  }
}

export function growVisits(g: Grower, size: number): void {
  for (let n = 0; n < share(size, 14); n++) {
    const tie = g.one(g.rows.Tie);
    const [sender, host] = g.chance(50) ? ['lowCode', 'highCode'] : ['highCode', 'lowCode'];
    const start = g.day();
    const visit = g.add(
      'Visit',
      (word) => ({
        ...{ slug: word, title: g.text(word), tieId: tie.id },
        ...{ senderCode: tie[sender!]!, hostCode: tie[host!]! },
        ...{ type: g.one(words.visitType), level: g.one(words.level) },
        ...{ start, end: dayAfter(start, g.pick(5)), cities: [word], purpose: g.text(word) },
        ...{ outcomes: [g.text(word)], areas: g.some(words.area, 3) },
        headId: g.maybe(70, () => g.one(g.rows.Person).id),
      }),
      g.mark(),
    );
    takePart(g, { visitId: visit.id });
    for (let m = g.pick(3); m > 0; m--) growEngagement(g, tie, visit);
  }
  for (let n = 0; n < share(size, 3); n++) growEngagement(g, g.one(g.rows.Tie), null);
}

function growEngagement(g: Grower, tie: Row, visit: Row | null): void {
  const engagement = g.add(
    'Engagement',
    (word) => ({
      ...{ slug: word, title: g.text(word), tieId: tie.id, visitId: visit?.id ?? null },
      ...{ kind: g.one(words.engagementKind), date: visit?.start ?? g.day() },
      ...{ city: word, place: word, summary: g.text(word) },
    }),
    g.mark(visit),
  );
  takePart(g, { engagementId: engagement.id });
}

function takePart(g: Grower, where: Record<string, string>): void {
  for (const person of g.some(g.rows.Person, 4)) {
    g.add('Participation', (word) => ({
      ...{ engagementId: null, mechanismSessionId: null, visitId: null, ...where },
      ...{ personId: person.id, role: g.one(words.participationRole) },
      ...{ countryCode: g.one(CODES), titleAsStated: g.maybe(40, () => g.text(word)) },
    }));
  }
}

export function growExercises(g: Grower, size: number): void {
  for (let n = 0; n < share(size, 4); n++) {
    const series = g.add(
      'ExerciseSeries',
      (word) => ({
        ...{ slug: word, name: g.text(word), otherNames: [word], domain: g.one(words.domain) },
        ...{ mission: g.text(word), summary: g.text(word), areas: g.some(words.area, 3) },
      }),
      g.mark(),
    );
    for (const countryCode of new Set([g.one(CODES), g.one(CODES), ...g.some(CODES, 1)]))
      g.add('ExerciseSeriesParticipant', () => ({ seriesId: series.id, countryCode }));
    for (let m = g.pick(4); m > 0; m--) {
      const start = g.day();
      g.add(
        'ExerciseEdition',
        (word) => ({
          ...{ slug: word, seriesId: series.id, title: g.text(word), ordinal: m },
          ...{ format: g.one(words.format), start, end: dayAfter(start, g.pick(20)) },
          ...{ place: word, hostCode: g.one(CODES), strength: word, summary: g.text(word) },
        }),
        g.mark(series),
      );
    }
  }
}

/** How many of a hundred rows with a marking are of one kind. */
export function share(size: number, percent: number): number {
  return Math.max(2, Math.round((size * percent) / 100));
}
