/**
 * Where two servers share a record, one that slept or was cut off does not know what was signed, ended or revoked meanwhile. It answers only while the
 * other cannot have taken over; what it was in the middle of, the database refuses by epoch.
 */
import type { Installation } from '../work/installation/installation.ts'
import type { App } from './options.ts'
import { refusal } from './refusals.ts'

const RETRY_S = 5

export function onlyWithLease(app: App, { sequencer }: Pick<Installation, 'sequencer'>): void {
  app.addHook('onRequest', async (_request, reply) => {
    if (sequencer.isSure()) return undefined
    return reply.status(503).header('retry-after', RETRY_S).send(refusal('application.elsewhere'))
  })
}
