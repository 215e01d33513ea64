/**
 * What the trustee keeps for searches, in its vault's folder and nowhere else:
 *
 *   search/oprf.key       seed of the key it evaluates under
 *   search/AGENCY.blocks  pointer and block, a line each: a pointer means something to its agency alone
 *   search/spent.json     evaluations and blocks of each agency, by the hour, of the last day
 *   search/errands.run    which errands were run (errands-run.ts)
 *   search/rounds/        searches that it let through, a file each (search-rounds.ts)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../store/files/durable.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { fromBase64Url, toBase64Url } from '../core/bytes.ts'
import { parseJson } from '../core/canonical.ts'
import { hasExactly, isCount } from '../core/shape.ts'
import { evaluationKey } from '../core/search/elsewhere.ts'
import type { Spent } from '../core/search/quota.ts'
import { NoVault, readJson } from './home.ts'
import { LineFile } from './line-file.ts'

export type Listed = { readonly pointer: string; readonly block: Uint8Array }

export class SearchStore {
  readonly secret: Uint8Array
  readonly blocks = new Map<string, Map<string, Uint8Array>>()
  readonly #dir: string
  readonly #files = new Map<string, LineFile>()

  /** @throws NoVault when a whole line of it was not written here. */
  constructor(home: string) {
    this.#dir = join(home, 'search')
    const key = join(this.#dir, 'oprf.key')
    if (!existsSync(key)) writeDurably(key, `${toBase64Url(nodeRandom.bytes(32))}\n`, { mode: 0o600 })
    this.secret = evaluationKey(fromBase64Url(readFileSync(key, 'utf8').trim()))
    for (const name of readdirSync(this.#dir)) if (name.endsWith('.blocks')) this.#fileOf(name.slice(0, -'.blocks'.length))
  }

  /** The last block of a pointer counts. Synced when it returns. */
  list(agency: string, listed: readonly Listed[]): void {
    this.#fileOf(agency).append(linesOf(listed))
    for (const { pointer, block } of listed) this.#put(agency, pointer, block)
  }

  get spent(): readonly Spent[] {
    const path = join(this.#dir, 'spent.json')
    const v = existsSync(path) ? readJson(path) : []
    if (!Array.isArray(v) || !v.every((s) => hasExactly(s, ['agency', 'what', 'hour', 'count']) && isCount(s.hour) && isCount(s.count)))
      throw new NoVault('vault.damaged', { file: path })
    return v as readonly Spent[]
  }
  /** Synced before anything is given for it: a restart gives nobody a second day. */
  keepSpent(spent: readonly Spent[]): void {
    writeDurably(join(this.#dir, 'spent.json'), JSON.stringify(spent), { mode: 0o600 })
  }

  close(): void {
    for (const file of this.#files.values()) file.close()
  }

  #fileOf(agency: string): LineFile {
    const opened = this.#files.get(agency)
    if (opened) return opened
    const path = join(this.#dir, `${agency}.blocks`)
    const { file, lines } = LineFile.open(path)
    for (const line of lines) {
      const v = parseJson(line)
      if (!hasExactly(v, ['pointer', 'block'])) throw new NoVault('vault.damaged', { file: path })
      this.#put(agency, String(v.pointer), fromBase64Url(String(v.block)))
    }
    const own = this.blocks.get(agency) ?? new Map<string, Uint8Array>()
    this.#files.set(agency, lines.length > 2 * own.size ? this.#rewritten(file, path, own) : file)
    return this.#files.get(agency) as LineFile
  }

  /** Without the blocks that later ones took the place of: a list that is sent again every month would else grow for ever. */
  #rewritten(file: LineFile, path: string, own: ReadonlyMap<string, Uint8Array>): LineFile {
    file.close()
    const listed = [...own].map(([pointer, block]) => ({ pointer, block }))
    writeDurably(
      path,
      linesOf(listed)
        .map((line) => `${line}\n`)
        .join(''),
      { mode: 0o600 },
    )
    return LineFile.open(path).file
  }

  #put(agency: string, pointer: string, block: Uint8Array): void {
    const own = this.blocks.get(agency) ?? new Map<string, Uint8Array>()
    this.blocks.set(agency, own.set(pointer, block))
  }
}

const linesOf = (listed: readonly Listed[]): string[] =>
  listed.map(({ pointer, block }) => JSON.stringify({ pointer, block: toBase64Url(block) }))
