/** The journal on disk: a line is appended and synced before what it says is done. A torn last line was never acted on, and goes. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { writeDurably } from '../adapters/files/durable.ts'
import { FIRST_LINE, lineHash, printJournalLine, readJournal, type JournalEvent } from '../core/vault/journal.ts'
import { NoVault } from './home.ts'

export class JournalFile {
  readonly #file: number
  #lines: number
  #last: string

  private constructor(file: number, lines: number, last: string) {
    this.#file = file
    this.#lines = lines
    this.#last = last
  }

  /** @throws NoVault when a whole line does not follow from the one before. */
  static open(path: string): { journal: JournalFile; events: readonly JournalEvent[] } {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    if (whole !== text || text === '') writeDurably(path, whole, { mode: 0o600 })
    const lines = whole.split('\n').slice(0, -1)
    const events = readJournal(lines)
    if (!events) throw new NoVault('vault.damaged', { file: path })
    const last = lines.at(-1)
    return { journal: new JournalFile(openSync(path, 'a', 0o600), lines.length, last === undefined ? FIRST_LINE : lineHash(last)), events }
  }

  get lines(): number {
    return this.#lines
  }

  /** Synced when it returns. */
  append(event: JournalEvent): void {
    const line = printJournalLine(this.#last, event)
    const bytes = Buffer.from(`${line}\n`)
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at)
    fsyncSync(this.#file)
    this.#last = lineHash(line)
    this.#lines++
  }

  close(): void {
    closeSync(this.#file)
  }
}
