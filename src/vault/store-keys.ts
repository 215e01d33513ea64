/**
 * Batches lie encrypted in the vault's folder, under a key of the store that has epochs. Not against whoever has the whole
 * folder: against what a disk keeps of a file that was replaced. After an erasure everything is wrapped anew under the next
 * epoch and the old key is destroyed, so that whatever is left in free blocks or snapshots of the batches opens no more.
 * The folder of keys may be a mount of its own (docs/operate/keepers.md): then a stolen disk of batches is nothing.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gcm } from '@noble/ciphers/aes.js'
import { syncFolder, writeDurably } from '../store/files/durable.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { concat, fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../core/bytes.ts'
import { exactly, isCount, isObject, oneOf, text, type Of } from '../core/shape.ts'
import { NoVault, type Home } from './home.ts'

/** @property sealed nonce, ciphertext, tag */
const isWrapped = exactly({ format: oneOf('saksi-store/1'), epoch: isCount, sealed: text(/^[A-Za-z0-9_-]+$/) })
const NONCE = 12

export class StoreKeys {
  readonly #folder: string
  readonly #keys = new Map<number, Uint8Array>()

  /** Makes the first key where there is none. @throws NoVault for a key that is damaged. */
  constructor(home: Home) {
    this.#folder = home.store
    for (const epoch of listEpochs(this.#folder)) this.#keys.set(epoch, readKey(this.#path(epoch)))
    if (this.#keys.size === 0) this.next()
  }

  get epoch(): number {
    return Math.max(...this.#keys.keys())
  }

  /** Whether something was being wrapped anew when this vault was cut off. */
  get isHalfDone(): boolean {
    return this.#keys.size > 1
  }

  /** The next epoch's key, synced before anything is wrapped under it. */
  next(): void {
    const epoch = this.#keys.size === 0 ? 1 : this.epoch + 1
    const key = nodeRandom.bytes(32)
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    writeDurably(this.#path(epoch), `${toBase64Url(key)}\n`, { mode: 0o600 })
    this.#keys.set(epoch, key)
  }

  /** @param place ties the bytes to their file: one batch's cannot be put in another's place. */
  wrap(place: string, text: string): string {
    const { epoch } = this
    const nonce = nodeRandom.bytes(NONCE)
    const sealed = gcm(this.#key(epoch), nonce, utf8(`saksi/store/1 ${epoch} ${place}`)).encrypt(utf8(text))
    return JSON.stringify({ format: 'saksi-store/1', epoch, sealed: toBase64Url(concat(nonce, sealed)) } satisfies Of<typeof isWrapped>)
  }

  /** @returns the text and the epoch it lay under; 0 for what an earlier version wrote in clear. @throws when it does not open. */
  unwrap(place: string, file: string): { readonly text: string; readonly epoch: number } {
    const value: unknown = JSON.parse(file)
    if (!isObject(value) || value.format !== 'saksi-store/1') return { text: file, epoch: 0 }
    if (!isWrapped(value)) throw new RangeError('not wrapped as this format says')
    const { epoch, sealed } = value
    const bytes = fromBase64Url(sealed)
    const aad = utf8(`saksi/store/1 ${epoch} ${place}`)
    return { text: fromUtf8(gcm(this.#key(epoch), bytes.slice(0, NONCE), aad).decrypt(bytes.slice(NONCE))), epoch }
  }

  /** Every key but the newest is overwritten, synced, and gone. Only once nothing lies under them any more. */
  destroyOlder(): void {
    for (const epoch of [...this.#keys.keys()].filter((e) => e < this.epoch)) {
      const path = this.#path(epoch)
      const file = openSync(path, 'r+')
      try {
        writeSync(file, 'x'.repeat(44))
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      // Crash here: a key that opens nothing, which the next start finds damaged and removes.
      rmSync(path)
      syncFolder(this.#folder)
      this.#keys.delete(epoch)
    }
  }

  #path(epoch: number): string {
    return join(this.#folder, `${epoch}.key`)
  }

  #key(epoch: number): Uint8Array {
    const key = this.#keys.get(epoch)
    if (!key) throw new Error('a batch lies under a key of the store that is not here')
    return key
  }
}

/** Overwritten ones are none: their last moment was cut off. */
const isGone = (path: string): boolean => readFileSync(path, 'utf8').startsWith('xxxx')

function listEpochs(folder: string): number[] {
  if (!existsSync(folder)) return []
  const epochs = readdirSync(folder).flatMap((name) => /^([1-9]\d{0,5})\.key$/.exec(name)?.[1] ?? [])
  return epochs.map(Number).filter((epoch) => {
    const path = join(folder, `${epoch}.key`)
    if (!isGone(path)) return true
    rmSync(path)
    return false
  })
}

function readKey(path: string): Uint8Array {
  try {
    const key = fromBase64Url(readFileSync(path, 'utf8').trim())
    if (key.length === 32) return key
  } catch {
    // said below
  }
  throw new NoVault('vault.damaged', { file: path })
}
