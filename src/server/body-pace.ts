/**
 * How slowly a body may come. One byte a minute would hold a connection and its memory for ever, and enough of them the door: so a
 * stranger's small request has seconds, few of his network are waited for at a time, and whoever is known (a clerk on a bad line
 * who sends a month's return) may take long, but has to get on.
 */
import { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Installation } from '../work/installation/installation.ts'
import { networkOf } from '../core/network.ts'
import type { App } from './options.ts'
import { answer, sessionOf } from './session/guard.ts'
import { tokenHolder } from './session/rights.ts'

/** Seconds in which a stranger's body must be whole: what he may send is at most a few kilobytes. */
const STRANGER_SECONDS = 20
/** Bodies of strangers of one network that are waited for at a time. A provincial office is one network, and its sign-ins take milliseconds. */
const MOST_OF_ONE_NETWORK = 20
/** Bytes a second, over a quarter of a minute, of whoever is known: a poor mobile line brings four times as much. */
const LEAST_PACE = 1024
const PACE_SECONDS = 15
/** What is told to whose head or body is given up, before the connection ends. */
export const TIMED_OUT = 'HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n'

/** The server's own limits: of the head of a request, of any request whole, and of connections at a time. */
export const SERVER_LIMITS = { headersMs: 10_000, requestMs: 3_600_000, connections: 2000 } as const

/** To be called behind the guard, before the first route. @param log one line for each body that is given up. */
export function keepPace(
  app: App,
  { installation, log }: { installation: Pick<Installation, 'submitter'>; log: (line: string) => void },
): void {
  const strangers = new Map<string, number>()
  app.addHook('onRequest', async (request, reply) => {
    if (!bringsBody(request)) return undefined
    const isKnown = sessionOf(request) !== undefined || tokenHolder(request, installation) !== undefined
    const network = isKnown ? undefined : networkOf(request.ip)
    const waiting = network === undefined ? 0 : (strangers.get(network) ?? 0)
    if (network !== undefined && waiting >= MOST_OF_ONE_NETWORK) return tooMany(reply)
    if (network !== undefined) strangers.set(network, waiting + 1)
    watch(request, isKnown, log, () => {
      if (network === undefined) return
      const left = (strangers.get(network) ?? 1) - 1
      if (left > 0) strangers.set(network, left)
      else strangers.delete(network)
    })
    return undefined
  })
}

const bringsBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

// Its connection ends too, or it would go on sending what nobody reads.
const tooMany = (reply: FastifyReply): FastifyReply =>
  answer(reply.header('connection', 'close'), 'session.slow', { seconds: STRANGER_SECONDS })

/** @param done once, when the body is whole or the connection gone. */
function watch(request: FastifyRequest, isKnown: boolean, log: (line: string) => void, done: () => void): void {
  const { raw } = request
  let before = raw.socket?.bytesRead ?? 0
  const giveUp = (): void => {
    if (request.routeOptions.config.isUnlogged !== true) log(`gave up a body ${request.method} ${request.routeOptions.url ?? 'none'}`)
    // A request that a test puts in has no connection to end.
    if (raw.socket instanceof Socket) raw.socket.end(TIMED_OUT)
    raw.destroy()
  }
  const timer = isKnown
    ? setInterval(() => {
        const now = raw.socket?.bytesRead ?? 0
        if (now - before < LEAST_PACE * PACE_SECONDS) giveUp()
        before = now
      }, PACE_SECONDS * 1000)
    : setTimeout(giveUp, STRANGER_SECONDS * 1000)
  let isOver = false
  const over = (): void => {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    done()
  }
  raw.once('end', over)
  raw.once('close', over)
}
