import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { canonical, parseJson, type Json } from '../../core/canonical.ts'
import { toHex, utf8 } from '../../core/bytes.ts'
import { purposeHash } from '../../core/hash.ts'
import { parseDepositNumber } from '../../core/ledger/deposit-number.ts'
import { parseVkey } from '../../core/ledger/note.ts'
import { LAID, layBeside, readAnswered, type Laid } from '../../core/reconcile/answered.ts'
import { openInstallation } from '../../work/installation/installation.ts'
import { answersToDeposits, askedWithDeposits } from '../../work/reconcile/answered-leads.ts'
import { folder, oneOf, readArguments, required } from '../arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'
import { DEMO_LINE } from '../demo-mark.ts'

export const command: Command = {
  name: 'answered',
  usage: `saksi answered ask DIR --out FILE
saksi answered give DIR --deposits FILE --out FILE
saksi answered compare DIR FILE --key VKEY-FILE

Two records of one thing, without a name. Those who asked write the numbers of the deposits that they left; a ministry that has joined gives what became of
each lead whose deposit it entered, of these and of no others; those who asked lay it beside what they recorded. What is given has offices, states and months, and no
name, no place and no number of a register. Each answer is on record in their log before it is given, and its receipt is of this answer to this number: one that goes
with another lead proves nothing. That a record of the lead stands behind it is their word. The key is the verifier key of the other record's log (DIR/tlog/vkey), from
its keeper and not from the file. Exit code 1: something was not entered, is not proved, or differs.

  saksi answered ask ./observatory --out deposits.txt
  saksi answered give ./ministry --deposits deposits.txt --out answered.json
  saksi answered compare ./observatory answered.json --key ministry.vkey`,
  async run(argv, io) {
    const [action, ...rest] = argv
    const to = oneOf(action ?? '', ['ask', 'give', 'compare'], 'what to do')
    return { ask, give, compare }[to](rest, io)
  },
}

async function ask(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { out: { type: 'string' } }, ['DIR'])
  const out = fresh(required(values, 'out'))
  const installation = await openInstallation(folder(positionals[0] as string))
  try {
    const asked = await askedWithDeposits(installation.country, installation.pools.saksi_reader)
    const deposits = [...new Set(asked.map((a) => a.deposit))]
    writeFileSync(out, deposits.map((d) => `${d}\n`).join(''))
    io.out(io.json ? JSON.stringify({ deposits: deposits.length, out }) : `${deposits.length} numbers of deposits, in ${out}`)
    return 0
  } finally {
    await installation.close()
  }
}

async function give(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { deposits: { type: 'string' }, out: { type: 'string' } }, ['DIR'])
  const out = fresh(required(values, 'out'))
  const deposits = readDeposits(required(values, 'deposits'))
  const installation = await openInstallation(folder(positionals[0] as string))
  try {
    const answers = await answersToDeposits(installation, deposits)
    const text = `${canonical(JSON.parse(JSON.stringify(answers)) as Json)}\n`
    // What leaves is on record before it does.
    await installation.note({
      kind: 'figure.answered',
      indicator: 'answered',
      recipient: 'depositors',
      from: '1900-01-01',
      to: answers.as_of,
      by: [],
      where: {},
      result: toHex(purposeHash('saksi/figure/1', utf8(text))),
    })
    writeFileSync(out, text)
    if (io.json) io.out(JSON.stringify({ leads: answers.leads.length, out }))
    else io.out(`${answers.leads.length} leads with one of these ${deposits.length} deposits, in ${out}`)
    return 0
  } finally {
    await installation.close()
  }
}

async function compare(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { key: { type: 'string' } }, ['DIR', 'FILE'])
  const [dir, path] = positionals as [string, string]
  const vkey = readText(required(values, 'key')).trim()
  if (parseVkey(vkey)?.type !== 'note') throw new Usage('--key is no verifier key of a log')
  const given = readAnswered(jsonOf(readText(path)))
  if (!given) throw new Usage(`${path} is no file of answers`)
  const installation = await openInstallation(folder(dir))
  try {
    const { country, pools, settings } = installation
    if (given.country !== country.id) throw new Usage(`${path} is of another country`)
    const laid = layBeside(await askedWithDeposits(country, pools.saksi_reader), given, vkey)
    if (io.json) io.out(JSON.stringify({ as_of: given.as_of, laid }))
    else {
      if (settings.demo) io.out(DEMO_LINE)
      for (const one of laid) io.out(say(one))
      io.out(`as of ${given.as_of}: ${LAID.map((is) => `${laid.filter((l) => l.is === is).length} ${is}`).join(', ')}`)
      if (laid.some((l) => l.theirs !== null)) io.out(NOT_WHAT)
    }
    return laid.some((l) => ['not_entered', 'unproved', 'twice', 'differs'].includes(l.is)) ? 1 : 0
  } finally {
    await installation.close()
  }
}

const NOT_WHAT =
  'What is proved is what their log says in answer to this number, and that it cannot be taken back. What they record of the lead itself is their word: ask oversight to have both opened.'

function say({ deposit, is, theirs, ours, actedNotOut }: Laid): string {
  const recorded = `we recorded ${ours.state}${ours.reason === null ? '' : `, ${ours.reason}`}; ${ours.out} out, ${ours.notOut} not`
  if (theirs === null) return `${deposit}  ${is}; ${recorded}`
  const said = `${theirs.office} ${theirs.state}${theirs.reason === null ? '' : `, ${theirs.reason}`}${theirs.decided === null ? '' : ` in ${theirs.decided.slice(0, 7)}`}`
  return `${deposit}  ${is}: ${said}; ${recorded}${actedNotOut > 0 ? `; acted on, and ${actedNotOut} known not to be out` : ''}`
}

function fresh(out: string): string {
  if (existsSync(out)) throw new Usage(`there is a ${out} already`)
  return out
}

/** One a line, as those who left them wrote them. @throws Usage that says which line is none. */
function readDeposits(path: string): readonly string[] {
  const deposits = readText(path)
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      const number = parseDepositNumber(line.trim())
      if (number === undefined) throw new Usage(`${path}, line ${i + 1}: no number of a deposit`)
      return [number]
    })
  if (deposits.length === 0) throw new Usage(`${path} has no number of a deposit`)
  return [...new Set(deposits)]
}

function readText(path: string): string {
  if (!existsSync(path)) throw new Usage(`there is no ${path}`)
  return readFileSync(path, 'utf8')
}

function jsonOf(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}
