import { torture, describe } from '../torture/run.ts'
import { folder, readArguments } from './arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from './command.ts'
import { progress } from './progress.ts'

export const command: Command = {
  name: 'doctor',
  summary: 'break a scratch installation in every way, and say what was lost',
  usage: `saksi doctor DIR --torture [--kills N]

Makes an installation of invented people beside DIR, on the same disk, and kills imports, servers, sequencers and
databases at every durable step; after each, what was acknowledged must be there once. DIR itself is never opened.
Takes about a second a kill. Exit code 1 when anything was lost, doubled or left in disorder.

  saksi doctor ./record --torture --kills 1000`,
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { torture: { type: 'boolean' }, kills: { type: 'string', default: '300' } }, [
      'DIR',
    ])
    if (values.torture !== true) throw new Usage('say --torture')
    return runTorture(folder(positionals[0] as string), values.kills, io)
  },
}

async function runTorture(dir: string, given: string | boolean | undefined, io: Io): Promise<ExitCode> {
  const kills = Number(given)
  if (!Number.isInteger(kills) || kills < 1 || kills > 100_000) throw new Usage('--kills is a whole number from 1 to 100000')
  const bar = progress('torture', !io.json && process.stderr.isTTY === true)
  const outcome = await torture({ dir, kills, chance: Math.random, say: (line) => bar.at(Number(/^[\d,]+/.exec(line)?.[0] ?? 0), kills) })
  bar.end()
  if (io.json) io.out(JSON.stringify(outcome))
  else for (const line of describe(outcome)) io.out(line)
  return outcome.lost + outcome.doubled + outcome.faults.length === 0 ? 0 : 1
}
