/**
 * The keys of a party that is no vault, in a folder of its own: an office's last, as trustees know by them whom they answered; those of the unit and of
 * the statistics unit are made for one run and destroyed after it.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fromBase64Url, toBase64Url, utf8 } from '../../core/bytes.ts'
import { parseJson } from '../../core/canonical.ts'
import { printVkey, type Signer } from '../../core/ledger/note.ts'
import { hasExactly } from '../../core/shape.ts'
import { Failure } from '../../errors.ts'
import { hpke, makeVaultKeys } from '../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { writeDurably } from '../../store/files/durable.ts'
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

/** @throws Failure 'overlap.there-already' */
export async function makeParty(dir: string, name: string): Promise<Party> {
  const path = join(dir, FILE)
  if (existsSync(path)) throw new Failure('overlap.there-already', { dir })
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const { publicKey, privateKey } = await makeVaultKeys()
  const kept = { name, seed: toBase64Url(nodeRandom.bytes(32)), seal: toBase64Url(publicKey), secret: toBase64Url(privateKey) }
  writeDurably(path, JSON.stringify(kept), { mode: 0o600 })
  return readParty(dir)
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
  const signer = seedSigner(String(v['name']), fromBase64Url(String(v['seed'])))
  const secret = fromBase64Url(String(v['secret']))
  return {
    card: { key: printVkey(signer.key), seal: String(v['seal']) },
    signer,
    open: (sealed, run) => hpke.open(secret, INFO, utf8(run), sealed),
  }
}

/** Its keys, and whatever else it kept, are gone. */
export const destroyParty = (dir: string): void => rmSync(dir, { recursive: true, force: true })

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
