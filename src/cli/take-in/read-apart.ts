/**
 * Reads and checks a sheet in a process of its own, as the desk does in its worker: a sheet that is made to hurt takes the memory and
 * time of that process, which is ended, and the person is told why. What is passed between the two never touches a disk.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Answers } from '../../core/sheet/own/questions/questions.ts'
import type { Recipe } from '../../core/sheet/recipe/recipe.ts'
import type { Learned } from '../../core/sheet/learned-columns.ts'
import type { ValueRow } from '../../core/sheet/value-rows.ts'
import { problem } from '../../errors.ts'
import type { Refused, Valid } from '../../road/stages.ts'
import type { Own } from '../../road/validate/whose-file.ts'
import { CODE } from '../../outside/host/own-code.ts'

export type SheetAsked = {
  readonly path: string
  /** Folder of the country, which is loaded there, and the form's id. */
  readonly country: string
  /** Absent, it is found out among the forms that this agency sends. */
  readonly form?: string
  readonly agency?: string
  /** By which the file is split; `form` says which of its records are read. */
  readonly recipe?: Recipe
  readonly period?: string | undefined
  readonly own?: Own
  readonly learned?: Learned | undefined
  readonly answers?: Answers | undefined
  /** Rows at fault are left out, and wait. */
  readonly letWait?: boolean | undefined
  /** Which of the answers it is read by is asked for. */
  readonly isTold?: boolean | undefined
}
export type SheetSaid =
  /** Questions whose answer it was read by. */
  | { readonly kind: 'used'; readonly ids: readonly string[] }
  | { readonly kind: 'columns'; readonly lines: readonly string[] }
  /** In pieces, so that rows do not stand there once more as one message. */
  | { readonly kind: 'rows'; readonly rows: readonly ValueRow[] }
  /** All but its rows, which were said before. */
  | { readonly kind: 'valid'; readonly valid: Valid }
  | { readonly kind: 'refused'; readonly refused: Refused }
  | { readonly kind: 'failed'; readonly message: string }

type ReadingLimits = { readonly heapMb: number; readonly ms: number }
/** Several times what the largest sheet takes that is allowed at all (src/exchange/sheet/grid.ts); the time is the desk's. */
const MOST_HEAP_MB = 1024
const MOST_MS = 120_000
const LIMITS: ReadingLimits = { heapMb: MOST_HEAP_MB, ms: MOST_MS }

/**
 * What such a process is started with. Young objects are looked through early: read as it comes, a sheet leaves a great many that are
 * soon nothing, and in room for more they only take memory.
 */
export const readingFlags = ({ heapMb }: ReadingLimits = LIMITS): readonly string[] => [
  `--max-old-space-size=${heapMb}`,
  '--max-semi-space-size=4',
]

/**
 * @param tell is told of columns, line by line
 * @param use is told of the answers that it was read by, where it is asked for
 * @throws an Error for what is no fault of the sheet.
 */
export function readApart(
  asked: SheetAsked,
  tell: (line: string) => void,
  limits: ReadingLimits = LIMITS,
  use: (ids: readonly string[]) => void = () => undefined,
): Promise<Valid | Refused> {
  const child = start(limits)
  const rows: ValueRow[] = []
  return new Promise<Valid | Refused>((done, failed) => {
    let isLate = false
    const limit = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, limits.ms)
    child.on('message', (said: SheetSaid) => {
      if (said.kind === 'used') use(said.ids)
      else if (said.kind === 'columns') for (const line of said.lines) tell(line)
      else if (said.kind === 'rows') for (const row of said.rows) rows.push(row)
      else if (said.kind === 'valid') done({ ...said.valid, rows })
      else if (said.kind === 'refused') done(said.refused)
      else failed(new Error(said.message))
    })
    child.once('error', failed)
    // Whatever it said has arrived by then; where it said nothing, this is the answer.
    child.once('close', (_code, signal) => {
      clearTimeout(limit)
      if (isLate) done({ refused: [problem('file.reading-took-time')], checked: 0 })
      // V8 aborts at its limit; a system without memory kills.
      else if (signal !== null) done({ refused: [problem('file.reading-took-memory')], checked: 0 })
      else failed(new Error('impossible: the reading of a sheet ended without a word'))
    })
    child.send(asked)
  })
}

/** Without a core file: in a memory that ran out lie names. What V8 prints of its end is for nobody. */
const start = (limits: ReadingLimits): ChildProcess =>
  spawn(
    'sh',
    ['-c', 'ulimit -c 0; exec "$0" "$@"', process.execPath, ...readingFlags(limits), join(import.meta.dirname, `sheet-process${CODE}`)],
    { stdio: ['ignore', 'ignore', process.env.SAKSI_DEBUG === '1' ? 'inherit' : 'ignore', 'ipc'], serialization: 'advanced' },
  )
