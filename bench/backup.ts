/**
 * How long a backup and a restore take, and at what rate. `node bench/backup.ts [ROWS]` on an installation of invented court
 * returns; the unit is age alone over as many bytes.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { encryptTo } from '../src/outside/age/age.ts'
import { backUp } from '../src/work/backup/backup.ts'
import { restore } from '../src/work/backup/restore.ts'
import { initInstallation } from '../src/work/installation/init.ts'
import { openInstallation } from '../src/work/installation/installation.ts'
import { main } from '../src/main.ts'

const rows = Number(process.argv[2] ?? 20_000)
const FILE = 10_000
const base = mkdtempSync(join(tmpdir(), 'saksi-bench-backup-'))
const dir = join(base, 'record')
const identity = await generateIdentity()
const recipient = await identityToRecipient(identity)
const quiet = { out: () => undefined, err: () => undefined }
const removeAway = (folder: string): void => {
  const record = join(folder, 'cluster.json')
  if (existsSync(record)) rmSync((JSON.parse(readFileSync(record, 'utf8')) as { base: string }).base, { recursive: true, force: true })
}

try {
  await initInstallation({ dir, country: 'toyland', demo: true })
  for (let from = 0; from < rows; from += FILE) {
    const lines = Array.from(
      { length: Math.min(FILE, rows - from) },
      (_, i) => `Acorn,${from + i + 1}/2024,1,Wump Nobody ${i},2024-02-01,Waking a cat,Red hat,3`,
    )
    writeFileSync(join(base, 'f.csv'), `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${lines.join('\n')}\n`)
    const sealed = join(base, `${from}.saksi`)
    await main(['seal', join(base, 'f.csv'), '--form', 'town-return', '--keys', `${dir}.edge/bell.edge.json`, '--out', sealed], quiet)
    await main(['import', dir, sealed, '--form', 'town-return'], quiet)
    rmSync(sealed)
  }
  const installation = await openInstallation(dir)
  const file = join(base, 'record.age')
  let began = performance.now()
  const made = await backUp(installation, { file, recipients: [recipient] })
  const backup = (performance.now() - began) / 1000
  await installation.close()
  const megabytes = statSync(file).size / 1e6

  began = performance.now()
  async function* zeros(): AsyncGenerator<Uint8Array> {
    const piece = new Uint8Array(1e6)
    for (let i = 0; i < megabytes; i++) yield piece
  }
  for await (const _ of await encryptTo([recipient], zeros()));
  const age = (performance.now() - began) / 1000

  began = performance.now()
  await restore({
    file,
    dir: join(base, 'again'),
    identities: [identity],
    witnessed: [join(dir, 'tlog', 'checkpoint')],
    unwitnessed: false,
    say: () => undefined,
  })
  const back = (performance.now() - began) / 1000
  const line = (name: string, seconds: number): string =>
    `| ${name} | ${seconds.toFixed(1)} | ${(megabytes / seconds).toFixed(1)} | ${Math.round(made.size / seconds).toLocaleString('en')} | ${(seconds / age).toFixed(1)} |`
  process.stdout.write(
    `${made.size.toLocaleString('en')} entries, ${megabytes.toFixed(1)} MB, resident ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most\n\n` +
      `| step | seconds | MB/s | entries/s | ÷ age alone |\n|---|---|---|---|---|\n${line('backup', backup)}\n${line('restore, with its whole check', back)}\n${line('age alone, the unit', age)}\n`,
  )
} finally {
  removeAway(dir)
  removeAway(join(base, 'again'))
  rmSync(base, { recursive: true, force: true })
}
