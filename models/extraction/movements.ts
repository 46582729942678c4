import type { Person } from './cast';
import {
  ANOTHER_TIME,
  AT_A_DISTANCE,
  BEFORE,
  MEETING,
  ON_THE_MARGINS,
  TOOK_PLACE,
} from './occasions';
import type { Scene } from './scene';

/** Who, as far as one sentence tells, went where; `weight` says how surely. Null for what it does not tell. */
export type Movement = {
  visitor: Person | null;
  host: string | null;
  weight: number;
  scene: Scene;
};

const PERSON = String.raw`@(\d+)`;
const PLACE = String.raw`(?:the |both |his |her |our |neighbouring )*(?:capital |city |city of |capital of |capital city of )?(?:port |fort |camp |(?:air|naval) base |[\p{L}-]+ (?:[\p{L}-]+ )?, )?([#^])(\w\w)\b`;
const WITHIN = (most: number) => String.raw`[^.;]{0,${most}}?`;
const WENT = String.raw`(?:visit(?:s|ed|ing)? (?:to |in )?|(?:visit|visits|trip|trips|tour|travels?|journey) (?:to|of|in) |travel(?:s|ed|led|ing|ling)? to |arriv(?:ed|es?|ing|al) (?:here )?(?:in|at) |fl(?:ew|ies|ying|y) (?:in)?to |(?:depart(?:ed|s|ing)?|leaves?|left|set off)\b[^.;]{0,40}? (?:to|for) |embark\w*[^.;]{0,60}? to |led? (?:a|the|an) (?:\S+ ){0,4}delegation to |(?:is|was|will be|currently) in |touched down in |landed in |head(?:s|ed|ing)? to |go(?:es|ing)? to |went to )`;

/** `visitor` and `host` say which group of the pattern it is; `host` of a host's person is that person's country. */
type Pattern = {
  pattern: RegExp;
  weight: number;
  visitor?: number;
  place?: number;
  hostedBy?: number;
  not?: RegExp;
};

const pattern = (source: string) => new RegExp(source, 'giu');

const PATTERNS: Pattern[] = [
  // "@1 arrived in ^MY", nobody else in between
  {
    pattern: pattern(String.raw`${PERSON}(?:(?!@)[^.;]){0,140}?\b${WENT}${PLACE}`),
    weight: 4,
    visitor: 1,
    place: 3,
  },
  {
    pattern: pattern(String.raw`${PERSON}${WITHIN(160)}\b${WENT}${PLACE}`),
    weight: 2,
    visitor: 1,
    place: 3,
  },
  // "@1's visit to #MY" is the first; "the visit of @1 to #IN", "a visit by @1"
  {
    pattern: pattern(
      String.raw`\bvisit\b(?: \S+){0,6}? (?:of|by) (?:the |its |his |their )?(?:\S+ ){0,3}?${PERSON}(?:${WITHIN(40)} to ${PLACE})?`,
    ),
    weight: 3,
    visitor: 1,
    place: 3,
  },
  // "on his first visit to #IN, @1"
  {
    pattern: pattern(
      String.raw`\b(?:on|during|for|in) (?:his|her|their|a|an|the) ${WITHIN(50)}(?:visit|trip) to ${PLACE}${WITHIN(60)}${PERSON}`,
    ),
    weight: 4,
    visitor: 3,
    place: 2,
  },
  // "@1 hosted @2", and the other way round
  {
    pattern: pattern(
      String.raw`${PERSON}${WITHIN(60)}\b(?:hosted|hosts|welcomed|welcomes|received|receives|will (?:host|receive|welcome)|hosting|greeted)\b${WITHIN(80)}${PERSON}`,
    ),
    weight: 3,
    visitor: 2,
    hostedBy: 1,
    not: /\b(?:was|were|been|be|being) (?:\w+ )?(?:hosted|welcomed|received|greeted)/i,
  },
  {
    pattern: pattern(
      String.raw`${PERSON}${WITHIN(80)}\b(?:was|were|been|be|being) (?:\w+ )?(?:hosted|welcomed|received|greeted)\b${WITHIN(60)}\bby\b${WITHIN(40)}${PERSON}`,
    ),
    weight: 3,
    visitor: 1,
    hostedBy: 2,
  },
  // "the visiting @2"
  { pattern: pattern(String.raw`\bvisiting (?:[^\s@]+ ){0,4}?${PERSON}`), weight: 3, visitor: 1 },
  // "@1 called on @2"
  {
    pattern: pattern(
      String.raw`${PERSON}${WITHIN(40)}\b(?:call(?:ed|s|ing)? on|paid (?:a )?(?:courtesy )?call (?:on|to))\b${WITHIN(40)}${PERSON}`,
    ),
    weight: 2.5,
    visitor: 1,
    hostedBy: 2,
  },
  // "INS Trishul arrived at Port Klang, #MY"
  {
    pattern: pattern(
      String.raw`\b(?:INS|ICGS|USS|HMS|HMAS|HMNZS|HMCS|JS|ROKS|KRI|BRP|RSS|ships?|frigates?|destroyers?|corvettes?|submarines?|vessels?|contingent|squadron)\b[^.;@]{0,140}?\b${WENT}${PLACE}`,
    ),
    weight: 3,
    place: 2,
  },
  // "the delegation travelled to #PG", "the delegation's visit to ^US"
  {
    pattern: pattern(
      String.raw`\bdelegation\b(?:[^.;]|\.(?=\S)|\. (?=[@#~^a-z])){0,260}?\b${WENT}${PLACE}`,
    ),
    weight: 3,
    place: 2,
  },
];

/** Everything that the scenes tell of going somewhere, that which tells of it more surely with more weight. */
export function readMovements(scenes: Scene[], people: Person[]): Movement[] {
  return scenes.flatMap((scene) => {
    const { index } = scene.line;
    const early = index === 0 ? 2 : index < 3 ? 1 : 0;
    const base = early - (index > 0 && BEFORE.test(scene.text) ? 3 : 0);
    const told = PATTERNS.flatMap((one) =>
      [...scene.text.matchAll(one.pattern)]
        .filter(([whole]) => !one.not?.test(whole))
        .map((match): Movement => {
          const person = (group?: number) =>
            (group ? people[Number(match[group])] : undefined) ?? null;
          const hostedBy = person(one.hostedBy);
          const host = hostedBy ? hostedBy.country : one.place ? (match[one.place] ?? null) : null;
          return { visitor: person(one.visitor), host, weight: one.weight + base, scene };
        }),
    );
    return [...told, ...readVenue(scene, base)];
  });
}

/** A meeting in a place: whoever is not from there has travelled. */
function readVenue(scene: Scene, base: number): Movement[] {
  const { text, line } = scene;
  if (!MEETING.test(text) && !/\bexercise\b/i.test(text)) return [];
  if (base < 0 || AT_A_DISTANCE.test(text) || ON_THE_MARGINS.test(text) || ANOTHER_TIME.test(text))
    return [];
  const people = [...new Set(line.who.map(({ person }) => person))];
  // "the mission in #AF" is where something else is: a country counts where somebody of it is named, a city always.
  const parties = new Set([...text.matchAll(/[#~](\w\w)/g)].map(([, code]) => code));
  const isKnown = (code: string) =>
    people.length === 0
      ? line.index < 3 && parties.size > 1 && TOOK_PLACE.test(text)
      : people.some(({ country }) => country === code);
  const venues = new Set(
    [...text.matchAll(/\b(?:in|at|off|aboard)\b[^.;@#~^]{0,60} ([\^#])(\w\w)/g)]
      .filter(([, sign, code]) => sign === '^' || isKnown(code!))
      .map(([, , code]) => code!),
  );
  return [...venues].flatMap((host): Movement[] => {
    const foreign = people.filter(({ country }) => country && country !== host);
    const isHome = people.some(({ country }) => !country || country === host);
    if (people.length === 0) return [{ visitor: null, host, weight: 1.5 + base, scene }];
    if (foreign.length === 0) return [];
    return [{ visitor: foreign[0]!, host, weight: (isHome ? 2.5 : 1.5) + base, scene }];
  });
}

const LIST = new RegExp(
  String.raw`\b${WENT}${PLACE}((?:\s*,?\s*(?:and|then|as well as)?\s*(?:the |on to |to )*[\^#]\w\w\b)+)`,
  'gi',
);

/** Where else somebody goes: "to #ZA , #BW and #TZ", or in another sentence that says so surely. */
export function furtherHosts(
  scenes: Scene[],
  movements: Movement[],
  visitor: Person | null,
  host: string,
): string[] {
  const listed = scenes
    .filter(({ line, text }) => line.index === 0 || !BEFORE.test(text))
    .flatMap(({ text }) => [...text.matchAll(LIST)])
    .filter(([, , first]) => first === host)
    .flatMap(([, , , rest]) => [...rest!.matchAll(/[\^#](\w\w)\b/g)].map(([, code]) => code!));
  const told = movements
    .filter((one) => one.weight >= 4 && one.visitor === visitor && visitor !== null && one.host)
    .map((one) => one.host!);
  return [...new Set([...listed, ...told])].filter(
    (code) => code !== host && code !== visitor?.country,
  );
}
