/** An installation's own small files: what it is, and the secrets of the server. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { ed25519 } from '@noble/curves/ed25519.js'
import { equalBytes, fromBase64Url, toBase64Url, toHex } from '../../core/bytes.ts'
import { purposeHash } from '../../core/hash.ts'
import { parseVkey, type Signer } from '../../core/ledger/note.ts'
import { ROLES, type Role } from '../postgres/connect.ts'
import { readShaped } from './damaged-file.ts'
import { writeDurably } from './durable.ts'
import { seedSigner } from './seed-signer.ts'
import type { Layout } from './layout.ts'

const Settings = z.strictObject({
  format: z.literal('saksi/1'),
  country: z.string().regex(/^[a-z]{2,20}$/),
  demo: z.boolean(),
  /** The log's name: its origin and key name. */
  origin: z.string(),
  /** The embedded PostgreSQL, or the operator's own: then secrets/database.url says where. */
  database: z.enum(['embedded', 'operator']),
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
export const writeSettings = (layout: Layout, settings: Settings): void =>
  writeDurably(layout.settings, `${JSON.stringify(settings, null, 2)}\n`)

const Roles = z.record(z.enum(ROLES as [Role, ...Role[]]), z.string())
export const readRoles = (layout: Layout): Readonly<Record<Role, string>> =>
  readShaped(layout.roles, (text) => Roles.parse(JSON.parse(text)))

/** Submit tokens by hash: whoever reads this file cannot hand in a return. */
const Submitters = z.record(z.string(), z.string())
export const tokenHash = (token: string): string => toHex(purposeHash('saksi/submit-token/1', fromBase64Url(token)))
const readSubmitters = (layout: Layout): Readonly<Record<string, string>> =>
  readShaped(layout.submitters, (text) => Submitters.parse(JSON.parse(text)))

/** The log's signer, from its 32-byte seed. @throws DamagedFile when one of the two is torn, or they are not of one key. */
export function readSigner(layout: Layout): Signer {
  const key = readShaped(layout.vkey, (text) => must(parseVkey(text)))
  const seed = readShaped(layout.logKey, (text) => {
    const read = fromBase64Url(text.trim())
    return must(read.length === 32 && equalBytes(ed25519.getPublicKey(read), key.publicKey) ? read : undefined)
  })
  return seedSigner(key.name, seed)
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not of this shape')
  return value
}

export const newPassword = (bytes: Uint8Array): string => toBase64Url(bytes)

/** Which agency a token hands in for. The file is read again when it has changed, so a token that is taken back ends at once. */
export function submitterReader(layout: Layout): (token: string) => string | undefined {
  let held: { readonly stamp: string; readonly byHash: Readonly<Record<string, string>> } | undefined
  return (token) => {
    if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return undefined
    const { mtimeMs, size, ino } = statSync(layout.submitters)
    const stamp = `${mtimeMs} ${size} ${ino}`
    if (held?.stamp !== stamp) held = { stamp, byHash: readSubmitters(layout) }
    return held.byHash[tokenHash(token)]
  }
}
