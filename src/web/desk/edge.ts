import workerUrl from './worker.ts?worker&url'
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

/** The page's end of the worker: one question at a time, each with its answer. */
export class Edge {
  readonly #worker: Worker

  constructor() {
    const policy = globalThis.trustedTypes?.createPolicy('saksi-desk', only) ?? only
    this.#worker = new Worker(policy.createScriptURL(workerUrl), { type: 'module' })
  }

  /** Asks and waits. Never throws: what breaks in the worker comes back as `broken`. */
  ask(question: Ask): Promise<Answer> {
    return new Promise((done) => {
      this.#worker.onmessage = (event: MessageEvent<Answer>) => done(event.data)
      this.#worker.onerror = () => done({ kind: 'broken', message: 'worker' })
      this.#worker.postMessage(question)
    })
  }
}
