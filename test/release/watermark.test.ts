/**
 * Whatever a demonstration gives out says that it is one; what a real record gives out does not.
 * In part by night. By day: release/annual-report, release/publish-at-desk.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { readReleaseFile } from '../../src/work/releases/released-files.ts'
import { CODES_FILE } from '../../src/core/release/code-list.ts'
import { readRelease } from '../../src/core/release/read.ts'
import { parseReceipt } from '../../src/core/ledger/receipt.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { main } from '../../src/main.ts'
import { renderHome } from '../../src/web/public/home.ts'
import { homeModel } from '../e2e/home-model.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

const QUARTER = ['--from', '2023-04-01', '--to', '2023-07-01']
const REAL = readFileSync(new URL('../../countries/gb/data/nrm_referrals_2023_q2.csv', import.meta.url), 'utf8')
const scratches = [scratchDir('mark-demo'), scratchDir('mark-real')]
const [demo = '', real = ''] = scratches.map((s) => join(s.path, 'gb'))
const at = (name: string): string => join(demo, '..', name)
async function run(...argv: string[]): Promise<string> {
  const said: string[] = []
  const code = await main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
  if (code === 2) throw new Error(said.join('\n'))
  return said.join('\n')
}
let receipt = ''

beforeAll(async () => {
  for (const [dir, isDemo] of [[demo, true] as const, [real, false] as const]) await newInstallation({ dir, country: 'gb', demo: isDemo })
  writeFileSync(at('q.csv'), REAL)
  for (const dir of [demo, real]) {
    const said = await run('import', dir, at('q.csv'), '--form', 'nrm-quarter', '--period', '2023-Q2', '--json')
    if (dir === demo) receipt = (JSON.parse(said) as { receipt: { proof: string } }).receipt.proof
  }
  await run('release', demo, 'draft', 'q', '--indicator', 'people-referred', ...QUARTER, '--tables', 'sex')
  const shown = await run('release', demo, 'approve', 'q')
  // What is signed is shown, and by which name it goes out.
  for (const words of ['q: DEMO: People referred as potential victims', '"as_of": "', '"coverage": {', '"definition": 1'])
    if (!shown.includes(words)) throw new Error(`approve does not show ${words}`)
  const { hash } = JSON.parse(await run('release', demo, 'approve', 'q', '--json')) as { hash: string }
  for (const agency of ['sample-desk', 'sample-panel'])
    await run('release', demo, 'approve', 'q', '--sign', layoutOf(demo).signingKey(agency, 'reviewer'), '--read', hash)
  await run('release', demo, 'publish', 'q')
}, 180_000)
afterAll(() => scratches.forEach((s, i) => s.remove([demo, real][i])))

const FIRST = 'DEMO: a demonstration, not a real record'
const COMMANDS: readonly (readonly [name: string, argv: (dir: string) => string[]])[] = [
  ['count', (dir) => ['count', dir, 'people-referred', ...QUARTER]],
  ['answers', (dir) => ['answers', dir, '--report', 'tip', '--year', '2023']],
  ['answers of one part', (dir) => ['answers', dir, '--report', 'tip', '--year', '2023', '--part', 'b5']],
  ['alerts', (dir) => ['alerts', dir, '--side', 'protection']],
]

describe('a demonstration says so', () => {
  it.each(COMMANDS)('%s, in its first line and in JSON', async (_, argv) => {
    expect((await run(...argv(demo))).split('\n')[0]).toBe(FIRST)
    expect(JSON.parse(await run(...argv(demo), '--json'))).toMatchObject({ demo: true })
    expect(await run(...argv(real))).not.toMatch(/demo/i)
    expect(JSON.parse(await run(...argv(real), '--json'))).toMatchObject({ demo: false })
  })
  it('answers as rows and as a page: every row, the title, the stripe and every printed sheet', async () => {
    for (const [dir, isDemo] of [[demo, true] as const, [real, false] as const]) {
      await run('answers', dir, '--report', 'tip', '--year', '2023', '--csv', at('s.csv'), '--html', at('s.html'), '--lang', 'en')
      const [head, ...rows] = readFileSync(at('s.csv'), 'utf8').trimEnd().split(/\r?\n/)
      expect(head).toMatch(/,demo$/)
      expect(new Set(rows.map((r) => r.split(',').at(-1)))).toEqual(new Set([isDemo ? 'yes' : 'no']))
      const page = readFileSync(at('s.html'), 'utf8')
      const marks = [
        /<title>[^<]*Demo: every person and every figure here is invented<\/title>/,
        /<body class="demo">/,
        /<p class="mark">Demo:/,
      ]
      expect(marks.map((m) => m.test(page))).toEqual(marks.map(() => isDemo))
      expect(page).toMatch(/@media print\{.*\.demo::before\{content:"DEMO"/s)
    }
  })
  it.runIf(AT_NIGHT)(
    'an answer that is signed off keeps both its signature and its mark; words that are no file are told in plain words',
    async () => {
      const sign = ['answers', demo, '--report', 'tip', '--year', '2023', '--sign', 'b1-cases-prosecuted']
      const installation = await openInstallation(demo)
      const agency = installation.country.agencies[0]?.id ?? ''
      await installation.close()
      await expect(run(...sign, '--agency', agency, '--words', 'en=Registered cases.')).rejects.toThrow(
        /there is no file Registered cases\./,
      )
      writeFileSync(at('words.txt'), 'Registered cases.\n')
      const words = ['--agency', agency, '--words', `en=${at('words.txt')}`, '--source', 'Register']
      // Looked at first: by its hash it is signed, and by no other.
      const looked = await run(...sign, ...words)
      expect(looked).toContain('nothing is signed yet')
      await expect(run(...sign, ...words, '--figure', '0'.repeat(64))).rejects.toThrow(
        'is not that of b1-cases-prosecuted as it stands now',
      )
      expect(await run('answers', demo, '--report', 'tip', '--year', '2023', '--part', 'b1')).not.toMatch(/signed off by|said by command/)
      await run(...sign, ...words, '--figure', /--figure (\w{64})/.exec(looked)?.[1] ?? '')
      const text = await run('answers', demo, '--report', 'tip', '--year', '2023', '--part', 'b1')
      expect(text).toMatch(/^DEMO/)
      expect(text.replaceAll(/\s+/g, ' ')).toMatch(/said by command for [^·]+, signed by no device \(Register\) “Registered cases\.”/)
      const data = JSON.parse(await run('answers', demo, '--report', 'tip', '--year', '2023', '--json')) as {
        answers: { id: string; signed: unknown }[]
      }
      expect(data.answers.find((a) => a.id === 'b1-cases-prosecuted')?.signed).toEqual({ agency, changed: false, by_device: false })
    },
  )
  it('a release: each table, the package and the certificate; and it is read back as what it is', () => {
    const { releases } = layoutOf(demo)
    const file = (name: string): string => readReleaseFile(releases, 'q', name) ?? ''
    const tables = readdirSync(join(releases, 'q')).filter((name) => name.endsWith('.csv') && name !== CODES_FILE)
    expect(tables.length).toBeGreaterThan(0)
    // What codes are called has no number in it; that this is invented is told there too.
    expect(file('codes.csv')).toContain('\r\ndemonstration,yes,Invented\r\n')
    for (const table of tables) {
      const [head, ...rows] = file(table).trimEnd().split('\r\n')
      expect(head).toMatch(/,demonstration$/)
      expect(rows.filter((r) => !r.endsWith(',yes'))).toEqual([])
    }
    expect(JSON.parse(file('datapackage.json'))).toMatchObject({
      title: 'DEMO: People referred as potential victims, 2023-04-01 to 2023-07-01',
      description: expect.stringMatching(/demonstration/),
    })
    expect(JSON.parse(file('certificate.json'))).toMatchObject({ demo: true })
    expect(readRelease((name) => readReleaseFile(releases, 'q', name)).cells.every((c) => !('demonstration' in c.at))).toBe(true)
  })
  it('a receipt, by the name of its log', () => {
    expect(parseReceipt(receipt)?.checkpoint.split('\n')[0]).toMatch(/^saksi\.local\/demo\/gb\//)
  })
  it('every public page, by its stripe', () => {
    expect(renderHome({ ...homeModel('http://desk.test'), demo: true }, 'en')).toContain('class="demo"')
    expect(renderHome({ ...homeModel('http://desk.test'), demo: false }, 'en')).not.toContain('class="demo"')
  })
})
