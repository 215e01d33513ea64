/**
 * Makes test/data/kept/NAME-COUNTRY.json.gz: an installation as an earlier program made it, with that program's own code. It was served, took in a
 * return, has a draft, and (where that program could enrol any) people with devices. Run by hand from a named commit; a shallow clone has not
 * that history, so what came out is kept. PostgreSQL's own pg_dump must be on this machine.
 *
 *   git archive COMMIT | tar x -C OLD && ln -s "$PWD/node_modules" OLD/node_modules
 *   node test/data/make-kept.ts OLD NAME
 *
 * first b88c5f1 · evening 20682ba · before f30bf44
 */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { openCluster } from '../../src/store/postgres/server/launch.ts'
import { freePort } from '../helpers/free-port.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { devicesBeside, type KeptInstallation } from '../helpers/kept-installation.ts'
import type { TestDevice } from '../helpers/test-device.ts'

const [old, name] = [resolve(process.argv[2] ?? ''), process.argv[3] ?? '']
const SERVED_MS = 25_000
const saksi = (...argv: string[]): string => execFileSync(process.execPath, [join(old, 'src/main.ts'), ...argv], { encoding: 'utf8' })

/** Enough for a draft of them to pass. */
const COURT = [
  'Court,Case number,Accused number,Name of the accused,Registered on,Article,Form of exploitation,Stage,Decided on,Presence,Outcome,Sentence (months),Sex,Age band,Citizenship,Official',
  ...Array.from(
    { length: 24 },
    (_, i) =>
      `Sample Court (invented),${i + 1}/2023,1,Wump Nobody,2023-02-01,ច្បាប់ ២០០៨ មាត្រា១០,Forced labour,Decided,2023-08-15,ចំពោះមុខ,Convicted,84,${i % 2 === 0 ? 'Male' : 'Female'},18+,ខ្មែរ,No`,
  ),
].join('\n')
const NRM = [
  'First responder type,First responder,Exploitation type,Age at exploitation,Gender,Nationality,People',
  'Government agency,Home Office - Immigration Enforcement IE,Labour,Adult (18 or over),Male,Albanian,14',
  'Government agency,Home Office - Immigration Enforcement IE,Labour,Adult (18 or over),Female,Albanian,12',
].join('\n')

type OldInstallation = {
  store: { append(agency: string, entries: readonly object[], batch: null): Promise<unknown> }
  sequencer: { flush(): Promise<number> }
  close(): Promise<void>
}

/** The two registrars enrol themselves and the others, by the old program's own append. */
async function enrol(dir: string, devices: readonly TestDevice[]): Promise<void> {
  const { openInstallation } = (await import(join(old, 'src/adapters/installation.ts'))) as {
    openInstallation(dir: string): Promise<OldInstallation>
  }
  const { jointly } = (await import(join(old, 'test/enrolled.ts'))) as { jointly(body: object, by: readonly TestDevice[]): Promise<object> }
  const registrars = devices.slice(0, 2)
  const approvedBy = registrars.map((r) => r.credential)
  const installation = await openInstallation(dir)
  const entries = [await jointly({ kind: 'registrars.enrolled', cards: registrars.map((r) => r.card) }, registrars)]
  for (const { card } of devices.slice(2)) entries.push(await jointly({ kind: 'credential.enrolled', card, approvedBy }, registrars))
  await installation.store.append('saksi', entries, null)
  await installation.sequencer.flush()
  await installation.close()
}

async function serveForAWhile(dir: string): Promise<void> {
  const port = String(await freePort())
  const server = spawn(process.execPath, [join(old, 'src/main.ts'), 'serve', dir, '--port', port], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = new Promise((done) => server.once('exit', done))
  await pause(SERVED_MS)
  server.kill('SIGTERM')
  await ended
}

async function dump(dir: string): Promise<string> {
  const cluster = await openCluster({ dir })
  try {
    const { host, port, database, superuser } = cluster
    const text = execFileSync(
      'pg_dump',
      ['-h', host, '-p', String(port), '-U', superuser.user, '--inserts', '--rows-per-insert=200', database],
      {
        encoding: 'utf8',
        env: { ...process.env, PGPASSWORD: superuser.password },
        maxBuffer: 1 << 28,
      },
    )
    // What psql alone understands.
    return text.replaceAll(/^\\(?:un)?restrict .*$/gm, '')
  } finally {
    await cluster.close()
  }
}

const walk = (path: string): string[] => (statSync(path).isDirectory() ? readdirSync(path).flatMap((one) => walk(join(path, one))) : [path])

async function make(country: 'kh' | 'gb', base: string): Promise<KeptInstallation> {
  const place = join(base, 'place')
  const dir = join(place, 'record')
  mkdirSync(place)
  saksi('init', dir, '--country', country)
  const hasDevices = existsSync(join(old, 'test/enrolled.ts'))
  if (hasDevices) await enrol(dir, devicesBeside(place, country))
  const [sheet, form] = country === 'kh' ? [COURT, 'court-return'] : [NRM, 'nrm-quarter']
  const path = join(base, `nrm_referrals_2023_q2.csv`)
  writeFileSync(path, sheet)
  let sent = path
  if (country === 'kh') {
    sent = join(base, 'kh.saksi')
    saksi('seal', path, '--form', form, '--keys', `${dir}.edge/moj.edge.json`, '--out', sent)
  }
  const said = JSON.parse(saksi('import', dir, sent, '--form', form, '--json').trim().split('\n').at(-1) ?? '') as {
    receipt?: { proof: string }
  }
  await serveForAWhile(dir)
  const [indicator, from, to, by] =
    country === 'kh' ? ['accused-registered', '2023-01-01', '2024-01-01', 'sex'] : ['people-referred', '2023-04-01', '2023-07-01', 'sex']
  try {
    saksi('release', dir, 'draft', 'waits', '--indicator', indicator, '--from', from, '--to', to, '--by', by, '--tables', by)
  } catch (error) {
    console.error(`no draft: ${(error as { stdout?: string }).stdout ?? ''}`)
  }
  const sql = await dump(dir)
  const kept = walk(place).filter((one) => !/\/record\/(?:postgres|run|log)\/|\/cluster\.json$|secrets\/postgres\.json$|\.lock/.test(one))
  return {
    receipt: said.receipt?.proof ?? '',
    sql,
    files: Object.fromEntries(kept.map((one) => [relative(place, one), readFileSync(one, 'base64')])),
  }
}

mkdirSync(join(import.meta.dirname, 'kept'), { recursive: true })
for (const country of ['kh', 'gb'] as const) {
  const scratch = scratchDir('make-kept')
  try {
    const made = gzipSync(JSON.stringify(await make(country, scratch.path)), { level: 9 })
    writeFileSync(join(import.meta.dirname, `kept/${name}-${country}.json.gz`), made)
  } finally {
    scratch.remove(join(scratch.path, 'place/record'))
  }
}
