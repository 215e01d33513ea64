/**
 * The closed list of entry kinds. Each is one file under kinds/, and all that is asked of a kind follows from it: what a stub says, who sends
 * and signs it, what it becomes. Stubs hold codes, counts, days and random ids only.
 */
import type { BodyOf, Door, EntryKind, StubOf } from './define.ts'
import { actCountersigned } from './kinds/act-countersigned.ts'
import { actedWithdrawn } from './kinds/acted-withdrawn.ts'
import { aggregateReturn } from './kinds/aggregate-return.ts'
import { aggregateStated } from './kinds/aggregate-stated.ts'
import { answerAsked } from './kinds/answer-asked.ts'
import { answerSigned } from './kinds/answer-signed.ts'
import { backupBegun } from './kinds/backup-begun.ts'
import { backupRestored } from './kinds/backup-restored.ts'
import { bedsStated } from './kinds/beds-stated.ts'
import { boardPosted } from './kinds/board-posted.ts'
import { bundlePublished } from './kinds/bundle-published.ts'
import { careJudged } from './kinds/care-judged.ts'
import { careMoved } from './kinds/care-moved.ts'
import { carePlanned } from './kinds/care-planned.ts'
import { clockAlarm } from './kinds/clock-alarm.ts'
import { collectionBegan } from './kinds/collection-began.ts'
import { complaintLeft } from './kinds/complaint-left.ts'
import { complaintsAgreed } from './kinds/complaints-agreed.ts'
import { complaintsAnswered } from './kinds/complaints-answered.ts'
import { complaintsForgotten } from './kinds/complaints-forgotten.ts'
import { complaintsOpened } from './kinds/complaints-opened.ts'
import { countryAdopted } from './kinds/country-adopted.ts'
import { credentialEnrolled } from './kinds/credential-enrolled.ts'
import { credentialRevoked } from './kinds/credential-revoked.ts'
import { credentialSuspended } from './kinds/credential-suspended.ts'
import { dossierMoved } from './kinds/dossier-moved.ts'
import { dossierOffered } from './kinds/dossier-offered.ts'
import { draftSaid } from './kinds/draft-said.ts'
import { draftShown } from './kinds/draft-shown.ts'
import { enrolmentAsked } from './kinds/enrolment-asked.ts'
import { erasureOrdered } from './kinds/erasure-ordered.ts'
import { erasureDeclined } from './kinds/erasure-declined.ts'
import { erasureStopped } from './kinds/erasure-stopped.ts'
import { exportMade } from './kinds/export-made.ts'
import { fallbackSet } from './kinds/fallback-set.ts'
import { figureAnswered } from './kinds/figure-answered.ts'
import { homecomingMoved } from './kinds/homecoming-moved.ts'
import { installationCreated } from './kinds/installation-created.ts'
import { keyAdopted } from './kinds/key-adopted.ts'
import { keyRotated } from './kinds/key-rotated.ts'
import { leadAnswered } from './kinds/lead-answered.ts'
import { leadMoved } from './kinds/lead-moved.ts'
import { letterEnded } from './kinds/letter-ended.ts'
import { letterIssued } from './kinds/letter-issued.ts'
import { lotFramed } from './kinds/lot-framed.ts'
import { lotOpened } from './kinds/lot-opened.ts'
import { noiseCharged } from './kinds/noise-charged.ts'
import { pageClosed } from './kinds/page-closed.ts'
import { pageOpened } from './kinds/page-opened.ts'
import { linkAsserted } from './kinds/link-asserted.ts'
import { linkRevoked } from './kinds/link-revoked.ts'
import { logPadded } from './kinds/log-padded.ts'
import { oversightRow } from './kinds/oversight-row.ts'
import { pairJudged } from './kinds/pair-judged.ts'
import { peopleReviewed } from './kinds/people-reviewed.ts'
import { planActed } from './kinds/plan-acted.ts'
import { planOpened } from './kinds/plan-opened.ts'
import { policyAdopted } from './kinds/policy-adopted.ts'
import { policyChanged } from './kinds/policy-changed.ts'
import { programStarted } from './kinds/program-started.ts'
import { recommendationStated } from './kinds/recommendation-stated.ts'
import { recordConflict } from './kinds/record-conflict.ts'
import { recordErased } from './kinds/record-erased.ts'
import { recordVersion } from './kinds/record-version.ts'
import { recordWithdrawn } from './kinds/record-withdrawn.ts'
import { recoveryDone } from './kinds/recovery-done.ts'
import { referralMoved } from './kinds/referral-moved.ts'
import { referralOffered } from './kinds/referral-offered.ts'
import { registrarsEnrolled } from './kinds/registrars-enrolled.ts'
import { releasePublished } from './kinds/release-published.ts'
import { releaseWithdrawn } from './kinds/release-withdrawn.ts'
import { returnAccepted } from './kinds/return-accepted.ts'
import { returnAsked } from './kinds/return-asked.ts'
import { returnCountersigned } from './kinds/return-countersigned.ts'
import { returnLocked } from './kinds/return-locked.ts'
import { returnMissed } from './kinds/return-missed.ts'
import { returnNil } from './kinds/return-nil.ts'
import { returnReceived } from './kinds/return-received.ts'
import { returnReopened } from './kinds/return-reopened.ts'
import { returnSentBack } from './kinds/return-sent-back.ts'
import { returnWaived } from './kinds/return-waived.ts'
import { returnWithdrawn } from './kinds/return-withdrawn.ts'
import { sampleAsked } from './kinds/sample-asked.ts'
import { sampleDrawn } from './kinds/sample-drawn.ts'
import { sampleResolved } from './kinds/sample-resolved.ts'
import { settingsStated } from './kinds/settings-stated.ts'
import { signInOpened } from './kinds/sign-in-opened.ts'
import { signInRefused } from './kinds/sign-in-refused.ts'
import { statementNoted } from './kinds/statement-noted.ts'
import { statementWithdrawn } from './kinds/statement-withdrawn.ts'
import { subjectLinked } from './kinds/subject-linked.ts'
import { totalsReceived } from './kinds/totals-received.ts'

const DEFINITIONS = [
  actCountersigned,
  aggregateReturn,
  aggregateStated,
  answerAsked,
  answerSigned,
  backupBegun,
  backupRestored,
  bedsStated,
  bundlePublished,
  careJudged,
  careMoved,
  carePlanned,
  clockAlarm,
  collectionBegan,
  complaintLeft,
  complaintsAgreed,
  complaintsAnswered,
  complaintsForgotten,
  complaintsOpened,
  countryAdopted,
  credentialEnrolled,
  credentialRevoked,
  credentialSuspended,
  dossierMoved,
  dossierOffered,
  draftSaid,
  draftShown,
  enrolmentAsked,
  erasureOrdered,
  erasureDeclined,
  erasureStopped,
  exportMade,
  fallbackSet,
  figureAnswered,
  homecomingMoved,
  installationCreated,
  keyAdopted,
  keyRotated,
  leadAnswered,
  leadMoved,
  letterEnded,
  letterIssued,
  pageClosed,
  pageOpened,
  linkAsserted,
  linkRevoked,
  logPadded,
  lotFramed,
  lotOpened,
  noiseCharged,
  oversightRow,
  pairJudged,
  peopleReviewed,
  planActed,
  actedWithdrawn,
  planOpened,
  policyAdopted,
  policyChanged,
  programStarted,
  recommendationStated,
  recordConflict,
  recordErased,
  recordVersion,
  recordWithdrawn,
  recoveryDone,
  referralMoved,
  referralOffered,
  registrarsEnrolled,
  releasePublished,
  releaseWithdrawn,
  returnAccepted,
  returnAsked,
  returnCountersigned,
  returnLocked,
  returnMissed,
  returnNil,
  returnReceived,
  returnReopened,
  returnSentBack,
  returnWaived,
  returnWithdrawn,
  sampleAsked,
  sampleDrawn,
  sampleResolved,
  settingsStated,
  signInOpened,
  signInRefused,
  boardPosted,
  statementNoted,
  statementWithdrawn,
  subjectLinked,
  totalsReceived,
] as const

type Definition = (typeof DEFINITIONS)[number]
export type EntryBody = BodyOf<Definition>
export type Stub = StubOf<EntryBody>
/** An act that may come unsigned. */
export type UnsignedAct = StubOf<BodyOf<Extract<Definition, { readonly door: 'act'; readonly signed: { readonly is: 'optional' } }>>>

/** What changes who may sign, or what may be signed for. */
export type SignersStub = StubOf<BodyOf<Extract<Definition, { readonly movesSigners: true }>>>
/** What comes inside a sealed return. */
export type StubInReturn = StubOf<BodyOf<Extract<Definition, { readonly door: 'return' }>>>

/** The agency of what the installation itself writes, and of what may belong to no agency's rows. */
export const INSTALLATION = 'saksi'

const KINDS: ReadonlyMap<string, EntryKind> = new Map(DEFINITIONS.map((d) => [d.kind, d]))
export const ENTRY_KINDS: readonly EntryBody['kind'][] = DEFINITIONS.map((d) => d.kind)

/** What a kind is; undefined where a stranger names one that is none. */
export const findKind = (kind: unknown): EntryKind | undefined => (typeof kind === 'string' ? KINDS.get(kind) : undefined)
export function definitionOf(kind: EntryBody['kind']): EntryKind {
  const found = KINDS.get(kind)
  if (!found) throw new Error('impossible: a stub of no kind passed the check')
  return found
}

/** Class-1 leaves are opened to every auditor: how the record is run, never whom it is about. */
export const isPolicyKind = (kind: EntryBody['kind']): boolean => definitionOf(kind).isPolicy
export const movesSigners = (stub: Stub): stub is SignersStub => definitionOf(stub.kind).movesSigners
export const isInReturn = (stub: Stub): stub is StubInReturn => doorOf(stub.kind) === 'return'
/** Who may send this kind; undefined when there is no such kind. */
export const doorOf = (kind: unknown): Door | undefined => findKind(kind)?.door

/** What happens to a return beside being received. */
export type ReturnAct = Exclude<Extract<EntryBody, { readonly kind: `return.${string}` }>, { readonly kind: 'return.received' }>
export type LinkAct = Extract<EntryBody, { readonly kind: `link.${string}` }>
export type TransferAct = Extract<EntryBody, { readonly kind: `dossier.${string}` }>
export type ReferralAct = Extract<EntryBody, { readonly kind: `referral.${string}` | 'beds.stated' }>
