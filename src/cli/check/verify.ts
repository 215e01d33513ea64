import { existsSync, readFileSync, statSync } from 'node:fs'
import { readOver } from '../../store/files/read-log.ts'
import { openInstallation } from '../../work/installation/installation.ts'
import { askFigures, checkFigures } from '../../work/verify/verify-figures.ts'
import { checkSeen, type SeenFound } from '../../work/verify/verify-seen.ts'
import type { Unheld } from '../../work/verify/scope.ts'
import { checkReleased } from '../../work/verify/verify-released.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import { verifyWhole } from '../../work/verify/verify-installation.ts'
import { toHex } from '../../core/bytes.ts'
import { Book } from '../../core/count/folded/book.ts'
import { findCompact } from '../../core/ledger/compact-receipt.ts'
import { verifyReceipt } from '../../core/ledger/receipt.ts'
import { MOST_TRIED, weighCoalitions } from '../../core/ledger/coalitions.ts'
import { parsePolicy, type Policy, type Witnessed } from '../../core/ledger/policy.ts'
import { Failure } from '../../errors.ts'
import { checkLog, checkWitnessed, FAULTS, type Fault, type Report } from '../../../verify/index.ts'
import { folder, readArguments } from '../arguments.ts'
import type { ClockSpan } from '../../core/clock.ts'
import { type FiguresMade, type PutBack, sayFigures, sayPutBack, sayRestored, saySeen, sayUnheld } from './say-verified.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'
import { progress } from '../progress.ts'
import { counted } from '../counted.ts'

export const command: Command = {
  name: 'verify',
  usage: `saksi verify DIR|URL [--figures] [--scope] [--since FILE] [--key VKEY-FILE] [--policy POLICY-FILE]
saksi verify RECEIPT --key VKEY-FILE [--policy POLICY-FILE]

Hashes everything again and names every fault with its place; exit code 1 when there is one. DIR is an installation: its
log, its database, its releases. With --figures every figure is asked of the database, and made again from the entries' own
bytes in another way; so is what was ever released. --scope lists every table and file that is not held against the log, with the reason. URL is where a log is served: its tiles and its signature; a real record shows it to whoever has an auditor's token in SAKSI_AUDITOR. --since takes a checkpoint or
a receipt of an earlier day, which the log must have grown out of. A receipt is its text, what a telephone
reads in its code (R1:…), or a page with that in it; it is checked with nothing but the log's verifier
key (DIR/tlog/vkey), which anyone may have. --policy takes your own policy of witnesses (C2SP tlog-policy), whom you believe:
then the quorum must have cosigned. DIR is held to its own policy (DIR/witness-policy).

  saksi verify ./record --figures
  saksi verify http://localhost:8080/log --key log.vkey --since last-month.tlog-proof`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      {
        key: { type: 'string' },
        since: { type: 'string' },
        policy: { type: 'string' },
        figures: { type: 'boolean' },
        scope: { type: 'boolean' },
      },
      ['DIR'],
    )
    const target = positionals[0] as string
    const key = readText(values['key'], '--key')
    const since = readText(values['since'], '--since')
    const policy = readPolicy(readText(values['policy'], '--policy'))
    const earlier = since === undefined ? [] : [checkpointOf(since)]
    if (/^https?:\/\//.test(target)) return verifyAddress(target, { key, policy, since: earlier }, io)
    if (!existsSync(target)) throw new Usage(`there is no ${target}`)
    return statSync(target).isDirectory()
      ? verifyInstallation(folder(target), { since: earlier, figures: values['figures'] === true, scope: values['scope'] === true }, io)
      : verifyReceiptFile(target, key, policy, io)
  },
}

function readText(path: string | boolean | undefined, option: string): string | undefined {
  if (typeof path !== 'string') return undefined
  if (!existsSync(path)) throw new Usage(`${option}: there is no ${path}`)
  return readFileSync(path, 'utf8')
}

function readPolicy(text: string | undefined): Policy | undefined {
  const read = text === undefined ? undefined : parsePolicy(text)
  if (read && 'why' in read) throw new Failure('policy.unreadable', { line: read.line, why: read.why })
  return read
}

/** A receipt ends with the checkpoint that it was made from. */
const checkpointOf = (text: string): string => (text.startsWith('c2sp.org/tlog-proof') ? text.slice(text.indexOf('\n\n') + 2) : text)

async function verifyInstallation(
  dir: string,
  { since, figures, scope }: { readonly since: readonly string[]; readonly figures: boolean; readonly scope: boolean },
  io: Io,
): Promise<ExitCode> {
  const installation = await openInstallation(dir)
  const bar = progress('checking', !io.json && process.stderr.isTTY === true)
  try {
    const faults = faultList(io, bar)
    // Before anything is read that only a verifier reads: what answers must not know for whom.
    const asked = figures ? await askFigures(installation, new Date().toISOString().slice(0, 10)) : undefined
    const book = new Book()
    const found = await verifyWhole(installation, faults.report, {
      since,
      onProgress: (done, of) => bar.at(done, of),
      ...(asked ? { book } : {}),
    })
    const seen = await checkSeen(installation, faults.report)
    const putBack = (await readOwn(installation.pools.saksi_reader, 'recovery.done')).filter(({ stub }) => stub.what === 'database')
    const counted = asked && {
      ...(await checkFigures(installation, asked, book, faults.report)),
      released: await checkReleased(installation, book, faults.report),
    }
    bar.end()
    return conclude(faults.list, { ...found, isScopeAsked: scope, seen, putBack, ...(counted ? { figures: counted } : {}) }, io)
  } finally {
    bar.end()
    await installation.close()
  }
}

type Given = { readonly key: string | undefined; readonly policy: Policy | undefined; readonly since: readonly string[] }

/** The log alone, over HTTP: an auditor's machine needs its address and the key that he was given, and nothing else. */
async function verifyAddress(address: string, given: Given, io: Io): Promise<ExitCode> {
  const { key, policy } = given
  const base = address.replace(/\/+$/, '')
  const read = readOver(base, process.env['SAKSI_AUDITOR'] ? { authorization: `Bearer ${process.env['SAKSI_AUDITOR']}` } : {})
  // Whoever may not see a log is answered as if there were none: that is no fault of a record.
  if ((await read('checkpoint')) === undefined) throw new Failure('log.not-shown', { address: base })
  const served = key ?? new TextDecoder().decode((await read('vkey')) ?? new Uint8Array(0))
  if (key === undefined) io.err('! checked against the key that this address itself gives; --key FILE takes the one you were given')
  const bar = progress('checking', !io.json && process.stderr.isTTY === true)
  const faults = faultList(io, bar)
  // Before the checkpoint, which may grow meanwhile: a newer cosigned state would look like a log that shrank.
  const cosigned = policy ? await read('witnessed') : undefined
  const note = cosigned && new TextDecoder().decode(cosigned)
  const witnessed = policy ? checkWitnessed(note, policy, served, faults.report) : undefined
  const since = [...given.since, ...(witnessed && note !== undefined ? [note] : [])]
  const checkpoint = await checkLog(read, served, faults.report, { since, onProgress: (done) => bar.at(done, done) })
  bar.end()
  return conclude(
    faults.list,
    {
      entries: checkpoint?.size ?? 0,
      unsigned: null,
      clock: null,
      root: checkpoint ? toHex(checkpoint.root) : null,
      policy: policy ?? null,
      witnessed,
    },
    io,
  )
}

/** Faults are told as they are found; for machines, at the end. */
function faultList(io: Io, bar: { end(): void }): { list: Fault[]; report: Report } {
  const list: Fault[] = []
  return {
    list,
    report: (fault) => {
      list.push(fault)
      if (io.json) return
      bar.end()
      io.err(`✗ ${fault.what}: ${FAULTS[fault.what].en}\n    ${fault.where}`)
    },
  }
}

type Found = {
  readonly entries: number
  /** Returns that wait for a signature; null where only the log was read, which does not say. */
  readonly unsigned: number | null
  /** Entries made while the clock was wrong; null where only the log was read. */
  readonly clock: readonly ClockSpan[] | null
  readonly root: string | null
  readonly policy: Policy | null
  readonly witnessed: Witnessed | undefined
  /** For an installation: which witnesses could be asked what they last saw of it. */
  readonly seen?: SeenFound
  /** For an installation: each time that its database was put back to a point in time. */
  readonly putBack?: readonly PutBack[]
  /** For an installation: what was not checked against the log. */
  readonly unheld?: readonly Unheld[]
  /** All of it is told, and not what no reading can hold alone. */
  readonly isScopeAsked?: boolean
  /** Where they were asked for. */
  readonly figures?: FiguresMade
}

function conclude(
  faults: readonly Fault[],
  { entries, unsigned, clock, root, policy, witnessed, figures, unheld, isScopeAsked = false, seen, putBack = [] }: Found,
  io: Io,
): ExitCode {
  const ok = faults.length === 0
  if (io.json)
    io.out(
      JSON.stringify({
        ok,
        entries,
        unsigned,
        clock,
        root,
        witnessed: witnessed ? witnessedJson(witnessed) : null,
        ...(seen ? { seen } : {}),
        ...(putBack.length > 0 ? { putBack } : {}),
        ...(figures ? { figures } : {}),
        ...(unheld ? { unheld } : {}),
        faults,
      }),
    )
  else {
    const n = entries.toLocaleString('en')
    io.out(
      ok
        ? `${counted(n, 'entries')}, none altered; root ${root?.slice(0, 16)}…`
        : `${counted(faults.length, 'faults')} in ${counted(n, 'entries')}`,
    )
    io.out(sayWitnesses(entries, policy, witnessed))
    if (seen && policy) io.out(saySeen(seen))
    if (seen?.restored !== undefined) io.out(sayRestored(seen.restored))
    if (unsigned !== null) io.out(sayUnsigned(unsigned))
    for (const span of clock ?? []) io.out(sayClock(span))
    for (const once of putBack) io.out(sayPutBack(once))
    for (const line of [...(figures ? sayFigures(figures) : []), ...(unheld ? sayUnheld(unheld, isScopeAsked) : [])]) io.out(line)
  }
  return ok ? 0 : 1
}

const sayClock = ({ from, to, alarm }: ClockSpan): string => {
  const off = `${Math.round(alarm.milliseconds / 1000).toLocaleString('en')} s ${alarm.direction}`
  return `entries ${from} to ${to ?? 'now'} were made while the server’s clock was ${off} of ${alarm.source === 'witness' ? 'the witnesses’' : 'what its machine counted'}`
}

const sayUnsigned = (n: number): string =>
  n === 0
    ? 'every return is signed'
    : `${n.toLocaleString('en')} return${n === 1 ? '' : 's'} came unsigned and wait${n === 1 ? 's' : ''} for a signature; saksi reconcile names them`

const witnessedJson = (w: Witnessed): object => ({
  size: w.checkpoint.size,
  quorum: w.quorum,
  at: w.at === null ? null : new Date(w.at * 1000).toISOString(),
  by: w.cosigned.map((c) => ({ witness: c.witness, at: new Date(c.time * 1000).toISOString() })),
})

/** Whoever reads "none altered" must be told by whom else that can be known. */
function sayWitnesses(entries: number, policy: Policy | null, witnessed: Witnessed | undefined): string {
  if (!policy)
    return 'no outside witnesses: whoever holds the log’s key could have rewritten the whole of it, unless somebody kept an older checkpoint or receipt'
  if (!witnessed?.quorum || witnessed.at === null) return 'no quorum of outside witnesses stands behind it'
  const by = witnessed.cosigned.map((c) => c.witness).join(', ')
  const when = new Date(witnessed.at * 1000).toISOString().slice(0, 19).replace('T', ' ')
  const { size } = witnessed.checkpoint
  const upTo = size >= entries ? 'all of it' : `the first ${size.toLocaleString('en')}`
  return `witnessed: ${upTo}, by ${by}, at ${when} UTC; ${sayPower(policy)}`
}

function sayPower(policy: Policy): string {
  if (policy.witnesses.length > MOST_TRIED) return `${counted(policy.witnesses.length, 'witnesses')}: too many to try every coalition`
  const { classes, balanced } = weighCoalitions(policy)
  if (balanced) return `of ${classes.map((c) => c.name).join(', ')} none can decide or block alone`
  const strong = classes.flatMap((c) => [...(c.decides ? [`${c.name} decides alone`] : []), ...(c.blocks ? [`${c.name} can block`] : [])])
  return strong.length === 0 ? 'nobody need cosign' : strong.join(', ')
}

function verifyReceiptFile(path: string, key: string | undefined, policy: Policy | undefined, io: Io): ExitCode {
  if (key === undefined) throw new Usage('--key is missing: the file with the log’s verifier key')
  const text = readFileSync(path, 'utf8')
  const check = verifyReceipt(findCompact(text) ?? text, key, policy)
  if (io.json)
    io.out(
      JSON.stringify({
        ok: check.ok,
        stage: check.stage,
        ...(check.reference ? { reference: check.reference } : {}),
        steps: check.steps.map((s) => ({ ok: s.ok, words: s.words.en })),
      }),
    )
  else {
    for (const s of check.steps) io.out(`${s.ok ? '✔' : '✗'} ${s.words.en}`)
    if (check.reference !== undefined)
      io.out(`its reference is ${check.reference}, as it stands on paper; what else is printed around the code is not what was checked`)
    if (!policy) io.out('outside witnesses, and by when they had cosigned it, are checked with --policy POLICY-FILE')
  }
  return check.ok && (!policy || check.stage === 'witnessed') ? 0 : 1
}
