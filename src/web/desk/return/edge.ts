import workerUrl from './worker.ts?worker&url'
import type { KeySignature } from '../../../core/ledger/signature.ts'
import type { Answer, Ask } from './protocol.ts'

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

/** The page's end of the worker: one question at a time, each with its answer. */
export class Edge {
  readonly #worker: Worker

  constructor() {
    const policy = globalThis.trustedTypes?.createPolicy('saksi-desk', only) ?? only
    this.#worker = new Worker(policy.createScriptURL(workerUrl), { type: 'module' })
  }

  /** Asks and waits. Never throws: what breaks in the worker comes back as `broken`. */
  ask(question: Ask, sign?: Sign): Promise<Exclude<Answer, { kind: 'sign' }>> {
    return new Promise((done) => {
      this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind !== 'sign') return done(data)
        const tell = (signature: KeySignature | null): void => this.#worker.postMessage({ kind: 'signed', signature } satisfies Ask)
        void (sign ? sign(data.hash).catch(() => null) : Promise.resolve(null)).then(tell)
      }
      this.#worker.onerror = () => done({ kind: 'broken', message: 'worker' })
      this.#worker.postMessage(question)
    })
  }
}
