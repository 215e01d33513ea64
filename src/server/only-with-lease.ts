/**
 * Where two servers share a record, one that slept or was cut off does not know what was signed, ended or revoked meanwhile. It answers only while the
 * other cannot have taken over; entries that it was in the middle of, the database refuses by epoch.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Installation } from '../work/installation/installation.ts'
import type { App } from './options.ts'
import { refusal } from './refusals.ts'

const RETRY_S = 5

export function onlyWithLease(app: App, { sequencer }: Pick<Installation, 'sequencer'>): void {
  const onlySure = async (_request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (sequencer.isSure()) return undefined
    return reply.status(503).header('retry-after', RETRY_S).send(refusal('application.elsewhere'))
  }
  app.addHook('onRequest', onlySure)
  app.addHook('preHandler', onlySure) // a body may take its time
}
