/** What a note's window asks of the record's server: rows in, and a board that is the same for everybody. Nothing of it is kept. */
import { fromBase64Url } from '../../../core/bytes.ts'
import type { Parts } from '../../../core/entry/make.ts'
import { noteKeysOf } from '../../../core/note/code.ts'
import { hpke } from '../../../outside/hpke/hpke.ts'
import { readBoard } from '../../../work/notes/board.ts'
import { bringNote, sealNote, type Took } from '../../../work/notes/seal-note.ts'
import type { OversightKey } from '../../../work/oversight/seal-row.ts'

const ANSWER_MS = 20_000
const QUIET = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const
const random = { bytes: (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n)) }
const pause = (): Promise<void> => new Promise((done) => setTimeout(done))

type Step = { readonly code: string; readonly rows: readonly Parts[]; readonly done: number; readonly isGoing: boolean }
type At = { readonly api: string; readonly oversight: OversightKey; readonly onStep: (step: Step) => void }

/** @param note what is to be said; or what is sealed already, of which a part is in. */
export async function leaveNote(
  note: { readonly code: string; readonly words: string } | Step,
  { api, oversight, onStep }: At,
): Promise<void> {
  const { code } = note
  const rows = 'rows' in note ? note.rows : await sealNote(note.words, code, oversight, { random, hpke })
  const before = 'rows' in note ? note.done : 0
  onStep({ code, rows, done: before, isGoing: true })
  const onRow = (done: number): void => onStep({ code, rows, done: before + done, isGoing: true })
  const done = before + (await bringNote(rows.slice(before), { hand: (entry, work) => hand(api, entry, work), pause, onRow }))
  onStep({ code, rows, done, isGoing: false })
}

async function hand(api: string, entry: Parts, work: number): Promise<Took> {
  try {
    const answer = await fetch(`${api}/api/v1/rows`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ entry, work }),
      signal: AbortSignal.timeout(ANSWER_MS),
      redirect: 'error',
      ...QUIET,
    })
    if (answer.ok) return 'taken'
    const { bits } = (await answer.json()) as { readonly bits?: number }
    return answer.status === 429 && typeof bits === 'number' ? { bits } : 'silent'
  } catch {
    return 'silent' // no line, or no server
  }
}

/** @param code as `readNumber` reads it. @returns undefined where nobody answered. */
export async function readAnswers(code: string, api: string): Promise<readonly string[] | undefined> {
  try {
    const answer = await fetch(`${api}/api/v1/board`, { signal: AbortSignal.timeout(ANSWER_MS), redirect: 'error', ...QUIET })
    if (!answer.ok) return undefined
    const { board } = (await answer.json()) as { readonly board: string | null }
    return board === null ? [] : await readBoard(fromBase64Url(board), noteKeysOf(code).privateKey, hpke)
  } catch {
    return undefined // as above
  }
}
