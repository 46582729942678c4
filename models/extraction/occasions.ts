// Words by which a sentence says of what it tells: of a meeting, of coming and going, of something before or elsewhere.

/** Sentences that tell of something before, beside which the visit stands. */
export const BEFORE =
  /\bcomes? (?:\w+ ){0,2}(?:weeks?|months?|days?|years?) after|\bcomes? (?:after|at a time)|\bfollow(?:s|ing|ed)? (?:the|up|a|on|his|her)\b|\blast (?:year|month|week)\b|\bsince (?:president|prime)\b|\bin recent (?:years|months)\b|\bearlier this (?:year|month)\b|\bprevious(?:ly)?\b|\bbuilds on\b|\bsummit between\b|\b(?:weeks|months|years) (?:after|ago)\b/i;
/** Where nobody travels. */
export const AT_A_DISTANCE =
  /\b(?:virtual(?:ly)?|tele(?:phone|phonic|conference)|phone call|by phone|video(?: ?conference)?|on a call|held a call|call with|spoke (?:by|on|today|yesterday|with|to))\b/i;
/** Whoever meets there came for something else. */
export const ON_THE_MARGINS =
  /\b(?:on|at|in) the (?:margins?|sidelines?|fringes?) of\b[^.;]*?\b(?:summit|conference|assembly|forum|dialogue|symposium|session|ministerial|meeting|exhibition|expo|air ?show)\b|\b(?:during|at) (?:the )?(?:(?![,;.])\S+ ){0,5}(?:exhibition|expo|air ?show|summit|conference|symposium|general assembly|ministerial)\b/i;
/** What an event of two countries does, whoever takes part in it. */
export const TOOK_PLACE =
  /\b(?:held|hosted|hosting|took place|conducted|commenc\w+|convened|opened|began)\b/i;
/** A meeting that is still to come, and no part of this one. */
export const ANOTHER_TIME =
  /\b(?:agreed to meet|next (?:meeting|session|round|ministerial)|meet again|will be held)\b/i;
/** When somebody comes or goes. */
export const COMING_OR_GOING =
  /\b(?:arriv\w+|left|leav\w+|depart\w+|return\w*|conclud\w+|beg[ai]n\w*|visit\w*)\b/i;
/** What people do who meet. */
export const MEETING =
  /\b(?:met|meets?|meetings?|talks?|invitation of|discuss\w*|held|hold|calls? on|called on|courtesy call|hosts?|hosted|hosting|receiv\w+|welcom\w+|interact\w*|counterparts?|(?:co-)?chair(?:s|ed|ing)|(?:led|headed|lead) (?:the|their|both|a) (?:\S+ )?delegations?|joined|joins?|attended|conferred|audience|engag\w+|sign(?:s|ed|ing)?|spoke|speak|exchang\w+|greeted|briefed|sat down|consultations?|dialogue|negotiat\w+)\b/i;
