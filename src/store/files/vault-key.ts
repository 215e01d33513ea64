/** A vault's key pair: the secret half lies with its holder, the public one is said by the log. */
import { existsSync } from 'node:fs'
import { x25519 } from '@noble/curves/ed25519.js'
import { fromBase64Url, toBase64Url } from '../../core/bytes.ts'
import type { KeyAdopted } from '../../core/entry/kinds/key-adopted.ts'
import { makeVaultKeys } from '../../outside/hpke/hpke.ts'
import { readShaped } from './damaged-file.ts'
import { writeDurably } from './durable.ts'

/** @param path where the secret half is kept, for its holder alone. @returns the public half, base64url. */
export async function makeVaultKey(path: string): Promise<string> {
  const keys = await makeVaultKeys()
  writeDurably(path, `${toBase64Url(keys.privateKey)}\n`, { mode: 0o600 })
  return toBase64Url(keys.publicKey)
}

/** The public half of a key that lies here, base64url; undefined where it lies elsewhere. @throws DamagedFile */
export const readVaultKey = (path: string): string | undefined =>
  existsSync(path) ? readShaped(path, (text) => toBase64Url(x25519.getPublicKey(fromBase64Url(text.trim())))) : undefined

export const vaultAdopted = (holder: string, key: string): KeyAdopted => ({
  kind: 'key.adopted',
  use: holder === OVERSIGHT ? 'oversight' : 'vault',
  holder,
  epoch: 1,
  key,
})

/** The holder of the key that openings, searches and grants are sealed to. */
export const OVERSIGHT = 'oversight'
