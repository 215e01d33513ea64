/**
 * What the trustee keeps for searches, in its vault's folder and nowhere else:
 *
 *   search/oprf.key          seed of the key it evaluates under
 *   search/searches.jsonl    who searched, by person and agency; never for what
 *   search/AGENCY.blocks     pointer and block, a line each: a pointer means something to its agency alone
 *   search/AGENCY.notices    what its agency has not been told yet, a line each
 */
import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../adapters/files/durable.ts'
import { nodeRandom } from '../adapters/node-random.ts'
import { fromBase64Url, toBase64Url } from '../core/bytes.ts'
import { evaluationKey } from '../core/search/elsewhere.ts'
import type { SearchEvent } from '../core/search/quota.ts'

export type Listed = { readonly pointer: string; readonly block: Uint8Array }
export type Notice = {
  /** Of the record that may be the person's, as its own agency knows it. */
  readonly pointer: string
  /** Who asks, and why: whom the holder may turn to, or not. */
  readonly agency: string
  readonly purpose: string
  /** Row of the search, for oversight. */
  readonly row: string
  readonly at: number
}

export class SearchStore {
  readonly secret: Uint8Array
  readonly blocks = new Map<string, Map<string, Uint8Array>>()
  readonly #dir: string

  constructor(home: string) {
    this.#dir = join(home, 'search')
    const key = join(this.#dir, 'oprf.key')
    if (!existsSync(key)) writeDurably(key, `${toBase64Url(nodeRandom.bytes(32))}\n`, { mode: 0o600 })
    this.secret = evaluationKey(fromBase64Url(readFileSync(key, 'utf8').trim()))
    for (const file of readdirSync(this.#dir).filter((f) => f.endsWith('.blocks'))) {
      const agency = file.slice(0, -'.blocks'.length)
      for (const { pointer, block } of this.#lines<{ pointer: string; block: string }>(file))
        this.#put(agency, pointer, fromBase64Url(block))
    }
  }

  get searches(): readonly SearchEvent[] {
    return this.#lines<SearchEvent>('searches.jsonl')
  }
  /** Synced before the answer leaves: a restart forgets nobody's count. */
  noteSearch(event: SearchEvent): void {
    this.#append('searches.jsonl', [event])
  }

  /** The last block of a pointer counts. */
  list(agency: string, listed: readonly Listed[]): void {
    this.#append(
      `${agency}.blocks`,
      listed.map(({ pointer, block }) => ({ pointer, block: toBase64Url(block) })),
    )
    for (const { pointer, block } of listed) this.#put(agency, pointer, block)
  }

  notify(holder: string, notices: readonly Notice[]): void {
    this.#append(`${holder}.notices`, notices)
  }
  /** They stay: whoever asks again because the answer was lost is told again. */
  noticesOf(holder: string): readonly Notice[] {
    return this.#lines<Notice>(`${holder}.notices`)
  }

  #put(agency: string, pointer: string, block: Uint8Array): void {
    const own = this.blocks.get(agency) ?? new Map<string, Uint8Array>()
    this.blocks.set(agency, own.set(pointer, block))
  }

  /** A torn last line was never acted on. */
  #lines<T>(file: string): T[] {
    const path = join(this.#dir, file)
    if (!existsSync(path)) return []
    return readFileSync(path, 'utf8')
      .split('\n')
      .slice(0, -1)
      .filter((l) => l !== '')
      .map((line) => JSON.parse(line) as T)
  }

  #append(file: string, items: readonly object[]): void {
    const path = join(this.#dir, file)
    const handle = openSync(path, 'a', 0o600)
    try {
      appendFileSync(handle, items.map((i) => `${JSON.stringify(i)}\n`).join(''))
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  }
}
