/** Entries are judged in a thread of their own, while this one folds those before them: a record of a million is two cores' work. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { CODE } from '../../../outside/host/own-code.ts'
import type { Judge, Judged, JudgedPiece } from './judge.ts'
import { pack, transferOf, type Packed } from './packed.ts'

/** Of a piece, or at the end how many returns lack a signature. */
export type Asked = { readonly piece: Packed } | { readonly end: true }
export type Said = { readonly judged: readonly (readonly [number, Judged])[] } | { readonly unsignedReturns: number }

export function judgeApart(): Judge {
  const worker = new Worker(join(import.meta.dirname, `thread${CODE}`))
  /** Those who wait, in the order in which they asked: the thread answers in it. */
  const waiting: { readonly done: (said: Said) => void; readonly failed: (why: unknown) => void }[] = []
  let ended: { readonly why: unknown } | undefined
  const end = (why: unknown): void => {
    ended ??= { why }
    for (const { failed } of waiting.splice(0)) failed(ended.why)
  }
  worker.on('message', (said: Said) => waiting.shift()?.done(said))
  worker.on('error', end)
  worker.on('messageerror', end)
  worker.on('exit', (code) => end(new Error(`the thread that judges entries ended with ${code}`)))
  const ask = (asked: Asked, transfer: ArrayBuffer[] = []): Promise<Said> =>
    new Promise((done, failed) => {
      if (ended) return failed(ended.why)
      waiting.push({ done, failed })
      worker.postMessage(asked, transfer)
    })
  return {
    judge: async (piece, leaves): Promise<JudgedPiece> => {
      const packed = pack(piece, leaves)
      const said = await ask({ piece: packed }, transferOf(packed))
      if (!('judged' in said)) throw new Error('impossible: another answer than was asked for')
      return new Map(said.judged)
    },
    unsignedReturns: async () => {
      const said = await ask({ end: true })
      if (!('unsignedReturns' in said)) throw new Error('impossible: another answer than was asked for')
      return said.unsignedReturns
    },
    close: async () => {
      await worker.terminate()
    },
  }
}
