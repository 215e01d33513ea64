/** What a person may do about accounts. Whom records may be shown to, the country's policies say (src/core/access). */
import type { FastifyRequest } from 'fastify'
import type { Country } from '../../core/country/index.ts'
import { isReviewer } from '../../core/entry/bodies.ts'
import { lackRegistrars } from '../../core/entry/registrars.ts'
import { readCredentials } from '../../store/postgres/credentials.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { BODY_LIMIT } from '../body-limit.ts'
import { Failure } from '../../errors.ts'
import type { Allowance } from './allowance.ts'
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

/** Who signs devices in: registrars; and while two of two agencies are no longer there, heads and oversight, for registrars alone (core/entry/signers.ts). */
export async function enrollerOf(request: FastifyRequest, { pools }: Pick<Installation, 'pools'>): Promise<Principal | undefined> {
  const who = signerOf(request)
  if (who === undefined || who.roles.includes('registrar')) return who
  const maySeat = who.roles.some((r) => r === 'head' || r === 'oversight')
  return maySeat && lackRegistrars(await readCredentials(pools.saksi_reader)) ? who : undefined
}

/** A head or reviewer of an agency that receives returns, who signed in with a key. */
export function mayReview(request: FastifyRequest, country: Country): boolean {
  const who = signerOf(request)
  return who !== undefined && isReviewer(country, who.agency) && who.roles.some((r) => r === 'head' || r === 'reviewer')
}

/** The agency whose program sends its token; undefined without one, or with one that is nobody's. */
export function tokenHolder(request: FastifyRequest, { submitter }: Pick<Installation, 'submitter'>): string | undefined {
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  return token === undefined ? undefined : submitter(token)
}

/** For which agency a request hands in: its person's, or that of a program's token. Undefined for everybody else. */
export const senderOf = (request: FastifyRequest, installation: Pick<Installation, 'submitter'>): string | undefined =>
  signerOf(request)?.agency ?? tokenHolder(request, installation)

/** Before a byte of the body is read: an upload beyond what its sender may hand in costs nothing. */
export const withinAllowance =
  (allowance: Allowance, installation: Pick<Installation, 'submitter'>) =>
  async (request: FastifyRequest): Promise<void> => {
    const sender = senderOf(request, installation)
    const isWithin = sender !== undefined && allowance.allows(sender, bytesOf(request))
    if (!isWithin) throw new Failure('return.too-much')
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
const bytesOf = (request: FastifyRequest): number => Number(request.headers['content-length'] ?? BODY_LIMIT)
