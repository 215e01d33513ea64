import { existsSync, readFileSync } from 'node:fs'
import { openInstallation, type Installation } from '../../work/installation/installation.ts'
import { fetchDepositLists, readDepositFile } from '../../outside/witness/deposit-lists.ts'
import { sayInAll } from '../../core/text/languages.ts'
import { toHex, utf8 } from '../../core/bytes.ts'
import { canonical, type Json } from '../../core/canonical.ts'
import { purposeHash } from '../../core/hash.ts'
import type { DepositDay } from '../../core/ledger/deposit.ts'
import { daysWithoutList, readDepositKeys } from '../../core/ledger/deposit-lists.ts'
import type { NoteKey } from '../../core/ledger/note.ts'
import { addDays } from '../../core/count/coverage.ts'
import { isDay, listDays, type Interval } from '../../core/model/dates.ts'
import { knownDeposits } from '../../core/reconcile/deposits.ts'
import { tellFinding } from '../../core/reconcile/words.ts'
import { readOwed } from '../../work/returns-due/read-due.ts'
import { isReviewer } from '../../core/entry/bodies.ts'
import { reconcile, type Reconciled } from '../../work/reconcile/reconcile.ts'
import { folder, listOf, readArguments } from '../arguments.ts'
import { Usage, type Command, type Io } from '../command.ts'
import { progress } from '../progress.ts'

export const command: Command = {
  name: 'reconcile',
  usage: `saksi reconcile DIR [--from DAY --to DAY] [--as-of DAY]
                [--deposits FILE|URL … --key VKEY-FILE … [--token TOKEN-FILE]]

Leads that were deposited with a witness and that nobody entered; "nothing" signed where another body's record says otherwise;
what one body sent and another did not receive; numbers missing from a register; returns that no device has signed. Offices and
periods, never a person. A return that never came is no finding: how many there are is said, and where, under Returns due at the desk.
The interval is half-open. --deposits takes what the witness's keeper wrote, or the witness's address with --token, its
reader's token; --key holds the witness's key for deposit receipts. Exit code 1: something was found.

  saksi reconcile ./demo/kh --deposits ./demo/kh.edge/deposits.txt --key ./demo/kh.edge/deposits.vkey`,
  async run(argv, io) {
    const many = { type: 'string', multiple: true } as const
    const one = { type: 'string' } as const
    const { values, positionals } = readArguments(argv, { from: one, to: one, 'as-of': one, deposits: many, key: many, token: one }, [
      'DIR',
    ])
    const asOf = readDay(values['as-of'], '--as-of') ?? new Date().toISOString().slice(0, 10)
    const [from, to] = [readDay(values.from, '--from'), readDay(values.to, '--to') ?? addDays(asOf, 1)]
    const lists = await readLists({ sources: listOf(values.deposits), keys: listOf(values.key), token: values.token, from, to }, io)
    const installation = await openInstallation(folder(positionals[0] as string))
    try {
      const interval = { from: from ?? earliest(installation), to }
      if (interval.from >= interval.to) throw new Usage('--to must come after --from')
      const { country, counts, settings } = installation
      const question = { country, interval, asOf, deposits: lists.flatMap(knownDeposits), isDemo: settings.demo }
      const found = await reconcile(question, counts)
      // Counts of offices leave the server: that they were asked for is on record before they are shown.
      const result = toHex(purposeHash('saksi/figure/1', utf8(canonical(JSON.parse(JSON.stringify(found)) as Json))))
      await installation.note({
        kind: 'figure.answered',
        indicator: 'reconcile',
        recipient: 'operator',
        ...interval,
        by: [],
        where: {},
        result,
      })
      print(found, { installation, interval, asOf, lists, owed: await owedTo(installation, interval, asOf) }, io)
      return found.findings.length > 0 ? 1 : 0
    } finally {
      await installation.close()
    }
  },
}

const readDay = (text: unknown, name: string): string | undefined => {
  if (text === undefined) return undefined
  if (typeof text !== 'string' || !isDay(text)) throw new Usage(`${name} must be a day, written 2023-01-31`)
  return text
}

const earliest = ({ country }: Installation): string => country.forms.map((f) => f.slot.from).toSorted()[0] ?? '2000-01-01'

type Sources = {
  readonly sources: readonly string[]
  readonly keys: readonly string[]
  readonly token: unknown
  readonly from: string | undefined
  readonly to: string
}

async function readLists({ sources, keys: files, token, from, to }: Sources, io: Io): Promise<DepositDay[]> {
  if (sources.length === 0) return []
  const keys = files.flatMap(readKeys)
  if (keys.length === 0) throw new Usage('--key is missing: a file with the witness’s key for deposit receipts')
  const lists: DepositDay[] = []
  for (const source of sources) {
    if (!/^https?:\/\//.test(source)) {
      lists.push(...readDepositFile(source, keys))
      continue
    }
    if (typeof token !== 'string' || from === undefined)
      throw new Usage('a witness’s address needs --from, and --token with its reader’s token')
    // Today's list is not made yet.
    const today = new Date().toISOString().slice(0, 10)
    const days = listDays({ from, to: to < today ? to : today })
    const bar = progress('deposits', io.json ? false : undefined)
    try {
      const asked = { url: source, token: readText(token).trim(), days, keys, onDay: (n: number) => bar.at(n, days.length) }
      lists.push(...(await fetchDepositLists(asked)))
    } finally {
      bar.end()
    }
  }
  return lists
}

function readKeys(path: string): readonly NoteKey[] {
  const keys = readDepositKeys(readText(path))
  if (!keys) throw new Usage(`${path} holds a line that is no witness’s key for deposit receipts`)
  return keys
}

function readText(path: string): string {
  if (!existsSync(path)) throw new Usage(`there is no ${path}`)
  return readFileSync(path, 'utf8')
}

type Owed = { readonly due: number; readonly missing: number } | undefined

/** As whoever receives returns follows them: what never came is no finding, and is said. Of an earlier day it is not known what had come. */
async function owedTo({ country, counts, settings }: Installation, interval: Interval, asOf: string): Promise<Owed> {
  const today = new Date().toISOString().slice(0, 10)
  const agency = country.agencies.find((a) => isReviewer(country, a.id))?.id
  return agency === undefined || asOf !== today ? undefined : readOwed({ country, agency, interval, today, isDemo: settings.demo }, counts)
}
const sayOwed = (owed: Owed): string =>
  owed === undefined
    ? 'returns that never came are not looked for here'
    : owed.due === 0
      ? 'returns that never came are not looked for here: none is due in this time'
      : `returns that never came are not looked for here: ${owed.missing.toLocaleString('en')} of ${owed.due.toLocaleString('en')} that are due are not in`

type About = {
  readonly installation: Installation
  readonly interval: Interval
  readonly asOf: string
  readonly lists: readonly DepositDay[]
  readonly owed: Owed
}

function print({ findings, deposits }: Reconciled, { installation, interval, asOf, lists, owed }: About, io: Io): void {
  const { country, settings } = installation
  const told = findings.map((f) => ({ ...f, ...tellFinding(f, country) }))
  const unlisted = lists.length === 0 ? 0 : daysWithoutList(lists)
  if (io.json) {
    io.out(
      JSON.stringify({
        ...interval,
        as_of: asOf,
        deposits: { ...deposits, lists: lists.length, days_without_list: unlisted },
        findings: told,
        returns: owed ?? null,
      }),
    )
    return
  }
  const nameOf = new Map(country.lists.flatMap((l) => l.codes.map((c) => [c.code, c.words] as const)))
  let office = ''
  for (const f of told) {
    if (f.office !== office)
      io.out(
        `${f.office}  ${f.office
          .split(' ')
          .flatMap((o) => nameOf.get(o)?.en ?? [])
          .join('; ')}`,
      )
    office = f.office
    const [what, ...others] = sayInAll(f.what, country.languages)
    io.out([`  ${f.period.padEnd(8)} ${what}`, `→ ${f.where.en}`, ...others].join('\n           '))
  }
  if (findings.length === 0) io.out('no contradiction is found in what came in')
  io.out(sayOwed(owed))
  if (lists.length === 0) io.out('no lists of deposits were given: a lead that nobody entered shows only by them')
  else
    io.out(
      `deposits: ${deposits.given} known, ${deposits.entered} entered, ${deposits.waiting} not due yet${unlisted > 0 ? `; ${unlisted} days have no list, and hide what was deposited on them` : ''}`,
    )
  io.out(
    `${interval.from === earliest(installation) ? 'from the beginning' : `from ${interval.from}`} to before ${interval.to}, as known on ${asOf}${settings.demo ? '; a demonstration names invented offices only' : ''}`,
  )
}
