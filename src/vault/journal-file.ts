/** The journal on disk: a line is appended and synced before what it says is done. */
import { FIRST_LINE, lineHash, printJournalLine, readJournal, type JournalEvent } from '../core/vault/journal.ts'
import { NoVault } from './home.ts'
import { LineFile } from './line-file.ts'

export class JournalFile {
  readonly #file: LineFile
  #lines: number
  #last: string

  private constructor(file: LineFile, lines: number, last: string) {
    this.#file = file
    this.#lines = lines
    this.#last = last
  }

  /** @throws NoVault when a whole line does not follow from the one before. */
  static open(path: string): { journal: JournalFile; events: readonly JournalEvent[] } {
    const { file, lines } = LineFile.open(path)
    const events = readJournal(lines)
    if (!events) {
      file.close()
      throw new NoVault('vault.damaged', { file: path })
    }
    const last = lines.at(-1)
    return { journal: new JournalFile(file, lines.length, last === undefined ? FIRST_LINE : lineHash(last)), events }
  }

  get lines(): number {
    return this.#lines
  }

  /** Synced when it returns; when it throws, the journal is as it was. @throws LinesUnknown when even that is not sure. */
  append(event: JournalEvent): void {
    const line = printJournalLine(this.#last, event)
    this.#file.append([line])
    this.#last = lineHash(line)
    this.#lines++
  }

  /** All of it again, from the disk. Undefined where that is not what this vault has read and written: somebody else has. */
  read(): readonly JournalEvent[] | undefined {
    const lines = this.#file.read()
    const last = lines.at(-1)
    const isOurs = lines.length === this.#lines && (last === undefined ? FIRST_LINE : lineHash(last)) === this.#last
    return isOurs ? readJournal(lines) : undefined
  }

  close(): void {
    this.#file.close()
  }
}
