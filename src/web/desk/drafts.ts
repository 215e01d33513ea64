/**
 * Work that is not sent yet, kept in this browser under a key that this browser does not keep: it comes from the office's own
 * key file and the person's credential, so whoever finds the computer finds bytes. A line that drops, a session that ends and a
 * window that closes lose nothing; sending, or throwing it away, takes it out.
 */
import { fromBase64Url, utf8 } from '../../core/bytes.ts'
import type { EdgeKeys } from '../../road/ports.ts'

const DATABASE = 'saksi-drafts'
const STORE = 'drafts'
/** Lengths are rounded up, so that they do not tell how much was typed. */
const BLOCK = 4096
const NONCE = 12

type Bytes = Uint8Array<ArrayBuffer>

/** Where such work is kept, and found again. */
export type DraftStore = Pick<Drafts, 'keep' | 'read' | 'drop'>

export class Drafts {
  readonly #key: Promise<CryptoKey>
  readonly #person: string
  /** One write after the other: the newest stands. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(keys: EdgeKeys, credential: string) {
    this.#person = credential
    this.#key = deriveKey(Uint8Array.from(fromBase64Url(keys.contentKey)), credential)
  }

  /**
   * Keeps it, in place of what stood under this name. A browser that keeps nothing (a private window) is no fault: the work stays in the window.
   * @param content in pieces, one behind the other
   * @returns whether it is on the disk.
   */
  keep(name: string, ...content: readonly Uint8Array[]): Promise<boolean> {
    return this.#inTurn(async () => {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE))
      const sealed = await crypto.subtle.encrypt(this.#box(name, nonce), await this.#key, pad(content))
      await inStore('readwrite', (store) => store.put(join(nonce, new Uint8Array(sealed)), this.#place(name)))
    })
  }

  /** Undefined when nothing was kept, or when it was kept under another office's key. */
  async read(name: string): Promise<Uint8Array | undefined> {
    await this.#turn
    try {
      const kept = await inStore<Bytes | undefined>('readonly', (store) => store.get(this.#place(name)))
      if (!kept) return undefined
      const box = this.#box(name, kept.slice(0, NONCE))
      return unpad(new Uint8Array(await crypto.subtle.decrypt(box, await this.#key, kept.slice(NONCE))))
    } catch {
      return undefined
    }
  }

  async drop(...names: readonly string[]): Promise<void> {
    await this.#inTurn(async () => {
      for (const name of names) await inStore('readwrite', (store) => store.delete(this.#place(name)))
    })
  }

  #place = (name: string): string => `${this.#person}/${name}`
  /** What was kept under one name opens under no other. */
  #box = (name: string, iv: Bytes): AesGcmParams => ({ name: 'AES-GCM', iv, additionalData: Uint8Array.from(utf8(this.#place(name))) })

  #inTurn(work: () => Promise<void>): Promise<boolean> {
    const mine = this.#turn.then(work).then(
      () => true,
      () => false,
    )
    this.#turn = mine
    return mine
  }
}

async function deriveKey(secret: Bytes, credential: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const info = Uint8Array.from(utf8(`saksi/draft/1/${credential}`))
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Four bytes of length, the content, zeros up to the block. */
function pad(content: readonly Uint8Array[]): Bytes {
  const length = content.reduce((n, piece) => n + piece.length, 0)
  const out = new Uint8Array(Math.ceil((length + 4) / BLOCK) * BLOCK)
  new DataView(out.buffer).setUint32(0, length)
  let at = 4
  for (const piece of content) {
    out.set(piece, at)
    at += piece.length
  }
  return out
}
const unpad = (padded: Uint8Array): Uint8Array =>
  padded.slice(4, 4 + new DataView(padded.buffer, padded.byteOffset, padded.byteLength).getUint32(0))

function join(a: Bytes, b: Bytes): Bytes {
  const out = new Uint8Array(a.length + b.length)
  out.set(a)
  out.set(b, a.length)
  return out
}

function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  return new Promise((done, fail) => {
    const open = indexedDB.open(DATABASE, 1)
    open.onupgradeneeded = () => open.result.createObjectStore(STORE)
    open.onerror = () => fail(new Error('no store'))
    open.onsuccess = () => {
      const database = open.result
      const transaction = database.transaction(STORE, mode, { durability: 'strict' })
      const asked = work(transaction.objectStore(STORE))
      transaction.oncomplete = () => {
        database.close()
        done(asked.result as T)
      }
      transaction.onerror = transaction.onabort = () => {
        database.close()
        fail(new Error('not kept'))
      }
    }
  })
}
