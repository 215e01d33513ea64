/**
 * Which errands were run, so that none is run twice: not at once, and not after a restart, while its own time could still hold.
 * A line each in search/errands.run, synced before the errand is run: its nonce, which is chance, and until when its own time could hold. What is
 * remembered here ends by a clock that nobody can set, and anew at a restart: one that jumped and came back would let an errand be run twice.
 *
 *   crash after the line    the errand counts as run, and was not; it is signed anew
 */
import { join } from 'node:path'
import { writeDurably } from '../store/files/durable.ts'
import { parseJson } from '../core/canonical.ts'
import { hasExactly, isCount } from '../core/shape.ts'
import { NoVault } from './home.ts'
import { LineFile } from './line-file.ts'

/** Remembered at one time; beyond that all are refused. */
const MOST = 100_000
/** Lines that are over, beyond which the file is written anew. */
const OVER_MOST = 10_000

export class ErrandsRun {
  readonly #path: string
  readonly #counted: () => number
  readonly #keep: number
  /** Nonce → the counted second in which it may be forgotten. In order of arrival. */
  readonly #run = new Map<string, { readonly ends: number; readonly until: number }>()
  #file: LineFile
  #lines: number

  /** @param counted seconds of a clock that nobody can set. @param keep seconds. @throws NoVault when a whole line of it was not written here. */
  constructor(home: string, counted: () => number, keep: number) {
    this.#counted = counted
    this.#keep = keep
    this.#path = join(home, 'search', 'errands.run')
    const { file, lines } = LineFile.open(this.#path)
    for (const line of lines) {
      const v = parseJson(line)
      if (!hasExactly(v, ['nonce', 'until']) || !isCount(v.until)) throw new NoVault('vault.damaged', { file: this.#path })
      this.#run.set(String(v.nonce), { ends: counted() + keep, until: v.until })
    }
    this.#file = file
    this.#lines = lines.length
  }

  /** @param until POSIX second after which no errand of this nonce could pass by its own time. @returns false when it was run, or too many are remembered. */
  isFirst(nonce: string, until: number): boolean {
    const now = this.#counted()
    for (const [old, { ends }] of this.#run) {
      if (ends > now) break
      this.#run.delete(old)
    }
    if (this.#run.has(nonce) || this.#run.size >= MOST) return false
    if (this.#lines - this.#run.size > OVER_MOST) this.#rewrite()
    this.#file.append([JSON.stringify({ nonce, until })])
    this.#lines++
    this.#run.set(nonce, { ends: now + this.#keep, until })
    return true
  }

  close(): void {
    this.#file.close()
  }

  /** Crash before: the old file is there. After: the new one, of the same errands. */
  #rewrite(): void {
    const kept = [...this.#run].map(([nonce, { until }]) => `${JSON.stringify({ nonce, until })}\n`)
    writeDurably(this.#path, kept.join(''), { mode: 0o600 })
    this.#file.close()
    this.#file = LineFile.open(this.#path).file
    this.#lines = kept.length
  }
}
