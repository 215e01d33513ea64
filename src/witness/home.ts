/**
 * A witness's folder, small enough to read by eye:
 *
 *   witness.json       its name, and the secret part of the address where logs submit
 *   witness.key        seed of its cosigner's key; deposit.key: seed of the key that signs deposit receipts
 *   reader.token       who holds it reads deposits by day, and the newest heads
 *   logs               a verifier key a line: the logs that it knows
 *   heads/             what it cosigned last of each log, cosignature included: this is its memory
 *   evidence/          what a log signed and it refused
 *   deposits/          a file a day
 *
 * Its memory is what makes it a witness. One that is put back to an older copy would cosign a fork: never restore
 * `heads`, make a new witness.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../store/files/durable.ts'
import { seedSigner } from '../store/files/seed-signer.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { fromBase64Url, toBase64Url, toHex, utf8 } from '../core/bytes.ts'
import { sha256 } from '../core/hash.ts'
import { Failure } from '../errors.ts'
import { parseVkey, printVkey, sameKey, type NoteKey, type Signer } from '../core/ledger/note.ts'

export const homeOf = (dir: string) => ({
  dir,
  settings: join(dir, 'witness.json'),
  key: join(dir, 'witness.key'),
  depositKey: join(dir, 'deposit.key'),
  readerToken: join(dir, 'reader.token'),
  logs: join(dir, 'logs'),
  head: (origin: string) => join(dir, 'heads', `${originHash(origin)}.note`),
  evidence: join(dir, 'evidence'),
  deposits: join(dir, 'deposits'),
})
export type Home = ReturnType<typeof homeOf>

/** As C2SP tlog-witness names a log in an address. */
export const originHash = (origin: string): string => toHex(sha256(utf8(origin)))

export type WitnessSettings = { readonly format: 'saksi-witness/1'; readonly name: string; readonly submission: string }
/** A folder that is no witness's, or a name that cannot be one: told to the keeper, who typed it. */
export class NoWitness extends Failure {
  override name = 'NoWitness'
}

/** A key name of a signed note, and fit for an address: no spaces, no plus. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._/-]{2,100}$/

/** Makes keys and an empty memory. @throws NoWitness where a witness is already: two memories of one key would cosign a fork. */
export function initWitness(dir: string, name: string): void {
  const home = homeOf(dir)
  if (!NAME.test(name)) throw new NoWitness('witness.bad-name')
  if (existsSync(home.settings)) throw new NoWitness('witness.there-already', { dir })
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  for (const path of [home.key, home.depositKey, home.readerToken])
    writeDurably(path, `${toBase64Url(nodeRandom.bytes(32))}\n`, { mode: 0o600 })
  writeDurably(home.logs, '')
  const settings: WitnessSettings = { format: 'saksi-witness/1', name, submission: toHex(nodeRandom.bytes(16)) }
  // Last: a folder without it is no witness, so a crash above leaves nothing that cosigns.
  writeDurably(home.settings, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
}

export function readWitnessSettings(home: Home): WitnessSettings {
  if (!existsSync(home.settings)) throw new NoWitness('witness.none', { dir: home.dir })
  try {
    const value = JSON.parse(readFileSync(home.settings, 'utf8')) as WitnessSettings
    if (value.format === 'saksi-witness/1' && NAME.test(value.name) && /^[0-9a-f]{32}$/.test(value.submission)) return value
  } catch {
    // said below, without what the file holds
  }
  throw new NoWitness('witness.damaged', { file: home.settings })
}

const readSeed = (path: string): Uint8Array => {
  const seed = fromBase64Url(readFileSync(path, 'utf8').trim())
  if (seed.length !== 32) throw new NoWitness('witness.damaged', { file: path })
  return seed
}

/** Two keys: the specification lets a cosigner's key sign nothing but cosignatures. */
export function readSigners(home: Home): { readonly cosigner: Signer; readonly deposits: Signer } {
  const { name } = readWitnessSettings(home)
  return {
    cosigner: seedSigner(name, readSeed(home.key), 'cosignature'),
    deposits: seedSigner(`${name}/deposits`, readSeed(home.depositKey)),
  }
}

export const readReaderToken = (home: Home): string => readFileSync(home.readerToken, 'utf8').trim()

export function readLogs(home: Home): NoteKey[] {
  return readFileSync(home.logs, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const key = parseVkey(line)
      if (key?.type !== 'note') throw new NoWitness('witness.damaged', { file: home.logs })
      return key
    })
}

/** @returns false when the witness knows this key already. @throws NoWitness when the text is no log's verifier key. */
export function addLog(dir: string, vkey: string): boolean {
  const home = homeOf(dir)
  readWitnessSettings(home)
  const key = parseVkey(vkey)
  if (key?.type !== 'note') throw new NoWitness('witness.no-log-key')
  const known = readLogs(home)
  if (known.some((k) => sameKey(k, key))) return false
  writeDurably(home.logs, [...known, key].map((k) => `${printVkey(k)}\n`).join(''))
  return true
}
