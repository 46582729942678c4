// The words of the schema that the random record draws from.
import * as enums from '../../generated/prisma/enums';

export const vocabulary = {
  level: Object.values(enums.Level),
  area: Object.values(enums.CooperationArea),
  visitType: Object.values(enums.VisitType),
  engagementKind: Object.values(enums.EngagementKind),
  participationRole: Object.values(enums.ParticipationRole),
  domain: Object.values(enums.ExerciseDomain),
  format: Object.values(enums.ExerciseFormat),
  agreementType: Object.values(enums.AgreementType),
  binding: Object.values(enums.Binding),
  agreementEvent: Object.values(enums.AgreementEventKind),
  reliability: Object.values(enums.Reliability),
  likelihood: Object.values(enums.Likelihood),
  confidence: Object.values(enums.Confidence),
  noteKind: Object.values(enums.NoteKind),
};
