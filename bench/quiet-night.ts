/**
 * Whether a night of a raid looks different from outside. The real server runs through quiet and busy nights in random
 * order, each of a few seconds; one who watches every public door gathers what there is to see, and a classifier learns
 * from it. Then the same for a reader of the private log, on nights of eight hours that are drawn and not run.
 *
 *   node bench/quiet-night.ts [nights] [seconds a night] [plan]    defaults: 120 4; 0 nights draws the private log's only
 *
 * With `plan`, every night has four devices at their beats, and on a "busy" one a sealed plan goes out among them.
 *
 * Busy nights are harsher than a real one: 25 sealed returns within the four seconds, by four clients.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { areaUnderCurve, crossValidated, standardError, type Night } from './classify.ts'
import { machine, openBench } from './court-rows.ts'
import type { Prepare, Run } from './http-writers.ts'
import type { DeviceAsk } from './plan-devices.ts'

const nights = Number(process.argv[2] ?? 120)
const seconds = Number(process.argv[3] ?? 4)
const PORT = 18_441
const isPlan = process.argv[4] === 'plan'
const WORK = { quiet: 1, busy: 25 }
const DOORS = [
  '/',
  '/verify',
  '/anchor/checkpoint',
  '/anchor/tile/entries/000',
  '/log/checkpoint',
  '/api/v1/forms',
  '/openapi.json',
] as const

if (nights > 0) await watchServer()
for (const perHour of isPlan ? [] : [0, 60, 600, 3600]) {
  const drawn = Array.from({ length: 600 }, (_, i) => ({ isBusy: i % 2 === 0, features: Object.values(drawNight(i % 2 === 0, perHour)) }))
  print(`a reader of the private log, padding ${perHour} an hour (drawn)`, drawn, Object.keys(drawNight(true, 60)))
}

/** Nights of the real server. */
async function watchServer(): Promise<void> {
  const bench = await openBench()
  const { dir } = bench.installation.layout
  const child = (file: string, ...args: string[]): ChildProcess =>
    fork(join(import.meta.dirname, file), args, { serialization: 'advanced', execArgv: [] })
  // Devices are other machines: what a plan costs them in time is spent before the night, and not where it is measured.
  const devices = isPlan ? child('plan-devices.ts', dir, String(PORT), String(seconds)) : undefined
  const writers = child('http-writers.ts')
  const server = child('serve-here.ts', dir, String(PORT), '1', '3600')
  try {
    await once(server, 'message')
    const truth = Array.from({ length: nights }, (_, i) => i % 2 === 0).sort(() => Math.random() - 0.5)
    await ask<number>(writers, { dir, from: 0, count: truth.reduce((sum, busy) => sum + (busy ? WORK.busy : WORK.quiet), 0) })
    await watch(3) // the first answers are slow for everybody
    console.log(
      `${machine(bench.installation.engine)}; load ${loadavg()[0]?.toFixed(1)}; ${nights} nights of ${seconds} s, an anchor a second`,
    )
    const seen: Night[] = []
    let names: readonly string[] = []
    for (const isBusy of truth) {
      const count = isBusy ? WORK.busy : WORK.quiet
      const load = { port: PORT, writers: Math.min(4, count), count, pauseMs: isBusy ? (seconds * 1000 * 3) / WORK.busy : 0 }
      if (devices) await ask(devices, { prepare: isBusy })
      const work = devices ? ask(devices, { beat: true }) : ask(writers, load)
      const view = await watch(seconds)
      await work
      names = Object.keys(view)
      seen.push({ isBusy, features: Object.values(view) })
    }
    print('a stranger at every public door', seen, names)
  } finally {
    writers.kill()
    devices?.kill()
    server.kill('SIGTERM')
    await once(server, 'exit')
    await bench.remove()
  }
}

async function ask<T>(writers: ChildProcess, question: Prepare | Run | DeviceAsk): Promise<T> {
  writers.send(question)
  return ((await once(writers, 'message')) as [T])[0]
}

function print(who: string, seen: readonly Night[], names: readonly string[]): void {
  const n = seen.length / 2
  const single = names
    .map((name, j) => ({ name, area: areaUnderCurve(seen.map((s) => ({ isBusy: s.isBusy, score: s.features[j] ?? 0 }))) }))
    .sort((a, b) => Math.abs(b.area - 0.5) - Math.abs(a.area - 0.5))
  console.log(
    `${who}: AUC ${crossValidated(seen).toFixed(3)} (guessing 0.5, standard error ${standardError(n).toFixed(3)}, ${seen.length} nights)`,
  )
  console.log(
    `  the most telling alone: ${single
      .slice(0, 4)
      .map((s) => `${s.name} ${s.area.toFixed(2)}`)
      .join(', ')}`,
  )
}

/** What one sees who asks at every door all night: sizes, headers, times, and when the anchor moves. */
async function watch(length: number): Promise<Record<string, number>> {
  const end = performance.now() + length * 1000
  const times = new Map<string, number[]>(DOORS.map((d) => [d, []]))
  const sizes = new Map<string, Set<number>>(DOORS.map((d) => [d, new Set()]))
  const heads = new Set<string>()
  const moves: number[] = []
  let [size, leaves] = [0, 0]
  for (let i = 0; performance.now() < end; i++) {
    const door = DOORS[i % DOORS.length] as string
    const asked = performance.now()
    const answer = await fetch(`http://127.0.0.1:${PORT}${door}`)
    const body = await answer.text()
    times.get(door)?.push(performance.now() - asked)
    sizes.get(door)?.add(body.length)
    heads.add([...answer.headers].filter(([name]) => !/^(?:date|content-length)$/.test(name)).join())
    if (door === '/anchor/checkpoint') {
      const now = Number(body.split('\n')[1])
      if (now > size && size > 0) {
        leaves += now - size
        moves.push((Date.now() / 1000) % 1)
      }
      size = now
    }
    await pause(10 + 20 * Math.random())
  }
  const sorted = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b)
  const at = (list: readonly number[], share: number): number => sorted(list)[Math.floor(list.length * share)] ?? 0
  const all = [...times.values()].flat()
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length)
  return {
    'all, mean time': mean(all),
    'all, p95 time': at(all, 0.95),
    'all, longest': Math.max(...all),
    ...Object.fromEntries(DOORS.map((d) => [`${d}, median time`, at(times.get(d) ?? [], 0.5)])),
    'answers got': all.length,
    'sizes seen': [...sizes.values()].reduce((sum, s) => sum + s.size, 0),
    'heads seen': heads.size,
    'anchors seen': leaves,
    'anchor, mean moment in the second': mean(moves),
    'anchor, latest moment': Math.max(0, ...moves),
  }
}

/** Eight hours of the private log: single acts at five an hour; on a busy night 30 more within two hours; and padding. */
function drawNight(isBusy: boolean, perHour: number): Record<string, number> {
  const HOURS = 8
  const moments: number[] = []
  const poisson = (rate: number, from: number, to: number): void => {
    for (let at = from - Math.log(1 - Math.random()) / rate; at < to; at -= Math.log(1 - Math.random()) / rate) moments.push(at)
  }
  poisson(5, 0, HOURS)
  if (isBusy) {
    const start = Math.random() * (HOURS - 2)
    for (let i = 0; i < 30; i++) moments.push(start + 2 * Math.random())
  }
  if (perHour > 0) poisson(perHour, 0, HOURS)
  const within = (hours: number): number => {
    const sorted = moments.toSorted((a, b) => a - b)
    let most = 0
    for (let i = 0, j = 0; j < sorted.length; j++) {
      while ((sorted[j] ?? 0) - (sorted[i] ?? 0) > hours) i++
      most = Math.max(most, j - i + 1)
    }
    return most
  }
  const byHour = Array.from({ length: HOURS }, (_, h) => moments.filter((m) => Math.floor(m) === h).length)
  return {
    entries: moments.length,
    'most in two hours': within(2),
    'most in ten minutes': within(1 / 6),
    'most in an hour of the clock': Math.max(...byHour),
  }
}
