/**
 * What the servers of a record make for themselves and keep in files alone, neither in the database nor in the log: the keys behind second factors
 * and rounded numbers, the anchor's, and which records are closed to whom. Where two share a record, whoever lacks any of it would show what is
 * closed, or lock people out; so each piece is known by its hash (migrations/000046-fence.sql).
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { toHex, utf8 } from '../../core/bytes.ts'
import { sha256 } from '../../core/hash.ts'
import { readShaped } from './damaged-file.ts'
import type { Layout } from './layout.ts'

/** Names of files in `secrets`, and the hash of each piece that is in them: a piece is a key, or one closing. */
export type OwnSecret = { readonly file: string; readonly hash: string }

/** @throws DamagedFile */
export function listOwnSecrets({ fallbackKey, roundingKey, anchorKey, closings }: Layout): OwnSecret[] {
  const keys = [fallbackKey, roundingKey, anchorKey]
    .filter((path) => existsSync(path))
    .map((path) => named(path, readFileSync(path, 'utf8').trim()))
  const rows = existsSync(closings)
    ? readShaped(closings, (text) => (JSON.parse(text) as { rows: { row: string; key: string }[] }).rows)
    : []
  return [...keys, ...rows.map(({ row, key }) => named(closings, `${row} ${key}`))]
}

/** The file's name goes in: what is in the wrong file is not there. */
function named(path: string, piece: string): OwnSecret {
  const file = basename(path)
  return { file, hash: toHex(sha256(utf8(`saksi/own-secret/1\n${file}\n${piece}`))) }
}
