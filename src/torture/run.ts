/**
 * `saksi doctor DIR --torture`: breaks a scratch installation beside DIR in every way it knows, on the same disk and
 * with the same PostgreSQL as DIR, and says what was lost. DIR itself is never opened.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { killInits } from './inits.ts'
import { killAnywhere, killAtEach, newReport, TARGETS, type Report } from './kills.ts'
import { Scratch } from './scratch.ts'
import { STEPS } from './steps.ts'

export type TortureRequest = {
  /** Beside it the scratch installation is made. */ readonly dir: string
  readonly kills: number
  /** Numbers from 0 up to 1, without 1. */ readonly chance: () => number
  readonly say: (line: string) => void
  /** Called once, with what ends it early, in order. */ readonly onStart: (stop: () => void) => void
}
export type Outcome = {
  readonly kills: number
  readonly rows: number
  readonly lost: number
  readonly doubled: number
  readonly byTarget: Readonly<Record<string, number>>
  readonly steps: Readonly<Record<string, number>>
  readonly seconds: number
  readonly faults: readonly string[]
}

export async function torture(request: TortureRequest): Promise<Outcome> {
  const start = performance.now()
  const scratch = await Scratch.make(`${request.dir}.torture-${process.pid}`)
  const report = newReport()
  request.onStart(() => (report.isStopped = true))
  try {
    for (const target of TARGETS) await killAtEach(scratch, report, target, { say: request.say, limit: request.kills })
    if (report.kills < request.kills) await killInits(join(scratch.base, 'inits'), report, scratch.counts.faults)
    if (report.kills < request.kills) await killAnywhere(scratch, report, request.kills, request.chance, request.say)
    await scratch.close()
    await verifyAll(scratch)
    return outcomeOf(scratch, report, (performance.now() - start) / 1000)
  } finally {
    await scratch.remove()
  }
}

/** The independent check of everything, as an auditor runs it. */
async function verifyAll(scratch: Scratch): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../main.ts'), 'verify', scratch.dir], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) scratch.counts.faults.push(`verify ends with ${code}: ${said.slice(0, 500)}`)
}

function outcomeOf(scratch: Scratch, report: Report, seconds: number): Outcome {
  const { lost, doubled, faults } = scratch.counts
  const unnamed = [...report.unnamed].map((step) => `a durable step has no name in src/torture/steps.ts: ${step}`)
  return {
    kills: report.kills,
    rows: scratch.rows,
    lost,
    doubled,
    byTarget: report.byTarget,
    steps: report.steps,
    seconds: Math.round(seconds),
    faults: [...faults, ...unnamed],
  }
}

/** What is printed: the figure, and each step with what a crash there leaves and who finishes. */
export function describe(outcome: Outcome): string[] {
  const n = (x: number): string => x.toLocaleString('en')
  const byTarget = Object.entries(outcome.byTarget).map(([target, kills]) => `${n(kills)} ${target}`)
  return [
    ...STEPS.filter((s) => outcome.steps[s.name]).map(
      (s) => `  ${s.name.padEnd(22)} ${n(outcome.steps[s.name] ?? 0).padStart(5)}   leaves ${s.leaves}; finished by ${s.finishes}`,
    ),
    ...outcome.faults.map((f) => `✗ ${f}`),
    `${n(outcome.kills)} kills: ${n(outcome.lost)} lost, ${n(outcome.doubled)} doubled`,
    `${byTarget.join(', ')}; ${n(outcome.rows)} rows recorded; ${outcome.seconds} s; ${outcome.faults.length === 0 ? 'verify finds nothing' : `${outcome.faults.length} faults`}`,
  ]
}
