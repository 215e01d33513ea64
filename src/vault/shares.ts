/** Shares and salts in the vault's folder: a file a batch. They leave only as one record's part, and go only by an erasure. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { COURIER_INFO } from '../road/seal.ts'
import { writeDurably } from '../store/files/durable.ts'
import { fromBase64Url, toBase64Url } from '../core/bytes.ts'
import type { SealedClass } from '../core/model/fields.ts'
import { recordPart } from '../core/seal/envelope.ts'
import { courierPlace, readShare } from '../core/seal/courier-part.ts'
import { sharesAt, type Side } from '../core/seal/sides.ts'
import { courierHash, type CourierHeld } from '../core/vault/courier.ts'
import type { Erasures } from '../core/vault/erasures.ts'
import type { Hpke } from '../road/ports.ts'
import { NoVault, readHolderKeys, readVaultSettings, type Home } from './home.ts'
import { StoreKeys } from './store-keys.ts'

type ShareFile = {
  readonly format: 'saksi-share/1'
  readonly agency: string
  readonly batch: string
  readonly epoch: number
  readonly hash: string
  /** Base64url: 32 bytes for each share that this vault holds of the batch; a record's salts are as many. */
  readonly share: string
  readonly salts: Readonly<Record<string, string>>
}
export type HeldRecord = {
  readonly agency: string
  readonly batch: string
  readonly entry: string
  readonly type: string
  readonly record: string
}
export type CourierFault = 'courier.no-key' | 'courier.unreadable' | 'courier.other-content'

/** How far the other vault's key may be ahead of this one's. */
const EPOCHS_AHEAD = 16
/** Batches that are asked for one after another are read once. */
const REMEMBERED = 16

export class Shares {
  readonly #home: Home
  readonly #hpke: Hpke
  readonly #side: Side
  readonly #read = new Map<string, { readonly stamp: string; readonly file: ShareFile }>()

  readonly #erased: Erasures['erased']
  readonly #store: StoreKeys

  /** @param erased entries whose salts are never kept here again, whoever brings them. */
  constructor(home: Home, hpke: Hpke, erased: Erasures['erased']) {
    this.#home = home
    this.#hpke = hpke
    this.#side = readVaultSettings(home).side
    this.#erased = erased
    this.#store = new StoreKeys(home)
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
    // An edge has one epoch for both vaults' keys, the later of the two: so a part may say a later one than this vault's key has.
    const newest = keys[0]?.epoch ?? 1
    const tries = keys.flatMap(({ epoch, privateKey }) =>
      Array.from({ length: newest + EPOCHS_AHEAD - epoch + 1 }, (_, i) => ({ epoch: epoch + i, privateKey })),
    )
    for (const { epoch, privateKey } of tries) {
      const read = await this.#open(privateKey, courierPlace(this.#side, agency, batch, epoch), part)
      if (!read) continue
      // While it was opened another may have come for this batch: whoever was first is held, and no word is given for two.
      const first = this.#file(agency, batch)
      if (first) return first.hash === hash ? heldOf(first) : 'courier.other-content'
      const gone = this.#erased.get(agency)
      const salts = Object.fromEntries([...read.salts].filter(([e]) => !gone?.has(e)).map(([entry, salt]) => [entry, toBase64Url(salt)]))
      const file: ShareFile = { format: 'saksi-share/1', agency, batch, epoch, hash, share: toBase64Url(read.share), salts }
      // Crash before this: nothing is held and nothing was said; the server brings it again. After it: it is brought again and held already.
      this.#write(file)
      return heldOf(file)
    }
    return 'courier.unreadable'
  }

  /** One record's part of one class; undefined when its salt is not here: never brought, or erased. */
  part(of: HeldRecord, privacy: SealedClass): Uint8Array | undefined {
    // Not even where the disk refused to destroy it.
    if (this.#erased.get(of.agency)?.has(of.entry)) return undefined
    const file = this.#file(of.agency, of.batch)
    const salt = file && Object.hasOwn(file.salts, of.entry) ? file.salts[of.entry] : undefined
    return file && salt !== undefined
      ? recordPart(fromBase64Url(file.share), fromBase64Url(salt), { type: of.type, record: of.record, privacy })
      : undefined
  }

  /**
   * No salt of an erased entry is here afterwards; of a batch that has none left, not the share either. Everything is wrapped
   * under a new key, made before the first is written, so that what the disk keeps of the old files opens no more. A crash within
   * leaves two keys, by which the next start sees that it is not done.
   */
  destroyErased(): void {
    let isBegun = false
    for (const [agency, entries] of this.#erased)
      for (const batch of this.#batches(agency)) {
        const file = this.#file(agency, batch)
        const kept = file && Object.entries(file.salts).filter(([entry]) => !entries.has(entry))
        if (!file || !kept || kept.length === Object.keys(file.salts).length) continue
        if (!isBegun) this.#store.next()
        isBegun = true
        this.#write({ ...file, share: kept.length === 0 ? this.#noShare : file.share, salts: Object.fromEntries(kept) })
      }
    if (this.#store.isHalfDone) this.#finishRewrap()
  }

  /** The next epoch of the store. @returns how many batches lie under it. */
  rewrap(): number {
    this.#store.next()
    return this.#finishRewrap()
  }

  /** Each file is replaced whole and says its epoch, so it does not matter where the last time was cut off. */
  #finishRewrap(): number {
    let wrapped = 0
    for (const agency of existsSync(this.#home.batches) ? readdirSync(this.#home.batches) : [])
      for (const batch of this.#batches(agency)) {
        const { text, epoch } = this.#unwrap(agency, batch)
        if (epoch !== this.#store.epoch) this.#write(this.#parse(text, this.#home.share(agency, batch)))
        wrapped++
      }
    this.#store.destroyOlder()
    this.#read.clear()
    return wrapped
  }

  get #shareBytes(): number {
    return 32 * sharesAt(this.#side).length
  }
  /** In place of the share of a batch whose every record was erased. */
  get #noShare(): string {
    return toBase64Url(new Uint8Array(this.#shareBytes))
  }

  #batches(agency: string): string[] {
    const folder = dirname(this.#home.share(agency, 'x'))
    return existsSync(folder) ? readdirSync(folder).flatMap((name) => /^([0-9a-f]{32})\.json$/.exec(name)?.[1] ?? []) : []
  }

  #write(file: ShareFile): void {
    const wrapped = this.#store.wrap(`${file.agency}/${file.batch}`, JSON.stringify(file))
    writeDurably(this.#home.share(file.agency, file.batch), wrapped, { mode: 0o600 })
  }

  #unwrap(agency: string, batch: string): { readonly text: string; readonly epoch: number } {
    const path = this.#home.share(agency, batch)
    try {
      return this.#store.unwrap(`${agency}/${batch}`, readFileSync(path, 'utf8'))
    } catch {
      throw new NoVault('vault.damaged', { file: path })
    }
  }

  async #open(privateKey: Uint8Array, place: Uint8Array, part: string) {
    try {
      return readShare(await this.#hpke.open(privateKey, COURIER_INFO, place, fromBase64Url(part)), this.#side)
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
    const file = this.#parse(this.#unwrap(agency, batch).text, path)
    if (this.#read.size >= REMEMBERED) this.#read.clear()
    this.#read.set(path, { stamp, file })
    return file
  }

  #parse(text: string, path: string): ShareFile {
    try {
      const value = JSON.parse(text) as ShareFile
      if (value.format === 'saksi-share/1' && fromBase64Url(value.share).length === this.#shareBytes) return value
    } catch {
      // said below, without what the file holds
    }
    throw new NoVault('vault.damaged', { file: path })
  }
}

const heldOf = (file: ShareFile): CourierHeld => ({
  agency: file.agency,
  batch: file.batch,
  hash: file.hash,
  records: Object.keys(file.salts).length,
})
