import { setTimeout as pause } from 'node:timers/promises'
import { beat, prepareBeat, type Prepared } from '../../../work/plans/hand-in.ts'
import type { PlanBox } from '../../../work/plans/plan-box.ts'
import { purposeHash } from '../../../core/hash.ts'
import { fromBase64Url } from '../../../core/bytes.ts'
import { Failure } from '../../../errors.ts'
import { readArguments } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'
import { untilStopped } from '../../begin/serve.ts'
import { one, openBox } from './read.ts'

/** Says nothing of what a beat carried, but that a plan's place became known: a screen is read by others too. */
export async function stream(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { beats: one }, ['BOX'])
  const beats = values.beats === undefined ? Number.POSITIVE_INFINITY : Number(values.beats)
  if (!(beats >= 1)) throw new Usage('--beats is a number of beats')
  const box = openBox(positionals[0] as string)
  const stop = new AbortController()
  void untilStopped().then(() => stop.abort())
  let missed = 0
  for (let n = 0; n < beats && !stop.signal.aborted; n++) {
    const moment = nextMoment(box, Date.now())
    let prepared: Prepared
    // Made before the moment: what a plan costs in time is spent where nobody measures.
    prepared = await prepareBeat(box)
    await pause(moment - Date.now(), undefined, { signal: stop.signal }).catch(() => undefined)
    if (stop.signal.aborted) break
    try {
      for (const handle of await beat(box, prepared)) io.out(io.json ? JSON.stringify({ held: handle }) : `the log holds ${handle}`)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      missed++
      io.err(error.message)
    }
  }
  return missed > 0 && missed === beats ? 1 : 0
}

/** Whole beats from an offset of the device's own, which nothing that happens on it moves. A beat that was slept through stays missed. */
function nextMoment(box: PlanBox, now: number): number {
  const every = box.settings.beatMinutes * 60_000
  const own = purposeHash('saksi/plan-beat/1', fromBase64Url(box.settings.privateKey))
  const offset = (new DataView(own.buffer, own.byteOffset).getUint32(0) / 2 ** 32) * every
  return Math.ceil((now - offset) / every) * every + offset
}
