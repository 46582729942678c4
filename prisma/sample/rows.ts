import type { Prisma } from '../../generated/prisma/client';
import { sampleId } from './id';
import type * as Shape from './shape';

/** The rows of the sample record by table, in the order in which they can be inserted. */
export type SampleRows = {
  user: Prisma.UserCreateManyInput[];
  organisation: Prisma.OrganisationCreateManyInput[];
  office: Prisma.OfficeCreateManyInput[];
  person: Prisma.PersonCreateManyInput[];
  officeHolding: Prisma.OfficeHoldingCreateManyInput[];
  source: Prisma.SourceCreateManyInput[];
  tie: Prisma.TieCreateManyInput[];
  partnership: Prisma.PartnershipCreateManyInput[];
  mechanism: Prisma.MechanismCreateManyInput[];
  mechanismSession: Prisma.MechanismSessionCreateManyInput[];
  visit: Prisma.VisitCreateManyInput[];
  engagement: Prisma.EngagementCreateManyInput[];
  participation: Prisma.ParticipationCreateManyInput[];
  exerciseSeries: Prisma.ExerciseSeriesCreateManyInput[];
  exerciseSeriesParticipant: Prisma.ExerciseSeriesParticipantCreateManyInput[];
  exerciseEdition: Prisma.ExerciseEditionCreateManyInput[];
  agreement: Prisma.AgreementCreateManyInput[];
  agreementEvent: Prisma.AgreementEventCreateManyInput[];
  commitment: Prisma.CommitmentCreateManyInput[];
  commitmentEvent: Prisma.CommitmentEventCreateManyInput[];
  disagreement: Prisma.DisagreementCreateManyInput[];
  disagreementClaim: Prisma.DisagreementClaimCreateManyInput[];
  briefing: Prisma.BriefingCreateManyInput[];
  revision: Prisma.RevisionCreateManyInput[];
  author: Prisma.AuthorCreateManyInput[];
  keyJudgement: Prisma.KeyJudgementCreateManyInput[];
  coverage: Prisma.CoverageCreateManyInput[];
  citation: Prisma.CitationCreateManyInput[];
  note: Prisma.NoteCreateManyInput[];
};

export type SampleRecord = {
  users: Shape.UserData[];
  organisations: Shape.OrganisationData[];
  offices: Shape.OfficeData[];
  people: Shape.PersonData[];
  sources: Shape.SourceData[];
  ties: Shape.TieData[];
};

type Target = Record<string, string>;

/** Flattens the sample record. A slug that nothing has is an error here, before the database is asked. */
export function rowsOf(record: SampleRecord): SampleRows {
  const rows: SampleRows = {
    user: [],
    organisation: [],
    office: [],
    person: [],
    officeHolding: [],
    source: [],
    tie: [],
    partnership: [],
    mechanism: [],
    mechanismSession: [],
    visit: [],
    engagement: [],
    participation: [],
    exerciseSeries: [],
    exerciseSeriesParticipant: [],
    exerciseEdition: [],
    agreement: [],
    agreementEvent: [],
    commitment: [],
    commitmentEvent: [],
    disagreement: [],
    disagreementClaim: [],
    briefing: [],
    revision: [],
    author: [],
    keyJudgement: [],
    coverage: [],
    citation: [],
    note: [],
  };

  for (const user of record.users) {
    rows.user.push({
      id: sampleId(`user:${user.key}`),
      email: user.email,
      name: user.name,
      role: 'editor',
      clearance: 'RED',
      state: 'disabled',
      passwordHash: null,
    });
  }
  for (const { shortName, otherNames, country, ...organisation } of record.organisations) {
    rows.organisation.push({
      id: sampleId(`organisation:${organisation.slug}`),
      ...organisation,
      shortName: shortName ?? null,
      otherNames: otherNames ?? [],
      countryCode: country ?? null,
    });
  }
  for (const { country, organisation, ...office } of record.offices) {
    rows.office.push({
      id: sampleId(`office:${office.slug}`),
      ...office,
      countryCode: country,
      organisationId: organisation ? sampleId(`organisation:${organisation}`) : null,
    });
  }
  for (const { slug, name, otherNames, country, holdings = [] } of record.people) {
    const personId = sampleId(`person:${slug}`);
    rows.person.push({
      id: personId,
      slug,
      name,
      otherNames: otherNames ?? [],
      countryCode: country,
    });
    for (const { office, start, end, citations } of holdings) {
      const id = sampleId(`officeHolding:${slug}:${office}:${start}`);
      const officeId = sampleId(`office:${office}`);
      rows.officeHolding.push({ id, personId, officeId, start, end: end ?? null });
      addCitations({ officeHoldingId: id }, citations);
    }
  }
  for (const { origin, published, language, marking, ...source } of record.sources) {
    rows.source.push({
      id: sampleId(`source:${source.slug}`),
      ...source,
      published: published ?? null,
      language: language ?? 'en',
      originId: origin ? sampleId(`source:${origin}`) : null,
      marking: marking ?? 'CLEAR',
    });
  }
  for (const tie of record.ties) addTie(tie);
  refuseLooseEnds(rows);
  return rows;

  function addTie(tie: Shape.TieData) {
    const slug = `${tie.low}-${tie.high}`.toLowerCase();
    const tieId = sampleId(`tie:${slug}`);
    rows.tie.push({
      id: tieId,
      slug,
      lowCode: tie.low,
      highCode: tie.high,
      summary: tie.summary,
    });
    for (const { title, date, citations } of tie.partnerships ?? []) {
      const id = sampleId(`partnership:${slug}:${date}`);
      rows.partnership.push({ id, tieId, title, date });
      addCitations({ partnershipId: id }, citations);
    }
    for (const mechanism of tie.mechanisms ?? []) addMechanism(tieId, mechanism);
    for (const visit of tie.visits ?? []) addVisit(tieId, visit);
    for (const engagement of tie.engagements ?? []) addEngagement(tieId, null, engagement, 0);
    for (const series of tie.series ?? []) addSeries(tieId, series);
    for (const agreement of tie.agreements ?? []) addAgreement(tieId, agreement);
    for (const commitment of tie.commitments ?? []) addCommitment(tieId, commitment);
    for (const briefing of tie.briefings ?? []) addBriefing(briefing);
  }

  function addMechanism(tieId: string, mechanism: Shape.MechanismData) {
    const id = sampleId(`mechanism:${mechanism.slug}`);
    rows.mechanism.push({
      id,
      slug: mechanism.slug,
      tieId,
      name: mechanism.name,
      shortName: mechanism.shortName ?? null,
      level: mechanism.level,
      cadence: mechanism.cadence ?? null,
      summary: mechanism.summary ?? null,
      parentId: mechanism.parent ? sampleId(`mechanism:${mechanism.parent}`) : null,
      marking: mechanism.marking ?? 'CLEAR',
    });
    addCitations({ mechanismId: id }, mechanism.citations);
    addDisagreements(tieId, { mechanismId: id }, mechanism.disagreements);
    for (const session of mechanism.sessions) {
      const mechanismSessionId = sampleId(`mechanismSession:${session.slug}`);
      rows.mechanismSession.push({
        id: mechanismSessionId,
        slug: session.slug,
        mechanismId: id,
        ordinal: session.ordinal ?? null,
        date: session.date,
        city: session.city ?? null,
        countryCode: session.country ?? null,
        summary: session.summary ?? null,
        marking: session.marking ?? 'CLEAR',
      });
      addParticipants({ mechanismSessionId }, session.participants);
      addCitations({ mechanismSessionId }, session.citations);
      addNotes({ mechanismSessionId }, session.notes);
    }
  }

  function addVisit(tieId: string, visit: Shape.VisitData) {
    const visitId = sampleId(`visit:${visit.slug}`);
    rows.visit.push({
      id: visitId,
      slug: visit.slug,
      title: visit.title,
      tieId,
      senderCode: visit.sender,
      hostCode: visit.host,
      type: visit.type,
      level: visit.level,
      start: visit.start,
      end: visit.end ?? null,
      cities: visit.cities,
      headId: visit.head ? sampleId(`person:${visit.head}`) : null,
      purpose: visit.purpose ?? null,
      outcomes: visit.outcomes ?? [],
      areas: visit.areas,
      marking: visit.marking ?? 'CLEAR',
    });
    addParticipants({ visitId }, visit.delegation);
    addCitations({ visitId }, visit.citations);
    addDisagreements(tieId, { visitId }, visit.disagreements);
    addNotes({ visitId }, visit.notes);
    visit.engagements?.forEach((engagement, position) =>
      addEngagement(tieId, visit, engagement, position),
    );
  }

  function addEngagement(
    tieId: string,
    visit: Shape.VisitData | null,
    engagement: Shape.EngagementData,
    position: number,
  ) {
    const engagementId = sampleId(`engagement:${engagement.slug}`);
    rows.engagement.push({
      id: engagementId,
      slug: engagement.slug,
      tieId,
      visitId: visit ? sampleId(`visit:${visit.slug}`) : null,
      kind: engagement.kind,
      title: engagement.title,
      date: engagement.date,
      city: engagement.city ?? null,
      place: engagement.place ?? null,
      summary: engagement.summary ?? null,
      position,
      marking: engagement.marking ?? visit?.marking ?? 'CLEAR',
    });
    addParticipants({ engagementId }, engagement.participants);
    addCitations({ engagementId }, engagement.citations);
    addNotes({ engagementId }, engagement.notes);
  }

  function addSeries(tieId: string, series: Shape.SeriesData) {
    const seriesId = sampleId(`exerciseSeries:${series.slug}`);
    rows.exerciseSeries.push({
      id: seriesId,
      slug: series.slug,
      name: series.name,
      otherNames: series.otherNames ?? [],
      domain: series.domain,
      mission: series.mission,
      summary: series.summary,
      areas: series.areas,
      marking: series.marking ?? 'CLEAR',
    });
    for (const countryCode of series.participants) {
      const id = sampleId(`exerciseSeriesParticipant:${series.slug}:${countryCode}`);
      rows.exerciseSeriesParticipant.push({ id, seriesId, countryCode });
    }
    addCitations({ exerciseSeriesId: seriesId }, series.citations);
    addDisagreements(tieId, { exerciseSeriesId: seriesId }, series.disagreements);
    for (const edition of series.editions) {
      const exerciseEditionId = sampleId(`exerciseEdition:${edition.slug}`);
      rows.exerciseEdition.push({
        id: exerciseEditionId,
        slug: edition.slug,
        seriesId,
        title: edition.title,
        ordinal: edition.ordinal ?? null,
        format: edition.format ?? null,
        start: edition.start,
        end: edition.end ?? null,
        place: edition.place ?? null,
        hostCode: edition.host ?? null,
        strength: edition.strength ?? null,
        summary: edition.summary ?? null,
        marking: edition.marking ?? 'CLEAR',
      });
      addCitations({ exerciseEditionId }, edition.citations);
      addDisagreements(tieId, { exerciseEditionId }, edition.disagreements);
      addNotes({ exerciseEditionId }, edition.notes);
    }
  }

  function addAgreement(tieId: string, agreement: Shape.AgreementData) {
    const agreementId = sampleId(`agreement:${agreement.slug}`);
    const marking = agreement.marking ?? 'CLEAR';
    rows.agreement.push({
      id: agreementId,
      slug: agreement.slug,
      tieId,
      title: agreement.title,
      type: agreement.type,
      binding: agreement.binding,
      parentId: agreement.parent ? sampleId(`agreement:${agreement.parent}`) : null,
      summary: agreement.summary,
      areas: agreement.areas,
      marking,
    });
    addCitations({ agreementId }, agreement.citations);
    addDisagreements(tieId, { agreementId }, agreement.disagreements);
    addNotes({ agreementId }, agreement.notes);
    for (const event of agreement.events) {
      const id = sampleId(`agreementEvent:${agreement.slug}:${event.kind}:${event.date}`);
      rows.agreementEvent.push({
        id,
        agreementId,
        kind: event.kind,
        date: event.date,
        place: event.place ?? null,
        summary: event.summary ?? null,
        visitId: event.visit ? sampleId(`visit:${event.visit}`) : null,
        marking: event.marking ?? marking,
      });
      addCitations({ agreementEventId: id }, event.citations);
    }
  }

  function addCommitment(tieId: string, commitment: Shape.CommitmentData) {
    const commitmentId = sampleId(`commitment:${commitment.slug}`);
    const marking = commitment.marking ?? 'CLEAR';
    const { madeAt } = commitment;
    rows.commitment.push({
      id: commitmentId,
      slug: commitment.slug,
      tieId,
      text: commitment.text,
      promisorCode: commitment.promisor ?? null,
      madeOn: commitment.madeOn,
      due: commitment.due ?? null,
      area: commitment.area,
      visitId: 'visit' in madeAt ? sampleId(`visit:${madeAt.visit}`) : null,
      mechanismSessionId:
        'session' in madeAt ? sampleId(`mechanismSession:${madeAt.session}`) : null,
      agreementId: 'agreement' in madeAt ? sampleId(`agreement:${madeAt.agreement}`) : null,
      marking,
    });
    addCitations({ commitmentId }, commitment.citations);
    addNotes({ commitmentId }, commitment.notes);
    for (const event of commitment.events) {
      const id = sampleId(`commitmentEvent:${commitment.slug}:${event.kind}:${event.date}`);
      rows.commitmentEvent.push({
        id,
        commitmentId,
        kind: event.kind,
        date: event.date,
        summary: event.summary ?? null,
        marking: event.marking ?? marking,
      });
      addCitations({ commitmentEventId: id }, event.citations);
    }
  }

  function addBriefing(briefing: Shape.BriefingData) {
    const briefingId = sampleId(`briefing:${briefing.slug}`);
    const first = briefing.revisions[0];
    const last = briefing.revisions.at(-1);
    if (!first || !last) throw new Error(`The briefing ${briefing.slug} has no revision.`);
    rows.briefing.push({
      id: briefingId,
      slug: briefing.slug,
      state: briefing.state,
      marking: last.marking ?? 'CLEAR',
      lastReviewed: briefing.lastReviewed ?? null,
      reviewBy: briefing.reviewBy ?? null,
      createdAt: new Date(first.writtenAt),
    });
    briefing.revisions.forEach((revision, index) => {
      const number = index + 1;
      const key = `${briefing.slug}:${number}`;
      const revisionId = sampleId(`revision:${key}`);
      rows.revision.push({
        id: revisionId,
        briefingId,
        number,
        title: revision.title,
        bluf: revision.bluf,
        body: revision.body,
        areas: revision.areas,
        marking: revision.marking ?? 'CLEAR',
        publishedAt: revision.publishedAt ? new Date(revision.publishedAt) : null,
        approvedById: revision.approvedBy ? sampleId(`user:${revision.approvedBy}`) : null,
        createdAt: new Date(revision.writtenAt),
      });
      for (const author of revision.authors) {
        const id = sampleId(`author:${key}:${author}`);
        rows.author.push({ id, revisionId, userId: sampleId(`user:${author}`) });
      }
      revision.judgements.forEach((judgement, place) => {
        const id = sampleId(`keyJudgement:${key}:${place + 1}`);
        rows.keyJudgement.push({ id, revisionId, position: place + 1, ...judgement });
      });
      revision.covers.forEach((covered, place) => {
        const id = sampleId(`coverage:${key}:${place}`);
        rows.coverage.push({ id, revisionId, position: place, ...coverageTarget(covered) });
      });
      addCitations({ revisionId }, revision.citations);
    });
    addNotes({ briefingId }, briefing.notes);
  }

  function addParticipants(target: Target, participants: Shape.ParticipantData[] = []) {
    const [owner] = Object.values(target);
    participants.forEach(({ person, role, side, title }, position) => {
      rows.participation.push({
        id: sampleId(`participation:${owner}:${person}`),
        engagementId: null,
        mechanismSessionId: null,
        visitId: null,
        ...target,
        personId: sampleId(`person:${person}`),
        role,
        countryCode: side,
        titleAsStated: title ?? null,
        position,
      });
    });
  }

  function addCitations(target: Target, citations: Shape.CitationData[] = []) {
    const [owner] = Object.values(target);
    citations.forEach(({ source, credibility, gist, quote, field }, index) => {
      rows.citation.push({
        id: sampleId(`citation:${owner}:${index + 1}`),
        sourceId: sampleId(`source:${source}`),
        quote: quote ?? null,
        gist,
        credibility,
        field: field ?? null,
        ...NO_CITATION_TARGET,
        ...target,
        number: 'revisionId' in target ? index + 1 : null,
      });
    });
  }

  function addDisagreements(
    tieId: string,
    target: Target,
    disagreements: Shape.DisagreementData[] = [],
  ) {
    for (const { key, question, claims, settled } of disagreements) {
      const disagreementId = sampleId(`disagreement:${key}`);
      rows.disagreement.push({
        id: disagreementId,
        tieId,
        question,
        visitId: null,
        mechanismId: null,
        exerciseSeriesId: null,
        exerciseEditionId: null,
        agreementId: null,
        ...target,
        settledAt: settled ? new Date(settled.at) : null,
        settledById: settled ? sampleId(`user:${settled.by}`) : null,
        reason: settled?.reason ?? null,
      });
      claims.forEach(({ statement, source }, index) => {
        rows.disagreementClaim.push({
          id: sampleId(`disagreementClaim:${key}:${index + 1}`),
          disagreementId,
          statement,
          sourceId: sampleId(`source:${source}`),
        });
      });
    }
  }

  function addNotes(target: Target, notes: Shape.NoteData[] = [], parentId: string | null = null) {
    for (const note of notes) {
      const id = sampleId(`note:${note.key}`);
      rows.note.push({
        id,
        kind: note.kind,
        body: note.body,
        marking: note.marking ?? 'CLEAR',
        anchor: note.anchor ?? null,
        ...NO_NOTE_TARGET,
        ...target,
        parentId,
        authorId: sampleId(`user:${note.author}`),
        resolvedAt: note.resolved ? new Date(note.resolved.at) : null,
        resolvedById: note.resolved ? sampleId(`user:${note.resolved.by}`) : null,
        createdAt: new Date(note.at),
      });
      addNotes(target, note.replies, id);
    }
  }
}

const NO_NOTE_TARGET = {
  visitId: null,
  engagementId: null,
  mechanismSessionId: null,
  exerciseEditionId: null,
  agreementId: null,
  commitmentId: null,
  briefingId: null,
};

const NO_CITATION_TARGET = {
  visitId: null,
  engagementId: null,
  mechanismId: null,
  mechanismSessionId: null,
  exerciseSeriesId: null,
  exerciseEditionId: null,
  agreementId: null,
  agreementEventId: null,
  commitmentId: null,
  commitmentEventId: null,
  partnershipId: null,
  personId: null,
  officeHoldingId: null,
  revisionId: null,
};

function coverageTarget(covered: Shape.CoverageData) {
  const target = {
    tieId: null as string | null,
    visitId: null as string | null,
    engagementId: null as string | null,
    mechanismSessionId: null as string | null,
    exerciseEditionId: null as string | null,
    agreementId: null as string | null,
    commitmentId: null as string | null,
  };
  if ('tie' in covered) target.tieId = sampleId(`tie:${covered.tie}`);
  else if ('visit' in covered) target.visitId = sampleId(`visit:${covered.visit}`);
  else if ('engagement' in covered)
    target.engagementId = sampleId(`engagement:${covered.engagement}`);
  else if ('session' in covered)
    target.mechanismSessionId = sampleId(`mechanismSession:${covered.session}`);
  else if ('edition' in covered)
    target.exerciseEditionId = sampleId(`exerciseEdition:${covered.edition}`);
  else if ('agreement' in covered) target.agreementId = sampleId(`agreement:${covered.agreement}`);
  else target.commitmentId = sampleId(`commitment:${covered.commitment}`);
  return target;
}

/** A slug misspelt would be a foreign key that fails late, and a key used twice a row that vanishes. */
function refuseLooseEnds(rows: SampleRows) {
  const ids = new Set<string>();
  for (const [table, list] of Object.entries(rows)) {
    for (const row of list) {
      const { id } = row as { id: string };
      if (ids.has(id)) throw new Error(`Two rows of ${table} have one key: ${JSON.stringify(row)}`);
      ids.add(id);
    }
  }
  for (const [table, list] of Object.entries(rows)) {
    for (const row of list) {
      for (const [field, value] of Object.entries(row)) {
        if (field.endsWith('Id') && value && !ids.has(value as string)) {
          throw new Error(`${field} of a row of ${table} names nothing: ${JSON.stringify(row)}`);
        }
      }
    }
  }
}
