import { existsSync, readFileSync, statSync } from 'node:fs'
import { readOver } from '../adapters/files/read-log.ts'
import { openInstallation } from '../adapters/installation.ts'
import { verifyWhole } from '../adapters/verify-installation.ts'
import { toHex } from '../core/bytes.ts'
import { verifyReceipt } from '../core/ledger/receipt.ts'
import { checkLog, FAULTS, type Fault, type Report } from '../../verify/index.ts'
import { folder, readArguments } from './arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from './command.ts'
import { progress } from './progress.ts'

export const command: Command = {
  name: 'verify',
  summary: 'the log, the entries, the projections, the releases; or a receipt',
  usage: `saksi verify DIR|URL [--since FILE] [--key VKEY-FILE]
saksi verify RECEIPT --key VKEY-FILE

Hashes everything again and names every fault with its place; exit code 1 when there is one. DIR is an installation: its
log, its database, its releases. URL is where a log is served: its tiles and its signature. --since takes a checkpoint or
a receipt of an earlier day, which the log must have grown out of. A receipt is checked with nothing but the log's verifier
key (DIR/tlog/vkey), which anyone may have.

  saksi verify ./record
  saksi verify http://localhost:8080/log --key log.vkey --since last-month.tlog-proof`,
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { key: { type: 'string' }, since: { type: 'string' } }, ['DIR'])
    const target = positionals[0] as string
    const key = readText(values['key'], '--key')
    const since = readText(values['since'], '--since')
    const earlier = since === undefined ? [] : [checkpointOf(since)]
    if (/^https?:\/\//.test(target)) return verifyAddress(target, key, earlier, io)
    if (!existsSync(target)) throw new Usage(`there is no ${target}`)
    return statSync(target).isDirectory() ? verifyInstallation(folder(target), earlier, io) : verifyReceiptFile(target, key, io)
  },
}

function readText(path: string | boolean | undefined, option: string): string | undefined {
  if (typeof path !== 'string') return undefined
  if (!existsSync(path)) throw new Usage(`${option}: there is no ${path}`)
  return readFileSync(path, 'utf8')
}

/** A receipt ends with the checkpoint that it was made from. */
const checkpointOf = (text: string): string => (text.startsWith('c2sp.org/tlog-proof') ? text.slice(text.indexOf('\n\n') + 2) : text)

async function verifyInstallation(dir: string, since: readonly string[], io: Io): Promise<ExitCode> {
  const installation = await openInstallation(dir)
  const bar = progress('checking', !io.json && process.stderr.isTTY === true)
  try {
    const faults = faultList(io, bar)
    const found = await verifyWhole(installation, faults.report, { since, onProgress: (done, of) => bar.at(done, of) })
    bar.end()
    return conclude(faults.list, found.entries, found.root, io)
  } finally {
    bar.end()
    await installation.close()
  }
}

/** The log alone, over HTTP: an auditor's machine needs its address and the key that he was given, and nothing else. */
async function verifyAddress(address: string, key: string | undefined, since: readonly string[], io: Io): Promise<ExitCode> {
  const base = address.replace(/\/+$/, '')
  const read = readOver(base, process.env['SAKSI_AUDITOR'] ? { authorization: `Bearer ${process.env['SAKSI_AUDITOR']}` } : {})
  const served = key ?? new TextDecoder().decode((await read('vkey')) ?? new Uint8Array(0))
  if (key === undefined) io.err('! checked against the key that this address itself gives; --key FILE takes the one you were given')
  const bar = progress('checking', !io.json && process.stderr.isTTY === true)
  const faults = faultList(io, bar)
  const checkpoint = await checkLog(read, served, faults.report, { since, onProgress: (done) => bar.at(done, done) })
  bar.end()
  return conclude(faults.list, checkpoint?.size ?? 0, checkpoint ? toHex(checkpoint.root) : null, io)
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

function conclude(faults: readonly Fault[], entries: number, root: string | null, io: Io): ExitCode {
  const ok = faults.length === 0
  if (io.json) io.out(JSON.stringify({ ok, entries, root, faults }))
  else {
    const n = entries.toLocaleString('en')
    io.out(
      ok
        ? `${n} entries, none altered; root ${root?.slice(0, 16)}…`
        : `${faults.length} fault${faults.length === 1 ? '' : 's'} in ${n} entries`,
    )
  }
  return ok ? 0 : 1
}

function verifyReceiptFile(path: string, key: string | undefined, io: Io): ExitCode {
  if (key === undefined) throw new Usage('--key is missing: the file with the log’s verifier key')
  const check = verifyReceipt(readFileSync(path, 'utf8'), key)
  if (io.json) io.out(JSON.stringify({ ok: check.ok, steps: check.steps.map((s) => ({ ok: s.ok, words: s.words.en })) }))
  else for (const s of check.steps) io.out(`${s.ok ? '✔' : '✗'} ${s.words.en}`)
  return check.ok ? 0 : 1
}
