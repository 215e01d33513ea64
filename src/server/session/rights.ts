/** What a person may do about accounts. Whom records may be shown to, the country's policies say (src/core/access). */
import type { FastifyRequest } from 'fastify'
import { sessionOf } from './guard.ts'
import type { Principal } from './principal.ts'

/** Somebody who signed in with a key, not by the fallback, which can neither open nor sign. */
export function signerOf(request: FastifyRequest): Principal | undefined {
  const who = sessionOf(request)
  return who?.signedInBy === 'device' || who?.signedInBy === 'software' ? who : undefined
}

export const registrarOf = (request: FastifyRequest): Principal | undefined => {
  const who = signerOf(request)
  return who?.roles.includes('registrar') ? who : undefined
}
