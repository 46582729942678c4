/** Of whom an office is, that only one country has under this name, or that a publisher names without its country. */
const OFFICES: [office: RegExp, country: string][] = [
  [/raksha|rajya mantri|ministry of external affairs|external affairs minister/i, 'IN'],
  [
    /secretary of (?:state(?! for)|defense|war|the (?:army|navy|air force))|under secretary (?:of|for)|assistant secretary|national security affairs|deputy secretary|counselor|joint chiefs of staff/i,
    'US',
  ],
  [/secretary of state for|first sea lord|chief of the general staff|foreign secretary/i, 'GB'],
  [/minister for defence industry|chief of the defence force/i, 'AU'],
];

/** Whose publishers these are, by what their addresses hold. */
const PUBLISHERS: [address: RegExp, country: string][] = [
  [/\.gov\.in|\.nic\.in|thehindu|indiatoday|timesofindia|hindustantimes|ndtv|newsonair/, 'IN'],
  [/state\.gov|whitehouse|defense\.gov|war\.gov|\.mil\b|usembassy/, 'US'],
  [/gov\.uk|bbc\.|theguardian/, 'GB'],
  [/\.gov\.au|\.au\b/, 'AU'],
  [/\.gov\.sg|\.sg\b|straitstimes|channelnewsasia/, 'SG'],
  [/bernama|\.my\b/, 'MY'],
  [/\.go\.jp|\.jp\b|japantimes/, 'JP'],
  [/\.go\.kr|\.kr\b|koreaherald|yna\.co/, 'KR'],
  [/\.ph\b/, 'PH'],
  [/\.nz\b/, 'NZ'],
  [/\.gc\.ca|canada\.ca/, 'CA'],
];

/** What only one country's own texts say. */
const WORDS: [words: RegExp, country: string][] = [
  [/\b(?:Raksha Mantri|Shri|Smt)\b/, 'IN'],
  [
    /\b(?:NSC Spokesperson|Department Spokesperson|Office of the Spokesperson|the Secretary of Defense)\b/,
    'US',
  ],
];

const first = (table: [RegExp, string][], text: string) =>
  table.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** The country of an office that names none; null where several have such an office. */
export const homeOf = (title: string) => first(OFFICES, title);

/** Whose own text this is: of its officials it need not say whose they are. */
export const publisherCountry = (text: string, url: string) =>
  first(PUBLISHERS, url.toLowerCase()) ?? first(WORDS, text);
