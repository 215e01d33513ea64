/** The processes that are broken: the program itself, with crash-points.ts loaded before it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Order } from './crash-points.ts'
import { FORM, type Return, type Scratch } from './scratch.ts'

const HERE = import.meta.dirname
export const MAIN = join(HERE, '../main.ts')
/** Longer than anything takes; who is not done by then hangs. */
const PATIENCE_MS = 60_000

/** What became of one victim. `killedAt` is the step it was broken at; undefined when it got to its end unbroken. */
export type Ending = {
  readonly code: number | null
  readonly said: string
  readonly killedAt: string | undefined
  readonly steps: readonly string[]
  readonly hangs: boolean
}
export type Break = Pick<Order, 'at' | 'when' | 'act'>

export type Victim = { readonly process: ChildProcess; readonly said: () => string; end(): Promise<Ending> }

/** @param place `base` is where everything of the installation lies; the steps are written there. */
export function start(place: { readonly base: string; readonly data: string }, args: readonly string[], how: Break): Victim {
  const trace = join(place.base, 'steps')
  rmSync(trace, { force: true })
  const order: Order = { ...how, dir: place.base, trace, data: place.data }
  const child = spawn(process.execPath, ['--import', join(HERE, 'crash-points.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SAKSI_TORTURE: JSON.stringify(order) },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => void (said += chunk.toString()))
  const closed = once(child, 'close') as Promise<[number | null]>
  return {
    process: child,
    said: () => said,
    end: async () => {
      const [code] = await Promise.race([closed, pause(PATIENCE_MS, ['hangs'] as const, { ref: false })])
      child.kill('SIGKILL')
      await closed
      const lines = existsSync(trace) ? readFileSync(trace, 'utf8').split('\n').filter(Boolean) : []
      const broken = lines.find((l) => l.startsWith('! '))
      const hangs = code === 'hangs'
      return {
        code: hangs ? null : code,
        said,
        killedAt: broken?.slice(2),
        steps: lines.filter((l) => !l.startsWith('! ')),
        hangs,
      }
    },
  }
}

/** `saksi import`, acknowledged when it ends with 0. */
export async function breakImport(scratch: Scratch, taken: Return, how: Break): Promise<Ending> {
  const ending = await start(scratch, [MAIN, 'import', scratch.dir, taken.path, '--form', FORM], how).end()
  taken.isAcknowledged = ending.code === 0
  return ending
}

/** `saksi rebuild`: what is derived is thrown away and folded again, in one transaction. */
export const breakRebuild = (scratch: Scratch, how: Break): Promise<Ending> => start(scratch, [MAIN, 'rebuild', scratch.dir], how).end()

/** A server that takes returns over HTTP at the same time; each is acknowledged by its answer. */
export async function breakServer(scratch: Scratch, taken: readonly Return[], how: Break): Promise<Ending> {
  // As after an upgrade: each writes the texts that it runs by, and not the first alone.
  rmSync(scratch.layout.adoptedPolicies, { force: true })
  const victim = start(scratch, [join(HERE, 'serving.ts'), scratch.dir], how)
  const port = await heard(victim, /^listening (\d+)$/m)
  const until = performance.now() + PATIENCE_MS / 2
  while (port !== undefined && isAlive(victim) && performance.now() < until) {
    await Promise.all(taken.filter((one) => !one.isAcknowledged).map((one) => post(scratch, one, port)))
    // Whoever got no answer sends again: a server whose database was killed has to find it again by itself.
    if (taken.every((one) => one.isAcknowledged)) break
    await pause(50)
  }
  // Who never listened is ending by itself, and in words.
  if (port !== undefined) victim.process.kill('SIGTERM')
  return victim.end()
}

async function post(scratch: Scratch, taken: Return, port: string): Promise<void> {
  const { submitToken } = JSON.parse(readFileSync(scratch.layout.edge(taken.sealed.agency), 'utf8')) as { submitToken: string }
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/returns`, {
    method: 'POST',
    headers: { authorization: `Bearer ${submitToken}`, 'content-type': 'application/json' },
    body: readFileSync(taken.path),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined) // killed under the request: not acknowledged
  if (answer?.status === 200 && (await answer.json().catch(() => undefined)) !== undefined) taken.isAcknowledged = true
}

/** A process that only sequences, while the parent records. */
export async function breakSequencer(scratch: Scratch, taken: readonly Return[], how: Break): Promise<Ending> {
  const victim = start(scratch, [join(HERE, 'sequencing.ts'), scratch.dir], how)
  if ((await heard(victim, /^(sequencing)$/m)) !== undefined) {
    for (const one of taken) {
      await scratch.record(one)
      await pause(10)
    }
    await pause(50)
    victim.process.kill('SIGTERM')
  }
  return victim.end()
}

const isAlive = ({ process: { exitCode, signalCode } }: Victim): boolean => exitCode === null && signalCode === null

/** Waits for a line of the victim; undefined when it ends before it says it. */
async function heard(victim: Victim, line: RegExp): Promise<string | undefined> {
  const until = performance.now() + PATIENCE_MS
  while (isAlive(victim) && performance.now() < until) {
    const found = line.exec(victim.said())?.[1]
    if (found !== undefined) return found
    await pause(5)
  }
  return undefined
}
