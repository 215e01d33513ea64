/** Shares and salts in the vault's folder: a file a batch. They leave only as one record's part, and go only by an erasure. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { COURIER_INFO } from '../flow/seal.ts'
import { writeDurably } from '../adapters/files/durable.ts'
import { fromBase64Url, toBase64Url, utf8 } from '../core/bytes.ts'
import { canonical } from '../core/canonical.ts'
import type { SealedClass } from '../core/model/fields.ts'
import { recordPart } from '../core/seal/envelope.ts'
import { courierHash, readShare, type CourierHeld } from '../core/vault/courier.ts'
import type { Erasures } from '../core/vault/erasures.ts'
import type { Hpke } from '../flow/ports.ts'
import { NoVault, readHolderKeys, type Home } from './home.ts'

type ShareFile = {
  readonly format: 'saksi-share/1'
  readonly agency: string
  readonly batch: string
  readonly epoch: number
  readonly hash: string
  readonly share: string
  readonly salts: Readonly<Record<string, string>>
}
export type CourierFault = 'courier.no-key' | 'courier.unreadable' | 'courier.other-content'

/** In place of the share of a batch whose every record was erased. */
const NO_SHARE = toBase64Url(new Uint8Array(32))
/** Batches that are asked for one after another are read once. */
const REMEMBERED = 16

export class Shares {
  readonly #home: Home
  readonly #hpke: Hpke
  readonly #read = new Map<string, { readonly stamp: string; readonly file: ShareFile }>()

  readonly #erased: Erasures['erased']

  /** @param erased entries whose salts are never kept here again, whoever brings them. */
  constructor(home: Home, hpke: Hpke, erased: Erasures['erased']) {
    this.#home = home
    this.#hpke = hpke
    this.#erased = erased
  }

  /**
   * Keeps a courier part, synced; the same again is held already.
   * @param holder whose key it is sealed to. @param part base64url.
   */
  async take(holder: string, agency: string, batch: string, part: string): Promise<CourierHeld | CourierFault> {
    const hash = courierHash(part)
    const known = this.#file(agency, batch)
    if (known) return known.hash === hash ? heldOf(known) : 'courier.other-content'
    const keys = readHolderKeys(this.#home, holder)
    if (keys.length === 0) return 'courier.no-key'
    for (const { epoch, privateKey } of keys) {
      const read = await this.#open(privateKey, [agency, batch, epoch], part)
      if (!read) continue
      const gone = this.#erased.get(agency)
      const salts = Object.fromEntries([...read.salts].filter(([e]) => !gone?.has(e)).map(([entry, salt]) => [entry, toBase64Url(salt)]))
      const file: ShareFile = { format: 'saksi-share/1', agency, batch, epoch, hash, share: toBase64Url(read.share), salts }
      // Crash before this: nothing is held and nothing was said; the server brings it again. After it: it is brought again and held already.
      writeDurably(this.#home.share(agency, batch), JSON.stringify(file), { mode: 0o600 })
      return heldOf(file)
    }
    return 'courier.unreadable'
  }

  /** One record's part of one class; undefined when its salt is not here: never brought, or erased. */
  part(of: { readonly agency: string; readonly batch: string; readonly entry: string; readonly record: string }, privacy: SealedClass) {
    const file = this.#file(of.agency, of.batch)
    const salt = file && Object.hasOwn(file.salts, of.entry) ? file.salts[of.entry] : undefined
    return file && salt !== undefined ? recordPart(fromBase64Url(file.share), fromBase64Url(salt), of.record, privacy) : undefined
  }

  /**
   * No salt of an erased entry is here afterwards; of a batch that has none left, not the share either. A crash within leaves
   * some batches as they were, and the next start goes over them again.
   */
  destroyErased(): void {
    for (const [agency, entries] of this.#erased) {
      const folder = dirname(this.#home.share(agency, 'x'))
      const batches = existsSync(folder) ? readdirSync(folder).flatMap((name) => /^([0-9a-f]{32})\.json$/.exec(name)?.[1] ?? []) : []
      for (const batch of batches) {
        const file = this.#file(agency, batch)
        const kept = file && Object.entries(file.salts).filter(([entry]) => !entries.has(entry))
        if (!file || !kept || kept.length === Object.keys(file.salts).length) continue
        const share = kept.length === 0 ? NO_SHARE : file.share
        writeDurably(this.#home.share(agency, batch), JSON.stringify({ ...file, share, salts: Object.fromEntries(kept) }), { mode: 0o600 })
      }
    }
    this.#read.clear()
  }

  async #open(privateKey: Uint8Array, place: readonly [string, string, number], part: string) {
    try {
      return readShare(await this.#hpke.open(privateKey, COURIER_INFO, utf8(canonical(place)), fromBase64Url(part)))
    } catch {
      return undefined // of another key or place, or no courier part at all
    }
  }

  #file(agency: string, batch: string): ShareFile | undefined {
    const path = this.#home.share(agency, batch)
    const stat = existsSync(path) ? statSync(path) : undefined
    if (!stat) return undefined
    const stamp = `${stat.mtimeMs} ${stat.size} ${stat.ino}`
    const known = this.#read.get(path)
    if (known?.stamp === stamp) return known.file
    const file = parseShare(path)
    if (this.#read.size >= REMEMBERED) this.#read.clear()
    this.#read.set(path, { stamp, file })
    return file
  }
}

const heldOf = (file: ShareFile): CourierHeld => ({
  agency: file.agency,
  batch: file.batch,
  hash: file.hash,
  records: Object.keys(file.salts).length,
})

function parseShare(path: string): ShareFile {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as ShareFile
    if (value.format === 'saksi-share/1' && fromBase64Url(value.share).length === 32) return value
  } catch {
    // said below, without what the file holds
  }
  throw new NoVault('vault.damaged', { file: path })
}
