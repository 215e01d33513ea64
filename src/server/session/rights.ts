/** What a person may do about accounts. Whom records may be shown to, the country's policies say (src/core/access). */
import type { FastifyRequest } from 'fastify'
import type { Country } from '../../core/country/index.ts'
import { isReviewer } from '../../core/entry/check-act.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { BODY_LIMIT } from '../body-limit.ts'
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

/** A head or reviewer of an agency that receives returns, who signed in with a key. */
export function mayReview(request: FastifyRequest, country: Country): boolean {
  const who = signerOf(request)
  return who !== undefined && isReviewer(country, who.agency) && who.roles.some((r) => r === 'head' || r === 'reviewer')
}

/** For which agency a request hands in: its person's, or that of a program's token. Undefined for everybody else. */
export function senderOf(request: FastifyRequest, { submitter }: Pick<Installation, 'submitter'>): string | undefined {
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  return signerOf(request)?.agency ?? (token === undefined ? undefined : submitter(token))
}

/** What a person hands in, that person's own device has signed: nobody sends another's work under a session of his own. */
export function isOwnWork(request: FastifyRequest, entries: readonly { readonly stub: string }[]): boolean {
  const who = signerOf(request)
  return who === undefined || entries.every((e) => authorOf(e.stub) === who.credential)
}

function authorOf(stub: string): unknown {
  try {
    return (JSON.parse(stub) as { author?: unknown } | null)?.author
  } catch {
    return undefined // no stub; whoever appends it says so
  }
}

/** Bytes that a request says it brings. One that does not say counts as the longest. */
export const bytesOf = (request: FastifyRequest): number => Number(request.headers['content-length'] ?? BODY_LIMIT)
