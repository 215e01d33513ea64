/**
 * A draft is made in a process of its own: the solver counts for seconds to minutes and would let nobody else be answered meanwhile, and what
 * takes too much memory or time takes that process's. It opens the record as a command does, and nothing that it counts comes here: of its tables
 * how many cells are printed and withheld, and by what they were attacked.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { CODE } from '../../outside/host/own-code.ts'
import type { ClearingStep } from '../../work/releases/clear-tables.ts'
import type { WantedDraft } from '../../work/releases/keep-draft.ts'
import type { Ended } from '../../core/release/drafted.ts'

export type DraftingAsked = {
  readonly dir: string
  readonly wanted: Omit<WantedDraft, 'title'>
  readonly offices: readonly string[] | null
  /** When what lies under its name was attacked; null where nothing does. */
  readonly over: string | null
  /** What lies under its name goes out, where two have approved it and it comes out as they read it. */
  readonly isToGoOut?: true
}
/** A figure's draft goes step by step, a year's from one set of linked tables to the next. */
export type DraftingStep = { readonly step: ClearingStep } | { readonly done: number; readonly of: number }
export type DraftingSaid = { readonly at: DraftingStep } | { readonly isKeeping: true } | { readonly ended: Ended }

const MOST_MS = 15 * 60_000
const MOST_HEAP_MB = 2048

export type Making = {
  /** Never fails: what ends it otherwise is an end too. */
  readonly ended: Promise<Ended>
  /** Ends it, and nothing is kept; one that is being kept ends by itself. */
  stop(): Promise<void>
}

/** @param tell hears how far it is. @param mostMs after which it is ended. */
export function makeApart(asked: DraftingAsked, tell: (at: DraftingStep) => void, mostMs = MOST_MS): Making {
  const child = spawn(process.execPath, [`--max-old-space-size=${MOST_HEAP_MB}`, join(import.meta.dirname, `process${CODE}`)], {
    stdio: ['ignore', 'ignore', process.env.SAKSI_DEBUG === '1' ? 'inherit' : 'ignore', 'ipc'],
  })
  let isLate = false
  let isKeeping = false
  const limit = setTimeout(() => {
    isLate = true
    child.kill('SIGKILL')
  }, mostMs)
  const ended = new Promise<Ended>((done) => {
    child.on('message', (message) => {
      const said = message as DraftingSaid
      if ('ended' in said) done(said.ended)
      else if ('at' in said) tell(said.at)
      else {
        // The older draft gives way to this one: cut off between the two, there would be neither.
        isKeeping = true
        clearTimeout(limit)
        if (!child.killed) child.send('keep')
      }
    })
    // It never ran, or ended without a word.
    child.once('error', () => done({ is: 'failed', code: 'failed' }))
    child.once('close', () => {
      clearTimeout(limit)
      done(isLate ? { is: 'refused', why: 'out_of_time', coarser: [] } : { is: 'failed', code: 'failed' })
    })
  })
  child.send(asked, (error) => error && child.kill('SIGKILL'))
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return {
    ended,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      if (!isKeeping) child.kill('SIGKILL')
      await closed
    },
  }
}
