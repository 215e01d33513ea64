/**
 * The pages for the person who keeps the machine, run as they stand. A block says what it is by the word behind its fence: `sh` is run, by somebody
 * named here; `console` shows commands with a reader's own values, addresses or other people in them, and is an illustration: there is a number of
 * them, which falls. Only ports are other ones: several tests share a machine.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { EVERYTHING } from '../helpers/everything.ts'
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
  place.remove(join(place.path, 'trial/record'))
})

type Block = { readonly kind: string; readonly text: string }
const blocksOf = (page: string): Block[] =>
  [...readFileSync(join(ROOT, 'docs', page), 'utf8').matchAll(/^```([^\n]*)\n([\s\S]*?)^```/gm)].map((m) => ({
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
  expect(all.filter(({ kind }) => kind === 'console')).toHaveLength(42)
})

it('a trial on one machine: record, witnesses, policy, vaults, served, verified, and seen by the doctor as what it is', async () => {
  const blocks = shOf('operate/trial.md')
  expect(blocks.length).toBeGreaterThan(4)
  const ports = new Map<string, number>()
  // The vaults' ports follow each other from the one that the page begins at.
  const first = await freePort()
  for (const [i, port] of ['7390', '7391', '7392', '7393', '7394'].entries()) ports.set(port, first + i)
  for (const port of ['7381', '7382', '7383', '8080', '8081']) ports.set(port, await freePort())
  symlinkSync(join(ROOT, 'saksi'), join(place.path, 'saksi'))
  const { code, said } = await run(blocks.join('\n').replace(/\b(?:7[39]\d\d|808[01])\b/g, (port) => String(ports.get(port) ?? port)))
  expect(code, said).toBe(0)
  expect(said).toContain('the end')
  // Four keepers, one code.
  const codes = [...said.matchAll(/^check (.+): read it/gm)].map((m) => m[1])
  expect([codes.length, new Set(codes).size]).toEqual([4, 1])
  expect(said).toMatch(/✔ localhost\/agency opens/)
  // One machine holds all four: one fault.
  const faults = said.split('\n').filter((line) => line.startsWith('✗'))
  expect(faults.filter((line) => line.includes('vaults.machine'))).toHaveLength(1)
  expect(said).toContain('the desk asks the vaults that couriers go to')
}, 300_000)

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
