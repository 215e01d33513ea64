/**
 * An observatory from nothing to its first published figure: the page for it, run as it stands. Only the two people at their desks are played.
 * By night alone. By day: walls/members, ledger/answered, operate/setup.
 */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDraft } from '../../src/cli/publish/release/read-draft.ts'
import { hashPolicies } from '../../src/core/access/hash-policies.ts'
import { checkCountry } from '../../src/core/country/check.ts'
import { asObservatory, withMembers } from '../../src/core/country/observatory.ts'
import { listDue } from '../../src/core/count/coverage.ts'
import { hashOfWord } from '../../src/core/release/said.ts'
import { printVkey } from '../../src/core/ledger/note.ts'
import { main } from '../../src/main.ts'
import { homeModel } from '../../src/server/public/home-model.ts'
import { readOut } from '../../src/server/public/releases.ts'
import { readLogged } from '../../src/server/public/release-model.ts'
import { readableCountry } from '../../src/server/public/readable-country.ts'
import { COUNTRIES, loadCountry } from '../../src/store/files/load-country.ts'
import { renderHome } from '../../src/web/public/index.ts'
import { ACCOUNT } from '../../src/web/desk/account/words.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { serve } from '../../src/server/serve.ts'
import { toBase64, toHex, utf8 } from '../../src/core/bytes.ts'
import { makeEntry } from '../../src/core/entry/make.ts'
import { signEntry } from '../../src/core/entry/sign.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { openPool } from '../../src/store/postgres/connect.ts'
import { openCluster } from '../../src/store/postgres/server/launch.ts'
import { noteStatements } from '../../src/work/promises/note-statement.ts'
import { openInstallation, OPERATOR, readEdgeKeys } from '../../src/work/installation/installation.ts'
import { homeOf, initWitness, readSigners } from '../../src/witness/home.ts'
import { serveWitness } from '../../src/witness/serve.ts'
import { sayOfDraft } from '../../src/work/releases/say-of-draft.ts'
import { expectSound, hasBrowser, launch, openPage, SCREENS, shoot } from '../e2e/browser.ts'
import { freePort } from '../helpers/free-port.ts'
import { jointly } from '../helpers/enrolled.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { makeDevice } from '../helpers/test-device.ts'

const ROOT = join(import.meta.dirname, '../..')
const DESK = 'http://localhost:8081'
const place = scratchDir('observatory')
const dir = join(place.path, 'observatory')
const whole = await loadCountry(join(COUNTRIES, 'kh'))
const country = asObservatory(whole, 'apart')
afterAll(() => place.remove(dir))

const blocksOf = (page: string): readonly string[] =>
  [...readFileSync(join(ROOT, 'docs', page), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)].map((m) => m[1] ?? '')
const blocks = blocksOf('how-to/begin-an-observatory.md')

/** What a ministry promised, as an NGO's head noted and signed it at the desk. */
const PROMISED = {
  kind: 'statement.noted',
  is: 'promised',
  said_on: '2023-01-20',
  speaker: 'ministry',
  figures: ['named-persons', 'leads'],
  from: '2023-01-01',
  to: '2024-01-01',
  where: {},
  quantity: 100,
  source: 'NEWS-2023-01-21',
} as const

/** In one shell, as somebody copies them in; it ends at the first that fails. */
async function run(of: readonly string[]): Promise<string> {
  const child = spawn('bash', ['-euc', of.join('\n')], { cwd: place.path, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => void (said += bytes.toString()))
  const [code] = (await once(child, 'exit')) as [number | null]
  expect(code, said).toBe(0)
  return said
}

const textOf = async (port: number, path: string): Promise<string> => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`)
  expect(answer.status).toBe(200)
  return (await answer.text()).replaceAll(/[\u200B\u2060]/g, '')
}
function expectSaid(text: string, words: readonly string[]): void {
  for (const word of words) expect(text).toContain(word)
  expect(text).not.toMatch(/Invented Person|An invented place/)
}

describe('what a coalition keeps alone', () => {
  it('is its own bodies, and no return of a ministry’s is owed', () => {
    expect(country.agencies.every((a) => /^(ngo|embassy)-\d+$|^oversight-body$/.test(a.id))).toBe(true)
    const year = { from: '2023-01-01', to: '2024-01-01' }
    const owing = new Set(country.forms.flatMap((form) => listDue(country, form, year).map((slot) => slot.office)))
    expect([...new Set([...owing].map((office) => office.slice(0, 3)))].toSorted()).toEqual(['EMB', 'NGO', 'OVR'])
    expect(country.forms.every((f) => country.agencies.some((a) => a.sends.includes(f.id)))).toBe(true)
  })
  it('counts leads by whoever handed them over, and nothing that only a ministry could know', () => {
    expect(country.indicators.find((i) => i.id === 'leads')?.form).toBe('third-party-lead')
    expect(country.indicators.map((i) => i.kind)).not.toContain('operation')
  })
  it('has what its members saw of what a ministry records elsewhere, and no ministry’s record has it', () => {
    const [here, there] = [country, whole].map((c) => [
      c.forms.some((f) => f.id === 'removal-seen'),
      c.indicators.find((i) => i.id === 'removals'),
    ])
    expect([here?.[0], there?.[0]]).toEqual([true, false])
    expect([here?.[1], there?.[1]]).toMatchObject([{ form: 'removal-seen' }, { form: 'removal' }])
    const senders = withMembers(whole).agencies.filter((a) => a.sends.includes('removal-seen'))
    expect(senders.every((a) => whole.observatory?.members.some((m) => m.id === a.id))).toBe(true)
    expect(senders.length).toBe(whole.observatory?.members.length)
    // What was not seen is not said: it is neither screened nor unscreened.
    const derive = country.forms.find((f) => f.id === 'removal-seen')?.derive
    const unscreened = (row: object) => derive?.({ removed_day: '2023-07-04', ...row }).removed_unscreened
    expect([{}, { second_screening: 'yes' }, { second_private: 'no' }].map(unscreened)).toEqual(['unknown', 'unknown', 'yes'])
    expect(unscreened({ second_screening: 'yes', second_private: 'yes', second_interpreter: 'yes' })).toBe('no')
  })
  it('has the policies of the whole country, by which a vault folds', () => {
    expect(hashPolicies(country)).toBe(hashPolicies(whole))
  })
  it('names nothing that is not there', () => {
    const { protocols: _, ...rest } = country
    expect(checkCountry({ ...rest, protocols: [] })).toEqual([])
  })
})

describe('from nothing to the first published figure', () => {
  let said = ''
  /** Seconds of the machine, by block of the page. */
  const took: number[] = []
  const timed = async (block: string): Promise<string> => {
    const began = performance.now()
    const told = await run([block])
    took.push((performance.now() - began) / 1000)
    return told
  }
  beforeAll(async () => {
    symlinkSync(join(ROOT, 'saksi'), join(place.path, 'saksi'))
    for (const block of blocks.slice(0, 4)) said += await timed(block)
  }, 240_000)

  it('has as many steps as are run here', () => {
    expect(blocks).toHaveLength(5)
  })
  it('has no key of a ministry’s', () => {
    const keys = readdirSync(`${dir}.edge`).filter((name) => name.endsWith('.edge.json'))
    expect(keys.toSorted()).toEqual(country.agencies.map((a) => `${a.id}.edge.json`).toSorted())
    expect(readEdgeKeys(join(`${dir}.edge`, 'ngo-1.edge.json')).country).toBe('kh')
    expect(existsSync(join(`${dir}.vaults`, 'moi.key.json'))).toBe(false)
  })
  it('says of everybody who was named what is known of her, and of whom nothing is', () => {
    expect(said).toContain('2 leads, 26 people named')
    expect(said).toMatch(/8\s+left_behind/)
    // Answered or not, by the office that was asked.
    expect(said).toMatch(/1\s+POL-X1 · action_ordered/)
    expect(said).toMatch(/1\s+POL-X1 · no_action/)
    expect(said).toMatch(/1\s+yes/)
    expect(said).toMatch(/1\s+unknown/)
    expect(said).toContain('waits at the desk for two people of two agencies of: ngo-1, embassy-1')
  })
  it('counts what each office answered, and did not, by the month in which it was asked; how long it took, and why nothing was done', async () => {
    type Counted = { readonly value: number | null; readonly cells: readonly { by: Record<string, string>; value: number | null }[] }
    const count = async (...asked: string[]): Promise<Counted> => {
      const out: string[] = []
      const year = ['--from', '2023-01-01', '--to', '2024-01-01', '--json']
      expect(await main(['count', dir, ...asked, ...year], { out: (t) => out.push(t), err: () => undefined, json: true })).toBe(0)
      return JSON.parse(out.join('')) as Counted
    }
    const cellsOf = async (...asked: string[]) =>
      (await count(...asked)).cells.filter((c) => c.value).map((c) => [...Object.values(c.by), c.value])
    expect(await cellsOf('leads-asked', '--by', 'kh_asked_office,month,state')).toEqual([
      ['POL-X1', '2023-02', 'action_ordered', 1],
      ['POL-X1', '2023-05', 'no_action', 1],
    ])
    expect(await cellsOf('leads-no-action', '--by', 'no_action_reason')).toEqual([['not_stated', 1]])
    // 24 days and one.
    expect((await count('lead-decision-days')).value).toBe(12.5)
    expect(await cellsOf('named-persons', '--by', 'answer')).toEqual([['done', 26]])
  })
  it('is published once two people of two bodies have signed, and the first page says whose it is', { timeout: 240_000 }, async () => {
    const registrars = [makeDevice('oversight-body', ['registrar'], DESK), makeDevice('embassy-1', ['registrar'], DESK)] as const
    const heads = [makeDevice('ngo-1', ['head'], DESK), makeDevice('embassy-1', ['head'], DESK)]
    const approvedBy = registrars.map((r) => r.credential)
    const installation = await openInstallation(dir)
    try {
      const entries = [await jointly({ kind: 'registrars.enrolled', cards: registrars.map((r) => r.card) }, registrars)]
      for (const { card } of heads) entries.push(await jointly({ kind: 'credential.enrolled', card, approvedBy }, registrars))
      await installation.store.append(OPERATOR, entries, null)
      const head = heads[0]
      if (!head) throw new Error('impossible: nobody is at the desk')
      const said = makeEntry({ id: randomUUID(), agency: 'ngo-1', author: head.credential }, PROMISED, {}, {}, nodeRandom.bytes)
      const by = { country: installation.country, store: installation.store, reader: installation.pools.saksi_reader }
      await noteStatements([await signEntry(said, head)], { agency: 'ngo-1', day: installation.clock.today() }, by)
      await installation.sequencer.flush()
      const { releases } = readDraft(installation, 'asked-2023')
      for (const head of heads) {
        const signature = await head.sign(hashOfWord({ draft: 'asked-2023', releases }, {}))
        await sayOfDraft(installation, readDraft(installation, 'asked-2023'), { signature })
      }
    } finally {
      await installation.close()
    }
    for (const block of blocks.slice(4)) await timed(block)
    // The page promises an hour to people; a quarter of it is left to the machine, with its table of what each step took.
    expect(took.reduce((a, b) => a + b, 0)).toBeLessThan(15 * 60)
    const steps = readFileSync(join(ROOT, 'docs/how-to/begin-an-observatory.md'), 'utf8').match(/^\| [1-6] .*\| \d+ \|$/gm)
    expect(steps).toHaveLength(blocks.length + 1)
    const again = await openInstallation(dir)
    try {
      const published = (await readLogged(again)).filter((r) => r.isHere)
      const out = readOut(again, readableCountry(again.country), published)
      const at = new Date('2100-01-01T00:00:00Z')
      const model = await homeModel(again, { at, published, out, annual: [], people: [], deskUrl: '', pagesUrl: null })
      const home = renderHome(model, 'en')
      expect(home).toContain('No ministry has a part in this record')
      expect(home).toContain('A trial: nobody is named in this record yet')
      expect(home).not.toMatch(/national record/i)
      expect(home).toContain('Persons named in requests for help')
      expect(home).not.toContain('Invented Person')
    } finally {
      await again.close()
    }
  })
  it(
    'says on a page of its own what was asked and what was answered, in both languages, and nobody’s name',
    { timeout: 240_000 },
    async () => {
      const web = await buildWeb('kh')
      const port = await freePort()
      const running = await serve({ dir, port, deskPort: await freePort(), web })
      try {
        for (const [lang, words] of [
          [
            'en',
            ['What was asked, and what was answered', 'No ministry can switch this off', 'Persons named in requests for help', 'Taken out'],
          ],
          ['km', ['អ្វី', 'បាននាំចេញ']],
        ] as const)
          expectSaid(await textOf(port, `/asked?lang=${lang}`), words)
        // What it is, of itself; two who hold no ministry's office approve what goes out.
        expectSaid(await textOf(port, '/about?lang=en'), [
          'An observatory, kept by those who ask',
          'NGO 1',
          'Embassy 1',
          'two different members',
        ])
        // Nobody has signed what came by command, and the figure says so.
        expectSaid(await textOf(port, '/asked?lang=en'), ['that nobody has signed'])
        expectSaid(await textOf(port, '/said?lang=en'), [
          'Promised by a ministry: 100',
          'Persons named in requests for help',
          'nothing released',
          '26',
        ])
        expectSaid(await textOf(port, '/said?lang=km'), ['ក្រសួងមួយបានសន្យា៖ ១០០'])
        if (!hasBrowser) return
        const browser = await launch()
        // Step 5: whom nobody has named yet can be enrolled all the same, or there is nobody to sign.
        const { page: door } = await openPage(browser, 1280)
        await door.goto(`${running.deskUrl}/?lang=en`)
        await door.getByRole('button', { name: ACCOUNT['enrol-this'].en }).click()
        const offices = door.locator('main select').first().locator('option')
        await expect.poll(() => offices.evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value))).toContain('embassy-1')
        for (const [lang, width] of SCREENS) {
          const { page: shown, complaints } = await openPage(browser, width)
          for (const name of ['asked', 'said']) {
            await shown.goto(`http://127.0.0.1:${port}/${name}?lang=${lang}`)
            await shown.evaluate(() => document.fonts.ready)
            await expectSound(shown, `${name} ${lang} ${width}`)
            await shoot(shown, `${name}-${lang}-${width}`)
          }
          expect(complaints).toEqual([])
        }
        await browser.close()
      } finally {
        await running.close()
      }
    },
  )
})

/** Where the database lies: in the folder, or, where `root` began it, elsewhere. */
const baseOf = (): string | undefined => {
  const cluster = join(dir, 'cluster.json')
  return existsSync(cluster) ? (JSON.parse(readFileSync(cluster, 'utf8')) as { base?: string }).base : undefined
}

/** However it may be written: as it is, in hex, in base64 wherever in three bytes it begins. */
const writingsOf = (word: string): readonly string[] => [
  word,
  toHex(utf8(word)),
  ...[0, 1, 2].map((before) =>
    toBase64(utf8(`${'.'.repeat(before)}${word}`))
      .slice(before === 0 ? 0 : 4, -4)
      .replace(/=+$/, ''),
  ),
]
const SEALED = ['Invented Person', 'An invented place'].flatMap(writingsOf)
const isTold = (text: string): boolean => SEALED.some((writing) => text.includes(writing))

describe('an observatory’s server seized at night', () => {
  it('is searched for names in every writing', () => {
    for (const before of ['', 'a', 'ab', 'abc']) {
      const row = utf8(`${before}Invented Person 7 at An invented place`)
      for (const text of [toHex(row), toBase64(row), Buffer.from(row).toString('latin1')]) expect(isTold(text)).toBe(true)
    }
    expect(isTold(toBase64(utf8('A person who is not invented')))).toBe(false)
  })
  it('holds nobody’s name and no place’s, for whoever takes the server', () => {
    const base = baseOf()
    const disks = [dir, ...(base !== undefined && !base.startsWith(dir) && existsSync(base) ? [base] : [])]
    const files = disks.flatMap((disk) => readdirSync(disk, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()))
    const bytes = files.map((f) => [f.name, readFileSync(join(f.parentPath, f.name), 'latin1')] as const)
    expect(bytes.filter(([, text]) => isTold(text)).map(([name]) => name)).toEqual([])
    // The finder has the database as well: what is clear in it is there to be read, and that is numbers of leads, days and kinds of place.
    expect(bytes.some(([, text]) => text.includes('ONLINE_SCAM_COMPOUND'))).toBe(true)
  })
  it('tells whoever reads every table out what the page says that a thief reads, and no more', async () => {
    // Whoever has the machine is the database's superuser, whom no wall stops.
    const cluster = await openCluster({ dir })
    const db = openPool(cluster, cluster.superuser.user, cluster.superuser.password, 1)
    try {
      const { rows: tables } = await db.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
      )
      const all: [string, string][] = []
      for (const { name } of tables) {
        const { rows } = await db.query<{ text: string | null }>(`select string_agg(t::text, E'\\n') as text from ${name} t`)
        all.push([name, rows[0]?.text ?? ''])
      }
      const clear = async (table: string): Promise<readonly string[]> => {
        const { rows } = await db.query<{ column: string }>(
          `select distinct e.key as column from saksi.${table} t, jsonb_each_text(to_jsonb(t)) e where e.value is not null order by 1`,
        )
        return rows.map((r) => r.column)
      }
      const found = { all, leads: await clear('leads'), persons: await clear('named_persons') }
      expect(found.all.length).toBeGreaterThan(50)
      expect(found.all.filter(([, text]) => isTold(text)).map(([name]) => name)).toEqual([])
      expect(found.all.filter(([, text]) => text.includes('ONLINE_SCAM_COMPOUND')).map(([name]) => name)).toContain('saksi.leads')
      const OF_THE_RECORD = ['agency_id', 'content_mac', 'entry_id', 'form', 'is_conflict', 'record_id', 'recorded_at', 'version']
      const read = (columns: readonly string[]): readonly string[] => columns.filter((c) => !OF_THE_RECORD.includes(c))
      expect(read(found.leads)).toEqual([
        'channel',
        'completeness',
        'decided_on',
        'kh_asked_office',
        'lead_number',
        'lead_type',
        'no_action_reason',
        'office',
        'person_known',
        'persons_named',
        'place_known',
        'province',
        'received_on',
        'response_band',
        'site_type',
        'state',
      ])
      expect(read(found.persons)).toEqual([
        'age_band',
        'answer',
        'asked_month',
        'lead_number',
        'office',
        'outcome',
        'outcome_band',
        'outcome_month',
        'person_no',
      ])
    } finally {
      await db.end()
      await cluster.close()
    }
  })
  it(
    'others still prove everything: each row by its receipt, each deposit at its witness’s key, with the server gone',
    { timeout: 120_000 },
    async () => {
      const kept = join(place.path, 'others')
      mkdirSync(kept)
      const at = (name: string): string => join(kept, name)
      const run = (...argv: string[]): Promise<number> => main(argv, { out: () => undefined, err: () => undefined })
      const installation = await openInstallation(dir)
      const { rows } = await installation.pools.saksi_reader.query<{ id: string }>(
        `select entry_id::text as id from saksi.entries where kind = 'record.version' and agency_id = 'ngo-1'`,
      )
      for (const { id } of rows) writeFileSync(at(`${id}.receipt`), (await installation.receipt('ngo-1', id))?.proof ?? '')
      copyFileSync(join(dir, 'tlog', 'vkey'), at('vkey'))
      await installation.close()
      initWitness(at('witness'), 'abroad.example/w')
      const witness = await serveWitness({ dir: at('witness'), port: 0, now: () => Math.floor(Date.now() / 1000) })
      const LEADS = [
        ['ngo', 'Fourteen invented people at an invented place.'],
        ['ngo', 'Twelve more, at the same place.'],
        ['embassy', 'Thirty invented people, of whom five are children.'],
      ] as const
      for (const [i, [channel, lead]] of LEADS.entries()) {
        writeFileSync(at(`lead-${i}.txt`), `${lead}\n`)
        const where = ['--channel', channel, '--office', 'POL-X1', '--out', at(`lead-${i}.deposit`)]
        expect(await run('witness', 'deposit', witness.url, at(`lead-${i}.txt`), ...where)).toBe(0)
      }
      writeFileSync(at('deposits'), printVkey(readSigners(homeOf(at('witness'))).deposits.key))
      await witness.close()

      renameSync(dir, `${dir}-seized`)
      try {
        expect(rows.length).toBe(30)
        for (const { id } of rows) expect(await run('verify', at(`${id}.receipt`), '--key', at('vkey')), id).toBe(0)
        for (const i of LEADS.keys()) {
          expect(await run('witness', 'check', at(`lead-${i}.deposit`), at(`lead-${i}.txt`), '--key', at('deposits')), `${i}`).toBe(0)
          // Another lead, or this one with a number altered, is not what was deposited.
          writeFileSync(
            at('altered.txt'),
            readFileSync(at(`lead-${i}.txt`), 'utf8')
              .replace('invented', 'Invented')
              .replace('same', 'other'),
          )
          expect(await run('witness', 'check', at(`lead-${i}.deposit`), at('altered.txt'), '--key', at('deposits')), `${i}`).not.toBe(0)
        }
        // Whoever has the server now, and writes another row under an old receipt, is not believed.
        const forged = readFileSync(at(`${rows[0]?.id}.receipt`), 'utf8').replace(/.{8}$/m, 'AAAAAAA=')
        writeFileSync(at('forged.receipt'), forged)
        expect(await run('verify', at('forged.receipt'), '--key', at('vkey'))).not.toBe(0)
      } finally {
        renameSync(`${dir}-seized`, dir)
      }
    },
  )
})

it('what was publicly said stands beside what those who asked recorded, by its page', { timeout: 120_000 }, async () => {
  const said = await run(blocksOf('how-to/hold-what-was-said.md'))
  expect(said).toMatch(/province denied none[\s\S]*leads: on record on 2023-06-10 .*; on \d{4}-\d\d-\d\d .*2/)
  expect(said).toMatch(/ministry promised 100.*outcome removed/)
  expect(said).not.toContain('Invented Person')
})

describe('when it ends', () => {
  const ending = blocksOf('operate/end.md')
  it('by its page: no key and no name is left, and a receipt still proves what was recorded', { timeout: 120_000 }, async () => {
    // What somebody was given when she handed in.
    const installation = await openInstallation(dir)
    const { rows } = await installation.pools.saksi_reader.query<{ id: string }>(
      `select entry_id::text as id from saksi.entries where kind = 'record.version' and agency_id = 'ngo-1' limit 1`,
    )
    const receipt = await installation.receipt('ngo-1', rows[0]?.id ?? '')
    await installation.close()
    await run(ending.slice(0, 1))
    writeFileSync(join(place.path, 'kept', 'receipt.tlog-proof'), receipt?.proof ?? '')
    const base = baseOf()
    expect(await run(ending.slice(1))).toContain('It is in the log')
    expect([dir, `${dir}.vaults`, `${dir}.edge`].filter((p) => existsSync(p))).toEqual([])
    expect(base?.startsWith('/var/lib/saksi/') === true && existsSync(base)).toBe(false)
    // Nothing that anybody typed lies about either.
    const kept = readdirSync(place.path, { recursive: true, withFileTypes: true }).filter((f) => f.isFile())
    expect(kept.filter((f) => f.parentPath.includes('kept')).length).toBeGreaterThan(3)
    expect(kept.filter((f) => /Invented Person|An invented place/.test(readFileSync(join(f.parentPath, f.name), 'latin1')))).toEqual([])
  })
})

it(
  'is set up with names by the answers of its page, and the registrars’ sheets are those of its first bodies',
  { timeout: 240_000 },
  async () => {
    const text = /^```json\n([\s\S]*?)^```/m.exec(readFileSync(join(ROOT, 'docs/how-to/begin-an-observatory.md'), 'utf8'))?.[1] ?? ''
    const named = join(place.path, 'named')
    const answers = join(place.path, 'answers.json')
    const { port: _, ...said } = JSON.parse(text) as { port?: number }
    // Its ports may be taken here: ten in a row.
    writeFileSync(answers, JSON.stringify({ ...said, port: 20_000 + (process.pid % 1000) * 12 }))
    const told: string[] = []
    const io = { out: (t: string) => void told.push(t), err: (t: string) => void told.push(t) }
    expect(await main(['setup', named, '--answers', answers], io), told.join('\n')).toBe(0)
    const sheets = [1, 2].map((n) => readFileSync(join(`${named}.sheets`, `registrar-${n}.txt`), 'utf8'))
    expect(sheets[0]).toContain('An oversight commission')
    expect(sheets[1]).toContain('A house of safety')
    // What is left out is asked for by name.
    writeFileSync(answers, JSON.stringify({ ...said, keepers: undefined }))
    const err: string[] = []
    expect(await main(['setup', `${named}-2`, '--answers', answers], { out: () => undefined, err: (t) => void err.push(t) })).not.toBe(0)
    expect(err.join()).toContain('keepers.agency: who keeps this vault?')
    expect(err.join()).not.toContain('Invalid input')
    place.remove(named)
  },
)

it('is refused of a country that says nothing of one, and nothing is made', async () => {
  const err: string[] = []
  const to = join(place.path, 'gb')
  const code = await main(['init', to, '--country', 'gb', '--observatory'], { out: () => undefined, err: (t) => err.push(t) })
  expect([code, existsSync(to)]).toEqual([2, false])
  expect(err.join()).toContain('says nothing of an observatory')
})
