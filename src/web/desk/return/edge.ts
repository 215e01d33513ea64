import workerUrl from './worker.ts?worker&url'
import type { KeySignature } from '../../../core/ledger/signature.ts'
import { unpackRows } from '../../../core/sheet/sheet-rows.ts'
import type { Answer, Ask, Said } from './protocol.ts'
import { Turns } from './turns.ts'

/* Trusted Types are not in every browser, nor in the compiler's library yet. */
type Policy = { createScriptURL(url: string): string }
type PolicyMaker = { createPolicy(name: string, rules: Policy): Policy }
declare global {
  var trustedTypes: PolicyMaker | undefined
}

const only: Policy = {
  createScriptURL(url) {
    if (url !== workerUrl) throw new Error('impossible: this desk starts no script but its own worker')
    return url
  },
}

/** Asks a device, or a demo's key, to sign a hash. */
type Sign = (hash: Uint8Array) => Promise<KeySignature>

/** Reading the largest sheet takes seconds; what takes longer is made to take long. */
const PATIENCE_MS = 120_000
/** What was read and judged is no bomb any more: sealing every row takes a slow computer its time, and signing waits for a person. */
const TAKES_ITS_TIME: readonly Ask['kind'][] = ['seal', 'sign-totals']

type Told = Exclude<Answer, { kind: 'sign' }>

let policy: Policy | undefined
/** Made once in a page's life: the desk's own rules allow no second one of the name. */
const policyOf = (): Policy => (policy ??= globalThis.trustedTypes?.createPolicy('saksi-desk', only) ?? only)

/** The page's end of a worker: one question at a time, each with its answer. */
export class Edge {
  readonly #turns = new Turns()
  #worker: Worker | undefined

  /**
   * Asks and waits; what is asked meanwhile is asked after. Never throws: what breaks in the worker comes back as `broken`, and what it
   * cannot bear as `ended`.
   */
  ask(question: Ask, sign?: Sign): Promise<Told> {
    return this.#turns.take(() => this.#askNow(question, sign))
  }

  /** What it read goes with it. Asked again, another worker takes it. */
  close(): void {
    this.#worker?.terminate()
    this.#worker = undefined
  }

  /** Nothing in an answer says which question it is of: only one may be open. */
  #askNow(question: Ask, sign?: Sign): Promise<Told> {
    const worker = (this.#worker ??= new Worker(policyOf().createScriptURL(workerUrl), { type: 'module' }))
    return new Promise((answered) => {
      const limit = TAKES_ITS_TIME.includes(question.kind) ? undefined : setTimeout(() => end('time'), PATIENCE_MS)
      const done = (answer: Told): void => {
        clearTimeout(limit)
        answered(answer)
      }
      /** Another worker takes the next file; this one's memory goes with it. */
      const end = (why: 'time' | 'memory'): void => {
        worker.terminate()
        this.#worker = undefined
        done({ kind: 'ended', why })
      }
      worker.onmessage = ({ data }: MessageEvent<Said>) => {
        if (data.kind === 'read') return done({ ...data, rows: unpackRows(data.rows) })
        if (data.kind !== 'sign') return done(data)
        const tell = (signature: KeySignature | null): void => worker.postMessage({ kind: 'signed', signature } satisfies Ask)
        void (sign ? sign(data.hash).catch(() => null) : Promise.resolve(null)).then(tell)
      }
      // An answer that cannot be handed over, or a worker that died under its load.
      worker.onmessageerror = worker.onerror = () => end('memory')
      worker.postMessage(question)
    })
  }
}

let shared: Edge | undefined
/** The worker of returns: one for the page's life, for it holds the sheet. */
export const edgeOf = (): Edge => (shared ??= new Edge())
