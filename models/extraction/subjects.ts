import type { Span } from './text';

/** How each cooperation area of DOMAIN.md is spoken of. */
export const AREAS: [area: string, pattern: RegExp][] = [
  [
    'strategic-dialogue',
    /strategic dialogue|policy dialogue|\b2\+2\b|deterrence dialogue|consultation group|(?:defence|defense|security) dialogue|(?:joint|consultative|cooperation) (?:\w+ ){0,3}(?:commission|committee|working group)|consultative (?:meeting|mechanism|group)/gi,
  ],
  [
    'joint-exercises',
    /(?:joint|bilateral|military|naval|combined|multilateral|annual|army|field)(?: \w+){0,3} exercises?\b|exercises? and training|training and exercises?|\bexercise (?:is|was|will|aims|comprise)|(?:hold|held|conduct\w*|participat\w+ in|took part in|take part in) (?:\S+ ){0,3}exercises?\b|\bexercises? (?:[“"‘']?[A-Z][\w-]+)|war ?games?/gi,
  ],
  [
    'capacity-building-training',
    /capacity[- ]building|capability[- ]building|training (?:exchange|program|cooperation|and|of|teams|opportunit|assistance)|military education|staff college|exercises and training|(?:joint|military|pilot|officer|cadet)s? training|(?:cooperation|exchanges?|collaboration) in (?:\w+ and )?training|training (?:cent(?:er|re)s?|courses?|areas?|grounds?|facilit)|train(?:s|ed|ing)? (?:\S+ ){0,3}(?:pilots|officers|cadets|troops|soldiers|personnel|crews)|professional military/gi,
  ],
  [
    'information-sharing',
    /(?:information|intelligence)[- ](?:sharing|exchange)|shar(?:e|ing) (?:of )?(?:information|intelligence)|exchange of (?:information|intelligence)|information security agreement/gi,
  ],
  [
    'defence-industry',
    /(?:defen[cs]e|military|armaments?)[- ](?:industr|production|manufactur|equipment|industrial)\w*|industrial (?:cooperation|collaboration|partnership|base)|co-?production|co-?develop\w+ and co-?produc\w+|make[- ]in[- ]india|ship-?(?:building|yards?)|(?:tank|aircraft|ammunition|missile|munitions|arms|drone)s? (?:plant|factor(?:y|ies))|(?:arms|weapons|defen[cs]e) (?:makers?|manufacturers?|compan(?:y|ies)|firms?)/gi,
  ],
  [
    'technology-rnd',
    /(?:defen[cs]e|military|critical|advanced|equipment and|dual-use)(?: and \w+)? technolog(?:y|ies)|research and development|\bR&D\b|co-?development|joint(?:ly)? develop\w*|technology (?:cooperation|transfer|collaboration|sharing)/gi,
  ],
  [
    'arms-sales',
    /foreign military (?:sales|financing)|arms (?:sales?|deal|transfers?|exports?)|\b(?:contracts? for|transfers? of|orders? (?:for|of)|ordered|deliver(?:y|ies) of|purchas|procure|acqui|buy|bought|sell|sold|sales? of|export(?:s|ed|ing)? (?:of )?)\w*\s?(?:of )?(?:\S+ ){0,5}?(?:aircraft|jets?|fighters|missiles?|helicopters|submarines?|ships|vessels|frigates|corvettes|boats|radars?|howitzers|rifles|ammunition|tanks|drones|platforms)\b/gi,
  ],
  ['logistics', /\blogistics?\b|replenishment|cross-servicing|\bMRO\b|maintenance, repair/gi],
  [
    'maritime-security',
    /maritime(?: (?:domain|and|safety))* (?:security|cooperation|collaboration|awareness|domain|challenges|laws?|threats?|safety)|(?:security|safety) of shipping|sea lanes?|sea lines of communication|maritime domain awareness/gi,
  ],
  ['freedom-of-navigation', /freedom of (?:navigation|the seas)|overflight/gi],
  ['counter-terrorism', /(?:counter|anti)?-?terroris[mt]\w*/gi],
  ['counter-piracy', /(?:anti-)?pira(?:cy|tes?)\b/gi],
  ['peacekeeping', /peace-?keep\w*/gi],
  [
    'hadr',
    /\bHADR\b|disaster (?:relief|response|preparedness|management)|humanitarian assistance and disaster/gi,
  ],
  ['cyber', /\bcyber\w*/gi],
  [
    'space',
    /\b(?:outer )?space (?:domain|cooperation|security|technolog)\w*|outer space|satellites?/gi,
  ],
];

export type Named = Span & { name: string };

/** Which areas the text speaks of, each with the first words that do. */
export function readAreas(text: string): Named[] {
  return AREAS.flatMap(([name, pattern]) => {
    const [first] = text.matchAll(pattern);
    return first ? [{ name, start: first.index, end: first.index + first[0].length }] : [];
  });
}
