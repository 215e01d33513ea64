/**
 * The keys of a party that is no vault, in a folder of its own: an office's last, as trustees know by them whom they answered; those of the unit and of
 * the statistics unit are made for one run and destroyed with it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fromBase64Url, toBase64Url, utf8 } from '../../core/bytes.ts'
import { parseJson } from '../../core/canonical.ts'
import { printVkey, type Signer } from '../../core/ledger/note.ts'
import { readRun, timeOf, type Run } from '../../core/overlap/run.ts'
import { hasExactly } from '../../core/shape.ts'
import { Failure } from '../../errors.ts'
import { hpke, makeVaultKeys } from '../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { syncFolder, writeDurably } from '../../store/files/durable.ts'
import { holdTime, pathOfRun } from '../../store/files/overlap-runs.ts'
import { seedSigner } from '../../store/files/seed-signer.ts'

/** What the others are told of a party. */
export type Card = { readonly key: string; readonly seal: string }
export type Party = {
  readonly card: Card
  readonly signer: Signer
  readonly open: (sealed: Uint8Array, run: string) => Promise<Uint8Array>
}

/** Keeps a word for good, before what it was made of is destroyed. */
export type Keep = (note: string) => Promise<void>

const FILE = 'party.json'
const INFO = utf8('saksi/overlap-sealed/1')

/**
 * @param check of what these keys sign, before they or their folder are there: what it refuses leaves everything as it was.
 * @throws Failure 'overlap.there-already' where the folder holds anything, and whatever `check` does
 */
export async function makeParty(dir: string, name: string, check: (party: Party) => void = () => undefined): Promise<Party> {
  if (existsSync(dir) && readdirSync(dir).length > 0) throw new Failure('overlap.there-already', { dir })
  const { publicKey, privateKey } = await makeVaultKeys()
  const kept = { name, seed: toBase64Url(nodeRandom.bytes(32)), seal: toBase64Url(publicKey), secret: toBase64Url(privateKey) }
  const party = partyOf(kept)
  check(party)
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  writeDurably(join(dir, FILE), JSON.stringify(kept), { mode: 0o600 })
  return party
}

/** The keys that there are, where they are of this name, or new ones. @throws Failure 'overlap.there-already' */
export async function keepParty(dir: string, name: string): Promise<Party> {
  const kept = existsSync(join(dir, FILE)) ? readParty(dir) : undefined
  return kept?.signer.key.name === name ? kept : makeParty(dir, name)
}

/** @throws Failure 'overlap.no-party' */
export function readParty(dir: string): Party {
  const path = join(dir, FILE)
  const v = existsSync(path) ? parseJson(readFileSync(path, 'utf8')) : undefined
  if (!hasExactly(v, ['name', 'seed', 'seal', 'secret'])) throw new Failure('overlap.no-party', { dir })
  return partyOf({ name: String(v['name']), seed: String(v['seed']), seal: String(v['seal']), secret: String(v['secret']) })
}

function partyOf({ name, seed, seal, secret }: Readonly<Record<'name' | 'seed' | 'seal' | 'secret', string>>): Party {
  const signer = seedSigner(name, fromBase64Url(seed))
  const key = fromBase64Url(secret)
  return { card: { key: printVkey(signer.key), seal }, signer, open: (sealed, run) => hpke.open(key, INFO, utf8(run), sealed) }
}

/** Its keys are gone, for good, and its folder where nobody keeps anything else in it. */
export function destroyParty(dir: string): void {
  rmSync(join(dir, FILE), { force: true })
  if (!existsSync(dir)) return
  syncFolder(dir)
  if (readdirSync(dir).length === 0) rmdirSync(dir)
}

/** Keys of one run outlive its last day no longer than until somebody asks for them. @throws Failure as `holdTime` does */
export function holdParty(dir: string, run: Run, today: string): void {
  if (timeOf(run, today) === 'over') destroyParty(dir)
  holdTime(run, today)
}

/**
 * Nothing of the run stays in this folder: neither what an office asked and never sent, nor the keys of a unit or a statistics unit. An office's own
 * keys are not of one run. @returns the run's name. @throws Failure 'overlap.no-word' · 'overlap.no-party'
 */
export function forgetRun(dir: string, note: string): string {
  const read = readRun(note)
  if (!read) throw new Failure('overlap.no-word', { file: 'run' })
  const { unit, statistics } = read.run
  const { key } = readParty(dir).card
  rmSync(pathOfRun(dir, read.name), { force: true })
  if (key === unit.key || key === statistics.key) destroyParty(dir)
  return read.name
}

/**
 * @param seal HPKE public key, base64url. @param run its name: what is sealed for one run opens in no other. @param block bytes to a multiple of
 * which it is filled, where others see how long it is.
 */
export async function sealFor(seal: string, run: string, value: unknown, block = 1): Promise<string> {
  const text = utf8(JSON.stringify(value))
  const filled = new Uint8Array(Math.ceil(text.length / block) * block).fill(0x20)
  filled.set(text)
  return toBase64Url(await hpke.seal(fromBase64Url(seal), INFO, utf8(run), filled))
}

/** @returns what was sealed; undefined where it does not open, or is no JSON. */
export async function openSealed({ open }: Party, run: string, sealed: string): Promise<unknown> {
  try {
    return parseJson(new TextDecoder().decode(await open(fromBase64Url(sealed), run)))
  } catch {
    return undefined // sealed to another key, or for another run
  }
}
