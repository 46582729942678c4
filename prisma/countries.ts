import type { Country } from 'world-countries';
import list from 'world-countries/countries.json' with { type: 'json' };

const countries = list as unknown as Country[];

type CountryRow = {
  code: string;
  alpha3: string;
  numeric: string;
  name: string;
  officialName: string;
  otherNames: string[];
  demonyms: string[];
  region: string;
  subregion: string;
};

/** Every state and territory of ISO 3166-1; an entry without ISO's number is not in it. */
export function isoCountries(): CountryRow[] {
  return countries.filter((country) => country.ccn3).map(countryRow);
}

function countryRow(country: Country): CountryRow {
  const { common, official } = country.name;
  const { region, subregion } = m49(country);
  return {
    code: country.cca2,
    alpha3: country.cca3,
    numeric: country.ccn3,
    name: common,
    officialName: official,
    otherNames: country.altSpellings.filter(
      (name) => name.length > 3 && name !== common && name !== official,
    ),
    demonyms: [...new Set([country.demonyms.eng?.m, country.demonyms.eng?.f])].filter(
      (word): word is string => Boolean(word),
    ),
    region,
    subregion,
  };
}

/** The package groups some countries otherwise than the United Nations (M49): these are the differences. */
const SUBREGIONS: Record<string, string> = {
  'Eastern Africa': 'Sub-Saharan Africa',
  'Middle Africa': 'Sub-Saharan Africa',
  'Southern Africa': 'Sub-Saharan Africa',
  'Western Africa': 'Sub-Saharan Africa',
  Caribbean: 'Latin America and the Caribbean',
  'Central America': 'Latin America and the Caribbean',
  'South America': 'Latin America and the Caribbean',
  'North America': 'Northern America',
  'South-Eastern Asia': 'South-eastern Asia',
  'Central Europe': 'Eastern Europe',
  'Southeast Europe': 'Southern Europe',
};

const PLACED_OTHERWISE: Record<string, [region: string, subregion: string]> = {
  AQ: ['Antarctica', 'Antarctica'],
  AT: ['Europe', 'Western Europe'],
  BG: ['Europe', 'Eastern Europe'],
  BV: ['Americas', 'Latin America and the Caribbean'],
  CY: ['Asia', 'Western Asia'],
  GS: ['Americas', 'Latin America and the Caribbean'],
  HM: ['Oceania', 'Australia and New Zealand'],
  MX: ['Americas', 'Latin America and the Caribbean'],
  RO: ['Europe', 'Eastern Europe'],
  SI: ['Europe', 'Southern Europe'],
  TF: ['Africa', 'Sub-Saharan Africa'],
  UM: ['Oceania', 'Micronesia'],
};

function m49({ cca2, region, subregion }: Country): { region: string; subregion: string } {
  const placed = PLACED_OTHERWISE[cca2];
  if (placed) return { region: placed[0], subregion: placed[1] };
  return { region, subregion: SUBREGIONS[subregion] ?? subregion };
}
