/**
 * Who may come in by a route: each route of the API names its door, and the door is held before a byte of the body is read or
 * anything of it is judged, so that a stranger learns nothing of what a right request would look like. One without a door may not exist.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Installation } from '../work/installation/installation.ts'
import type { App } from './options.ts'
import type { Refusals } from './jobs/refusals.ts'
import { answer, deny, type Guard, sessionOf } from './session/guard.ts'
import { enrollerOf, registrarOf, senderOf, signerOf, tokenHolder } from './session/rights.ts'

type Asked = { readonly guard: Guard; readonly installation: Pick<Installation, 'submitter' | 'pools'>; readonly refusals: Refusals }
type Check = (request: FastifyRequest, reply: FastifyReply, asked: Asked) => unknown

const DOORS = {
  /** Everybody, programs too. */
  anyone: () => undefined,
  /** Only pages of the desk: whoever signs in or asks for a place is nobody yet. */
  desk: (request, reply, { guard }) => guard.mustBeDesk(request, reply),
  /** Only people's own pages, which the trustee serves: whoever may change the desk's pages, or the record's, is not let in here. */
  pages: (request, reply, { guard }) => guard.mustBePages(request, reply),
  /** Somebody who signed in, in whichever way. */
  session: (request, reply) => (sessionOf(request) ? undefined : answer(reply, 'session.needed')),
  /** Somebody who signed in with a device's key: the fallback neither opens nor signs. */
  key: (request, reply) => (signerOf(request) ? undefined : answer(reply, 'session.needed')),
  /** The same where the others are not told that there is something: for them nothing is here. */
  'own-key': (request, reply) => (signerOf(request) ? undefined : answer(reply, 'session.not-yours')),
  registrar: (request, reply) => (registrarOf(request) ? undefined : answer(reply, 'session.not-yours')),
  /** Registrars, and where they are gone those who seat new ones. */
  enroller: async (request, reply, { installation }) =>
    (await enrollerOf(request, installation)) ? undefined : answer(reply, 'session.not-yours'),
  /** Whoever hands in for an agency: a person's key, or a program's token. */
  sender: (request, reply, { installation, refusals }) => {
    if (senderOf(request, installation) !== undefined) return undefined
    refusals.count('returns', request.headers.authorization ? 'unknown-token' : 'no-token')
    return deny(reply)
  },
  /** Whoever reads for an agency: a person, or a program's token. */
  office: (request, reply, { installation }) =>
    (sessionOf(request)?.agency ?? tokenHolder(request, installation)) === undefined ? deny(reply) : undefined,
  /** A program with its agency's token, and no person. */
  program: (request, reply, { installation }) => (tokenHolder(request, installation) === undefined ? deny(reply) : undefined),
  /** The route itself says "not there" to whom it is not for, and brings nothing that could be judged before. */
  hidden: () => undefined,
} satisfies Record<string, Check>
export type Door = keyof typeof DOORS

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Several are held one after the other. */
    readonly door?: Door | readonly Door[]
    /** The server's own log has no line of it: that somebody came here is nobody's to read. */
    readonly isUnlogged?: true
  }
}

/** How OpenAPI says it: a session's token is bound to the browser's key (RFC 9449), a program's is a bearer token (RFC 6750). */
export const SECURITY_SCHEMES = {
  session: { type: 'http', scheme: 'DPoP', description: 'A session of the desk: token and proof of possession (docs/spec/session.md).' },
  program: { type: 'http', scheme: 'bearer', description: 'The token in an office’s keys, for a gateway of its own.' },
} as const
const SESSION = [{ session: [] }]
const EITHER = [{ session: [] }, { program: [] }]
const SECURITY: Readonly<Record<Door, readonly object[]>> = {
  anyone: [],
  desk: [],
  pages: [],
  session: SESSION,
  key: SESSION,
  'own-key': SESSION,
  registrar: SESSION,
  enroller: SESSION,
  sender: EITHER,
  office: EITHER,
  program: [{ program: [] }],
  hidden: SESSION,
}

/**
 * The statuses that a route can answer with, worked out from its door and from what it takes in. Every route declares every refusal,
 * because an answer that no schema names would go out unchecked; whoever reads the document is shown those that can happen.
 */
export function possibleStatuses(route: {
  readonly method: string | readonly string[]
  readonly config?: { readonly door?: Door | readonly Door[] }
  readonly schema?: { readonly body?: unknown; readonly params?: unknown; readonly querystring?: unknown } | undefined
}): ReadonlySet<number> {
  const doors = [route.config?.door ?? []].flat()
  const changes = [route.method].flat().some((method) => method !== 'GET' && method !== 'HEAD')
  const knows = doors.some((door) => SECURITY[door].length > 0)
  const { body, params, querystring } = route.schema ?? {}
  return new Set([
    500,
    503, // while a new version waits for two signatures (only-signing.ts)
    ...(body || params || querystring ? [400] : []),
    ...(knows ? [401, 429] : []),
    ...(knows || params ? [404] : []),
    ...(changes ? [403, 409, 422, 429, 507] : []),
    ...(body ? [413, 415] : []),
  ])
}

/** To be called before the first route. @throws when a route of the API names no door. */
export function hangDoors(app: App, asked: Asked): void {
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api/') || route.method === 'OPTIONS') return
    const doors = [route.config?.door ?? []].flat()
    if (doors.length === 0) throw new Error(`impossible: ${String(route.method)} ${route.url} says not who may come in`)
    const checks = doors.map(
      (door) =>
        async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> =>
          (DOORS[door] as Check)(request, reply, asked),
    )
    route.onRequest = [...checks, ...[route.onRequest ?? []].flat()]
    route.schema = { ...route.schema, security: doors.flatMap((door) => SECURITY[door]) as { [name: string]: string[] }[] }
  })
}
