/**
 * A demonstration that is shown while another process still writes it. Until it is whole it is there to be read: its pages say how far it is, and
 * nobody hands anything in, breaks or mends it under the writer's hands.
 */
import type { App } from './options.ts'
import { refusal } from './refusals.ts'

/** Parts that are written, and how many there are. */
export type Progress = { readonly done: number; readonly of: number }

export class Filling {
  #progress: Progress | null
  #whole: Date | null = null

  /** @param progress null where it is whole already. */
  constructor(progress: Progress | null) {
    this.#progress = progress
  }

  /** Null once it is whole. */
  get progress(): Progress | null {
    return this.#progress
  }

  /** Until when the public pages know the record: meanwhile all of it, and in the end what stood when it was whole. */
  moment(): Date {
    return this.#whole ?? new Date()
  }

  say(progress: Progress): void {
    this.#progress = progress
  }

  end(): void {
    this.#progress = null
    this.#whole = new Date()
  }
}

const READS = ['GET', 'HEAD', 'OPTIONS']
const RETRY_S = 10

/** Refuses whatever would change the record until it is whole. */
export function onlyReading(app: App, filling: Filling): void {
  app.addHook('onRequest', async (request, reply) => {
    if (filling.progress === null || READS.includes(request.method)) return undefined
    return reply.status(503).header('retry-after', RETRY_S).send(refusal('application.demo-being-written'))
  })
}
