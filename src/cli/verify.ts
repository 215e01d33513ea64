import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openInstallation } from '../adapters/installation.ts'
import { inTransaction } from '../adapters/postgres/connect.ts'
import { verifyRecord } from '../adapters/postgres/verify-record.ts'
import { parseEntries, TILE, tilePath } from '../core/ledger/tile.ts'
import { toHex } from '../core/bytes.ts'
import { verifyReceipt } from '../core/ledger/receipt.ts'
import { checkLog, type Fault, type Read } from '../../verify/log.ts'
import { folder, readArguments } from './arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from './command.ts'
import { checkReleases } from './verify-releases.ts'
import { progress } from './progress.ts'

export const command: Command = {
  name: 'verify',
  summary: 'the log, the entries, the projections, the releases; or a receipt',
  usage: `saksi verify DIR
saksi verify RECEIPT --key VKEY-FILE

Hashes everything again and names every fault with its place; exit code 1 when there is one. A receipt is checked with
nothing but the log's verifier key (DIR/tlog/vkey), which anyone may have.

  saksi verify ./record`,
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { key: { type: 'string' } }, ['DIR'])
    const target = positionals[0] as string
    if (!existsSync(target)) throw new Usage(`there is no ${target}`)
    return statSync(target).isDirectory() ? verifyInstallation(folder(target), io) : verifyReceiptFile(target, values.key, io)
  },
}

async function verifyInstallation(dir: string, io: Io): Promise<ExitCode> {
  const installation = await openInstallation(dir)
  const bar = progress('checking', !io.json && process.stderr.isTTY === true)
  try {
    const read: Read = (path) => {
      const file = join(installation.layout.tlog, path)
      return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined
    }
    const log = checkLog(read, installation.vkey)
    const head = await installation.checkpoint()
    const faults: Fault[] = [...log.faults]
    if (log.checkpoint && (head.size !== log.checkpoint.size || head.root !== toHex(log.checkpoint.root)))
      faults.push({ what: 'head.differs', where: 'the database and the checkpoint file name different states of the log' })
    const record = await inTransaction(installation.pools.saksi_reader, async (client) => {
      await client.query('set transaction isolation level repeatable read, read only')
      return verifyRecord(client, leafReader(read, log.checkpoint?.size ?? 0), (done) => bar.at(done, head.size))
    })
    faults.push(...record.faults)
    // Leaves above the checkpoint are on their way; fewer than it says is a fault.
    if (log.checkpoint && record.entries < log.checkpoint.size)
      faults.push({ what: 'log.leaves-missing', where: `positions ${record.entries} to ${log.checkpoint.size - 1}` })
    faults.push(...(await checkReleases(installation)))
    bar.end()
    const ok = faults.length === 0
    if (io.json) io.out(JSON.stringify({ ok, entries: record.entries, root: log.checkpoint ? toHex(log.checkpoint.root) : null, faults }))
    else {
      for (const f of faults) io.err(`✗ ${f.what}: ${f.where}`)
      io.out(
        ok
          ? `${record.entries.toLocaleString('en')} entries, none altered; root ${head.root.slice(0, 16)}…`
          : `${faults.length} faults in ${record.entries.toLocaleString('en')} entries`,
      )
    }
    return ok ? 0 : 1
  } finally {
    bar.end()
    await installation.close()
  }
}

/** Leaves by index, one bundle at a time: the record is read in order, so memory stays small. */
function leafReader(read: Read, size: number): (idx: number) => Uint8Array | undefined {
  let [n, bundle] = [-1, [] as Uint8Array[]]
  return (idx) => {
    if (idx >= size) return undefined
    const at = Math.floor(idx / TILE)
    if (at !== n) {
      const width = Math.min(TILE, size - at * TILE)
      const bytes = read(tilePath('entries', at, width)) ?? read(tilePath('entries', at, TILE))
      n = at
      try {
        bundle = bytes ? parseEntries(bytes) : []
      } catch {
        bundle = [] // named already by checkLog
      }
    }
    return bundle[idx % TILE]
  }
}

function verifyReceiptFile(path: string, key: string | boolean | undefined, io: Io): ExitCode {
  if (typeof key !== 'string' || !existsSync(key)) throw new Usage('--key is missing: the file with the log’s verifier key')
  const check = verifyReceipt(readFileSync(path, 'utf8'), readFileSync(key, 'utf8'))
  if (io.json) io.out(JSON.stringify({ ok: check.ok, steps: check.steps.map((s) => ({ ok: s.ok, words: s.words.en })) }))
  else for (const s of check.steps) io.out(`${s.ok ? '✔' : '✗'} ${s.words.en}`)
  return check.ok ? 0 : 1
}
