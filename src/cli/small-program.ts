/** What the programs of the packages share: a few commands of `saksi`, under a name of their own. */
import { ownVersion } from '../store/files/own-version.ts'
import { Usage, type Command } from './command.ts'
import { guess } from './guess.ts'

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const complain = (text: string): void => void process.stderr.write(`${text}\n`)

type Program = { readonly name: string; readonly commands: readonly Command[]; readonly help: string }

/** Runs the command line of this process; its exit code is 2 for bad use. */
export async function runSmall(program: Program): Promise<void> {
  process.exitCode = await run(program, process.argv.slice(2))
}

async function run({ name: own, commands, help }: Program, [name = '', ...argv]: readonly string[]): Promise<number> {
  if (name === '--version') return (say(ownVersion()), 0)
  if (name === '' || name === '--help') return (say(help), name === '' ? 2 : 0)
  const command = commands.find((c) => c.name === name)
  if (!command) {
    complain(
      `${own}: there is no command "${name}"${guess(
        name,
        commands.map((c) => c.name),
      )}`,
    )
    return 2
  }
  // As they are typed here: `saksi match`, or `./saksi match` in a clone, is this program's.
  const typed = new RegExp(`^( *)(?:\\./)?saksi (?=(?:${commands.map((c) => c.name).join('|')})\\b)`, 'gm')
  if (argv.includes('--help')) return (say(command.usage.replaceAll(typed, `$1${own} `)), 0)
  const json = argv.includes('--json')
  try {
    return await command.run(
      argv.filter((a) => a !== '--json'),
      { out: say, err: complain, json },
    )
  } catch (error) {
    if (!(error instanceof Usage)) throw error
    complain(`${own} ${name}: ${error.message}`)
    return 2
  }
}
