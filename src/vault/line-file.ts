/**
 * A file of lines that grows at its end alone. A line is synced before anybody acts on what it says. What a crash tore off
 * at the end was never acted on, and goes when the file is opened; what a full disk tore off goes at once, or the next line
 * would stand behind its bytes and make one line of both.
 */
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { writeDurably } from '../store/files/durable.ts'

/** What this file holds on the disk is no longer known: nothing is written to it until the vault starts again. */
export class LinesUnknown extends Error {
  override name = 'LinesUnknown'
}

export class LineFile {
  readonly #path: string
  readonly #file: number
  /** Bytes that are whole lines, and synced. */
  #known: number
  #isKnown = true

  private constructor(path: string, file: number, known: number) {
    this.#path = path
    this.#file = file
    this.#known = known
  }

  /** Makes it where there is none. @returns its whole lines, without their line feeds. */
  static open(path: string): { readonly file: LineFile; readonly lines: readonly string[] } {
    const bytes = existsSync(path) ? readFileSync(path) : undefined
    const whole = bytes?.subarray(0, bytes.lastIndexOf(0x0a) + 1) ?? Buffer.alloc(0)
    if (whole.length !== bytes?.length) writeDurably(path, whole, { mode: 0o600 })
    return { file: new LineFile(path, openSync(path, 'a', 0o600), whole.length), lines: linesOf(whole) }
  }

  /** As they lie on the disk now, whoever wrote them: all that is known to be whole. */
  read(): readonly string[] {
    return linesOf(readFileSync(this.#path).subarray(0, this.#known))
  }

  /** Whole and synced when it returns; when it throws, nothing of it is there. @throws LinesUnknown, and what the disk says. */
  append(lines: readonly string[]): void {
    if (!this.#isKnown) throw new LinesUnknown('an earlier line could not be taken back')
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''))
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at)
      fsyncSync(this.#file)
    } catch (error) {
      this.#takeBack()
      throw error
    }
    this.#known += bytes.length
  }

  close(): void {
    closeSync(this.#file)
  }

  #takeBack(): void {
    try {
      ftruncateSync(this.#file, this.#known)
      fsyncSync(this.#file)
    } catch {
      this.#isKnown = false // the disk takes nothing back either; whoever appended is told why
    }
  }
}

const linesOf = (whole: Buffer): readonly string[] => whole.toString('utf8').split('\n').slice(0, -1)
