/**
 * A witness's own small server: C2SP tlog-witness for logs, deposits for those who handed a lead over, and what it saw
 * for whoever asks. Logs submit under a secret part of the address, because a 409 tells the newest size; the public
 * sees heads as they stood at the hour, because a log's growth can tell of a raid (C2SP allows the hour).
 */
import type { IncomingMessage } from 'node:http'
import { timingSafeEqual } from 'node:crypto'
import '../outside/host/native-hash.ts'
import '../outside/host/native-verifiers.ts'
import { tryLockFile } from '../store/postgres/lock-installation.ts'
import { toBase64, utf8 } from '../core/bytes.ts'
import { sha256 } from '../core/hash.ts'
import { printVkey } from '../core/ledger/note.ts'
import { closeServer, give, openServer, readBody, smallServer, type Given } from '../outside/http/small-server.ts'
import { Deposits } from './deposits.ts'
import { keepEvidence } from './evidence.ts'
import { homeOf, NoWitness, originHash, readReaderToken, readSigners, readWitnessSettings } from './home.ts'
import { monotonicSeconds } from '../outside/host/counted.ts'
import { addressOf, Limits } from './limits.ts'
import { Memory, type SeenHead } from './memory.ts'

/** A checkpoint with thirty cosigners and a whole proof is a third of it. */
const MOST_BYTES = 64 * 1024
const PUBLIC_EVERY = 3600
const noBody = (status: 400 | 413): Given => ({ status, body: status === 413 ? `at most ${MOST_BYTES} bytes\n` : 'not UTF-8\n' })

export type WitnessServing = {
  readonly url: string
  /** Where logs submit: the submission prefix of C2SP tlog-witness. */
  readonly submissionUrl: string
  /** The keeper added a log. */
  readLogs(): void
  close(): Promise<void>
}
export type WitnessRequest = {
  readonly dir: string
  /** 0: any that is free. */
  readonly port: number
  readonly host?: string
  /** POSIX seconds. */
  readonly now?: () => number
  /** One line a refusal or failure; never an address, never a body. */
  readonly log?: (line: string) => void
}

const REFUSALS = {
  'no-request': 'not an add-checkpoint request',
  'unknown-origin': 'unknown log',
  'not-signed': 'not signed by a key of this log',
  'no-checkpoint': 'not a checkpoint',
  'old-beyond-size': 'the old size is above the checkpoint’s',
  'old-is-not-latest': '',
  'empty-root': 'an empty tree has another root',
  'bad-proof': 'the checkpoint is not shown to extend what was cosigned',
  'another-root': 'another root was cosigned at this size',
  'no-deposit': 'not a deposit (saksi-deposit@v1)',
  'deposited-otherwise': 'deposited before for another office or channel',
  'full-today': 'too many deposits today; another witness may take it',
  clock: 'the clock of this witness stands wrong; its keeper must mend it',
} as const

/** @throws NoWitness when the folder is no witness's, another process serves it, or its memory is damaged. */
export async function serveWitness(request: WitnessRequest): Promise<WitnessServing> {
  const home = homeOf(request.dir)
  const settings = readWitnessSettings(home)
  const lock = tryLockFile(`${home.dir}/witness.lock`)
  if ('heldBy' in lock) throw new NoWitness('witness.served-already', { process: lock.heldBy, dir: home.dir })
  const log = request.log ?? ((): void => undefined)
  try {
    const witness = openWitness(request)
    const server = smallServer(10_000, (incoming, response) => void give(response, () => witness.route(incoming), log))
    const url = await openServer(server, request.port, request.host)
    return {
      url,
      submissionUrl: `${url}/${settings.submission}`,
      readLogs: () => witness.readLogs(),
      close: async () => {
        await closeServer(server)
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

function openWitness(request: WitnessRequest) {
  const home = homeOf(request.dir)
  const { name, submission } = readWitnessSettings(home)
  const { cosigner, deposits: depositSigner } = readSigners(home)
  const memory = new Memory(home, cosigner)
  const deposits = new Deposits(home.deposits, depositSigner)
  const token = sha256(utf8(readReaderToken(home)))
  const now = request.now ?? ((): number => Math.floor(Date.now() / 1000))
  const counted = request.now ?? monotonicSeconds
  const log = request.log ?? ((): void => undefined)
  const limits = { logs: new Limits(600, 60), deposits: new Limits(10, 60), reads: new Limits(120, 60) }
  let shown: { readonly hour: number; readonly heads: readonly SeenHead[] } = { hour: -1, heads: [] }

  const isReader = (incoming: IncomingMessage): boolean => {
    const given = /^Bearer (\S{1,100})$/.exec(incoming.headers.authorization ?? '')?.[1]
    return given !== undefined && timingSafeEqual(sha256(utf8(given)), token)
  }
  const headsFor = (incoming: IncomingMessage, time: number): readonly SeenHead[] => {
    const hour = Math.floor(time / PUBLIC_EVERY)
    if (shown.hour !== hour) shown = { hour, heads: memory.heads }
    return isReader(incoming) ? memory.heads : shown.heads
  }

  async function route(incoming: IncomingMessage): Promise<Given> {
    const time = now()
    const path = (incoming.url ?? '/').split('?')[0] ?? '/'
    const address = addressOf(incoming)
    const tooOften = { status: 429, body: 'too often; wait a minute\n' }
    if (incoming.method === 'POST' && path === `/${submission}/add-checkpoint`) {
      if (!limits.logs.allows(address, counted())) return tooOften
      const body = await readBody(incoming, MOST_BYTES)
      return typeof body === 'string' ? addCheckpoint(body, now()) : noBody(body)
    }
    if (incoming.method === 'POST' && path === '/deposit') {
      if (!limits.deposits.allows(address, counted())) return tooOften
      const body = await readBody(incoming, MOST_BYTES)
      if (typeof body !== 'string') return noBody(body)
      const done = deposits.add(body, now())
      return { status: done.status, body: done.status === 200 ? done.receipt : `${REFUSALS[done.why]}\n` }
    }
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') return { status: 404, body: 'nothing here\n' }
    if (!limits.reads.allows(address, counted())) return tooOften
    return read(incoming, path, time)
  }

  function addCheckpoint(body: string, time: number): Given {
    const held = memory.heads
    const done = memory.addCheckpoint(body, time)
    if (done.status === 200) return { status: 200, body: done.line }
    if (done.why === 'old-is-not-latest') return { status: 409, body: `${done.size}\n`, type: 'text/x.tlog.size' }
    const origin = body.slice(body.indexOf('\n\n') + 2).split('\n')[0]
    const kept = keepEvidence(home.evidence, body, done, held.find((h) => h.origin === origin)?.note)
    log(`refused ${done.status} ${done.why}${kept === null ? '' : `, kept as evidence/${kept}`}`)
    return { status: done.status, body: `${REFUSALS[done.why]}\n` }
  }

  function read(incoming: IncomingMessage, path: string, time: number): Given {
    const heads = headsFor(incoming, time)
    if (path === '/') return index(incoming, heads)
    // Who knows where to submit is the log: it may ask what it signed last, and learn that it was put back to an older copy.
    const isLog = path.startsWith(`/${submission}/`)
    const [asked, known] = isLog ? [path.slice(submission.length + 1), memory.heads] : [path, heads]
    const head = known.find((h) => asked === `/${originHash(h.origin)}/checkpoint`)
    if (head) return { status: 200, body: head.note }
    const day = /^\/deposits\/([0-9-]{10})$/.exec(path)?.[1]
    const list = day !== undefined && isReader(incoming) ? deposits.day(day, time) : undefined
    // "Not there", "not yet" and "not yours" are one answer.
    return list === undefined ? { status: 404, body: 'nothing here\n' } : { status: 200, body: list }
  }

  function index(incoming: IncomingMessage, heads: readonly SeenHead[]): Given {
    const [vkey, depositVkey] = [printVkey(cosigner.key), printVkey(depositSigner.key)]
    if ((incoming.headers.accept ?? '').includes('application/json')) {
      const logs = heads.map((h) => ({ origin: h.origin, size: h.size, root: toBase64(h.root), time: h.time }))
      return { status: 200, body: JSON.stringify({ name, vkey, deposit_vkey: depositVkey, logs }), type: 'application/json' }
    }
    const lines = heads.map((h) => `${h.origin}\n  size ${h.size}, root ${toBase64(h.root)}, ${new Date(h.time * 1000).toISOString()}`)
    const body = [
      `${name}: a witness of transparency logs (c2sp.org/tlog-witness)`,
      `cosigner ${vkey}`,
      `deposits ${depositVkey}`,
      '',
      ...lines,
      '',
    ]
    return { status: 200, body: body.join('\n') }
  }

  return { route, readLogs: () => memory.readLogs() }
}
