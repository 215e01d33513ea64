/** What is answered while somebody who read of very many people waits. */
import type { FastifyReply } from 'fastify'
import { refusal } from '../refusals.ts'

/** @param wait seconds, more than none. */
export function answerSlowed(reply: FastifyReply, wait: number): FastifyReply {
  const seconds = Math.ceil(wait)
  return reply.status(429).send({ ...refusal('session.slow', { seconds }), seconds })
}
