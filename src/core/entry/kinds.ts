/**
 * The closed list of entry kinds, and what each stub says. A new kind does not compile until every `switch` over this
 * list has thought about it. Stubs hold codes, counts, days and random ids only.
 */
import type { ActCountersigned } from './act-kinds.ts'
import type { BackupAct } from './backup-kinds.ts'
import type { AggregateStated } from './aggregate-kinds.ts'
import type { CredentialAct } from './credential-kinds.ts'
import type { ErasureAct } from './erasure-kinds.ts'
import type { KeyRotated } from './key-kinds.ts'
import type { LinkAct } from './link-kinds.ts'
import type { PlanOpened } from './plan-kinds.ts'
import type { ReferralAct } from './referral-kinds.ts'
import type { ReturnAct } from './return-kinds.ts'
import type { RunAct } from './run-kinds.ts'

export type ReturnSlot = readonly [office: string, period: string, rows: number]

export type ReturnReceived = {
  readonly kind: 'return.received'
  readonly form: string
  readonly formVersion: number
  readonly batch: string
  readonly rows: number
  /** Hex: RFC 6962 root over the entry hashes of the file's rows, in order. A device signs this entry, and so all rows. */
  readonly root: string
  readonly slots: readonly ReturnSlot[]
}

export type RecordVersion = {
  readonly kind: 'record.version'
  readonly type: string
  readonly form: string
  readonly formVersion: number
  readonly batch: string
  readonly record: string
  /** `latest`: whatever stands under this natural key when it arrives (a file was written without seeing it); else the entries it was made from. */
  readonly replaces: 'latest' | readonly string[]
  readonly values: Readonly<Record<string, string | number>>
}

/** A sheet of counts was sent again and holds fewer people: these records are no longer in what its author says is everything. */
export type RecordWithdrawn = {
  readonly kind: 'record.withdrawn'
  readonly type: string
  readonly form: string
  readonly record: string
  readonly replaces: readonly string[]
  /** The return that left it out. */
  readonly because: string
}

export type AggregateReturn = {
  readonly kind: 'aggregate.return'
  readonly indicator: string
  readonly office: string
  readonly period: string
  readonly batch: string
  readonly cells: readonly { readonly by: Readonly<Record<string, string>>; readonly value: number }[]
}

export type InstallationCreated = {
  readonly kind: 'installation.created'
  readonly country: string
  readonly demo: boolean
  readonly origin: string
}
/** The country pack by hash, and the public keys that seal for it. */
export type CountryAdopted = { readonly kind: 'country.adopted'; readonly country: string; readonly hash: string }
/** The privacy ledger: an exact figure went to a named recipient. */
export type FigureAnswered = {
  readonly kind: 'figure.answered'
  readonly indicator: string
  readonly recipient: string
  readonly from: string
  readonly to: string
  readonly by: readonly string[]
  readonly where: Readonly<Record<string, string>>
  readonly result: string
}
export type ReleasePublished = {
  readonly kind: 'release.published'
  readonly release: string
  readonly manifest: string
  readonly certificate: string
  readonly approvedBy: readonly string[]
}
/** The privacy ledger: an office that may approve it read a draft. It keeps what it read, whether that goes out or not. */
export type DraftShown = {
  readonly kind: 'draft.shown'
  readonly draft: string
  readonly recipient: string
  /** Hex: the manifest of each of its releases, as it was shown. */
  readonly manifests: readonly string[]
}

/**
 * It takes a place in the log so that its growth does not tell how much happens; it is an entry with bytes of its own, so
 * that a deleted entry cannot be passed off as one. Its noise is the root over what devices handed in since the one
 * before (core/plan/stream.ts), and nearly all of that is chance.
 */
export type LogPadded = { readonly kind: 'log.padded'; /** Hex, 32 bytes. */ readonly noise: string }

/** An agency put its name under one figure of an answer sheet, with its words. */
export type AnswerSigned = {
  readonly kind: 'answer.signed'
  readonly report: string
  readonly year: number
  readonly question: string
  readonly by: string
  /** Hex: hash of the figure as it stood. */
  readonly figure: string
  /** Hex: hash of the words in both languages. */
  readonly narrative: string
}

/** The secretariat asked an agency for an answer that it owes. */
export type AnswerAsked = {
  readonly kind: 'answer.asked'
  readonly report: string
  readonly year: number
  readonly question: string
  /** Agency that owes it. */
  readonly of: string
}

export type EntryBody =
  | ReturnReceived
  | RecordVersion
  | RecordWithdrawn
  | AggregateReturn
  | AggregateStated
  | InstallationCreated
  | CountryAdopted
  | FigureAnswered
  | ReleasePublished
  | DraftShown
  | BackupAct
  | LogPadded
  | AnswerSigned
  | AnswerAsked
  | ReturnAct
  | CredentialAct
  | ErasureAct
  | KeyRotated
  | LinkAct
  | ActCountersigned
  | PlanOpened
  | ReferralAct
  | RunAct

/** The agency of what the installation itself writes, and of what may belong to no agency's rows. */
export const INSTALLATION = 'saksi'

export type Stub = EntryBody & { readonly v: 1; readonly id: string; readonly agency: string; readonly author: string }

export const ENTRY_KINDS = [
  'return.received',
  'record.version',
  'record.withdrawn',
  'aggregate.return',
  'aggregate.stated',
  'installation.created',
  'country.adopted',
  'figure.answered',
  'release.published',
  'draft.shown',
  'backup.begun',
  'backup.restored',
  'log.padded',
  'answer.signed',
  'answer.asked',
  'return.nil',
  'return.waived',
  'return.missed',
  'return.asked',
  'return.accepted',
  'return.sent_back',
  'return.locked',
  'return.reopened',
  'return.countersigned',
  'act.countersigned',
  'registrars.enrolled',
  'credential.enrolled',
  'credential.revoked',
  'subject.linked',
  'link.asserted',
  'link.revoked',
  'plan.opened',
  'referral.offered',
  'referral.moved',
  'beds.stated',
  'record.conflict',
  'erasure.ordered',
  'erasure.stopped',
  'record.erased',
  'oversight.row',
  'export.made',
  'program.started',
  'bundle.published',
  'clock.alarm',
  'recovery.done',
  'key.adopted',
  'key.rotated',
  'policy.adopted',
  'policy.changed',
  'sign-in.opened',
  'sign-in.refused',
] as const satisfies readonly EntryBody['kind'][]

/** Class-1 leaves are opened to every auditor: how the record is run, never whom it is about. */
export function isPolicyKind(kind: EntryBody['kind']): boolean {
  switch (kind) {
    case 'installation.created':
    case 'country.adopted':
    case 'release.published':
    case 'backup.begun':
    case 'backup.restored':
    case 'registrars.enrolled':
    case 'credential.enrolled':
    case 'credential.revoked':
    case 'program.started':
    case 'bundle.published':
    case 'clock.alarm':
    case 'recovery.done':
    case 'key.adopted':
    case 'key.rotated':
    case 'policy.adopted':
    case 'policy.changed':
      return true
    case 'return.received':
    case 'record.version':
    case 'record.withdrawn':
    case 'aggregate.return':
    case 'aggregate.stated':
    case 'figure.answered':
    case 'draft.shown':
    case 'log.padded':
    case 'answer.signed':
    case 'answer.asked':
    case 'return.nil':
    case 'return.waived':
    case 'return.missed':
    case 'return.asked':
    case 'return.accepted':
    case 'return.sent_back':
    case 'return.locked':
    case 'return.reopened':
    case 'return.countersigned':
    case 'act.countersigned':
    case 'subject.linked':
    case 'link.asserted':
    case 'link.revoked':
    case 'plan.opened':
    case 'referral.offered':
    case 'referral.moved':
    case 'beds.stated':
    case 'record.conflict':
    case 'erasure.ordered':
    case 'erasure.stopped':
    case 'record.erased':
    case 'oversight.row':
    case 'export.made':
    case 'sign-in.opened':
    case 'sign-in.refused':
      return false
    default:
      return kind satisfies never
  }
}
