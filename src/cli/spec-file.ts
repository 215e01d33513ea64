/** What `protect` and `attack` share: a SPEC.json and the CSV beside it, with one clear sentence for everything that can be wrong. */
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { parseCsv } from '../exchange/csv/csv.ts'
import type { Csv } from '../exchange/csv/csv.ts'
import type { Spec, SpecProblem } from '../core/protect/spec-type.ts'
import { guessSpec } from '../core/protect/guess.ts'
import type { Guess } from '../core/protect/guess.ts'
import { parseSpec } from '../core/protect/spec-schema.ts'
import { UnreadableReleases } from '../core/attack/index.ts'
import { UnreadableRelease } from '../core/release/read.ts'
import type { ExitCode, Io } from './command.ts'

/** Bad use: the command ends with 2 and prints these. */
export class BadInput extends Error {
  override readonly name = 'BadInput'
  readonly lines: readonly string[]
  constructor(lines: readonly string[]) {
    super(lines[0] ?? 'bad input')
    this.lines = lines
  }
}

/** Prints what was wrong with the files or the arguments, and answers 2; anything unforeseen is thrown on. */
export async function onFiles(io: Pick<Io, 'err'>, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof BadInput) for (const line of error.lines) io.err(line)
    else if (error instanceof UnreadableReleases || error instanceof UnreadableRelease || error instanceof RangeError) io.err(error.message)
    else if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) io.err(error.message)
    else throw error
    return 2
  }
}

/** What a table, or a request that brings some, may have. */
export const MAX_BYTES = 100 * 1024 * 1024
const MAX_LINES = 50

/** Prints problems as `file, row 3, column People: …`; a long list is cut and says so. */
export function printProblems(file: string, problems: readonly SpecProblem[]): string[] {
  const lines = problems
    .slice(0, MAX_LINES)
    .map(({ row, column, message }) => `${file}${row === undefined ? '' : `, row ${row}`}${column ? `, column ${column}` : ''}: ${message}`)
  return problems.length > MAX_LINES ? [...lines, `… and ${problems.length - MAX_LINES} more problems`] : lines
}

/** Of a larger file nothing is read. @throws BadInput */
export async function readBytes(path: string): Promise<Uint8Array> {
  const info = await stat(path).catch(() => undefined)
  if (!info) throw new BadInput([`${path}: there is no such file`])
  if (info.isDirectory()) throw new BadInput([`${path} is a folder, a file is needed`])
  if (info.size > MAX_BYTES)
    throw new BadInput([`${path} is too large: ${Math.round(info.size / 1024 / 1024)} MB, at most ${MAX_BYTES / 1024 / 1024} MB`])
  return readFile(path).catch((error: unknown) => {
    throw new BadInput([`${path} cannot be read: ${messageOf(error)}`])
  })
}

/** @throws BadInput */
export async function readText(path: string): Promise<{ text: string; bytes: Uint8Array }> {
  const bytes = await readBytes(path)
  if (bytes.length === 0) throw new BadInput([`${path} is empty`])
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes), bytes }
  } catch {
    throw new BadInput([`${path}, row ${brokenRow(bytes)}: this is not UTF-8 text; save the file as UTF-8`])
  }
}

function brokenRow(bytes: Uint8Array): number {
  let row = 1
  for (let start = 0; start < bytes.length; row++) {
    const end = bytes.indexOf(10, start)
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end < 0 ? bytes.length : end))
    } catch {
      return row
    }
    if (end < 0) break
    start = end + 1
  }
  return row
}

/** @throws BadInput with every problem of the SPEC. */
export async function readSpec(path: string): Promise<{ spec: Spec; csv: Csv; bytes: Uint8Array }> {
  const { text } = await readText(path)
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new BadInput([`${path} is not JSON: ${messageOf(error)}`])
  }
  const parsed = parseSpec(json)
  if (!('spec' in parsed)) throw new BadInput(printProblems(path, parsed.problems))
  const data = await readText(resolve(dirname(path), parsed.spec.data))
  return { spec: parsed.spec, csv: parseCsv(data.text), bytes: data.bytes }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A CSV without a SPEC: what its columns are is guessed. @throws BadInput */
export async function readGuessed(
  path: string,
  isPeople = false,
): Promise<{ spec: Spec; csv: Csv; bytes: Uint8Array; json: Guess['spec']; reasons: readonly string[] }> {
  const { text, bytes } = await readText(path)
  const heading = text.slice(0, text.indexOf('\n'))
  const csv = parseCsv(text, heading.split(';').length > heading.split(',').length ? ';' : ',')
  if (csv.problems.length > 0)
    throw new BadInput(
      printProblems(
        path,
        csv.problems.map(({ row, message }) => ({ row, message })),
      ),
    )
  const guess = guessSpec(basename(path), csv, { isPeople })
  if ('why' in guess) throw new BadInput([`${path}: ${guess.why}`])
  const parsed = parseSpec(guess.spec)
  if (!('spec' in parsed)) throw new BadInput(printProblems(path, parsed.problems))
  return { spec: parsed.spec, csv, bytes, json: guess.spec, reasons: guess.reasons }
}
