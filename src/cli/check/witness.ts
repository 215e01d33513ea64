import { existsSync, readFileSync } from 'node:fs'
import { readBounded } from '../../outside/http/bounded-fetch.ts'
import { writeDurably } from '../../store/files/durable.ts'
import { openInstallation } from '../../work/installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { fromBase64, fromUtf8, toBase64 } from '../../core/bytes.ts'
import { weighCoalitions } from '../../core/ledger/coalitions.ts'
import { commitLead, DEPOSIT_CHANNELS, openDepositReceipt, opensDeposit, parseDeposit, printDeposit } from '../../core/ledger/deposit.ts'
import { depositNumberOf } from '../../core/ledger/deposit-number.ts'
import { isDay, listDays } from '../../core/model/dates.ts'
import { parseVkey, printVkey } from '../../core/ledger/note.ts'
import { Deposits } from '../../witness/deposits.ts'
import { addLog, homeOf, initWitness, readSigners, readWitnessSettings } from '../../witness/home.ts'
import { serveWitness } from '../../witness/serve.ts'
import { folder, readArguments, required } from '../arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'
import { portOf, untilStopped } from '../begin/serve.ts'
import { witnessOnce } from './witness-once.ts'

export const command: Command = {
  name: 'witness',
  usage: `saksi witness init DIR --name NAME              a new witness; NAME is like witness.example/w1
saksi witness add-log DIR VKEY-FILE             know a log by its verifier key (its DIR/tlog/vkey)
saksi witness line DIR --class CLASS --url URL   at a witness: its two lines of a log's policy; secret, as its address is
saksi witness serve DIR [--port N] [--host H]   cosign what grew, refuse the rest, keep the evidence
saksi witness policy DIR [POLICY-FILE]          at a log: whose cosignatures it needs; without a file, say so
saksi witness deposit URL FILE --channel C --office CODE --out RECEIPT
saksi witness check RECEIPT FILE --key VKEY-FILE
saksi witness deposits DIR --from DAY --to DAY  at a witness: its signed lists, for saksi reconcile

A witness belongs to a party of its own, on its own machine. It cosigns a log's newest state only when it extends the
last one it saw. A deposit leaves the commitment of a lead that was handed to an office: 32 bytes, from which nobody can
tell what the lead says. RECEIPT holds the salt that opens it: keep it as secret as the lead.
Channels: ${DEPOSIT_CHANNELS.join(', ')}.

  saksi witness init ./w1 --name witness.example/w1
  saksi witness serve ./w1 --port 7380`,
  async run(argv, io) {
    const [act, ...rest] = argv
    switch (act) {
      case 'init':
        return init(rest, io)
      case 'add-log':
        return learn(rest, io)
      case 'line':
        return line(rest, io)
      case 'serve':
        return serve(rest, io)
      case 'policy':
        return policy(rest, io)
      case 'deposit':
        return deposit(rest, io)
      case 'check':
        return check(rest, io)
      case 'deposits':
        return list(rest, io)
      default:
        throw new Usage('say what: init, add-log, line, serve, policy, deposit, check or deposits')
    }
  },
}

function init(argv: string[], io: Io): ExitCode {
  const { values, positionals } = readArguments(argv, { name: { type: 'string' } }, ['DIR'])
  if (typeof values.name !== 'string') throw new Usage('--name is missing: like an address, witness.example/w1')
  const dir = folder(positionals[0] as string)
  initWitness(dir, values.name)
  const { vkey, depositVkey, submission } = describe(dir)
  if (io.json) io.out(JSON.stringify({ dir, vkey, deposit_vkey: depositVkey, submission }))
  else
    io.out(`made ${dir}
its key, for a log's policy:     ${vkey}
its key for deposit receipts:    ${depositVkey}
where logs submit (keep secret): http://HOST:PORT/${submission}
next: saksi witness add-log ${positionals[0]} VKEY-FILE`)
  return 0
}

function describe(dir: string): { vkey: string; depositVkey: string; submission: string } {
  const home = homeOf(dir)
  const { cosigner, deposits } = readSigners(home)
  return { vkey: printVkey(cosigner.key), depositVkey: printVkey(deposits.key), submission: readWitnessSettings(home).submission }
}

function learn(argv: string[], io: Io): ExitCode {
  const { positionals } = readArguments(argv, {}, ['DIR', 'VKEY-FILE'])
  const isNew = addLog(folder(positionals[0] as string), readText(positionals[1] as string))
  io.out(
    io.json
      ? JSON.stringify({ added: isNew })
      : isNew
        ? 'added; a witness that runs takes it up when it is started again'
        : 'known already',
  )
  return 0
}

/** What the operator puts into the policy (C2SP tlog-policy): who it is, where the log submits, and of which class of parties it is. */
function line(argv: string[], io: Io): ExitCode {
  const { values, positionals } = readArguments(argv, { class: { type: 'string' }, url: { type: 'string' } }, ['DIR'])
  const [group, url] = [required(values, 'class'), required(values, 'url').replace(/\/+$/, '')]
  if (!/^[a-z][a-z0-9-]*$/.test(group)) throw new Usage('--class is a word: government, civil or foreign')
  if (!/^https?:\/\//.test(url)) throw new Usage('--url is an address: http://… or https://…')
  const { vkey, submission } = describe(folder(positionals[0] as string))
  const lines = [`witness w-${group} ${vkey} ${url}/${submission}`, `group ${group} any w-${group}`]
  io.out(io.json ? JSON.stringify({ lines }) : lines.join('\n'))
  return 0
}

async function serve(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { port: { type: 'string', default: '7380' }, host: { type: 'string' } }, ['DIR'])
  const running = await serveWitness({
    dir: folder(positionals[0] as string),
    port: portOf(values.port),
    ...(typeof values.host === 'string' ? { host: values.host } : {}),
    log: (line) => io.err(`${new Date().toISOString()} ${line}`),
  })
  io.out(`${running.url}\nlogs submit to ${running.submissionUrl}`)
  await untilStopped()
  await running.close()
  return 0
}

/** Exit code 1: no policy, or one in which a class of parties can decide or block alone. */
async function policy(argv: string[], io: Io): Promise<ExitCode> {
  const { positionals } = readArguments(argv, {}, ['DIR', 'POLICY-FILE?'])
  const installation = await openInstallation(folder(positionals[0] as string))
  try {
    const taken = positionals[1] === undefined ? installation.policy() : await installation.adoptPolicy(readText(positionals[1]))
    if (!taken || taken.quorum === null) {
      io.out(io.json ? JSON.stringify({ quorum: null }) : 'no witnesses: nobody outside stands behind this log')
      return 1
    }
    const said = positionals[1] === undefined ? null : await witnessOnce(installation)
    const { classes, deciding, blocking, splitting, balanced } = weighCoalitions(taken)
    const witnessed = installation.witnessed()
    if (io.json)
      io.out(JSON.stringify({ quorum: taken.quorum, classes, deciding, blocking, splitting, balanced, witnessed: witnessed?.size ?? null }))
    else {
      for (const c of classes)
        io.out(
          `${c.name.padEnd(12)} ${c.witnesses.join(', ')}${c.decides ? '  ✗ decides alone' : ''}${c.blocks ? '  ✗ can block alone' : ''}`,
        )
      io.out(`together enough: ${deciding.map((d) => d.join(' + ')).join('; ')}`)
      io.out(
        `with the log’s key, could show two readers two histories until they compare: ${splitting.map((d) => d.join(' + ')).join('; ')}`,
      )
      io.out(
        balanced
          ? 'no class decides or blocks alone'
          : '✗ one class is too strong; a coalition that is enough can hide a second history for good',
      )
      if (said) io.out(said)
    }
    return balanced ? 0 : 1
  } finally {
    await installation.close()
  }
}

/** What the depositor keeps: without the salt nobody, not even the depositor, can ever show what was deposited. */
type KeptDeposit = {
  readonly format: 'saksi-deposit-kept/1'
  readonly salt: string
  readonly receipt: string | null
  readonly deposit: string
}

async function deposit(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(
    argv,
    { channel: { type: 'string' }, office: { type: 'string' }, out: { type: 'string' } },
    ['URL', 'FILE'],
  )
  const channel = DEPOSIT_CHANNELS.find((c) => c === values.channel)
  if (!channel) throw new Usage(`--channel must be one of: ${DEPOSIT_CHANNELS.join(', ')}`)
  if (typeof values.office !== 'string' || typeof values.out !== 'string') throw new Usage('--office or --out is missing')
  const lead = readBytes(positionals[1] as string)
  const kept = existsSync(values.out) ? readKept(values.out) : undefined
  const salt = kept ? fromBase64(kept.salt) : nodeRandom.bytes(32)
  const commitment = commitLead(salt, lead)
  const number = depositNumberOf(commitment)
  const text = printDeposit({ commitment, channel, office: values.office })
  if (!parseDeposit(text)) throw new Usage('--office is a code: letters, digits, and . _ : -')
  if (kept && kept.deposit !== text) throw new Usage(`${values.out} is of another deposit; name another file`)
  const keep = (receipt: string | null): void =>
    writeDurably(
      values.out as string,
      `${JSON.stringify({ format: 'saksi-deposit-kept/1', salt: toBase64(salt), deposit: text, receipt }, null, 2)}\n`,
      {
        mode: 0o600,
      },
    )
  // Before it is sent: a crash after the sending leaves a salt without a receipt, and the same command fetches it.
  keep(null)
  const response = await send(positionals[0] as string, text)
  keep(response)
  io.out(
    io.json
      ? JSON.stringify({ receipt: values.out, number })
      : `deposited; ${values.out} holds the receipt and the salt: keep it as secret as the lead
number of the deposit, to hand over with the lead: ${number}
${values.office} enters it with the lead; saksi reconcile shows each deposit that nobody entered`,
  )
  return 0
}

async function send(url: string, text: string): Promise<string> {
  const response = await fetch(`${url.replace(/\/+$/, '')}/deposit`, {
    method: 'POST',
    body: text,
    redirect: 'error',
    signal: AbortSignal.timeout(20_000),
  }).catch(() => undefined)
  if (!response) throw new Error('the witness does not answer; nothing is lost, give the same command again')
  const body = fromUtf8(await readBounded(response, 4000))
  if (response.status !== 200)
    throw new Error(`the witness does not take it (${response.status}): ${/^[ -~\u2019]*/.exec(body)?.[0] ?? ''}`)
  return body
}

/** Exit code 1: the receipt is not this witness's, or the lead is another. */
function check(argv: string[], io: Io): ExitCode {
  const { values, positionals } = readArguments(argv, { key: { type: 'string' } }, ['RECEIPT', 'FILE'])
  const key = typeof values.key === 'string' ? parseVkey(readText(values.key)) : undefined
  if (!key) throw new Usage('--key is missing: a file with the witness’s key for deposit receipts')
  const kept = readKept(positionals[0] as string)
  const receipt = kept.receipt === null ? undefined : openDepositReceipt(kept.receipt, key)
  const isOpened = receipt !== undefined && opensDeposit(receipt, fromBase64(kept.salt), readBytes(positionals[1] as string))
  const number = receipt ? depositNumberOf(receipt.commitment) : null
  const when = receipt ? new Date(receipt.time * 1000).toISOString() : null
  if (io.json)
    io.out(JSON.stringify({ ok: isOpened, witness: receipt?.witness ?? null, time: when, office: receipt?.office ?? null, number }))
  else if (!receipt) io.out('✗ this witness promised nothing here')
  else
    io.out(
      isOpened
        ? `✔ ${receipt.witness} took this lead, owed by ${receipt.office}, at ${when}; its number is ${number}`
        : '✗ the lead is not the one that was deposited',
    )
  return isOpened ? 0 : 1
}

/** Days that are over, each as the witness would give it to a reader; --to is the first day that is out. */
function list(argv: string[], io: Io): ExitCode {
  const { values, positionals } = readArguments(argv, { from: { type: 'string' }, to: { type: 'string' } }, ['DIR'])
  const { from, to } = values
  if (typeof from !== 'string' || typeof to !== 'string' || !isDay(from) || !isDay(to) || from >= to)
    throw new Usage('--from and --to must be days, written 2023-01-31, --to the later')
  const home = homeOf(folder(positionals[0] as string))
  const deposits = new Deposits(home.deposits, readSigners(home).deposits)
  const now = Math.floor(Date.now() / 1000)
  const notes = listDays({ from, to }).flatMap((day) => deposits.day(day, now) ?? [])
  io.out(io.json ? JSON.stringify({ lists: notes }) : notes.join('').replace(/\n$/, ''))
  return 0
}

function readKept(path: string): KeptDeposit {
  try {
    const value = JSON.parse(readText(path)) as KeptDeposit
    if (value.format === 'saksi-deposit-kept/1' && fromBase64(value.salt).length === 32) return value
  } catch (error) {
    if (error instanceof Usage) throw error
  }
  throw new Usage(`${path} is no deposit receipt that saksi witness deposit wrote`)
}

function readBytes(path: string): Uint8Array {
  if (!existsSync(path)) throw new Usage(`there is no ${path}`)
  return new Uint8Array(readFileSync(path))
}
const readText = (path: string): string => new TextDecoder().decode(readBytes(path))
