/** The program. A command is loaded when it is asked for, so that `saksi --help` starts at once. */
import type { Command, ExitCode, Io } from './cli/command.ts'
import { COMMANDS, listGroups } from './cli/commands.ts'
import { guess } from './cli/guess.ts'

/** Runs one command line and answers its exit code; 2 is bad use or a thing that could not be done. */
export async function main(argv: readonly string[], io?: Partial<Io>): Promise<ExitCode> {
  const json = argv.includes('--json')
  const say: Io = { out: (t) => process.stdout.write(`${t}\n`), err: (t) => process.stderr.write(`${t}\n`), json, ...io }
  const [name, ...rest] = argv.filter((a) => a !== '--json')
  if (name === undefined || name === '--help' || name === 'help') {
    say.out(help())
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    say.out((await import('./cli/own-version.ts')).ownVersion())
    return 0
  }
  const listed = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!listed) {
    say.err(`saksi: there is no command "${name}"${guess(name, Object.keys(COMMANDS))}; saksi --help lists them`)
    return 2
  }
  const { command } = await listed.load()
  if (rest.includes('--help')) {
    say.out(`${listed.summary}\n\n${command.usage}`)
    return 0
  }
  try {
    return await command.run(rest, say)
  } catch (error) {
    return await fail(command, rest, error as Error, say)
  }
}

async function fail(command: Command, argv: readonly string[], error: Error, io: Io): Promise<ExitCode> {
  // Loaded now, and not before: most commands end well, and some need neither disk nor database.
  const { explainFailure } = await import('./cli/explain-failure.ts')
  const known = explainFailure(error, argv)
  const message = known?.message ?? error.message
  if (io.json) io.out(JSON.stringify({ error: message, ...(known ? { code: known.code } : {}) }))
  io.err(`saksi ${command.name}: ${message}`)
  if (error.name === 'Usage') io.err(beginningOf(command))
  else if (process.env.SAKSI_DEBUG === '1') io.err(error.stack ?? '')
  return 2
}

/** How it is written, on one line: a whole help would drive off the screen what was wrong. */
function beginningOf({ name, usage }: Command): string {
  const [first = '', ...rest] = usage.split('\n')
  return rest.length === 0 ? first : `${first.trimEnd()} … (saksi ${name} --help)`
}

function help(): string {
  const groups = listGroups().map(([group, commands]) =>
    [`${group}`, ...commands.map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)].join('\n'),
  )
  return [
    'saksi: a national record of trafficking in persons',
    ...groups,
    [
      'saksi COMMAND --help shows an example; --json answers in JSON.',
      'Exit code 0: done; 1: the check found something; 2: bad use, or it could not be done.',
    ].join('\n'),
  ].join('\n\n')
}

/** As the process that was started for it. */
export async function run(): Promise<void> {
  // Whoever reads no further (`| head`) has what he wanted; the command still ends as it should, and closes what it opened.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  const argv = process.argv.slice(2)
  // Whoever is root gives a command as the owner of what it is about.
  if (process.geteuid?.() === 0) {
    const { becomeOwner } = await import('./cli/as-owner.ts')
    try {
      const said = becomeOwner(argv)
      if (said !== undefined) process.stderr.write(`${said}\n`)
    } catch (error) {
      process.stderr.write(`saksi: ${(error as Error).message}\n`)
      process.exitCode = 2
      return
    }
  }
  process.exitCode = await main(argv)
}

if (import.meta.main) await run()
