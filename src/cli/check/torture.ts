/** `saksi doctor DIR --torture`: the torture's command line, apart from the examination. */
import { torture, describe } from '../../torture/run.ts'
import { Usage, type ExitCode, type Io } from '../command.ts'
import { progress } from '../progress.ts'

export async function runTorture(dir: string, given: string | boolean | undefined, io: Io): Promise<ExitCode> {
  const kills = Number(given)
  if (!Number.isInteger(kills) || kills < 1 || kills > 100_000) throw new Usage('--kills is a whole number from 1 to 100000')
  const bar = progress('torture', !io.json && process.stderr.isTTY === true)
  const outcome = await torture({
    dir,
    kills,
    chance: Math.random,
    say: (line) => bar.at(Number(/^\d+/.exec(line)?.[0] ?? 0), kills),
    onStart: endInOrder,
  })
  bar.end()
  if (io.json) io.out(JSON.stringify(outcome))
  else for (const line of describe(outcome)) io.out(line)
  return outcome.lost + outcome.doubled + outcome.faults.length === 0 ? 0 : 1
}

/** Ctrl-C ends it after the kill that is under way; the figures until then are printed, and the scratch installation goes. */
function endInOrder(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
}
