/** A record that two servers share: one database of its own, three witnesses of whom two are enough, and two folders as two machines have them. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { printVkey } from '../../src/core/ledger/note.ts'
import { main } from '../../src/main.ts'
import { openCluster, type Cluster } from '../../src/store/postgres/server/launch.ts'
import { initInstallation } from '../../src/work/installation/init.ts'
import { addLog, homeOf, initWitness, readSigners } from '../../src/witness/home.ts'
import { serveWitness, type WitnessServing } from '../../src/witness/serve.ts'
import { freePort } from './free-port.ts'
import { scratchDir } from './scratch-dir.ts'

export type SharedRecord = {
  readonly dirs: readonly [string, string]
  /** Where each of the two listens, for the other to reach it. */
  readonly ports: readonly [number, number]
  /** The server that was made for it; none where another was named. */
  readonly cluster: Cluster | undefined
  /** Where a witness is reached stays the same when it comes back. */
  stopWitness(n: number): Promise<void>
  startWitness(n: number): Promise<void>
  remove(): Promise<void>
}
const WITNESSES = ['government', 'civil', 'foreign'] as const

/** @param database of another server than one that is made for it, as its superuser. */
export async function makeSharedRecord(name: string, database?: string): Promise<SharedRecord> {
  const scratch = scratchDir(name)
  const at = (path: string): string => join(scratch.path, path)
  const dirs = [at('first'), at('second')] as const
  const ports = [await freePort(), await freePort()] as const
  const cluster = database === undefined ? await openCluster({ dir: at('database') }) : undefined
  const url = cluster ? await databaseIn(cluster) : String(database)
  await initInstallation({ dir: dirs[0], country: 'toyland', demo: true, database: url })
  const vkey = readFileSync(join(dirs[0], 'tlog/vkey'), 'utf8')
  const witnesses: (WitnessServing | undefined)[] = []
  const portOf = await Promise.all(WITNESSES.map(() => freePort()))
  const start = async (n: number): Promise<WitnessServing> => {
    const serving = await serveWitness({ dir: at(WITNESSES[n] as string), port: portOf[n] as number })
    witnesses[n] = serving
    return serving
  }
  const lines: string[] = []
  for (const [n, witness] of WITNESSES.entries()) {
    initWitness(at(witness), `${witness}.example/witness`)
    addLog(at(witness), vkey)
    const { submissionUrl } = await start(n)
    lines.push(`witness w-${witness} ${printVkey(readSigners(homeOf(at(witness))).cosigner.key)} ${submissionUrl}`)
  }
  writeFileSync(
    at('policy'),
    [
      `log ${vkey.trim()}`,
      ...lines,
      ...WITNESSES.map((w) => `group ${w} any w-${w}`),
      `group enough 2 ${WITNESSES.join(' ')}`,
      'quorum enough',
      '',
    ].join('\n'),
  )
  await run('witness', 'policy', dirs[0], at('policy'))
  await run('share', dirs[0], '--other', `http://127.0.0.1:${ports[1]}`)
  for (const suffix of ['', '.edge', '.vaults']) cpSync(`${dirs[0]}${suffix}`, `${dirs[1]}${suffix}`, { recursive: true })
  await run('share', dirs[1], '--other', `http://127.0.0.1:${ports[0]}`)
  return {
    dirs,
    ports,
    cluster,
    stopWitness: async (n) => {
      await witnesses[n]?.close()
      witnesses[n] = undefined
    },
    startWitness: async (n) => void (await start(n)),
    remove: async () => {
      for (const witness of witnesses) await witness?.close()
      await cluster?.close()
      scratch.remove(at('database'))
    },
  }
}

async function databaseIn({ host, port, database, superuser }: Cluster): Promise<string> {
  const client = new pg.Client({ host, port, database, ...superuser })
  await client.connect()
  await client.query('create database theirs')
  await client.end()
  return `postgres://${superuser.user}:${superuser.password}@/theirs?host=${encodeURIComponent(host)}&port=${port}`
}

async function run(...argv: string[]): Promise<void> {
  const said: string[] = []
  const code = await main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
  if (code !== 0) throw new Error(`saksi ${argv.join(' ')}: ${said.join('\n')}`)
}
