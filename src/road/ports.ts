/**
 * The few things the road needs from outside, with their duties. Adapters implement them; nothing else may.
 */
import type { AlertRule } from '../core/alert/rules.ts'
import type { Reader } from '../core/access/reader.ts'
import type { About, QuestionName, Row } from '../core/count/questions.ts'
import type { RowPlace } from '../core/due/locks.ts'
import type { Appended, Ready } from '../core/entry/ready.ts'
import type { Interval } from '../core/model/dates.ts'
import type { RecordKind } from '../core/model/kinds.ts'
import type { Register, RegisterPlace } from '../core/register.ts'
import type { DeadlineFor } from '../core/story/deadlines.ts'
import type { Said } from '../core/worklist/limit.ts'
import type { PlannedOperation } from '../core/place/place-file.ts'
import type { LinkedPair, StoryRecord, StoryRef, StoryVersion } from '../core/story/record.ts'
import type { Receipt, SealedData } from './stages.ts'

/** Chance. `bytes(n)` returns n bytes fit for keys and salts; a test may pass a seeded one, the product never does. */
export type Random = { bytes(n: number): Uint8Array }

/** HPKE (RFC 9180) base mode, X25519, HKDF-SHA256, AES-256-GCM. Throws on a key it cannot read; keeps nothing. */
export type Hpke = {
  /** @param ephemeral 32 bytes that the encapsulation is made from, instead of chance: then whoever has them can make it again. */
  seal(publicKey: Uint8Array, info: Uint8Array, aad: Uint8Array, plaintext: Uint8Array, ephemeral?: Uint8Array): Promise<Uint8Array>
  open(privateKey: Uint8Array, info: Uint8Array, aad: Uint8Array, sealed: Uint8Array): Promise<Uint8Array>
}

/** What an edge must hold to seal for its agency. The server holds none of it but the public keys. */
export type EdgeKeys = {
  readonly format: 'saksi-edge/1'
  readonly country: string
  readonly agency: string
  readonly epoch: number
  /** Base64url, 32 bytes: HPKE public keys of the agency's vault and of the trustee's; of each of the three where the trustee is three parties. */
  readonly agencyVault: string
  readonly trusteeVault: string | readonly [string, string, string]
  /** Base64url, 32 bytes: tells a resend from a change. Never leaves the agency. */
  readonly contentKey: string
  /** Base64url, 32 bytes: lets this agency hand in a return; the server keeps only its hash. */
  readonly submitToken: string
  /** Base64url, 32 bytes: shared by the agencies' edges, and neither the server's nor the trustee's (docs/spec/search.md). */
  readonly searchPepper?: string
}

/** @param keys of the trustee's one party, or of its three in their order. */
export function trusteeVaultOf(keys: readonly string[]): EdgeKeys['trusteeVault'] {
  const [one = '', two, three] = keys
  return two === undefined || three === undefined ? one : [one, two, three]
}
/** In the order of its parties. */
export const trusteeKeysOf = ({ trusteeVault }: EdgeKeys): readonly string[] =>
  typeof trusteeVault === 'string' ? [trusteeVault] : trusteeVault

/** Where entries go. */
export type RecordStore = {
  /**
   * One transaction: all or nothing, durable on return; safe to repeat, an entry known already is passed over. Throws EntryIdConflict.
   * @param place where rows of the return lie; null for acts that have none.
   */
  append(agency: string, entries: readonly Ready[], place: RowPlace | null, onProgress?: (done: number) => void): Promise<Appended>
  /** Synced before it returns; outside the server's folder and every backup. Safe to repeat. */
  keepCourier(agency: string, batch: string, courier: NonNullable<SealedData['courier']>): Promise<void>
  /** Waits until the entry is under a signed checkpoint that is synced; then its proof. */
  receiptFor(agency: string, entry: string): Promise<Receipt>
}

/** Answers what figures are made of, as the reader: clear columns and how many, never a record. Reads only. */
export type CountStore = {
  /** A demonstration's figures are nobody's: only a real record's wait for the signatures of those whose returns they rest on. */
  readonly isDemo: boolean
  /** Everything that a caller says is a value, and never part of what is asked. @throws UnknownDimension (as a rejection) before anything is read */
  ask<Q extends QuestionName>(question: Q, about: About<Q>): Promise<readonly Row<Q>[]>
  /** The same store for one moment's knowledge: what is asked of it again is not read again. */
  once(): CountStore
}

/** The version of a record that stands, as its own agency may see it. */
export type DeskRecord = {
  readonly record: string
  readonly form: string
  readonly version: number
  /** Clear column → value; what was not recorded is left out. */
  readonly values: Readonly<Record<string, string | number>>
  /** Another version took its place, or it was withdrawn: listed only where somebody reads what came with one return. */
  readonly isSuperseded?: true
}
export type DeskPlace = Reader & { readonly kind: RecordKind }

/**
 * Records for people. A wall of its own, whatever was decided before: it shows the agency's own rows, and of those only
 * kinds on its side; for everything else it says what it says where nothing is.
 */
export type DeskStore = {
  list(asked: DeskPlace & { readonly after: string; readonly limit: number }): Promise<readonly DeskRecord[]>
  read(asked: DeskPlace & { readonly record: string }): Promise<DeskRecord | undefined>
  /** A page of a register. `looked`: the place up to which it was looked through; null at the end. */
  page(asked: DeskPlace & RegisterAsked): Promise<{ readonly records: readonly DeskRecord[]; readonly looked: RegisterPlace | null }>
  /** Records for which a rule says that they must not wait, the longest first. */
  raised(asked: DeskPlace & { readonly rule: AlertRule; readonly asOf: string; readonly limit: number }): Promise<readonly DeskRecord[]>
  /** What stands under a number of an office's own book, of these kinds. */
  numbered(
    asked: Omit<DeskPlace, 'kind'> & { readonly kinds: readonly RecordKind[]; readonly number: string; readonly limit: number },
  ): Promise<readonly (DeskRecord & { readonly kind: string })[]>
}

/** Which of a register, in which order, after which place. */
export type RegisterAsked = {
  readonly register: Register
  readonly isNewestFirst: boolean
  /** A code of the office's list. */
  readonly office?: string | undefined
  /** ISO days, from the first up to before the second. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** A form, and ISO days from the first up to before the second: what stands in the return of that period (core/country/slot-day.ts). */
  readonly slot?: { readonly form: string; readonly date: string; readonly from: string; readonly to: string } | undefined
  /** Only versions of these entries, whatever took their place since; without it what stands. */
  readonly entries?: readonly string[] | undefined
  /** A column of codes, and the code that stands in it. */
  readonly where?: { readonly column: string; readonly code: string } | undefined
  readonly after?: RegisterPlace | undefined
  readonly limit: number
}

/**
 * Records that assertions of one relation tie together, for people. The first finds which there are, and shows nothing of them; `versions`
 * shows only what the transaction names one by one, and of that only kinds on the asker's side: a wall of its own, as DeskStore's.
 */
export type LinkedRecords = {
  /** Those that stand and name any of these records. */
  assertions(of: readonly Omit<StoryRef, 'kind'>[]): Promise<readonly LinkedPair[]>
  /** Every version of these records, of each the oldest first; a record of a kind that is not shown is not there. */
  versions(asked: Reader, refs: readonly StoryRef[]): Promise<readonly StoryVersion[]>
}
/** The records of places. Whom a request names is shown to whoever asked, and to nobody else. */
export type PlaceStore = LinkedRecords & {
  /** The agency's own persons of these requests, by the number of the lead in its office's register. */
  named(asked: Reader, requests: readonly { readonly office: string; readonly number: string }[]): Promise<readonly StoryRecord[]>
  /** Of these operations, those whose sealed plan was opened. Of a plan that is not opened nothing is kept that would say of what it is. */
  planned(asked: Reader, operations: readonly StoryRef[]): Promise<readonly PlannedOperation[]>
  /**
   * The agency's own records that are about a place: its sites first, and what a link says so of whose both ends are readable.
   * @param most of them, in a fixed order
   */
  placed(asked: Reader, readable: readonly Omit<StoryRef, 'record'>[], most: number): Promise<readonly StoryRef[]>
}
/** The records of a case; what finds which there are shows nothing of them. */
export type CaseStore = LinkedRecords & {
  /** Says something else as soon as anything at all was recorded. */
  newest(): Promise<string>
  /** What is recorded under these courts' case numbers. */
  ofCourtCases(cases: readonly CourtCase[]): Promise<readonly (CourtCase & StoryRef)[]>
  /** Acts that wait to be done, of every agency, the oldest first. @param after the last of the page before. */
  openActs(after: OpenAct | undefined, limit: number): Promise<readonly OpenAct[]>
  /** Records of every agency from whose day a time of the law may still run, of which the law says it; so many of each, those first that end nearest to today. */
  runningActs(spans: Readonly<Record<DeadlineFor, RunningSpan | undefined>>, limit: number): Promise<readonly OpenAct[]>
  /** An agency's own cases of a kind: under a number, or, without one, those that are open, the longest first. */
  own(
    asked: DeskPlace & { readonly open: string; readonly since: string; readonly number: string | null; readonly limit: number },
  ): Promise<readonly OwnCase[]>
}
/** ISO days on which a time began that ends near today, both ends in. `ends`: on which one that ends today began. */
export type RunningSpan = Interval & { readonly ends: string; readonly only: readonly Said[] }
/** Under which number which court has a case. */
export type CourtCase = { readonly court: string; readonly number: string }
/** `since`: ISO day. Court and number are null where its record says neither. */
export type OpenAct = StoryRef & { readonly court: string | null; readonly number: string | null; readonly since: string }
/** `number`: the case's, as its office writes it; empty where none was recorded. */
export type OwnCase = {
  readonly record: string
  readonly number: string
  readonly office: string
  readonly since: string | null
  readonly isOpen: boolean
}
