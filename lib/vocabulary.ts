import type * as Enums from '../generated/prisma/enums';

/** The words of a vocabulary, keyed by its value in the database. */
type Words<T extends string> = Record<T, string>;

export const VISIT_TYPES: Words<Enums.VisitType> = {
  state: 'State visit',
  official: 'Official visit',
  working: 'Working visit',
  private: 'Private visit',
  transit: 'Transit',
};

export const LEVELS: Words<Enums.Level> = {
  head_of_state: 'Head of state',
  head_of_government: 'Head of government',
  minister: 'Minister',
  deputy_minister: 'Deputy minister',
  permanent_secretary: 'Permanent secretary',
  chief_of_defence: 'Chief of defence',
  service_chief: 'Service chief',
  staff: 'Staff',
};

export const ENGAGEMENT_KINDS: Words<Enums.EngagementKind> = {
  talks: 'Talks',
  call_on: 'Call-on',
  ceremonial_welcome: 'Ceremonial welcome',
  signing: 'Signing',
  site_visit: 'Site visit',
  industry_meeting: 'Industry meeting',
  multilateral_margin: 'On the margins of a multilateral meeting',
};

export const PARTICIPATION_ROLES: Words<Enums.ParticipationRole> = {
  head_of_delegation: 'Head of delegation',
  counterpart: 'Counterpart',
  co_chair: 'Co-chair',
  member: 'Member',
  signatory: 'Signatory',
  witness: 'Witness',
  observer: 'Observer',
};

export const COOPERATION_AREAS: Words<Enums.CooperationArea> = {
  strategic_dialogue: 'Strategic dialogue',
  joint_exercises: 'Joint exercises',
  capacity_building_training: 'Capacity building and training',
  information_sharing: 'Information sharing',
  defence_industry: 'Defence industry',
  technology_rnd: 'Technology, research and development',
  arms_sales: 'Arms sales',
  logistics: 'Logistics',
  maritime_security: 'Maritime security',
  freedom_of_navigation: 'Freedom of navigation',
  counter_terrorism: 'Counter-terrorism',
  counter_piracy: 'Counter-piracy',
  peacekeeping: 'Peacekeeping',
  hadr: 'Humanitarian assistance and disaster relief',
  cyber: 'Cyber',
  space: 'Space',
};

export const AGREEMENT_TYPES: Words<Enums.AgreementType> = {
  treaty: 'Treaty',
  agreement: 'Agreement',
  protocol: 'Protocol',
  memorandum_of_understanding: 'Memorandum of understanding',
  exchange_of_letters: 'Exchange of letters',
  arrangement: 'Arrangement',
  agreed_minute: 'Agreed minute',
  joint_declaration: 'Joint declaration',
  terms_of_reference: 'Terms of reference',
};

export const BINDING: Words<Enums.Binding> = {
  yes: 'Binding',
  no: 'Not binding',
  unknown: 'Not known whether binding',
};

export const AGREEMENT_EVENT_KINDS: Words<Enums.AgreementEventKind> = {
  proposed: 'Proposed',
  initialled: 'Initialled',
  signed: 'Signed',
  ratified: 'Ratified',
  in_force: 'In force',
  amended: 'Amended',
  suspended: 'Suspended',
  terminated: 'Terminated',
  expired: 'Expired',
  superseded: 'Superseded',
};

export const EXERCISE_DOMAINS: Words<Enums.ExerciseDomain> = {
  land: 'Land',
  maritime: 'Maritime',
  air: 'Air',
  joint: 'Joint',
  cyber: 'Cyber',
  space: 'Space',
};

export const EXERCISE_FORMATS: Words<Enums.ExerciseFormat> = {
  field: 'Field exercise',
  command_post: 'Command-post exercise',
  table_top: 'Table-top exercise',
  passage: 'Passage exercise',
};

export const COMMITMENT_EVENT_KINDS: Words<Enums.CommitmentEventKind> = {
  made: 'Made',
  progressed: 'Progressed',
  fulfilled: 'Fulfilled',
  partly_fulfilled: 'Partly fulfilled',
  lapsed: 'Lapsed',
  withdrawn: 'Withdrawn',
};

/** What came of a commitment: derived, never typed in. */
export const COMMITMENT_STATUSES = {
  open: 'Open',
  overdue: 'Overdue',
  fulfilled: 'Fulfilled',
  partly_fulfilled: 'Partly fulfilled',
  lapsed: 'Lapsed',
  withdrawn: 'Withdrawn',
} as const;

/** Admiralty scale, first axis. */
export const RELIABILITIES: Words<Enums.Reliability> = {
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Reliability cannot be judged',
};

/** Admiralty scale, second axis: index 1 to 6. */
export const CREDIBILITIES: Record<number, string> = {
  1: 'Confirmed by other sources',
  2: 'Probably true',
  3: 'Possibly true',
  4: 'Doubtful',
  5: 'Improbable',
  6: 'Truth cannot be judged',
};

/** ICD 203. */
export const LIKELIHOODS: Words<Enums.Likelihood> = {
  almost_no_chance: 'Almost no chance',
  very_unlikely: 'Very unlikely',
  unlikely: 'Unlikely',
  roughly_even_chance: 'Roughly even chance',
  likely: 'Likely',
  very_likely: 'Very likely',
  almost_certain: 'Almost certain',
};

export const CONFIDENCES: Words<Enums.Confidence> = {
  low: 'Low confidence',
  moderate: 'Moderate confidence',
  high: 'High confidence',
};

export const NOTE_KINDS: Words<Enums.NoteKind> = {
  context: 'Context',
  assessment: 'Assessment',
  correction: 'Correction',
  follow_up: 'Follow-up',
  question: 'Question',
};

export const BRIEFING_STATES: Words<Enums.BriefingState> = {
  draft: 'Draft',
  in_review: 'In review',
  published: 'Published',
  archived: 'Archived',
};

export const ROLES: Words<Enums.Role> = { analyst: 'Analyst', editor: 'Editor', admin: 'Admin' };

export const USER_STATES: Words<Enums.UserState> = { active: 'Active', disabled: 'Disabled' };

/** What each marking lets a reader do, in TLP 2.0's sense. */
export const MARKINGS: Words<Enums.Marking> = {
  CLEAR: 'Anyone may read this',
  GREEN: 'For readers who are signed in',
  AMBER: 'For readers who are cleared',
  RED: 'For readers cleared by name',
};

/** `joint_exercises` as it stands in addresses: `joint-exercises`. */
export function slugOf(value: string): string {
  return value.replaceAll('_', '-');
}

/** The value of a vocabulary that a slug from an address names, or null. */
export function valueOf<T extends string>(words: Words<T>, slug: string): T | null {
  const value = slug.replaceAll('-', '_') as T;
  return slugOf(value) === slug && Object.hasOwn(words, value) ? value : null;
}
