/**
 * What a monitor may ask, on a port of its own that only this machine reaches: does it live, is it ready, what would the doctor say.
 * Whoever watches is not trusted with more than that. No request, entry or person is counted and no processor time is told: from such
 * figures an administrator, or whoever reads his monitor, learns in which night an office was at work. Everything is worked out by the clock and
 * kept, whoever asks and whatever happens, and free room is told in whole gigabytes.
 */
import type { Server } from 'node:http'
import { statfsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Gauge, Registry } from 'prom-client'
import { examineOpen } from '../work/doctor/doctor.ts'
import type { Check, State } from '../work/doctor/check.ts'
import { checkWaiting } from '../work/doctor/log.ts'
import { checkRoom } from '../work/doctor/machine.ts'
import type { Installation } from '../work/installation/installation.ts'
import { give, smallServer, type Given } from '../outside/http/small-server.ts'
import { ownVersion } from '../store/files/own-version.ts'
import { clockwork } from './jobs/clockwork.ts'

const EVERY_MS = 5 * 60_000
const READY_MS = 2_000
const REQUEST_MS = 5_000
/** A database that answers no sooner does not serve. */
const PATIENCE_MS = 1_500
/** Answers leave on a grid: a monitor keeps how long each took, and the server's load would be read from it. */
const GRID_MS = 500
const GB = 1e9
const STATES: Readonly<Record<State, number>> = { ok: 0, warn: 1, fault: 2 }
/** Parts that wait for a vault are there because somebody handed in names, an hour before the check turns: that is the hour which nobody is told. */
const NOT_TOLD: ReadonlySet<string> = new Set(['couriers.waiting'])

export type Watch = { readonly server: Server; stop(): Promise<void> }

/** The checks run once before this resolves, so the first answer already has them. */
export async function openWatch(installation: Installation, log: (line: string) => void): Promise<Watch> {
  const registry = new Registry()
  const gauge = (name: string, help: string, ...labelNames: string[]): Gauge => new Gauge({ name, help, labelNames, registers: [registry] })
  gauge('saksi_build_info', 'Always 1; the version is its label.', 'version').set({ version: ownVersion() }, 1)
  const ready = gauge('saksi_ready', '1 while returns can be taken in: /readyz.')
  const states = gauge('saksi_check_state', 'What saksi doctor says of each check: 0 well, 1 to decide, 2 to mend.', 'check')
  const checked = gauge('saksi_checked_timestamp_seconds', 'The round in which the checks last came to their end.')
  const room = gauge('saksi_free_bytes', 'Free room on the disk of the record, in whole gigabytes.')

  const look = async (): Promise<void> => {
    const now = (): number => installation.clock.now()
    const round = Math.floor(now() / EVERY_MS) * EVERY_MS
    const { bavail, bsize } = statfsSync(installation.layout.dir)
    room.set(Math.floor((bavail * bsize) / GB) * GB)
    const checks = [checkRoom(installation.layout.dir), ...(await examineOpen(installation, new Map(), now))]
    states.reset()
    for (const { id, state } of worstOf(checks)) states.set({ check: id }, STATES[state])
    checked.set(round / 1000)
  }
  const findUnready = readiness(installation)
  let unready: readonly string[] = []
  const judge = async (): Promise<void> => {
    unready = await findUnready()
    ready.set(unready.length === 0 ? 1 : 0)
  }
  await judge()
  // A record whose checks fail is watched all the same: an old timestamp says so.
  await look().catch((error: Error) => log(`failed watching ${error.name}`))

  const answer = async (path: string): Promise<Given> => {
    if (path === '/healthz') return { status: 200, body: 'ok\n' }
    await pause(GRID_MS - (performance.now() % GRID_MS))
    if (path === '/readyz') return { status: unready.length === 0 ? 200 : 503, body: `${unready.join('\n') || 'ready'}\n` }
    if (path !== '/metrics') return { status: 404, body: 'there are /healthz, /readyz and /metrics\n' }
    return { status: 200, body: await registry.metrics(), type: registry.contentType }
  }
  const server = smallServer(REQUEST_MS, (incoming, response) => {
    const path = (incoming.url ?? '').split('?')[0] ?? ''
    void give(response, () => (incoming.method === 'GET' ? answer(path) : Promise.resolve({ status: 405, body: 'GET alone\n' })), log)
  })
  const stops = [clockwork('watching', EVERY_MS, look, log), clockwork('readiness', READY_MS, judge, log)]
  return { server, stop: async () => void (await Promise.all(stops.map((stop) => stop()))) }
}

/** One check may stand several times, once for each file or disk; the worst of them counts. */
const worstOf = (checks: readonly Check[]): Check[] => [
  ...new Map(
    checks
      .filter((c) => !NOT_TOLD.has(c.id))
      .toSorted((a, b) => STATES[a.state] - STATES[b.state])
      .map((c) => [c.id, c]),
  ).values(),
]

/** Ids of what keeps returns out; none: they are taken in, and logged. A question that a database has not answered is not put again beside it. */
function readiness(installation: Installation): () => Promise<readonly string[]> {
  let asked: Promise<Check | 'away'> | undefined
  return async () => {
    const unready = checkRoom(installation.layout.dir).state === 'fault' ? ['machine.room'] : []
    asked ??= checkWaiting(installation, installation.clock.now())
      .catch(() => 'away' as const)
      .finally(() => (asked = undefined))
    const waiting = await Promise.race([asked, pause(PATIENCE_MS, 'away' as const, { ref: false })])
    if (waiting === 'away') return [...unready, 'database']
    return waiting.state === 'fault' ? [...unready, waiting.id] : unready
  }
}
