/**
 * The pages for the person who keeps the machine, run as they stand. A block says what it is by the word behind its fence: `sh` is run, by somebody
 * named here; `console` shows commands with a reader's own values, addresses or other people in them. Those of them that one machine can give are given
 * by night, with its own values in place of the page's; the rest are illustrations, and there is a number of them, which falls. Only ports are other
 * ones: several tests share a machine.
 * In part by night. By day: operate/setup, operate/first-day, walls/members.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, expect, it } from 'vitest'
import { printVkey } from '../../src/core/ledger/note.ts'
import { seedSigner } from '../../src/store/files/seed-signer.ts'
import { AT_NIGHT, EVERYTHING } from '../helpers/everything.ts'
import { freePort } from '../helpers/free-port.ts'
import { removeAway, scratchDir } from '../helpers/scratch-dir.ts'

const ROOT = join(import.meta.dirname, '../..')
/** What a page left running, where it left something. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nothing was.
  }
}
const place = scratchDir('pages')
const running: ChildProcess[] = []
afterAll(() => {
  for (const { pid } of running) if (pid !== undefined) endGroup(pid)
  removeAway(join(place.path, 'restored/record'))
  place.remove(join(place.path, 'trial/record'))
})

type Block = { readonly kind: string; readonly text: string }
const blocksOf = (page: string): Block[] =>
  [...readFileSync(join(ROOT, 'docs', page), 'utf8').matchAll(/^ *```([^\n]*)\n([\s\S]*?)^ *```/gm)].map((m) => ({
    kind: m[1] ?? '',
    text: m[2] ?? '',
  }))
const shOf = (page: string): string[] => blocksOf(page).flatMap(({ kind, text }) => (kind === 'sh' ? [text] : []))

/** A block of a page, with what its reader has done by then. */
type Step = {
  readonly page: string
  readonly nth: number
  /** What the page says in words that its reader has or does before. */
  readonly before?: string
}

/** On two lists, and no record. */
const ON_LISTS: readonly Step[] = [
  { page: 'how-to/match-two-files.md', nth: 0 },
  { page: 'how-to/match-two-files.md', nth: 1 },
  // Who looked found nobody twice.
  { page: 'how-to/match-two-files.md', nth: 2, before: "sed -i '2,$ s/\\r*$/1/' matched/sample.csv" },
]
/** A `console` block that is run with the values of this machine in place of the page's. Each value stands in it, or the page was changed. */
type Filled = Step & { readonly values: readonly (readonly [page: string, here: string])[] }
const RECORD = ['./record', 'trial/record'] as const
const SRV = ['/srv/saksi/record', 'trial/record'] as const
const VAULT = ['./vault', 'trial/trustee-1'] as const
const AS_SAKSI = ['runuser -u saksi -- ', ''] as const
/** On the trial's record, while its witnesses and vaults serve. `AGE`, `OFFICER`: a key of age made for it. */
const WHILE_SERVED: readonly Filled[] = [
  {
    page: 'operate/witness.md',
    nth: 0,
    before: 'cp trial/record/tlog/vkey log.vkey',
    values: [
      ['--name witness.example/w1', '--name witness.example/w1 | tee w1.init'],
      ['--port 7380', '--port 7380 > w1.log 2>&1 &'],
    ],
  },
  { page: 'operate/witness.md', nth: 1, values: [RECORD, [' policy\n', ' trial/policy\n']] },
  { page: 'operate/vault.md', nth: 3, values: [VAULT, ['https://vault.example', 'http://localhost:7392']] },
  { page: 'operate/keepers.md', nth: 0, values: [VAULT] },
  {
    page: 'operate/keepers.md',
    nth: 2,
    values: [
      VAULT,
      ['head.share.json', 'shares/head.share.json'],
      ['court.share.json', 'shares/court.share.json'],
      ['embassy.share.json', 'shares/embassy.share.json'],
    ],
  },
  {
    page: 'operate/keepers.md',
    nth: 3,
    values: [
      ['./vault', './second'],
      ['head.share.json', 'shares/head.share.json'],
      ['court.share.json', 'shares/court.share.json'],
      ['embassy.share.json', 'shares/embassy.share.json'],
    ],
  },
  { page: 'operate/two-logs.md', nth: 0, values: [['DIR', 'trial/record']] },
  {
    page: 'operate/two-logs.md',
    nth: 1,
    before: 'token=$(./saksi log reader trial/record auditor-general | head -n 1)',
    values: [
      ['TOKEN', '"$token"'],
      ['https://record.example', 'http://localhost:8080'],
    ],
  },
  {
    page: 'how-to/leave-a-deposit.md',
    nth: 0,
    before: 'echo "an invented lead" > lead-17.txt',
    values: [['https://witness.example', 'http://localhost:7380']],
  },
  {
    page: 'how-to/leave-a-deposit.md',
    nth: 1,
    before: "awk '/deposit receipts/{print $NF}' w1.init > witness.vkey",
    values: [],
  },
]
/** When its server was stopped, as the pages say: a log that grows is ahead of every backup. */
const WHEN_STOPPED: readonly Filled[] = [
  {
    page: 'how-to/reconcile.md',
    nth: 0,
    before: './saksi witness deposits w1 --from 2026-01-01 --to "$(date -I -d tomorrow)" > lists.txt',
    // Where something is missing it says so by its code.
    values: [
      ['./saksi reconcile ./record\n', './saksi reconcile trial/record || test $? = 1\n'],
      ['--key witness.vkey', '--key witness.vkey || test $? = 1'],
      RECORD,
    ],
  },
  {
    page: 'operate/upgrade.md',
    nth: 0,
    values: [['git clone URL /opt/saksi-new && cd /opt/saksi-new && npm ci', 'true'], AS_SAKSI, SRV],
  },
  {
    page: 'operate/upgrade.md',
    nth: 1,
    values: [
      ['systemctl stop saksi', 'true'],
      ['systemctl start saksi', 'true'],
      AS_SAKSI,
      // All of it, with another version and as the service: scripts/install-page.sh.
      ['cd /opt/saksi', 'true'],
      ['git pull && npm ci && npm run build', 'true'],
      ['/mnt/backup/before-upgrade.age', 'backup/before-upgrade.age'],
      ['age1…', 'AGE'],
      SRV,
    ],
  },
  { page: 'operate/upgrade.md', nth: 2, values: [] },
  // First: each backup is an entry, and what is restored below is to be the newest.
  {
    page: 'operate/backup.md',
    nth: 1,
    values: [
      ['install -d -o saksi -g saksi -m 700 /mnt/backup', 'install -d -m 700 mnt-backup'],
      ['install -d /etc/saksi', 'true'],
      ['--to age1… --to age1…', '--to AGE'],
      ['/etc/saksi/backup.env', 'backup.env'],
      // The unit's own line, with what stands in that file.
      ['systemctl start saksi-backup', '. ./backup.env 2> /dev/null || true; ./saksi backup trial/record mnt-backup/first.age --to AGE'],
    ],
  },
  {
    page: 'operate/backup.md',
    nth: 0,
    values: [SRV, ['/mnt/backup/record.age', 'backup/record.age'], ['--to age1… --to age1…', '--to AGE']],
  },
  {
    page: 'operate/restore.md',
    nth: 0,
    before: 'cp trial/record/tlog/checkpoint newest.tlog-proof',
    values: [
      ['/mnt/backup/record.age', 'backup/record.age'],
      ['/srv/saksi/record', 'restored/record'],
      ['officer.key', 'OFFICER'],
    ],
  },
  {
    page: 'operate/restore.md',
    nth: 1,
    values: [['systemctl stop saksi', 'true'], SRV, ['/mnt/backup/drill.age', 'drill.age'], ['age1…', 'AGE']],
  },
  {
    page: 'operate/restore.md',
    nth: 2,
    values: [
      ['/srv/drill', './drill'],
      ['officer.key', 'OFFICER'],
    ],
  },
  { page: 'operate/restore.md', nth: 3, values: [['systemctl start saksi', 'true']] },
]
/** Those of them that need no record of their own: given by day too. */
const OF_SECONDS = ['operate/witness.md 0', 'how-to/leave-a-deposit.md 0', 'how-to/leave-a-deposit.md 1', 'operate/upgrade.md 2']
const DEMO = ['./record', 'saksi-demo/kh'] as const
/** On a demonstration, whose people have their keys in files. */
const ON_A_DEMONSTRATION: readonly Filled[] = [
  { page: 'how-to/add-an-indicator.md', nth: 0, values: [['npm run demo', './saksi demo saksi-demo --no-serve']] },
  { page: 'how-to/count-people.md', nth: 0, values: [DEMO] },
  // Who looked found nobody twice.
  { page: 'how-to/count-people.md', nth: 1, before: "sed -i '2,$ s/$/none/' sample.csv", values: [DEMO] },
  { page: 'how-to/count-people.md', nth: 2, values: [DEMO] },
  {
    page: 'how-to/follow-a-place.md',
    nth: 0,
    values: [DEMO, ['about-this-place', 'about-this-place | tee linked'], ['ENTRY', '"$(grep -oE "[0-9a-f-]{36}" linked)"']],
  },
  {
    page: 'how-to/follow-a-place.md',
    nth: 1,
    values: [DEMO, ['RECORD', '"$(./saksi place list saksi-demo/kh --for ngo-coalition --json | grep -oE "[0-9a-f]{32}" | head -n 1)"']],
  },
  { page: 'how-to/answer-the-questionnaire.md', nth: 0, values: [] },
  {
    page: 'how-to/answer-the-questionnaire.md',
    nth: 1,
    before: 'echo "From the register." > words.txt',
    // It says by its code that nothing is signed yet.
    values: [
      ['--agency moj\n', '--agency moj 2> looked || test $? = 1\n'],
      ['HASH', '"$(grep -oE "[0-9a-f]{64}" looked)"'],
    ],
  },
  { page: 'how-to/approve-a-release.md', nth: 0, values: [['DIR', 'saksi-demo/kh']] },
]
/** Those that one machine cannot give as they stand: why, and the test that gives their commands. */
const NOT_HERE: Readonly<Record<string, readonly [why: string, where: string]>> = {
  'how-to/count-across-offices.md 0': [
    'two offices, three keepers, a unit and statistics, each on a machine',
    'src/cli/take-in/overlap.test.ts',
  ],
  'how-to/count-across-offices.md 1': [
    'two offices, three keepers, a unit and statistics, each on a machine',
    'src/cli/take-in/overlap.test.ts',
  ],
  'how-to/count-across-offices.md 2': [
    'two offices, three keepers, a unit and statistics, each on a machine',
    'src/cli/take-in/overlap.test.ts',
  ],
  'how-to/count-across-offices.md 3': [
    'two offices, three keepers, a unit and statistics, each on a machine',
    'src/cli/take-in/overlap.test.ts',
  ],
  'how-to/count-across-offices.md 4': [
    'two offices, three keepers, a unit and statistics, each on a machine',
    'src/cli/take-in/overlap.test.ts',
  ],
  'how-to/count-across-offices.md 5': [
    'two offices, three keepers, a unit and statistics, each on a machine',
    'src/cli/take-in/overlap.test.ts',
  ],
  'how-to/count-across-offices.md 6': [
    'two offices, three keepers, a unit and statistics, each on a machine',
    'src/cli/take-in/overlap.test.ts',
  ],
  'how-to/count-across-offices.md 7': [
    'two offices, three keepers, a unit and statistics, each on a machine',
    'src/cli/take-in/overlap.test.ts',
  ],
  'how-to/count-across-offices.md 8': [
    'two offices, three keepers, a unit and statistics, each on a machine',
    'src/cli/take-in/overlap.test.ts',
  ],
  'how-to/count-people.md 3': [
    'the pairs come out of an office’s own sheets; its line is given there as it stands',
    'test/count/review-command.test.ts',
  ],
  'how-to/decide-who-is-one-person.md 0': ['on an office’s own sheets', 'test/count/review-command.test.ts'],
  'how-to/hand-in-a-table-of-counts.md 0': [
    'of an office’s own table; its line is given there as it stands',
    'test/road/count-sheets.test.ts',
  ],
  'how-to/hand-in-a-table-of-counts.md 1': [
    'of an office’s own table, and what was answered of it; its line is given there as it stands',
    'test/road/count-sheets.test.ts',
  ],
  'how-to/oversee.md 0': ['a plan has to be sealed, and its time to come', 'test/walls/plan-orders.test.ts'],
  'how-to/oversee.md 1': ['a note that somebody left at a desk', 'test/walls/notes.test.ts'],
  'how-to/oversee.md 2': ['a note that somebody left at a desk', 'test/walls/notes.test.ts'],
  'how-to/reconcile.md 1': ['between two records whose bodies know each other', 'test/ledger/answered.test.ts'],
  'how-to/seal-a-plan.md 0': ['a device that two registrars enrol, and a server to hand it to', 'test/walls/sealed-plans.test.ts'],
  'how-to/seal-a-plan.md 1': ['two officers with a device each', 'test/walls/sealed-plans.test.ts'],
  'how-to/seal-a-plan.md 2': ['two officers with a device each', 'test/walls/sealed-plans.test.ts'],
  'how-to/seal-a-plan.md 3': ['keepers of several vaults, and oversight’s telephone', 'test/walls/place-openers.test.ts'],
  'how-to/seal-a-plan.md 4': ['three unsealers, and a time that has to come', 'test/walls/sealed-plans.test.ts'],
  'how-to/seal-a-plan.md 5': ['an officer of oversight, and a plan that waits', 'test/walls/plan-orders.test.ts'],
  'how-to/type-in-a-paper-file.md 0': ['it asks at a terminal', 'test/road/enter.test.ts'],
  'how-to/type-in-a-paper-file.md 1': ['of papers that somebody has typed in', 'test/road/typed-papers.test.ts'],
  'how-to/type-in-a-paper-file.md 2': ['of papers that somebody has typed in, and published rates', 'test/road/typed-papers.test.ts'],
  'operate/behind.md 0': ['a database that lacks nothing is refused', 'test/operate/salvage.test.ts'],
  'operate/erase.md 0': ['a head and an officer of oversight sign with their devices', 'test/walls/erase.test.ts'],
  'operate/install.md 0': ['it installs a package, as root', 'scripts/try-package.sh'],
  'operate/install.md 1': ['a systemd that runs', 'test/operate/units.test.ts'],
  'operate/keepers.md 1': ['two registrars sign with their devices', 'test/walls/vault-rotation.test.ts'],
  'operate/own-postgresql.md 0': ['a PostgreSQL of somebody else’s', 'test/operate/several-in-cluster.test.ts'],
  'operate/own-postgresql.md 1': ['a PostgreSQL of somebody else’s', 'test/operate/several-in-cluster.test.ts'],
  'operate/point-in-time.md 0': ['a PostgreSQL of the system’s own with pgBackRest, as root', 'test/operate/point-in-time.test.ts'],
  'operate/point-in-time.md 1': ['a PostgreSQL of the system’s own with pgBackRest, as root', 'test/operate/point-in-time.test.ts'],
  'operate/releases.md 0': [
    'nobody has signed a release yet; it is given there with keys made for it',
    'test/operate/release-keys.test.ts',
  ],
  'operate/two-logs.md 2': ['a day has to be over first', 'test/ledger/two-logs.test.ts'],
  'operate/two-machines.md 0': ['two machines', 'test/operate/two-machines.test.ts'],
  'operate/two-machines.md 1': ['two machines', 'test/operate/two-machines.test.ts'],
  'operate/two-machines.md 2': ['two machines', 'test/operate/two-machines.test.ts'],
  'operate/vault.md 0': ['docs/operate/trial.md gives them for all four keepers, and is run', 'test/operate/pages.test.ts'],
  'operate/vault.md 1': ['docs/operate/trial.md gives them for all four keepers, and is run', 'test/operate/pages.test.ts'],
  'operate/vault.md 2': ['docs/operate/trial.md gives them for all four keepers, and is run', 'test/operate/pages.test.ts'],
}
const fill = ({ page, nth, before = '', values }: Filled): string => {
  const text = blocksOf(page).filter(({ kind }) => kind === 'console')[nth]?.text ?? ''
  const lacks = values.find(([own]) => !text.includes(own))
  if (text === '' || lacks) throw new Error(`${page}, illustration ${nth}: ${lacks?.[0] ?? 'it is not there'}`)
  return `${before}\n${values.reduce((now, [own, here]) => now.replaceAll(own, here), text)}`
}

/** Whose blocks are run elsewhere, all of them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'how-to/begin-an-observatory.md': 'test/operate/observatory.test.ts',
  'how-to/hold-what-was-said.md': 'test/operate/observatory.test.ts',
  'operate/end.md': 'test/operate/observatory.test.ts',
  'operate/install.md': 'scripts/install-page.sh',
}

const textOf = ({ page, nth, before = '' }: Step): string => {
  const text = shOf(page)[nth]
  if (text === undefined) throw new Error(`${page} has no block ${nth}`)
  return `${before}\n${text}`
}

/** In one shell, as somebody copies them in, one after the other: it ends at the first that fails. What it left running goes with its group. */
async function run(script: string): Promise<{ code: number | null; said: string }> {
  const child = spawn('bash', ['-euc', `${script}\necho the end`], {
    cwd: place.path,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => void (said += bytes.toString()))
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, said }
}

it('each block of a page says what it is, each that is to be run is run, and illustrations are as few as they were', () => {
  const pages = globSync(['operate/*.md', 'how-to/*.md'], { cwd: join(ROOT, 'docs') }).toSorted()
  const all = pages.flatMap((page) => blocksOf(page).map((block) => ({ page, ...block })))
  const kinds = new Set(['sh', 'console', 'json', 'yaml', 'ts', 'cedar', 'csv', 'caddy', 'nginx', 'text'])
  expect(all.filter(({ kind }) => !kinds.has(kind)).map(({ page, text }) => `${page}: ${text.split('\n')[0]}`)).toEqual([])
  const steps = ON_LISTS.map(({ page, nth }) => `${page} ${nth}`)
  const wanted = pages
    .filter((page) => page !== 'operate/trial.md' && ELSEWHERE[page] === undefined)
    .flatMap((page) => shOf(page).map((_, nth) => `${page} ${nth}`))
  expect(steps.toSorted()).toEqual(wanted.toSorted())
  // No command hides in a block that is said to be something else.
  const silent = all.filter(({ kind, text }) => kind !== 'sh' && kind !== 'console' && /^(?:\.\/saksi|npm|apt-get|systemctl) /m.test(text))
  expect(silent).toEqual([])
  const outside = pages.filter((page) =>
    /^ +(?:\.\/saksi|npm|apt-get|systemctl) /m.test(readFileSync(join(ROOT, 'docs', page), 'utf8').replace(/^ *```[\s\S]*?^ *```/gm, '')),
  )
  expect(outside, 'commands in no block').toEqual([])
  // The others are given by night with values of one machine, each of which stands there still, or say why not.
  const given = [...WHILE_SERVED, ...WHEN_STOPPED, ...ON_A_DEMONSTRATION]
  expect(given.map(fill)).not.toContain('')
  const shown = pages.flatMap((page) =>
    blocksOf(page)
      .filter(({ kind }) => kind === 'console')
      .map((_, nth) => `${page} ${nth}`),
  )
  const known = [...given.map(({ page, nth }) => `${page} ${nth}`), ...Object.keys(NOT_HERE)]
  expect(known.toSorted()).toEqual(shown.toSorted())
  expect(Object.values(NOT_HERE).filter(([why, where]) => why === '' || !existsSync(join(ROOT, where)))).toEqual([])
})

it('a witness is begun and leaves receipts of deposits, and an officer makes a key apart, as their pages say', async () => {
  const at = join(place.path, 'outside')
  mkdirSync(at)
  symlinkSync(join(ROOT, 'saksi'), join(at, 'saksi'))
  // The key of a log that somebody keeps elsewhere.
  writeFileSync(join(at, 'log.vkey'), `${printVkey(seedSigner('record.example/log', new Uint8Array(32).fill(7)).key)}\n`)
  const port = String(await freePort())
  const given = [...WHILE_SERVED, ...WHEN_STOPPED].filter(({ page, nth }) => OF_SECONDS.includes(`${page} ${nth}`))
  expect(given).toHaveLength(OF_SECONDS.length)
  const isUp = `until (exec 3<> /dev/tcp/127.0.0.1/${port}) 2> /dev/null; do sleep 0.2; done`
  const [witness = '', ...rest] = given.map((step) => fill(step).replace('cp trial/record/tlog/vkey log.vkey', '').replaceAll('7380', port))
  const { code, said } = await run(['cd outside', witness, isUp, ...rest].join('\n'))
  expect(code, said).toBe(0)
  expect(existsSync(join(at, 'oversight.key'))).toBe(true)
}, 120_000)

it('wherever a page fetches a program that a service runs, it builds the desk too, in the same line', () => {
  const pages = globSync('operate/*.md', { cwd: join(ROOT, 'docs') })
  const lines = pages.flatMap((page) =>
    blocksOf(page)
      .filter(({ kind }) => kind === 'sh' || kind === 'console')
      .flatMap(({ text }) => text.split('\n').filter((line) => line.includes('npm ci')))
      .map((line) => `${page}: ${line}`),
  )
  expect(lines.length).toBeGreaterThan(2)
  // The one that is asked before anything is exchanged serves nothing.
  expect(lines.filter((line) => !line.includes('npm run build') && !line.includes('/opt/saksi-new'))).toEqual([])
  // Nobody is told to use what a bare Debian lacks.
  expect(pages.filter((page) => /\bsudo /.test(readFileSync(join(ROOT, 'docs', page), 'utf8')))).toEqual([])
})

it('each page for people stands once in the list by reader', () => {
  const list = readFileSync(join(ROOT, 'docs/how-to/README.md'), 'utf8')
  const named = [...list.matchAll(/\]\(([\w-]+\.md)\)/g)].map((m) => m[1])
  const pages = globSync('*.md', { cwd: join(ROOT, 'docs/how-to') }).filter((page) => page !== 'README.md')
  expect(named.toSorted()).toEqual(pages.toSorted())
})

it.runIf(AT_NIGHT)(
  'a trial on one machine: record, witnesses, policy, vaults, served, verified, and seen by the doctor as what it is',
  async () => {
    const blocks = shOf('operate/trial.md')
    expect(blocks.length).toBeGreaterThan(4)
    const ports = new Map<string, number>()
    // The vaults' ports follow each other from the one that the page begins at.
    const first = await freePort()
    for (const [i, port] of ['7390', '7391', '7392', '7393', '7394', '7395'].entries()) ports.set(port, first + i)
    for (const port of ['7381', '7382', '7383', '8080', '8081']) ports.set(port, await freePort())
    symlinkSync(join(ROOT, 'saksi'), join(place.path, 'saksi'))
    const officer = await generateIdentity()
    writeFileSync(join(place.path, 'officer.key'), `${officer}\n`, { mode: 0o600 })
    const age = await identityToRecipient(officer)
    mkdirSync(join(place.path, 'backup'))
    // The server is the fourth that the page leaves running, after its witnesses.
    const more = EVERYTHING ? [...WHILE_SERVED.map(fill), 'kill %4\nwait %4', ...WHEN_STOPPED.map(fill)] : []
    ports.set('7380', await freePort())
    const script = [...blocks, ...more].join('\n').replaceAll('AGE', age).replaceAll('OFFICER', 'officer.key')
    const { code, said } = await run(script.replace(/\b(?:7[39]\d\d|808[01])\b/g, (port) => String(ports.get(port) ?? port)))
    expect(code, said).toBe(0)
    expect(said).toContain('the end')
    // Four keepers, one code.
    const codes = [...said.matchAll(/^check (.+): read it/gm)].map((m) => m[1])
    expect([codes.length, new Set(codes).size]).toEqual([4, 1])
    expect(said).toMatch(/✔ localhost\/agency opens/)
    // One machine holds all four: one fault.
    const faults = said.split('\n').filter((line) => line.startsWith('✗'))
    expect(faults.filter((line) => line.includes('vaults.machine'))).toHaveLength(1)
    // What must be mended stands first; and what one machine cannot end says that it is only for earnest.
    const signs = [...said.matchAll(/^([✗!✔]) \w+\.\w+ /gm)].map((m) => m[1])
    expect(signs).toEqual(['✗', '!', '✔'].flatMap((sign) => signs.filter((s) => s === sign)))
    for (const id of ['secrets.apart', 'vaults.machine', 'vaults.said'])
      expect(said, id).toMatch(new RegExp(`^✗ ${id} .*\\n +→ .*\\btrial\\b`, 'm'))
    expect(said).toContain('the desk asks the vaults that couriers go to')
  },
  600_000,
)

// The whole of it once more, by the sheets that a setup prints. By night.
it.runIf(EVERYTHING)(
  'a trial with one’s own names: the sheets of all parties, in the order that the page says, as they stand',
  async () => {
    const at = join(place.path, 'own-names')
    mkdirSync(at)
    symlinkSync(join(ROOT, 'saksi'), join(at, 'saksi'))
    const answers = JSON.parse(blocksOf('operate/trial.md').find(({ kind }) => kind === 'json')?.text ?? '') as object
    writeFileSync(join(at, 'answers.json'), JSON.stringify({ ...answers, port: await freePort() }))
    const made = await run('cd own-names\n./saksi setup own/record --answers answers.json')
    expect(made.code, made.said).toBe(0)
    const commandsOf = (sheet: string): string[] =>
      [...readFileSync(join(at, 'own/record.sheets', sheet), 'utf8').matchAll(/^ {3}(?!\(|-|http)(.+)$/gm)].map((m) => m[1] ?? '')
    const classes = ['government', 'civil', 'foreign'].flatMap((c) => commandsOf(`witness-${c}.txt`))
    const keepers = ['agency', 'trustee-1', 'trustee-2', 'trustee-3'].map((side) => commandsOf(`keeper-${side}.txt`))
    const nth = (n: number): string[] => keepers.map((commands) => commands[n] ?? '')
    const operator = commandsOf('operator.txt')
    const doctor = operator.pop() ?? ''
    const serve = operator.pop() ?? ''
    const [copy = '', know = ''] = [operator.pop(), operator.pop()]
    const { code, said } = await run(
      [
        'cd own-names',
        ...classes,
        'sleep 5',
        ...operator,
        ...nth(0),
        ...nth(1),
        know,
        copy,
        serve,
        ...nth(2),
        ...nth(3).map((status) => `until ${status}; do sleep 2; done`),
        `${doctor} || true`,
      ].join('\n'),
    )
    expect(code, said).toBe(0)
    expect(said).toContain('the desk asks the vaults that couriers go to')
    expect(new Set([...said.matchAll(/^check (.+): read it/gm)].map((m) => m[1])).size).toBe(1)
    removeAway(join(at, 'own/record'))
  },
  600_000,
)

it('two lists are matched, looked at and counted', async () => {
  const [sample = '', spec = ''] = ['csv', 'json'].map((kind) => blocksOf('how-to/match-two-files.md').find((b) => b.kind === kind)?.text)
  const at = join(place.path, 'lists')
  mkdirSync(at)
  symlinkSync(join(ROOT, 'saksi'), join(at, 'saksi'))
  writeFileSync(join(at, 'spec.json'), spec)
  // The page's own rows, as many times as it takes to say how many people they are.
  const [headings = '', ...rows] = sample.trim().split('\n')
  const many = Array.from({ length: 6 }, (_, n) => rows.map((row) => row.replace(/^p-/, `p-${n}`))).flat()
  for (const file of ['police.csv', 'shelter.csv']) writeFileSync(join(at, file), `${[headings, ...many].join('\n')}\n`)
  const { code, said } = await run(`cd lists\n${ON_LISTS.map(textOf).join('\n')}`)
  expect(code, said).toBe(0)
}, 120_000)

it.runIf(EVERYTHING)(
  'on a demonstration: people counted, a place followed, an answer looked at and signed, a release drafted',
  async () => {
    const at = join(place.path, 'demonstration')
    mkdirSync(at)
    symlinkSync(join(ROOT, 'saksi'), join(at, 'saksi'))
    const { code, said } = await run(`cd demonstration\n${ON_A_DEMONSTRATION.map(fill).join('\n')}`)
    expect(code, said).toBe(0)
    for (const country of ['kh', 'gb']) removeAway(join(at, 'saksi-demo', country))
  },
  900_000,
)
