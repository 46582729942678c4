// Texts for the record of the benchmark: the same from the same seed, in the words of the trade.

export const SUBJECTS = [
  'The ministry',
  'The defence committee',
  'The joint working group',
  'The naval staff',
  'The air force',
  'The army’s training command',
  'The shipyard',
  'The delegation',
  'The host',
  'The embassy',
  'The research agency',
  'The chiefs of staff',
];
const VERBS = [
  'reviewed',
  'agreed to widen',
  'postponed',
  'confirmed',
  'described',
  'asked for',
  'set a date for',
  'reported on',
  'proposed',
  'limited',
  'renewed',
  'compared',
];
export const OBJECTS = [
  'the exercise calendar',
  'the maintenance programme',
  'the memorandum of understanding',
  'the exchange of officers',
  'maritime patrols',
  'the supply of spare parts',
  'the training of pilots',
  'the cyber dialogue',
  'hydrographic surveys',
  'the repair of ships',
  'peacekeeping courses',
  'the terms of reference',
];
const ENDINGS = [
  'in the second half of the year',
  'before the next session',
  'at the request of the other side',
  'within the funds that were voted',
  'after a visit to the yard',
  'without naming a partner in industry',
  'as the communiqué of the year before had announced',
  'although no text was published',
  'with observers from both services',
  'for a further three years',
];

/** A generator of numbers from 0 up to `below`: mulberry32, the same for the same seed. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Pick = ReturnType<typeof numbersFrom>;

export function one<T>(pick: Pick, list: readonly T[]): T {
  return list[pick(list.length)]!;
}

/** About 15 words. */
export function sentence(pick: Pick): string {
  return `${one(pick, SUBJECTS)} ${one(pick, VERBS)} ${one(pick, OBJECTS)} ${one(pick, ENDINGS)}.`;
}

export function sentences(pick: Pick, count: number): string {
  return Array.from({ length: count }, () => sentence(pick)).join(' ');
}

/** A title that no other has. */
export function title(pick: Pick, number: number): string {
  return `${one(pick, SUBJECTS)} ${one(pick, VERBS)} ${one(pick, OBJECTS)} (${number})`;
}
