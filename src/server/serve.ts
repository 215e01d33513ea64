/** Serves one installation, and beside it the desk on its own port. One server a folder: a second is refused. */
import { frameOf } from './public/frame-model.ts'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openInstallation, readEdgeKeys, type Installation } from '../work/installation/installation.ts'
import { endEach } from '../core/end-each.ts'
import { readSigningKey } from '../core/entry/software-key.ts'
import { doorsFile, readDoors, type Doors } from '../work/openings/doors.ts'
import { closeServer, openServer } from '../outside/http/small-server.ts'
import { openProvider } from '../outside/oidc/oidc.ts'
import { readReminderSettings } from '../outside/smtp/smtp.ts'
import { handSecrets } from '../work/couriers/hand-secrets.ts'
import { readOtherServer } from '../store/files/other-server.ts'
import { noteOwnSecrets } from '../store/postgres/kept-secrets.ts'
import { lockInstallation } from '../store/postgres/lock-installation.ts'
import { decideBy } from '../outside/cedar/decide.ts'
import { keepClock } from '../outside/host/clocks.ts'
import { readClockSpans } from '../store/postgres/clock-alarms.ts'
import { PolicyStanding } from '../work/policies/standing.ts'
import { refuseOlder } from '../work/installation/bring-up-to-date.ts'
import { noteMissed } from '../work/returns-due/note-missed.ts'
import { noteReadBefore } from '../work/releases/note-earlier-reads.ts'
import { holdWhoMayAct } from '../work/verify/hold-who-may-act.ts'
import { noteDesk, noteStart, recoverLog } from '../work/installation/note-start.ts'
import { Failure } from '../errors.ts'
import { buildApp } from './app.ts'
import type { App } from './options.ts'
import { bringWaitingCouriers } from './jobs/couriers.ts'
import { handOwnSecrets } from './jobs/own-secrets.ts'
import { bringWaitingErasures } from './jobs/erasures.ts'
import { clockwork } from './jobs/clockwork.ts'
import { DropPool } from './jobs/drop-pool.ts'
import { Refusals } from './jobs/refusals.ts'
import { watchClock } from './jobs/watch-clock.ts'
import { buildDesk } from './desk.ts'
import type { Filling } from './filling.ts'
import { demoPeople } from './demo-people.ts'
import { keepWitnessing } from './jobs/witnessing.ts'
import { startAnchoring } from './jobs/anchor.ts'
import { startPadding } from './jobs/pad.ts'
import { forgetDrops, keepDrops } from '../work/plans/drops.ts'
import { publicMoment } from './public/moment.ts'
import { Awaited } from './jobs/awaited.ts'
import { isNoticeTime } from '../core/due/reminder.ts'
import { remind, remindOversight, type Reminding } from './jobs/reminders.ts'
import { turnLogsOver } from './jobs/turn-logs-over.ts'
import { openRequestLog } from './request-log.ts'
import { waitForTurn } from './wait-turn.ts'
import { openWatch } from './watch.ts'

export type Web = { readonly desk: string; readonly public: string }
export type Serving = {
  readonly url: string
  readonly deskUrl: string | null
  readonly watchUrl: string | null
  readonly installation: Installation
  /** Resolves when another server of a shared record has taken over, or could have for too long: this one must end. */
  readonly lost: Promise<void>
  /** Its routes, for a test that asks each of them. */
  readonly app: App
  close(): Promise<void>
}
export type ServeRequest = {
  readonly dir: string
  readonly port: number
  /** Port of the desk; null serves none. */
  readonly deskPort: number | null
  /** Port of what a monitor asks (watch.ts); absent serves none. */
  readonly watchPort?: number
  readonly web: Web
  /** A demonstration that another process still writes. */
  readonly filling?: Filling
  readonly say?: (line: string) => void
  /** Other rhythms than the settings', for a test. */
  readonly rhythm?: { readonly anchorSeconds: number; readonly paddingPerHour: number }
}

const HOST = '127.0.0.1'
const TICK_MS = 100
const CLOCK_MS = 1000
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** Longer than a failover of the database takes. */
const GIVE_UP_MS = MINUTE_MS

/** @throws when another server holds the folder, or a port is taken; then nothing is left running. */
export async function serve(request: ServeRequest): Promise<Serving> {
  const lock = lockInstallation(request.dir, 'serve')
  try {
    const installation = await openInstallation(request.dir, request.say)
    /** What runs so far, the newest first: a port that is still open would keep a failed start from ever ending. */
    const begun: (() => unknown)[] = []
    try {
      await refuseOlder(installation)
      if (existsSync(installation.layout.recovering)) throw new Failure('recover.unfinished', { dir: request.dir })
      let lose = (): void => undefined
      const lost = new Promise<void>((resolve) => void (lose = resolve))
      const isShared = await installation.sequencer.claim(() => lose())
      // A restored record has one server, and what it was restored from may have had two: each would take it for its own.
      if (!isShared && readOtherServer(installation.layout)) throw new Failure('share.not-anew', { dir: request.dir })
      let stopBeating: (() => Promise<void>) | undefined
      if (isShared) {
        await waitForTurn(installation, HOST, request, (line) => request.say?.(line))
        // A start looks the record over, which may take longer than a lease; what fails here fails again below, and is said there.
        stopBeating = clockwork(
          'turn',
          TICK_MS,
          () => installation.sequencer.flush(),
          () => undefined,
        )
        begun.unshift(stopBeating)
        await handSecrets(installation.layout)
        await noteOwnSecrets(installation.pools.saksi_sequencer, installation.layout)
      }
      const standing = await PolicyStanding.open(installation)
      const { policies } = standing
      if (standing.waits) request.say?.(new Failure('policy.not-adopted', { own: policies.hash.slice(0, 16) }).message)
      // Before anything is signed: a machine that was put back to an older state is shown its own later one, and stops here.
      await installation.askWitnesses()
      // What an earlier process had recorded and not logged is logged now, before anything new.
      await recoverLog(installation, installation.clock.now())
      await holdWhoMayAct(installation)
      keepClock(installation.layout.clock, installation.clock)
      const changed = await noteStart(installation, 'serve', true)
      if (changed.length > 0) request.say?.(`this is not the program that ran here last (${changed.join(', ')}); the log says so`)
      await noteReadBefore(installation)
      if (request.deskPort !== null) await noteDesk(installation, request.web.desk)
      const { settings } = installation
      let url = settings.url ?? `http://localhost:${request.port}`
      const deskUrl = request.deskPort === null ? null : (settings.desk ?? `http://localhost:${request.deskPort}`)
      const logFile = join(request.dir, 'log', 'requests.log')
      mkdirSync(join(request.dir, 'log'), { recursive: true })
      const requests = openRequestLog(logFile)
      const { log } = requests
      begun.unshift(() => requests.close())
      const refusals = new Refusals()
      const drops = new DropPool()
      const awaited = new Awaited(installation)
      const mails = readReminderSettings(
        installation.layout,
        installation.country.agencies.map((a) => a.id),
      )
      // A demonstration stands still, and reminds nobody.
      const reminding: Reminding | undefined = mails && deskUrl !== null && !settings.demo ? { settings: mails, desk: deskUrl } : undefined
      const anchor = await installation.openAnchor()
      const { filling } = request
      const moment = filling ? () => filling.moment() : publicMoment(installation.settings.demo, new Date())
      const provider = deskUrl === null ? undefined : openProvider(installation.layout, `${deskUrl}/`)
      const app = await buildApp({
        standing,
        decide: decideBy(policies, () => installation.clock.today()),
        provider,
        reminding,
        awaited,
        sayWhy: (policy) => policies.rules.get(policy)?.words,
        installation,
        anchor,
        moment,
        filling,
        deskOrigin: deskUrl,
        pagesOrigin: () => pagesApart(installation, [url, deskUrl]),
        apiOrigin: () => url,
        assets: request.web.public,
        log,
        refusals,
        drops,
        // A demonstration is small.
        isCountedAhead: !settings.demo,
      })
      begun.unshift(() => app.close())
      await app.listen({ port: request.port, host: HOST })
      url = settings.url ?? `http://localhost:${(app.server.address() as AddressInfo).port}`
      const desk =
        deskUrl === null
          ? null
          : buildDesk({
              bundle: request.web.desk,
              connect: () => [url, ...(doorsOf(installation)?.vaults.map((v) => new URL(v.url).origin) ?? [])],
              sample: () => sampleOf(installation),
              elsewhere: () => (filling?.progress ? url : null),
              pages: () => pagesApart(installation, [url, deskUrl]),
              languages: installation.country.languages,
              config: () => deskConfig(installation, { api: url, desk: deskUrl }, provider?.issuer),
            })
      begun.unshift(() => desk?.close())
      if (desk) await openServer(desk, request.deskPort ?? 0, HOST)
      const watch = request.watchPort === undefined ? null : await openWatch(installation, log)
      begun.unshift(async () => {
        await watch?.stop()
        watch?.server.close()
      })
      const watchUrl = watch ? await openServer(watch.server, request.watchPort ?? 0, HOST) : null
      const stop = await startClockworks(installation, { refusals, standing, log, say: request.say, lose: () => lose() })
      await stopBeating?.()
      const stopReminding =
        reminding &&
        clockwork(
          'reminders',
          // More often than a minute has room for: a round that comes late must not pass its minute by.
          MINUTE_MS / 3,
          async () => {
            if (standing.waits || !isNoticeTime(reminding.settings.at, new Date().toISOString())) return
            const today = installation.clock.today()
            const done = await Promise.allSettled([
              remind(installation, reminding, today),
              remindOversight(installation, reminding, awaited, today),
            ])
            for (const one of done) if (one.status === 'rejected') throw one.reason
          },
          log,
        )
      const rhythm = request.rhythm ?? installation.settings
      const jobs = [
        startAnchoring({ anchor, seconds: rhythm.anchorSeconds, checkpoint: async () => (await installation.checkpoint()).text, log }),
        startPadding({
          perHour: rhythm.paddingPerHour,
          note: (body) => installation.note(body),
          pool: drops,
          keep: (entry, leaves) => keepDrops(installation.pools.saksi_app, entry, leaves),
          log,
        }),
      ]
      return {
        url: `http://localhost:${(app.server.address() as AddressInfo).port}`,
        deskUrl,
        watchUrl,
        lost,
        installation,
        app,
        close: () =>
          endEach([
            () => app.close(),
            () => Promise.all([stop(), stopReminding?.(), watch?.stop(), ...jobs.map((end) => end())]),
            () => desk && closeServer(desk),
            () => watch && closeServer(watch.server),
            () => installation.close(),
            () => requests.close(),
            () => lock.release(),
          ]),
      }
    } catch (error) {
      // What it failed of is said, and not what its end may say besides.
      await endEach([...begun, () => installation.close()]).catch(() => undefined)
      throw error
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

type Around = {
  readonly refusals: Refusals
  readonly standing: PolicyStanding
  readonly log: (line: string) => void
  readonly say: ((line: string) => void) | undefined
  readonly lose: () => void
}

/** Everything that runs on a timer. The last round of refusals is written when the server closes. */
async function startClockworks(installation: Installation, { refusals, standing, log, say, lose }: Around): Promise<() => Promise<void>> {
  // What judges or destroys waits with the policies; what keeps the log and the vaults goes on.
  const missed = async (): Promise<unknown> => standing.waits || noteMissed(installation, { today: installation.clock.today() })
  await missed()
  // Two people may have signed at a desk, which says so, or by command beside this server.
  const settle = async (): Promise<void> => {
    if (standing.waits && !(await standing.look())) say?.('the log has adopted the policies of this version; the record serves')
  }
  const alarms = (await readClockSpans(installation.pools.saksi_reader)).filter((s) => s.to === null).map((s) => s.alarm)
  const tell = (line: string): void => {
    say?.(line)
    log(line)
  }
  const stops = [
    // What other programs on this machine record (`saksi import`, `saksi count`) while the server runs.
    clockwork('sequencing', TICK_MS, () => flushOrRevive(installation), log),
    clockwork('lease', CLOCK_MS, watchLease(installation, lose), log),
    clockwork('missed', HOUR_MS, missed, log),
    clockwork('policies', CLOCK_MS, settle, log),
    clockwork('clock', CLOCK_MS, watchClock(installation, tell, alarms), log),
    clockwork('refusals', MINUTE_MS, () => refusals.write(installation), log),
    clockwork('logs', MINUTE_MS, async () => turnLogsOver(installation.layout.dir), log),
    clockwork('forgetting', HOUR_MS, () => forgetDrops(installation.pools.saksi_app), log),
    keepWitnessing(installation, log, { say: tell, alarms }),
    bringWaitingCouriers(installation, log),
    handOwnSecrets(installation, log),
    bringWaitingErasures(installation, log),
  ]
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
    await refusals.write(installation).catch((error: Error) => log(`failed refusals ${error.name}`))
  }
}

/** A database that was killed (by the kernel, for memory) comes back here, and the server with it. */
async function flushOrRevive(installation: Installation): Promise<void> {
  try {
    await installation.sequencer.flush()
  } catch (error) {
    await installation.revive()
    throw error
  }
}

/** While the database is away nobody else can take over either, so that is waited out; an own disk that fails, or a line that is cut, gives way to the other. */
function watchLease({ sequencer }: Installation, lose: () => void): () => Promise<void> {
  let sureAt = performance.now()
  return async () => {
    if (sequencer.isSure()) sureAt = performance.now()
    else if (performance.now() - sureAt > GIVE_UP_MS) lose()
  }
}

const sampleOf = (installation: Installation): string | null => {
  const path = join(installation.layout.edgeFolder, 'sample-court-return.xlsx')
  return existsSync(path) ? path : null
}

/** Whom the desk's pages ask for openings. Without the file, or with one that does not hold together, nobody: names stay closed. */
function doorsOf({ layout }: Installation): Doors | undefined {
  try {
    const file = doorsFile(layout)
    return existsSync(file) ? readDoors(file) : undefined
  } catch {
    return undefined // saksi doctor says what is wrong with it
  }
}

/** Where people's own pages are. None where the file names this server's own origins: who serves those would be let in where only hers are. */
function pagesApart(installation: Installation, own: readonly (string | null)[]): string | null {
  const pages = doorsOf(installation)?.pages
  return pages === undefined || own.includes(pages) ? null : pages
}

/** In the demo the desk hands out the invented people's software keys; a real desk's keys are given to each office by hand. */
function deskConfig(installation: Installation, at: { readonly api: string; readonly desk: string }, oidc: string | undefined): string {
  const { country, settings, layout, asked } = installation
  const { today } = frameOf(installation)
  const doors = doorsOf(installation)
  const people = settings.demo
    ? demoPeople(country).flatMap(({ id, words, agency, role, journey }) => {
        const [path, signing] = [layout.edge(agency), layout.signingKey(agency, role)]
        const key = existsSync(signing) ? readSigningKey(JSON.parse(readFileSync(signing, 'utf8'))) : undefined
        return key ? [{ id, words, journey, signing: key, ...(existsSync(path) ? { keys: readEdgeKeys(path) } : {}) }] : []
      })
    : []
  return JSON.stringify({
    ...at,
    country: country.id,
    demo: settings.demo,
    ...(today === undefined ? {} : { today }),
    ...(oidc === undefined ? {} : { oidc }),
    ...(doors ? { doors } : {}),
    ...(settings.observatory === undefined ? {} : { observatory: settings.observatory }),
    ...(settings.names === undefined ? {} : { names: settings.names }),
    ...(settings.formerNames === undefined ? {} : { formerNames: settings.formerNames }),
    ...(asked.said.length === 0 ? {} : { asked }),
    people,
    ...(sampleOf(installation) ? { sample: './sample-court-return.xlsx' } : {}),
  })
}
