/**
 * Kills, at every durable step: of an import, a server, a process that only sequences, and of the database under the
 * first two. SIGKILL runs no handler, so what is on the disk then is what a crash of that process leaves.
 */
import { TILE } from '../core/ledger/tile.ts'
import type { Act } from './crash-points.ts'
import type { Return, Scratch } from './scratch.ts'
import { breakImport, breakRebuild, breakSequencer, breakServer, type Break, type Ending } from './victims.ts'

export const TARGETS = [
  'import',
  'server',
  'sequencer',
  'cold import',
  'rebuild',
  'database under an import',
  'database under a server',
] as const
export type Target = (typeof TARGETS)[number]
export type Report = {
  kills: number
  /** Set when someone wants it to end: after the kill that is under way. */ isStopped: boolean
  readonly byTarget: Record<string, number>
  /** How often each step was broken at. */ readonly steps: Record<string, number>
  /** Steps that acted and are not in steps.ts. */ readonly unnamed: Set<string>
}
export const newReport = (): Report => ({ kills: 0, isStopped: false, byTarget: {}, steps: {}, unnamed: new Set() })

const ROWS = 7
const actOf = (target: Target): Act => (target.startsWith('database') ? 'kill-postmaster' : 'kill')

/** Breaks one victim, and settles what it was handed. */
export async function breakOnce(scratch: Scratch, report: Report, target: Target, how: Break, rows = ROWS): Promise<Ending> {
  const taken: Return[] = []
  const returns = target === 'rebuild' ? 0 : target.endsWith('import') ? 1 : 2
  for (let i = 0; i < returns; i++) taken.push(await scratch.seal(rows))
  // It finds what a killed database left, and has to start one.
  if (target === 'cold import') await scratch.killDatabase()
  const ending = await run(scratch, target, taken, how)
  const label = `${how.act ?? 'nothing'} of ${target} ${how.when ?? ''} ${ending.killedAt ?? 'no step'}`
  for (const step of ending.steps) if (step.startsWith('unnamed')) report.unnamed.add(step)
  if (ending.killedAt !== undefined) {
    report.kills++
    report.byTarget[target] = (report.byTarget[target] ?? 0) + 1
    report.steps[ending.killedAt] = (report.steps[ending.killedAt] ?? 0) + 1
  }
  checkEnding(scratch, ending, how, label)
  if (target.endsWith('server') && ending.code === 0 && !taken.every((one) => one.isAcknowledged))
    scratch.counts.faults.push(`${label}: the server lives and takes nothing`)
  // The parent's connections went with the database; it comes back as anyone would.
  if (how.act === 'kill-postmaster') await scratch.close()
  await scratch.settle(taken, label)
  return ending
}

function run(scratch: Scratch, target: Target, taken: readonly Return[], how: Break): Promise<Ending> {
  if (target === 'rebuild') return breakRebuild(scratch, how)
  if (target === 'sequencer') return breakSequencer(scratch, taken, how)
  return target.endsWith('import') ? breakImport(scratch, taken[0] as Return, how) : breakServer(scratch, taken, how)
}

/** Who was not killed itself ends in order, in time, and in words from the catalogue. */
function checkEnding(scratch: Scratch, ending: Ending, how: Break, label: string): void {
  const { faults } = scratch.counts
  if (ending.hangs) faults.push(`${label}: it does not end`)
  const wasKilled = how.act === 'kill' && ending.killedAt !== undefined
  if (!wasKilled && !ending.hangs && ending.code !== 0 && ending.code !== 2)
    faults.push(`${label}: ends with ${ending.code}: ${ending.said.slice(-300)}`)
  if (/\bat .+\.ts:\d|node:events|ENOSPC: |EIO: /.test(ending.said)) faults.push(`${label}: says ${ending.said.slice(-300)}`)
}

/** Rows that fill the tile at the right edge and begin the next: only then is a full one written and are its partials dropped. */
async function rowsToFillTile(scratch: Scratch): Promise<number> {
  const { size } = await (await scratch.open()).checkpoint()
  return TILE - (size % TILE) + 1
}

/** The steps that a target walks, in order, when nothing breaks it; the tile at the right edge is filled on the way. */
export async function walkOf(scratch: Scratch, report: Report, target: Target): Promise<readonly string[]> {
  return (await breakOnce(scratch, report, target, {}, await rowsToFillTile(scratch))).steps
}

/**
 * At each of these steps, the first time it comes: within what can be torn or left unanswered, and after.
 * @param names all that the target walks, where left out. @param limit ends when this many kills were made. @param isBrief one kill a step.
 */
export async function killAtEach(
  scratch: Scratch,
  report: Report,
  target: Target,
  how: {
    readonly say?: (line: string) => void
    readonly names?: readonly string[]
    readonly limit?: number
    readonly isBrief?: boolean
  } = {},
): Promise<void> {
  for (const step of how.names ?? new Set(await walkOf(scratch, report, target))) {
    const moments = /\.(write|commit|move|take)$/.test(step) ? (['during', 'after'] as const) : (['after'] as const)
    for (const when of how.isBrief ? moments.slice(0, 1) : moments) {
      if (report.isStopped || report.kills >= (how.limit ?? Infinity)) return
      // A folder is made, and partials go, only where a tile is filled.
      const rows = /^(partials|(tile|entries)\.(folder|sync-folder)$)/.test(step) ? await rowsToFillTile(scratch) : ROWS
      await breakOnce(scratch, report, target, { at: { step, nth: 1 }, when, act: actOf(target) }, rows)
    }
    how.say?.(`${report.kills} kills; ${target} at ${step}`)
  }
}

/**
 * Kills at any step, before, within or after it, until there were `kills` in all.
 * @param chance gives numbers from 0 up to 1, without 1.
 */
export async function killAnywhere(
  scratch: Scratch,
  report: Report,
  kills: number,
  chance: () => number,
  say: (line: string) => void,
): Promise<void> {
  const walks = new Map<Target, number>()
  for (const target of TARGETS) walks.set(target, (await walkOf(scratch, report, target)).length)
  for (let round = 0; report.kills < kills && !report.isStopped; round++) {
    // An import is what runs most often, and is killed most often: by a closed lid, a Ctrl-C, a supervisor.
    const target = TARGETS[[0, 1, 0, 2, 0, 5, 0, 1, 6, 3, 0, 2, 0, 1, 0, 4][round % 16] as number] as Target
    const nth = 1 + Math.floor(chance() * (walks.get(target) ?? 1))
    const when = (['before', 'during', 'after'] as const)[Math.floor(chance() * 3)] ?? 'after'
    await breakOnce(scratch, report, target, { at: { nth }, when, act: actOf(target) })
    say(`${report.kills} of ${kills} kills; ${scratch.counts.lost} lost, ${scratch.counts.doubled} doubled`)
    if (scratch.counts.faults.length > 50) return
  }
}
