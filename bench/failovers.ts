/**
 * Failovers of the whole: PostgreSQL 15 under Patroni 3.0.2 with three votes of etcd 3.4 on three machines (network namespaces of this one), two servers
 * that share the record, three witnesses, eight writers who seal names and send each return until it is acknowledged. It counts what was acknowledged
 * and is not in the log, or twice; names that lie on neither machine; checkpoints that are not of one history; and the longest time in which
 * nobody was answered.
 *
 *   sh scripts/failover-tools.sh TOOLS && node bench/failovers.ts TOOLS [kills] [cuts] [switches] [seed] [votes]      default: 25 15 10 5 0, an hour; as root
 *
 * Where an hour is not to be had: several runs, each a record of its own, with a seed of its own (the order of the events, and the writers' pauses).
 *
 *   kill     the primary, its Patroni and the serving server, with -9, at once
 *   cut      the primary's machine loses its network, and the serving server is stopped (SIGSTOP) until others have taken over
 *   switch   patronictl's switchover, and the serving server is asked to end
 *   votes    two of etcd's three, then all, and so on, stand still until nobody is the primary any more; nothing may be acknowledged then
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { toHex } from '../src/core/bytes.ts'
import { openCheckpoint } from '../src/core/ledger/checkpoint.ts'
import { parseProof } from '../src/core/ledger/tlog-proof.ts'
import { leafHash, rootOf } from '../src/core/ledger/tree.ts'
import { main } from '../src/main.ts'
import { layoutOf } from '../src/store/files/layout.ts'
import { readSigner } from '../src/store/files/settings.ts'
import { listUndelivered } from '../src/work/couriers/bring-couriers.ts'
import { openInstallation, readEdgeKeys, type Installation } from '../src/work/installation/installation.ts'
import { sealFile } from '../test/helpers/made-installation.ts'
import { makeSharedRecord } from '../test/helpers/shared-record.ts'
import { freePort } from '../test/helpers/free-port.ts'
import { mulberry32 } from '../src/core/seeded.ts'
import { machine } from './court-rows.ts'

const [tools = '', ...numbers] = process.argv.slice(2)
const [kills = 25, cuts = 15, switches = 10, seed = 5, votes = 0] = numbers.map(Number)
const WRITERS = 8
const BIN = '/usr/lib/postgresql/15/bin'
const PASSWORD = 'of-a-bench'
const base = mkdtempSync(join(tmpdir(), 'saksi-failovers-'))
chmodSync(base, 0o755)
const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))) as [number, number]
const own = (path: string): void => {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  chownSync(path, uid, gid)
}
const chance = mulberry32(seed)
const say = (line: string): void => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`)

// Three machines on one wire. Only a machine of its own can lose its network, so each is a namespace.
const sh = (...argv: string[]): void => void execFileSync(argv[0] as string, argv.slice(1), { stdio: 'ignore' })
// None may be called `first` or `any`: PostgreSQL and Patroni read those in synchronous_standby_names as words of their own, and no standby ever becomes synchronous.
const MACHINES = ['north', 'south', 'third'] as const
type Machine = (typeof MACHINES)[number]
const addressOf = (m: Machine): string => `10.77.0.${11 + MACHINES.indexOf(m)}`
const ns = (m: Machine): string => `saksi-${m}`
const veth = (m: Machine): string => `sk${MACHINES.indexOf(m)}`
function makeWire(): void {
  sh('ip', 'link', 'add', 'skbr', 'type', 'bridge')
  sh('ip', 'addr', 'add', '10.77.0.1/24', 'dev', 'skbr')
  sh('ip', 'link', 'set', 'skbr', 'up')
  for (const m of MACHINES) {
    sh('ip', 'netns', 'add', ns(m))
    sh('ip', 'link', 'add', veth(m), 'type', 'veth', 'peer', 'name', 'eth0', 'netns', ns(m))
    sh('ip', 'link', 'set', veth(m), 'master', 'skbr', 'up')
    sh('ip', '-n', ns(m), 'addr', 'add', `${addressOf(m)}/24`, 'dev', 'eth0')
    sh('ip', '-n', ns(m), 'link', 'set', 'eth0', 'up')
    sh('ip', '-n', ns(m), 'link', 'set', 'lo', 'up')
  }
}
function removeWire(): void {
  for (const m of MACHINES) execFileSync('sh', ['-c', `ip netns del ${ns(m)} 2>/dev/null; ip link del ${veth(m)} 2>/dev/null; true`])
  execFileSync('sh', ['-c', 'ip link del skbr 2>/dev/null; true'])
}

// A killed postmaster's children belong to whoever reaps: without that they stay, and Patroni does not start it again. Standard input is nobody's, as
// under systemd: a backend that waited for the standby when its postmaster was killed goes on to read its commands there (PostgreSQL 15, SyncRepWaitForLSN
// and ReadCommand), and took the word by which Patroni was to be started again.
const REAPER = `
import ctypes, os, sys, threading, time
ctypes.CDLL(None).prctl(36, 1)
def start():
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(2, 1)
            os.execv(sys.argv[1], sys.argv[1:])
        print(pid, flush=True)
    os._exit(0)
threading.Thread(target=start, daemon=True).start()
while True:
    try: os.wait()
    except ChildProcessError: time.sleep(0.05)
`
type Node = { readonly machine: Machine; readonly reaper: ChildProcess; readonly data: string; patroni: number }
const everything: ChildProcess[] = []
function inside(m: Machine, asUser: boolean, argv: readonly string[], log: string): ChildProcess {
  const user = asUser ? ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'] : []
  const child = spawn('ip', ['netns', 'exec', ns(m), ...user, 'sh', '-c', `exec "$@" 2>>${log}`, 'sh', ...argv], {
    env: { PATH: `${BIN}:/usr/bin:/bin`, PYTHONPATH: `${tools}/root/usr/lib/python3/dist-packages`, LC_ALL: 'C.UTF-8', HOME: base },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  everything.push(child)
  return child
}

const etcds = new Map<Machine, ChildProcess>()
function startEtcd(m: Machine): void {
  const folder = join(base, `etcd-${m}`)
  own(folder)
  const at = addressOf(m)
  const argv = [`${tools}/root/usr/bin/etcd`, '--name', m, '--data-dir', folder, '--log-level', 'error', '--enable-v2']
  const urls = ['--listen-client-urls', `http://${at}:2379`, '--advertise-client-urls', `http://${at}:2379`]
  const peers = ['--listen-peer-urls', `http://${at}:2380`, '--initial-advertise-peer-urls', `http://${at}:2380`]
  const cluster = ['--initial-cluster', MACHINES.map((o) => `${o}=http://${addressOf(o)}:2380`).join(',')]
  const child = inside(m, true, [...argv, ...urls, ...peers, ...cluster], join(folder, 'log'))
  child.stdout?.resume()
  etcds.set(m, child)
}

/** As docs/operate/two-machines.md has it; passwords and places aside. */
const patroniOf = (m: Machine, data: string): string => `
scope: saksi
name: ${m}
restapi: {listen: '${addressOf(m)}:8008', connect_address: '${addressOf(m)}:8008'}
etcd: {protocol: http, hosts: '${MACHINES.map((o) => `${addressOf(o)}:2379`).join(',')}'}
bootstrap:
  dcs:
    ttl: 20
    loop_wait: 3
    retry_timeout: 5
    synchronous_mode: true
    synchronous_mode_strict: true
    postgresql:
      use_pg_rewind: true
      parameters: {wal_log_hints: 'on', synchronous_commit: 'on', fsync: 'on', max_connections: 100, password_encryption: scram-sha-256}
  initdb: [{encoding: UTF8}, data-checksums]
postgresql:
  listen: '${addressOf(m)}:5432'
  connect_address: '${addressOf(m)}:5432'
  data_dir: ${data}
  bin_dir: ${BIN}
  pgpass: ${base}/run-${m}/pgpass
  pg_hba: ['local all all trust', 'host replication replicator 10.77.0.0/24 scram-sha-256', 'host all all 10.77.0.0/24 scram-sha-256']
  parameters: {unix_socket_directories: '${base}/run-${m}'}
  authentication:
    superuser: {username: postgres, password: ${PASSWORD}}
    replication: {username: replicator, password: ${PASSWORD}}
    rewind: {username: rewinder, password: ${PASSWORD}}
`
async function startNode(m: Machine): Promise<Node> {
  const data = join(base, `data-${m}`)
  own(join(base, `run-${m}`))
  own(data)
  const file = join(base, `patroni-${m}.yml`)
  writeFileSync(file, patroniOf(m, data))
  writeFileSync(join(base, 'reaper.py'), REAPER)
  const log = join(base, `run-${m}`, 'log')
  const reaper = inside(
    m,
    true,
    ['/usr/bin/python3', join(base, 'reaper.py'), '/usr/bin/python3', `${tools}/root/usr/bin/patroni`, file],
    log,
  )
  const node: Node = { machine: m, reaper, data, patroni: 0 }
  createInterface({ input: reaper.stdout as NodeJS.ReadableStream }).on('line', (line) =>
    /^\d+$/.test(line) ? (node.patroni = Number(line)) : undefined,
  )
  await startPatroni(node)
  return node
}
async function startPatroni(node: Node): Promise<void> {
  const before = node.patroni
  node.reaper.stdin?.write('start\n')
  await until(`Patroni of ${node.machine} to be started`, () => node.patroni !== before, 20)
}

type Member = { readonly name: string; readonly role: string; readonly state: string }
async function membersSeen(): Promise<readonly Member[]> {
  for (const m of MACHINES.slice(0, 2)) {
    try {
      const answer = await fetch(`http://${addressOf(m)}:8008/cluster`, { signal: AbortSignal.timeout(700) })
      return ((await answer.json()) as { members: Member[] }).members
    } catch {
      // the other is asked
    }
  }
  return []
}
async function isPrimary(m: Machine): Promise<boolean> {
  return fetch(`http://${addressOf(m)}:8008/primary`, { signal: AbortSignal.timeout(700) }).then(
    (answer) => answer.status === 200,
    () => false,
  )
}

/** What HAProxy does in docs/operate/two-machines.md: leads to the primary, and ends connections to one that is none any more. */
async function openRouter(): Promise<{ readonly port: number; primary(): Machine | undefined; close(): void }> {
  let to: Machine | undefined
  let isOver = false
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    if (!to) return void near.destroy()
    const far = connect(5432, addressOf(to))
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.setNoDelay(true).on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far)
    far.pipe(near)
    return undefined
  })
  const port = await freePort()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  void (async (): Promise<void> => {
    while (!isOver) {
      const are = await Promise.all(MACHINES.slice(0, 2).map(async (m) => ((await isPrimary(m)) ? m : undefined)))
      const now = are.find((m) => m !== undefined)
      if (now !== to) {
        for (const socket of sockets) socket.destroy()
        to = now
        if (now) say(`the primary is ${now}`)
      }
      await pause(300)
    }
  })()
  return {
    port,
    primary: () => to,
    close: () => {
      isOver = true
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

async function until(what: string, isSo: () => Promise<boolean> | boolean, seconds = 180): Promise<void> {
  for (const end = performance.now() + seconds * 1000; performance.now() < end;) {
    if (await isSo()) return
    await pause(200)
  }
  throw new Error(`not within ${seconds} s: ${what}`)
}
const isWhole = async (): Promise<boolean> => {
  const members = await membersSeen()
  return (
    members.length === 2 &&
    members.some((m) => m.role === 'leader' && m.state === 'running') &&
    members.some((m) => m.role === 'sync_standby' && (m.state === 'running' || m.state === 'streaming'))
  )
}

// One of the two servers of the record.
type Server = { readonly n: 0 | 1; process: ChildProcess; serves: boolean }
function startServer(record: { readonly dirs: readonly string[]; readonly ports: readonly number[] }, n: 0 | 1): Server {
  const script = join(import.meta.dirname, '../test/helpers/one-of-two.ts')
  const child = spawn(process.execPath, [script, record.dirs[n] as string, String(record.ports[n]), '0', 'quiet'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  everything.push(child)
  const server: Server = { n, process: child, serves: false }
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === 'serves') {
      server.serves = true
      say(`server ${n} serves`)
    } else say(`server ${n}: ${line}`)
  })
  child.stderr.on('data', (piece: Buffer) => say(`server ${n} ! ${String(piece).slice(0, 300)}`))
  return server
}

const acknowledged: { readonly batch: string; readonly entries: readonly string[]; readonly proof: string; readonly at: number }[] = []
let isOver = false
let code = 1
let sent = 0
async function write(installation: Installation, ports: readonly number[]): Promise<void> {
  const token = readEdgeKeys(installation.layout.edge('bell')).submitToken
  let port = ports[0]
  while (!isOver) {
    const number = ++sent
    const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,${number}/2024,1,Nobody the ${number}th,2024-02-01,Waking a cat,Red hat,3\n`
    const sealed = await sealFile(installation, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
    if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
    const body = JSON.stringify(sealed)
    for (;;) {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const answer = await fetch(`http://127.0.0.1:${port}/api/v1/returns`, {
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.timeout(30_000),
      }).catch(() => undefined)
      const given =
        answer?.status === 200
          ? ((await answer.json().catch(() => undefined)) as { entries: string[]; receipt: { proof: string } | null } | undefined)
          : undefined
      if (given?.receipt) {
        acknowledged.push({ batch: sealed.batch, entries: given.entries, proof: given.receipt.proof, at: performance.now() })
        break
      }
      port = ports.find((p) => p !== port)
      await pause(250)
    }
    await pause(100 + 200 * chance())
  }
}

/** Acknowledged while nobody could be the primary. */
let withoutVotes = 0
/** One vote is left the first time, none the second, and so on. */
let withoutAll = false
const events: { readonly kind: string; readonly gap: number }[] = []
async function longestGap(kind: string, from: number): Promise<void> {
  const times = [from, ...acknowledged.map((a) => a.at).filter((at) => at > from)]
  const gap = Math.max(...times.slice(1).map((at, i) => at - (times[i] as number)), performance.now() - (times.at(-1) as number)) / 1000
  events.push({ kind, gap })
  say(`${kind}: nobody was answered for ${gap.toFixed(1)} s`)
}

const postmasterOf = (node: Node): number | undefined => {
  const file = join(node.data, 'postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined
}
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // gone already
  }
}

removeWire()
makeWire()
process.once('SIGTERM', () => void clean().then(() => process.exit(1)))
const nodes: Node[] = []
let router: Awaited<ReturnType<typeof openRouter>> | undefined
try {
  for (const m of MACHINES) startEtcd(m)
  await pause(2000)
  for (const m of MACHINES.slice(0, 2)) nodes.push(await startNode(m))
  router = await openRouter()
  await until('a primary and a synchronous standby', isWhole)
  const client = new pg.Client({ host: '127.0.0.1', port: router.port, user: 'postgres', password: PASSWORD, database: 'postgres' })
  await client.connect()
  await client.query('create database theirs')
  await client.end()
  const url = `postgres://postgres:${PASSWORD}@127.0.0.1:${router.port}/theirs`
  const record = await makeSharedRecord('failovers', url)
  const servers: [Server, Server] = [startServer(record, 0), startServer(record, 1)]
  const serving = (): Server | undefined => servers.find((s) => s.serves && s.process.exitCode === null && s.process.signalCode === null)
  await until('a server that serves', () => serving() !== undefined)
  const looking = await openInstallation(record.dirs[0])
  const writers = Array.from({ length: WRITERS }, () => write(looking, record.ports))
  for (const w of writers) w.catch((error: Error) => say(`a writer ended: ${error.message}`))
  await until('writers who are answered', () => acknowledged.length > 20)

  const flows = async (): Promise<void> => {
    const before = acknowledged.length
    await until('writers who are answered', () => acknowledged.length > before + 20)
  }
  const startAgain = (server: Server): void => {
    servers[server.n] = startServer(record, server.n)
  }
  const KINDS: Readonly<Record<string, (node: Node, server: Server) => Promise<void>>> = {
    kill: async (node, server) => {
      const postmaster = postmasterOf(node)
      kill(node.patroni)
      if (postmaster) kill(postmaster)
      server.process.kill('SIGKILL')
      server.serves = false
      await until('another primary', () => router?.primary() !== undefined && router.primary() !== node.machine)
      rmSync(join(node.data, 'postmaster.pid'), { force: true }) // its process is gone and reaped; a machine that starts has none
      await startPatroni(node)
      await until('another server', () => serving() !== undefined)
      startAgain(server)
    },
    cut: async (node, server) => {
      sh('ip', 'link', 'set', veth(node.machine), 'down')
      server.process.kill('SIGSTOP')
      const wasServing = server
      server.serves = false
      await until('another primary', () => router?.primary() !== undefined && router.primary() !== node.machine)
      // Strict: the new primary takes nothing before a standby follows it, which is the old one.
      await pause(3000)
      sh('ip', 'link', 'set', veth(node.machine), 'up')
      await until('another server', () => serving() !== undefined)
      wasServing.process.kill('SIGCONT')
      await until('the one that slept to end', () => wasServing.process.exitCode !== null || wasServing.process.signalCode !== null)
      startAgain(server)
    },
    switch: async (node, server) => {
      const candidate = nodes.find((n) => n !== node)?.machine
      await fetch(`http://${addressOf(node.machine)}:8008/switchover`, {
        method: 'POST',
        body: JSON.stringify({ leader: node.machine, candidate }),
        signal: AbortSignal.timeout(60_000),
      })
      server.serves = false
      server.process.kill('SIGTERM')
      await until('another primary', () => router?.primary() === candidate)
      await until('another server', () => serving() !== undefined)
      await until('the other to end', () => server.process.exitCode !== null || server.process.signalCode !== null)
      startAgain(server)
    },
    votes: async (node) => {
      const still = MACHINES.filter((m) => withoutAll || m !== node.machine)
      withoutAll = !withoutAll
      say(`etcd stands still on ${still.join(' and ')}`)
      for (const m of still) etcds.get(m)?.kill('SIGSTOP')
      await until('nobody to be the primary', () => router?.primary() === undefined)
      await pause(1000) // an answer that was on its way
      const before = acknowledged.length
      await pause(5000)
      withoutVotes += acknowledged.length - before
      for (const m of still) etcds.get(m)?.kill('SIGCONT')
      await until('a primary', () => router?.primary() !== undefined)
      for (const s of servers) if (s.process.exitCode !== null || s.process.signalCode !== null) startAgain(s)
      await until('a server', () => serving() !== undefined)
    },
  }
  const order = Object.entries({ kill: kills, cut: cuts, switch: switches, votes }).flatMap(([kind, n]) =>
    Array.from({ length: n }, () => kind),
  )
  order.sort(() => chance() - 0.5)
  for (const [i, kind] of order.entries()) {
    const node = nodes.find((n) => n.machine === router?.primary())
    const server = serving()
    if (!node || !server) throw new Error('nobody to take down')
    say(`${i + 1} of ${order.length}: ${kind} ${node.machine}, server ${server.n}`)
    const from = performance.now()
    await KINDS[kind]?.(node, server)
    await flows()
    await longestGap(kind, from)
    await until('a primary and a synchronous standby', isWhole)
    await flows()
  }
  isOver = true
  await Promise.all(writers)
  for (const s of servers) s.process.kill('SIGTERM')
  await until('both servers ended', () => servers.every((s) => s.process.exitCode !== null || s.process.signalCode !== null))

  const { rows: leaves } = await looking.pools.saksi_reader.query<{ entry_id: string; leaf: Buffer }>(
    'select entry_id, leaf from saksi.log_leaves where idx < (select size from saksi.log_head) order by idx',
  )
  const times = new Map<string, number>()
  for (const { entry_id } of leaves) times.set(entry_id, (times.get(entry_id) ?? 0) + 1)
  const entries = [...new Set(acknowledged.flatMap((a) => a.entries))]
  const { rows: recorded } = await looking.pools.saksi_reader.query<{ n: number }>(
    `select count(*)::int as n from saksi.entries where agency_id = 'bell'`,
  )
  const lie = record.dirs.map((dir) => new Set(listUndelivered(layoutOf(dir)).map((one) => one.batch)))
  const hashes = leaves.map((l) => leafHash(l.leaf))
  const key = readSigner(looking.layout).key
  const states = new Map(
    acknowledged.flatMap(({ proof }) => {
      const checkpoint = openCheckpoint(parseProof(proof)?.checkpoint ?? '', key)
      return checkpoint ? [[`${checkpoint.size} ${toHex(checkpoint.root)}`, checkpoint] as const] : []
    }),
  )
  const forked = [...states.values()].filter((c) => c.size > hashes.length || toHex(rootOf(hashes.slice(0, c.size))) !== toHex(c.root))
  // It is verified where it may never have been served.
  await looking.sequencer.mirror()
  await looking.openAnchor()
  await looking.close()
  const said: string[] = []
  const verified = await main(['verify', record.dirs[0]], { out: (t) => said.push(t), err: (t) => said.push(t) })
  const of = (kind: string): string => {
    const gaps = events.filter((e) => e.kind === kind).map((e) => e.gap)
    return gaps.length === 0
      ? '| 0 | | |'
      : `| ${gaps.length} | ${(gaps.reduce((a, b) => a + b, 0) / gaps.length).toFixed(1)} s, at most ${Math.max(...gaps).toFixed(1)} s | ${gaps.map((g) => g.toFixed(1)).join(', ')} |`
  }
  const lost = entries.filter((id) => !times.has(id)).length
  const twice = [...times.values()].filter((n) => n > 1).length + ((recorded[0]?.n ?? 0) - entries.length)
  const names = acknowledged.filter((a) => !lie.some((l) => l.has(a.batch))).length
  code = lost + twice + names + forked.length + withoutVotes + verified === 0 ? 0 : 1
  process.stdout.write(`${machine('PostgreSQL 15, Patroni 3.0.2, etcd 3.4')}

| | how many | nobody was answered for | each |
|---|---|---|---|
| kill of primary, Patroni and server ${of('kill')}
| cut link of the primary, server stopped ${of('cut')}
| switch ${of('switch')}
| votes of etcd taken away ${of('votes')}

| | |
|---|---|
| returns acknowledged, a name in each | ${acknowledged.length} |
| entries acknowledged and not in the log | ${lost} of ${entries.length} |
| entries in the log twice, or recorded beyond what was sent | ${twice} |
| names acknowledged that lie on neither machine | ${names} |
| states in receipts that are not of this history | ${forked.length} of ${states.size} |
| returns acknowledged while there was no primary | ${withoutVotes} |
| saksi verify, witnesses asked | ${verified === 0 ? 'well' : said.slice(0, 6).join('; ')} |
`)
  await record.remove()
} finally {
  await clean()
}
process.exit(code)

async function clean(): Promise<void> {
  isOver = true
  router?.close()
  for (const node of nodes) {
    for (const pid of [node.patroni, postmasterOf(node)]) if (pid) kill(pid)
  }
  for (const child of everything) child.kill('SIGKILL')
  await pause(500)
  removeWire()
  if (code === 0) return rmSync(base, { recursive: true, force: true })
  for (const { data } of nodes) rmSync(data, { recursive: true, force: true })
  say(`what Patroni, PostgreSQL and etcd said is in ${base}`)
  return undefined
}
