/** Until a demonstration is whole it is there to be read: nobody hands anything in, breaks or mends it under the writer's hands. */
import type { Filling } from './filling.ts'
import type { App } from './options.ts'
import { refusal } from './refusals.ts'

const READS = ['GET', 'HEAD', 'OPTIONS']
/** It changes nothing: its digits stand in no address (routes/letters.ts). */
const ASKED_IN_A_BODY = '/letter'
const RETRY_S = 10

/** Refuses whatever would change the record until it is whole. */
export function onlyReading(app: App, filling: Filling): void {
  app.addHook('onRequest', async (request, reply) => {
    if (filling.progress === null || READS.includes(request.method) || request.routeOptions.url === ASKED_IN_A_BODY) return undefined
    return reply.status(503).header('retry-after', RETRY_S).send(refusal('application.demo-being-written'))
  })
}
