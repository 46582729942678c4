import { COOPERATION_AREAS } from '@/lib/vocabulary';

/** Where a field's name is not its label. */
const LABELS: Record<string, string> = {
  sender: 'From',
  host: 'To',
  start: 'First day',
  end: 'Last day',
  country: 'Side',
  titleAsStated: 'Title as stated',
  people: 'Who took part',
};

const ROWS: Record<string, string> = { members: 'person', engagements: 'engagement' };

/** What the form calls a field: `members.0.name` is "Name of person 1". */
export function labelOf(field: string): string {
  const [first = '', number, part] = field.split('.');
  if (first === 'areas') return COOPERATION_AREAS[number as keyof typeof COOPERATION_AREAS];
  const name = part ?? first;
  const label = LABELS[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
  return part ? `${label} of ${ROWS[first]} ${Number(number) + 1}` : label;
}
