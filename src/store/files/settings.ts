/** An installation's own small files: what it is, and the secrets of the server. */
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { z } from 'zod'
import { equalBytes, fromBase64Url, toBase64Url, toHex } from '../../core/bytes.ts'
import { purposeHash } from '../../core/hash.ts'
import { parseVkey, type Signer } from '../../core/ledger/note.ts'
import { parseRoles, printRoles, type Role, type Roles } from '../postgres/roles.ts'
import { readShaped } from './damaged-file.ts'
import { writeDurably } from './durable.ts'
import { seedSigner } from './seed-signer.ts'
import type { Layout } from './layout.ts'

/** An origin as a browser writes it: a passkey is made for its host alone, so no address in digits. */
export const ORIGIN = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z])(?::\d{1,5})?$/

const Settings = z.strictObject({
  format: z.literal('saksi/1'),
  country: z.string().regex(/^[a-z]{2,20}$/),
  demo: z.boolean(),
  /** The log's name: its origin and key name. */
  origin: z.string(),
  /** The embedded PostgreSQL, or the operator's own: then secrets/database.url says where. */
  database: z.enum(['embedded', 'operator']),
  /** How browsers reach the application and the desk, where a proxy stands in front: https origins. Absent: ports of localhost. */
  url: z.string().regex(ORIGIN).optional(),
  desk: z.string().regex(ORIGIN).optional(),
  /** A coalition keeps it alone, each member a body of its own; `true` is a record that was begun before that (core/country/observatory.ts). */
  observatory: z.union([z.literal(true), z.literal('apart')]).optional(),
  /** Who is in the places that the country keeps for bodies it cannot name: words by the body's id; null where it has no part in this record. */
  names: z
    .record(
      z.string(),
      z
        .object({ en: z.string().min(1).max(200) })
        .catchall(z.string().max(200))
        .nullable(),
    )
    .optional(),
  /** What these were called before, the oldest first: a paper is read by either name. */
  formerNames: z
    .record(z.string(), z.array(z.object({ words: z.object({ en: z.string() }).catchall(z.string()), until: z.string() })).readonly())
    .optional(),
  /** Seconds between two leaves of the public anchor. */
  anchorSeconds: z.int().min(1).max(3600).default(10),
  /** Entries that say nothing, an hour: as many as the busiest hour has, or whoever sees the log grow sees that hour. */
  paddingPerHour: z.number().min(0).max(36_000).default(60),
})
export type Settings = z.infer<typeof Settings>

export const isInstallation = (layout: Layout): boolean => existsSync(layout.settings)
/** @throws in plain words when the file is not one that this program writes. */
export function readSettings(layout: Layout): Settings {
  try {
    return Settings.parse(JSON.parse(readFileSync(layout.settings, 'utf8')))
  } catch {
    throw new Error(
      `${layout.settings} was not written by this version of Saksi, or is damaged; if it is a demo, remove its folder and run the demo again`,
    )
  }
}
export const printSettings = (settings: Settings): string => `${JSON.stringify(settings, null, 2)}\n`
export const writeSettings = (layout: Layout, settings: Settings): void => writeDurably(layout.settings, printSettings(settings))

const NamedRoles = z.record(z.string(), z.string())
const readNamed = (path: string): Roles => readShaped(path, (text) => parseRoles(NamedRoles.parse(JSON.parse(text))))
/** A role that an older installation does not have yet has no password: its schema is older too, and nothing serves before `upgrade`. */
export const readRoles = (layout: Layout): Roles => readNamed(layout.roles)
export const writeRoles = (layout: Layout, roles: Roles): void => writeDurably(layout.roles, printRoles(roles), { mode: 0o600 })
/** Passwords for the roles that came since. Written before the roles are made: a crash between leaves a password of nobody. */
export function completeRoles(layout: Layout, make: () => string): Roles {
  const { prefix, passwords } = readRoles(layout)
  const all = Object.fromEntries(Object.entries(passwords).map(([r, password]) => [r, password || make()])) as Record<Role, string>
  writeRoles(layout, { prefix, passwords: all })
  return { prefix, passwords: all }
}

/** Roles that the administrator of a PostgreSQL was asked for, before there is an installation that uses them. */
export const readAskedRoles = ({ askedRoles }: Pick<Layout, 'askedRoles'>): Roles | undefined =>
  existsSync(askedRoles) ? readNamed(askedRoles) : undefined
export const writeAskedRoles = ({ askedRoles }: Pick<Layout, 'askedRoles'>, roles: Roles): void =>
  writeDurably(askedRoles, printRoles(roles), { mode: 0o600 })
/** They are in the record that stands now, which is whole whatever becomes of the file. @param say hears what is left to do where it stays. */
export function removeAskedRoles({ askedRoles }: Pick<Layout, 'askedRoles'>, say: (line: string) => void): void {
  try {
    rmSync(askedRoles, { force: true })
  } catch (error) {
    say(`${askedRoles} could not be removed, and its passwords open this record's database: remove it (${(error as Error).message})`)
  }
}

/** Tokens by hash: whoever reads the file cannot use them. */
const Tokens = z.record(z.string(), z.string())
const readTokens = (path: string): Readonly<Record<string, string>> => readShaped(path, (text) => Tokens.parse(JSON.parse(text)))
const hashToken = (purpose: string, token: string): string => toHex(purposeHash(purpose, fromBase64Url(token)))
export const tokenHash = (token: string): string => hashToken('saksi/submit-token/1', token)

/** The log's signer, from its 32-byte seed. @throws DamagedFile when one of the two is torn, or they are not of one key. */
export const readSigner = (layout: Layout): Signer => readKeyPair(layout.vkey, layout.logKey)
/** The same for the public anchor. */
export const readAnchorSigner = (layout: Layout): Signer => readKeyPair(layout.anchorVkey, layout.anchorKey)

function readKeyPair(vkey: string, seedFile: string): Signer {
  const key = readShaped(vkey, (text) => must(parseVkey(text)))
  return readShaped(seedFile, (text) => {
    const seed = fromBase64Url(text.trim())
    const signer = seed.length === 32 ? seedSigner(key.name, seed) : undefined
    return must(signer && equalBytes(signer.key.publicKey, key.publicKey) ? signer : undefined)
  })
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not of this shape')
  return value
}

export const newPassword = (bytes: Uint8Array): string => toBase64Url(bytes)

/** Which agency a token hands in for. */
export const submittersOf = (layout: Layout, onRead: () => void): TokenHolders =>
  tokenHolders(layout.submitters, 'saksi/submit-token/1', onRead)
/** Whose token to read the private log it is. Where nobody has one, there is no file. */
export const readersOf = (layout: Layout, onRead: () => void): TokenHolders => tokenHolders(layout.readers, READER_PURPOSE, onRead)

/** The name that a token stands for. */
export type TokenHolders = (token: string) => string | undefined

/** The file is read again when it has changed, so a token that is taken back ends at once. @param onRead each time it was. */
function tokenHolders(path: string, purpose: string, onRead: () => void): TokenHolders {
  let held: { readonly stamp: string; readonly byHash: Readonly<Record<string, string>> } | undefined
  return (token) => {
    // 32 bytes leave two bits of the last letter at zero: anything else is no token, and a stranger's mistake is no fault of ours.
    const stat = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/.test(token) ? statSync(path, { throwIfNoEntry: false }) : undefined
    if (!stat) return undefined
    const stamp = `${stat.mtimeMs} ${stat.size} ${stat.ino}`
    if (held?.stamp !== stamp) {
      held = { stamp, byHash: readTokens(path) }
      onRead()
    }
    return held.byHash[hashToken(purpose, token)]
  }
}

const READER_PURPOSE = 'saksi/reader-token/1'
/** Lets somebody read the private log, or with a null token ends that. One token a name: a new one ends the old one. */
export function setReader(layout: Layout, name: string, token: string | null): void {
  const others = Object.entries(existsSync(layout.readers) ? readTokens(layout.readers) : {}).filter(([, n]) => n !== name)
  const entries = token === null ? others : [...others, [hashToken(READER_PURPOSE, token), name]]
  writeDurably(layout.readers, JSON.stringify(Object.fromEntries(entries)), { mode: 0o600 })
}
