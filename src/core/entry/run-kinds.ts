/** How the record itself is run: programs, clocks, keys, policies, sign-ins, exports, erasures; and the row that says nothing. */

/** Two versions of one record were made from the same parent. Both stay; this says so when it is found. */
export type RecordConflict = {
  readonly kind: 'record.conflict'
  readonly type: string
  readonly record: string
  /** The entry that stands, then the one that was made without having seen it. */
  readonly between: readonly string[]
}

export const ERASURE_GROUNDS = ['request-of-the-person', 'retention-ended', 'court-order', 'recorded-in-error'] as const
/** Names, narrative, keys and salts of these entries are gone; their stubs stay and fold the same. Two agencies signed. */
export type RecordErased = {
  readonly kind: 'record.erased'
  readonly type: string
  readonly record: string
  readonly entries: readonly string[]
  readonly ground: (typeof ERASURE_GROUNDS)[number]
  readonly approvedBy: readonly string[]
}

/**
 * An opening, a search or a grant (oversight-acts.ts), sealed to the oversight body. The stub is the same for all of
 * them: who looks at the database sees that somebody did something that is watched, and not what.
 */
export type OversightRow = { readonly kind: 'oversight.row'; readonly epoch: number }

export const EXPORT_FORMATS = ['csv', 'json', 'xlsx', 'htcds', 'sdmx'] as const
/** Something other than a figure or a release left the server. */
export type ExportMade = {
  readonly kind: 'export.made'
  readonly format: (typeof EXPORT_FORMATS)[number]
  readonly recipient: string
  readonly entries: number
  /** Hex: SHA-256 of what was handed over. */
  readonly result: string
}

/** A program began to serve or to write. A hash that differs from the last start's is a changed program. */
export type ProgramStarted = {
  readonly kind: 'program.started'
  readonly command: string
  readonly version: string
  readonly runtime: string
  /** Hex, SHA-256 each: the source tree, the country pack, the locked dependencies. */
  readonly source: string
  readonly country: string
  readonly lockfile: string
}

/** The static bundle of an origin, from here on: by the hash of its `SHA256SUMS`, so that whoever is handed another one can show it. */
export type BundlePublished = { readonly kind: 'bundle.published'; readonly bundle: 'desk'; /** Hex, SHA-256. */ readonly sums: string }

export const CLOCK_SOURCES = ['last-entry', 'monotonic', 'witness'] as const
/** The server's clock does not agree with another one. Milliseconds; `behind` when the server's is earlier. */
export type ClockAlarm = {
  readonly kind: 'clock.alarm'
  readonly source: (typeof CLOCK_SOURCES)[number]
  readonly direction: 'ahead' | 'behind'
  readonly milliseconds: number
}

/** Something was mended: leaves that a stopped process left behind, projections folded again. A restore is an entry of its own (backup-kinds.ts). */
export type RecoveryDone = {
  readonly kind: 'recovery.done'
  readonly what: 'sequencer' | 'projections'
  readonly entries: number
}

/** A public key that is used from here on: made at init, or a rotation, when its epoch is above 1. */
export type KeyAdopted = {
  readonly kind: 'key.adopted'
  readonly use: 'log' | 'vault' | 'oversight' | 'unsealer'
  readonly holder: string
  readonly epoch: number
  /** Base64url, 32 bytes. */
  readonly key: string
}
export type PolicyAdopted = { readonly kind: 'policy.adopted'; readonly policy: string; readonly hash: string }
/** `policy` of what says who may see whom. */
export const ACCESS_POLICY = 'access'
/**
 * Who may see whom is changed: two people of two agencies sign it, one of them of oversight. The first set that a log adopts is the
 * program's own word, at `init`, when nobody is enrolled; no later one is.
 */
export type PolicyChanged = {
  readonly kind: 'policy.changed'
  readonly policy: typeof ACCESS_POLICY
  /** Hex, of the whole set (core/access/hash-policies.ts). */
  readonly hash: string
  readonly approvedBy: readonly string[]
}

/** `returns`: a program's token · `desk`: a device · `password`: the fallback, `oidc`: an account elsewhere; these two neither open nor sign. */
export const SIGN_IN_DOORS = ['returns', 'desk', 'password', 'oidc'] as const
export type SignInOpened = { readonly kind: 'sign-in.opened'; readonly door: (typeof SIGN_IN_DOORS)[number]; readonly credential: string }
export const SIGN_IN_REFUSALS = [
  'no-token',
  'unknown-token',
  'other-agency',
  'no-session',
  'bad-proof',
  'replayed-proof',
  'foreign-origin',
  'not-enrolled',
  'not-signed',
  'wrong-secret',
  'slowed',
] as const
export type SignInRefusal = (typeof SIGN_IN_REFUSALS)[number]
/** Refusals of one kind, gathered: a stranger must not be able to fill the log. */
export type SignInRefused = {
  readonly kind: 'sign-in.refused'
  readonly door: (typeof SIGN_IN_DOORS)[number]
  readonly reason: SignInRefusal
  readonly times: number
}

export type RunAct =
  | RecordConflict
  | RecordErased
  | OversightRow
  | ExportMade
  | ProgramStarted
  | BundlePublished
  | ClockAlarm
  | RecoveryDone
  | KeyAdopted
  | PolicyAdopted
  | PolicyChanged
  | SignInOpened
  | SignInRefused
