#!/usr/bin/env node
/** The program of the package `@saksi/disclosure`: what `saksi` does with anybody's tables, without the rest of it. */
import { command as attack } from './attack.ts'
import { check } from './check-tables.ts'
import { guess } from './guess.ts'
import { ownVersion } from '../store/files/own-version.ts'
import { command as protect } from './protect.ts'

const COMMANDS = { protect, attack, check }
const HELP = `saksi-disclosure protect SPEC.json --out DIR    protect a table, or say why not
saksi-disclosure attack OUT…                    attack what was published
saksi-disclosure check [FOLDER]                 attack every table of a folder, for a repository that publishes

protect - and attack - take one JSON text on standard input and answer with one, for R, Python or anything else.
saksi-disclosure COMMAND --help says more. Exit code 0: done, nothing found; 1: refused, or something found; 2: bad use.`

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const complain = (text: string): void => void process.stderr.write(`${text}\n`)

async function run([name = '', ...argv]: readonly string[]): Promise<number> {
  if (name === '--version') return (say(ownVersion()), 0)
  if (name === '' || name === '--help') return (say(HELP), name === '' ? 2 : 0)
  const command = Object.values(COMMANDS).find((c) => c.name === name)
  if (!command) {
    complain(`saksi-disclosure: there is no command "${name}"${guess(name, Object.keys(COMMANDS))}`)
    return 2
  }
  if (argv.includes('--help')) return (say(command.usage.replaceAll(/^saksi (?=protect|attack)/gm, 'saksi-disclosure ')), 0)
  return command.run([...argv], { out: say, err: complain, json: argv.includes('--json') })
}

process.exitCode = await run(process.argv.slice(2))
