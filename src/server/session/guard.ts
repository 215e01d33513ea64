/**
 * Who asks, settled before a byte of a body is read. A request that carries a proof has to carry a right one; a page of
 * another origin changes nothing here, whatever it carries. No cookie exists, so no browser adds anything by itself.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { monotonicSeconds } from '../../outside/host/counted.ts'
import { readCredential } from '../../store/postgres/credentials.ts'
import { LostDevices } from '../../work/enrolment/suspensions.ts'
import type { Installation } from '../../work/installation/installation.ts'
import type { Country } from '../../core/country/index.ts'
import type { SignInRefusal } from '../../core/entry/kinds/sign-in-refused.ts'
import type { KnownCredential } from '../../core/entry/credential-card.ts'
import type { AgencyType } from '../../core/model/lifecycles.ts'
import { CATALOGUE, problem, type ErrorCode } from '../../errors.ts'
import type { ServerClosings } from '../../work/interests/closings.ts'
import type { Refusals } from '../jobs/refusals.ts'
import { DENIED } from '../refusals.ts'
import type { Principal } from './principal.ts'
import { Proofs, type Proof } from './proofs.ts'
import { digestOf, Sessions, type Session } from './sessions.ts'

export type Origins = {
  /** The application's own, as browsers reach it: no slash at its end. */
  readonly api: () => string
  /** The one other origin whose pages may speak to it; null where no desk is served. */
  readonly desk: string | null
  /** Of people's own pages (src/vault/pages.ts): what they ask alone. */
  readonly pages: () => string | null
}

const PAUSE_S = 60

const sessions = new WeakMap<FastifyRequest, Session>()

/** Who asks: a person who signed in with a proof that fits this request. Undefined for everybody else, programs too. */
export const sessionOf = (request: FastifyRequest): Principal | undefined => sessions.get(request)?.principal

/** The same, behind a door that lets nobody else in (`src/server/doors.ts`). */
export function signedIn(request: FastifyRequest): Principal {
  const who = sessionOf(request)
  if (!who) throw new Error('impossible: a route that needs a session has another door')
  return who
}

export class Guard {
  readonly sessions: Sessions
  readonly proofs: Proofs
  readonly lost: LostDevices
  readonly #installation: Pick<Installation, 'pools' | 'country' | 'settings'>
  readonly #origins: Origins
  readonly #refusals: Refusals
  readonly #closings: Pick<ServerClosings, 'closedTo'>

  /** @param now seconds since 1970, which a proof is held to. @param counted seconds of a clock that nobody can set: how long a session lasts. */
  constructor(
    installation: Pick<Installation, 'pools' | 'country' | 'settings'>,
    origins: Origins,
    refusals: Refusals,
    closings: Pick<ServerClosings, 'closedTo'>,
    now: () => number = () => Math.floor(Date.now() / 1000),
    counted: () => number = monotonicSeconds,
  ) {
    this.#installation = installation
    this.#origins = origins
    this.#refusals = refusals
    this.#closings = closings
    this.sessions = new Sessions(counted)
    this.proofs = new Proofs(now)
    this.lost = new LostDevices(installation.pools.saksi_reader)
  }

  /** For every request, first of all. Answers it where it is refused. */
  async check(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { origin, authorization } = request.headers
    const changes = !/^(?:GET|HEAD|OPTIONS)$/.test(request.method)
    const isOfPages = isForPages(request) && origin === this.#origins.pages()
    if (changes && origin !== undefined && !isOfPages && origin !== this.#origins.desk && origin !== this.#origins.api())
      return this.refuse(reply, 'session.elsewhere', 'foreign-origin')
    const token = /^DPoP ([A-Za-z0-9_-]{43})$/.exec(authorization ?? '')?.[1]
    if (token === undefined) {
      // Half a session counts as none, and the answer says so: `DPoP` with nothing behind it, or a proof beside another scheme's token.
      return authorization?.startsWith('DPoP') ? this.refuse(reply, 'session.needed', 'no-session') : undefined
    }
    if (changes && origin !== this.#origins.desk) return this.refuse(reply, 'session.elsewhere', 'foreign-origin')
    const proof = await this.readProof(request, digestOf(token))
    if (typeof proof === 'string') return this.refuse(reply, proof === 'clock' ? 'session.clock' : 'session.needed', 'bad-proof')
    const session = this.sessions.find(token)
    if (!session || session.thumbprint !== proof.thumbprint) return this.refuse(reply, 'session.needed', 'no-session')
    const used = this.proofs.use(proof, session.principal.person)
    if (used === 'too-many') return this.slowDown(reply)
    if (used === 'replayed') return this.refuse(reply, 'session.needed', 'replayed-proof')
    if (!(await this.#stands(session))) return this.refuse(reply, 'session.needed', 'no-session')
    // Asked each time: what was closed a minute ago is not there for a session of an hour ago.
    const closed = this.#closings.closedTo(session.principal.person)
    if (closed === 'everything') return this.refuse(reply, 'session.needed', 'no-session')
    sessions.set(request, { ...session, principal: { ...session.principal, closed } })
    return undefined
  }

  /** The proof of a request, or what is wrong with it. @param tokenDigest null for a request that brings no token. */
  async readProof(request: FastifyRequest, tokenDigest: string | null): Promise<Proof | string> {
    const header = request.headers['dpop']
    if (typeof header !== 'string') return 'unreadable'
    const url = `${this.#origins.api()}${request.url.replace(/[?#].*$/, '')}`
    return this.proofs.read(header, { method: request.method, url }, tokenDigest)
  }

  /** Of the browser's key, for a request that came with a session. */
  thumbprintOf(request: FastifyRequest): string | undefined {
    return sessions.get(request)?.thumbprint
  }

  /** Whether the assertion behind this request's session is fresh. */
  isFresh(request: FastifyRequest): boolean {
    const session = sessions.get(request)
    return session !== undefined && this.sessions.isFresh(session)
  }

  async mustBeDesk(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    return request.headers.origin === this.#origins.desk ? undefined : this.refuse(reply, 'session.elsewhere', 'foreign-origin')
  }

  async mustBePages(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { origin } = request.headers
    return origin !== undefined && origin === this.#origins.pages() ? undefined : this.refuse(reply, 'session.elsewhere', 'foreign-origin')
  }

  end(request: FastifyRequest): void {
    const session = sessions.get(request)
    if (session) this.sessions.end(session)
  }

  /** For whoever has asked so often that no more proofs can be remembered: the oldest are forgotten by and by. */
  slowDown = (reply: FastifyReply): FastifyReply => this.refuse(reply, 'session.slow', 'slowed', { seconds: PAUSE_S })

  refuse(reply: FastifyReply, code: ErrorCode, reason: SignInRefusal, params: Params = {}): FastifyReply {
    this.#refusals.count('desk', reason)
    return answer(reply, code, params)
  }

  /** A device that was revoked ends its sessions; so does one that the record does not know. */
  async #stands(session: Session): Promise<boolean> {
    const { country, pools, settings } = this.#installation
    const { credential, signedInBy } = session.principal
    const [known, lost] = await Promise.all([readCredential(pools.saksi_reader, credential), this.lost.list()])
    const stands =
      known !== undefined &&
      mayStand(known, settings.demo) &&
      (signedInBy === 'password' || signedInBy === 'oidc' || !lost.has(credential)) &&
      agencyTypeOf(country, known.agency) !== undefined
    if (!stands) this.sessions.endAll(credential)
    return stands
  }
}

/** Whether the route is one of those that people's own pages ask. */
export const isForPages = (request: FastifyRequest): boolean => [request.routeOptions.config.door ?? []].flat().includes('pages')

/** Nobody revoked it, and it is no key in a file, except in a demonstration. */
export const mayStand = (known: KnownCredential, isDemo: boolean): boolean => !known.isRevoked && (known.protection === 'device' || isDemo)

/** The trustee is no agency of the country, and watches as an oversight body does. Undefined for a body that is neither. */
export const agencyTypeOf = (country: Country, agency: string): AgencyType | undefined =>
  agency === country.trustee.id ? 'oversight' : country.agencies.find((a) => a.id === agency)?.type

type Params = Readonly<Record<string, string | number>>
/** Answered before the body is read: in a hook nothing is thrown, for a refusal here has a header of its own. */
export function answer(reply: FastifyReply, code: ErrorCode, params: Params = {}): FastifyReply {
  const { status } = CATALOGUE[code]
  if (status === 401) reply.header('www-authenticate', 'DPoP algs="ES256"')
  // How long to wait goes out as a number too: the desk says it in its own language.
  const seconds = typeof params.seconds === 'number' ? { seconds: params.seconds } : {}
  return reply.status(status).send({ code, message: problem(code, params).message.en, ...seconds })
}

/** Who came neither with an office's token nor with a session of its own. */
export const deny = (reply: FastifyReply): FastifyReply => reply.status(401).send(DENIED)

/** While somebody who read of very many people waits. @param wait seconds, more than none. */
export const answerSlowed = (reply: FastifyReply, wait: number): FastifyReply => answer(reply, 'session.slow', { seconds: Math.ceil(wait) })
