/**
 * A real record is begun with the names of its bodies, and each party is handed a sheet of its own.
 * In part by night. By day: operate/first-day, operate/running.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fromBase64Url, toHex } from '../../src/core/bytes.ts'
import { purposeHash } from '../../src/core/hash.ts'
import { main } from '../../src/main.ts'
import { readSettings } from '../../src/store/files/settings.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { lockInstallation } from '../../src/store/postgres/lock-installation.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { programAsCalled } from '../../src/cli/begin/setup/called.ts'
import { whyNotFrom } from '../../src/cli/begin/setup/ports.ts'
import { printSheets } from '../../src/cli/begin/setup/sheets.ts'
import { freePort } from '../helpers/free-port.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

/** The first of so many ports in a row that nobody has, found as whoever keeps the machine would: from where the refusal says. */
async function firstFree(length: number): Promise<number> {
  const first = await freePort()
  const why = await whyNotFrom(first, length)
  return why === undefined ? first : Number(/From (\d+) on/.exec(why)?.[1])
}

const ROOT = join(import.meta.dirname, '../..')
const place = scratchDir('setup')
const dir = join(place.path, 'record')
afterAll(() => place.remove(dir))

const words = (en: string) => ({ en, km: `${en} km` })
const whole = {
  country: 'kh',
  url: 'https://record.example',
  desk: 'https://desk.example',
  pages: 'https://page.example',
  port: await firstFree(9),
  names: {
    trustee: words('A court of accounts'),
    'oversight-body': words('A commission'),
    'ngo-coalition': words('A coalition'),
    embassies: null,
  },
  keepers: { agency: 'a ministry', 'trustee-1': 'a court', 'trustee-2': 'a coalition', 'trustee-3': 'an embassy' },
  witnesses: { government: 'a ministry', civil: 'a university', foreign: 'an embassy' },
}
async function run(...argv: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = []
  const code = await main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
  return { code, said: said.join('\n') }
}
function setup(answers: object, to = dir, ...more: string[]): Promise<{ code: number; said: string }> {
  const file = join(place.path, 'answers.json')
  writeFileSync(file, JSON.stringify(answers))
  return run('setup', to, '--answers', file, ...more)
}
const correct = (answers: object, to = dir) => setup(answers, to, '--correct')

it('every fault of the answers is named at once, and nothing is made', async () => {
  const { code, said } = await setup({
    ...whole,
    names: {
      trustee: null,
      'oversight-body': { en: 'A commission' },
      'ngo-coalition': { en: 'ministry of  justice', km: '១' },
      nobody: words('x'),
    },
    keepers: { ...whole.keepers, 'trustee-3': 'A  Court' },
    witnesses: {},
  })
  expect(code).toBe(2)
  for (const fault of [
    'names.nobody: this country keeps no such place',
    'names.embassies: who is it? Now it is “Embassies (invented)”',
    'names.oversight-body.km: its name in that language is missing',
    'names.trustee: no record is without one',
    'a court keeps two vaults, which are then one',
    'names.ngo-coalition.en: “ministry of  justice” is a body of this country already (moj)',
    'names.ngo-coalition.km: “១” is no name of a body',
    'witnesses.civil: who keeps the civil witness?',
  ])
    expect(said).toContain(fault)
  // Ports part no cookies, and a desk's name stays: one name for both is refused while it can be.
  const oneName = await setup({ ...whole, desk: 'https://record.example:8443' })
  expect([oneName.code, oneName.said]).toEqual([2, expect.stringContaining('have one name, record.example')])
  // People's own pages share a name with neither, and a trial says nothing of them.
  const samePages = await setup({ ...whole, pages: 'https://desk.example' })
  expect([samePages.code, samePages.said]).toEqual([2, expect.stringContaining('pages: People’s own pages have a name of their own')])
  const { url: _, desk: __, ...noName } = whole
  expect((await setup(noName)).said).toContain('pages: a trial on this machine has people’s own pages by itself')
  expect(existsSync(dir)).toBe(false)
  for (const database of ['9505', '-', 'base', 'http://localhost/saksi', 'postgres://localhost'])
    expect((await setup({ ...whole, database })).said).toContain('database: That is no address of a PostgreSQL')
  expect((await setup({ ...whole, askedFrom: '2099-01-01' })).said).toContain('more than a year from now')
  for (const askedFrom of ['2026', '2026-10-31', '2026-02-30', 'today'])
    expect((await setup({ ...whole, askedFrom })).said).toContain('askedFrom: Write the first day of a month')
  const local = (await setup({ ...whole, url: 'http://localhost:8480' })).said
  expect(local).toContain('an origin with a name of its own')
  // The way on for whoever has one machine, and a heading that is there.
  expect(local).toContain('leave it out (press Enter): docs/operate/trial.md, With your own names')
  expect(readFileSync(`${import.meta.dirname}/../../docs/operate/trial.md`, 'utf8')).toContain('\n## With your own names\n')
})

it('the real bodies stand in the record, no placeholder has a registrar’s seat, and each party has its own sheet', async () => {
  const { code, said } = await setup(whole)
  expect(code, said).toBe(0)
  expect(readSettings(layoutOf(dir)).names).toMatchObject({ trustee: { en: 'A court of accounts' } })
  const installation = await openInstallation(dir)
  try {
    const { country } = installation
    expect(country.trustee.words.en).toBe('A court of accounts')
    const invented = [...country.agencies, country.trustee].filter((b) => b.words.en.includes('(invented)'))
    expect(invented.map((b) => b.id)).toEqual(['embassies'])
  } finally {
    await installation.close()
  }
  const sheets = `${dir}.sheets`
  const names = readdirSync(sheets).toSorted()
  expect(names).toEqual(
    [
      'operator',
      'registrar-1',
      'registrar-2',
      ...Object.keys(whole.keepers).map((s) => `keeper-${s}`),
      ...Object.keys(whole.witnesses).map((c) => `witness-${c}`),
    ]
      .map((n) => `${n}.txt`)
      .toSorted(),
  )
  for (const name of names) {
    const text = readFileSync(join(sheets, name), 'utf8')
    expect(text).not.toContain('invented')
    expect(statSync(join(sheets, name)).mode & 0o077).toBe(0)
  }
  // What cannot be put back is removed last, when each holder has said that he has his, and is asked about once more.
  const operator = readFileSync(join(sheets, 'operator.txt'), 'utf8')
  const inOrder = [
    '5. Serve it',
    '6. Before anybody signs in, and not before each line of 3',
    'find ',
    '7. The two registrars',
    '8. Edge keys',
    'rm -i',
  ]
  const stand = inOrder.map((words) => operator.indexOf(words))
  expect(stand).toEqual(stand.toSorted((a, b) => a - b))
  expect(stand).not.toContain(-1)
  expect(operator.match(/rm -r\w*/g)).toEqual(['rm -rI', 'rm -rI'])
  // Four commands, those in brackets too: whom he obeys, and where people's own pages are, are said by the first.
  const sheet = (name: string): string => readFileSync(join(sheets, name), 'utf8')
  const keepers = names.filter((n) => n.startsWith('keeper-')).map(sheet)
  expect(keepers.map((text) => [...text.matchAll(/saksi vault (\w+)/g)].map((m) => m[1]))).toEqual(
    keepers.map(() => ['begin', 'meet', 'serve', 'status']),
  )
  for (const text of keepers) expect(text).toContain(' --administrator WHO --backup WHERE --authority WHOSE\n')
  expect(operator.match(/ vault invite .* --pages https:\/\/page\.example /g)).toHaveLength(4)
  expect(keepers.filter((text) => text.includes('serve ./vault --pages-port 7391 --url https://YOUR.HOST'))).toHaveLength(1)
  // Each says as whom and where its commands are given; of another machine also how the program comes there, and what stands in front of it.
  expect(operator).toContain(`Every command is given as ${userInfo().username}, which made the record, in ${place.path}`)
  const others = [['saksi-vault', keepers] as const, ['saksi-witness', names.filter((n) => n.startsWith('witness-')).map(sheet)] as const]
  for (const [account, texts] of others)
    for (const text of texts) {
      expect(text).toContain(`Every command is given as ${account}, in /srv/${account}`)
      expect(text).toContain(`   runuser -u ${account} -- env -C /srv/${account} bash\n`)
      expect(text).toMatch(/“The program”\), and TLS in front of port 73[89]0\b/)
    }
  for (const page of ['vault', 'witness'])
    expect(readFileSync(join(ROOT, `docs/operate/${page}.md`), 'utf8')).toContain('\n## The program\n')
  // A seat's secret is on its own sheet, and on no other.
  const links = names.filter((n) => readFileSync(join(sheets, n), 'utf8').includes('/#/ceremony/'))
  expect(links).toEqual(['registrar-1.txt', 'registrar-2.txt'])
  const again = await setup(whole)
  expect(again).toMatchObject({ code: 2, said: expect.stringContaining('holds a record already') as string })
  expect(again.said).toContain('saksi setup')
  expect(again.said).toContain('--correct')
}, 120_000)

it.runIf(AT_NIGHT)(
  'a body that was named wrongly is named anew: on record, with new links while nobody is enrolled, and nothing else changes',
  async () => {
    const before = readFileSync(join(`${dir}.sheets`, 'registrar-2.txt'), 'utf8')
    const other = {
      ...whole,
      names: { ...whole.names, trustee: words('A court of audit') },
      keepers: { ...whole.keepers, agency: 'an institute' },
    }
    const right = await correct(other)
    expect(right.code, right.said).toBe(0)
    // What is another thing than before is shown with what it was, and nothing else is.
    expect(right.said.match(/\* was: .*/g)).toEqual([expect.stringContaining('A court of accounts · '), '* was: a ministry'])
    expect(right.said).toContain('Changed, with a star: 2.')
    expect(right.said).toMatch(/A court of audit · A court of audit km \(no .+ letter in it\)/)
    expect(readSettings(layoutOf(dir)).names).toMatchObject({ trustee: { en: 'A court of audit' }, embassies: null })
    const sheet = (name: string): string => readFileSync(join(`${dir}.sheets`, name), 'utf8')
    expect(sheet('registrar-2.txt')).toContain('A court of audit')
    expect(sheet('keeper-agency.txt')).toContain('an institute')
    const linkOf = (text: string): string => /#\/ceremony\/(\S+)/.exec(text)?.[1] ?? ''
    const seats = readFileSync(layoutOf(dir).ceremony, 'utf8')
    const isGood = (text: string): boolean => seats.includes(toHex(purposeHash('saksi/ceremony-link/1', fromBase64Url(linkOf(text)))))
    expect([isGood(before), isGood(sheet('registrar-2.txt'))]).toEqual([false, true])
    // From when on returns are owed is said on record, and another day after it.
    const owed = async (): Promise<readonly [number, string | undefined]> => {
      const { country, pools, close } = await openInstallation(dir)
      const said = await readOwn(pools.saksi_reader, 'collection.began')
      const form = country.forms.find((f) => f.id === 'court-return')
      await close()
      return [said.length, form?.slot.asked?.said.at(-1)?.from]
    }
    expect(await owed()).toEqual([0, undefined])
    for (const [askedFrom, many, isMoved] of [
      ['2026-10-01', 1, true],
      ['2026-10-01', 1, false],
      ['2026-07-01', 2, true],
    ] as const) {
      const moved = await correct({ ...other, askedFrom })
      expect([moved.code, moved.said.includes(`returns are owed from ${askedFrom} on`)]).toEqual([0, isMoved])
      expect(await owed()).toEqual([many, askedFrom])
    }
    expect(await run('verify', dir)).toMatchObject({ code: 0 })
    // A server that runs would go on by the day of before, beside commands that go by the new one.
    const served = lockInstallation(dir, 'serve')
    const beside = await correct({ ...other, askedFrom: '2026-08-01' })
    served.release()
    expect([beside.code, beside.said]).toEqual([2, expect.stringContaining(String(process.pid))])
    expect(await owed()).toEqual([2, '2026-07-01'])
    expect((await correct(whole, join(place.path, 'nowhere'))).said).toContain('there is no record')
  },
  120_000,
)

it('a host’s name that changes is taken by no record that stands: devices and links are of the old one', async () => {
  // What others have in their hands, or what is on record, stays.
  for (const [what, change] of [
    ['url', { url: 'https://other.example' }],
    ['desk', { desk: 'https://other.example' }],
  ] as const) {
    const refused = await correct({ ...whole, ...change })
    expect([refused.code, refused.said]).toEqual([2, expect.stringContaining(what)])
  }
  expect(readSettings(layoutOf(dir))).toMatchObject({ url: whole.url, desk: whole.desk })
}, 60_000)

it('a registrar who never comes: other bodies are named for the two seats, and the links of before are dead', async () => {
  const seats = (): unknown => Object.values(JSON.parse(readFileSync(layoutOf(dir).ceremony, 'utf8')) as object)
  const before = readFileSync(layoutOf(dir).ceremony, 'utf8')
  const named = await run('init', dir, '--links', '--seat', 'mosavy', '--seat', 'trustee')
  expect(named.code, named.said).toBe(0)
  expect(named.said).toMatch(/mosavy +https:\/\/desk\.example\/#\/ceremony\//)
  expect(seats()).toEqual(['mosavy', 'trustee'])
  for (const hash of Object.keys(JSON.parse(before) as object)) expect(readFileSync(layoutOf(dir).ceremony, 'utf8')).not.toContain(hash)
  // One body twice, one alone, none of this country, and a place in which nobody is: nothing changes.
  for (const wrong of [['moj', 'moj'], ['moj'], ['moj', 'atlantis'], ['moj', 'embassies'], ['moj', 'ncct', 'acu']])
    expect((await run('init', dir, '--links', ...wrong.flatMap((id) => ['--seat', id]))).code, wrong.join()).toBe(2)
  expect(seats()).toEqual(['mosavy', 'trustee'])
}, 60_000)

it('the sheets name the program as it was called: by its name where it is found by it, else by its path', () => {
  expect(programAsCalled({ PATH: '/usr/bin' })).toBe('saksi')
  expect(programAsCalled({ SAKSI_CALLED: './saksi', PATH: '/usr/bin' })).toBe('./saksi')
  expect(programAsCalled({ SAKSI_CALLED: '/usr/local/bin/saksi', PATH: '/usr/bin:/usr/local/bin' })).toBe('saksi')
  expect(programAsCalled({ SAKSI_CALLED: '/opt/a folder; rm/saksi', PATH: '/usr/bin' })).toBe('./saksi')
})

it('of a trial on one machine every party has a folder and a port of its own, one keeper writes whom the desk asks, and no key is forgotten', async () => {
  const { url: _, desk: __, pages: ___, ...trial } = { ...whole, port: 18_100 }
  const { names, ...rest } = trial
  const sheets = printSheets({
    dir: 'trial/record',
    setup: { ...rest, trustees: 3, names: { trustee: names.trustee, 'oversight-body': names['oversight-body'] } },
    country: await loadCountry(join(ROOT, 'countries/kh')),
    links: [
      { agency: 'acu', link: 'a' },
      { agency: 'trustee', link: 'b' },
    ],
    program: './saksi',
    account: 'saksi',
  })
  const all = [...sheets.values()].join('\n')
  const commands = [...all.matchAll(/^ {3}(?!\(|-|http)(.+)$/gm)].map((m) => m[1] ?? '')
  expect(commands.filter((c) => !/^(?:\.\/saksi |install |\{ echo )/.test(c))).toEqual([])
  const ports = commands.flatMap((c) => / serve .*--port (\d+)/.exec(c)?.[1] ?? [])
  expect(ports.toSorted()).toEqual(['18100', '18102', '18103', '18104', '18105', '18106', '18107', '18108'])
  expect(all).toContain('serve trial/record --port 18100 --desk-port 18101')
  expect(all).toContain('http://localhost:18101/#/ceremony/a')
  expect(all).not.toMatch(/:(?:7[39]\d\d|808\d)\b/)
  expect(commands.filter((c) => c.includes('--doors trial/doors.json'))).toHaveLength(1)
  expect(sheets.get('operator.txt')).toContain('install -m 644 trial/doors.json trial/record/doors.json')
  for (const key of ['AGENCY.edge.json', 'plan-keys.json', 'vaults/oversight: to A commission', 'unsealer-1', 'trustee-3: to an embassy'])
    expect(sheets.get('operator.txt')).toContain(key)
})

it('a port that somebody has is named when it is asked for, with a row that is free, and nothing is made', async () => {
  const taken = createServer()
  // In the middle of the row: each port of it is tried.
  const first = await firstFree(9)
  await new Promise<void>((done) => void taken.listen(first + 4, '127.0.0.1', done))
  try {
    const { url: _, desk: __, pages: ___, ...trial } = whole
    const { code, said } = await setup({ ...trial, port: first }, join(place.path, 'no-port'))
    expect([code, existsSync(join(place.path, 'no-port'))]).toEqual([2, false])
    const row = new RegExp(`port: Port ${first + 4} of this machine is taken .* From (\\d+) on 10 in a row are free`).exec(said)
    expect(said).toMatch(/ss -ltnp says which/)
    expect(await whyNotFrom(Number(row?.[1]), 9)).toBeUndefined()
    // Of a real record only its own two are on this machine.
    expect(await whyNotFrom(first, 2)).toBeUndefined()
    for (const wrong of [80, 8080.5, 64_993, Number.NaN])
      expect(await whyNotFrom(wrong, 9)).toContain('a whole number, here from 1024 to 64992')
  } finally {
    taken.close()
  }
})

it.runIf(AT_NIGHT)(
  'a setup that is broken off keeps what was answered, and goes on from there',
  async () => {
    const other = join(place.path, 'broken-off')
    const answer = async (...lines: string[]): Promise<{ code: number; said: string }> => {
      const child = spawn(process.execPath, [join(ROOT, 'src/main.ts'), 'setup', other], { stdio: ['pipe', 'pipe', 'pipe'] })
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => void (said += bytes.toString()))
      child.stdin.end(lines.map((line) => `${line}\n`).join(''))
      const [code] = (await once(child, 'close')) as [number]
      return { code, said }
    }
    // What is not there is not said to be.
    expect((await answer()).said).toContain('before anything was answered')
    expect(existsSync(`${other}.answers.json`)).toBe(false)
    const port = String(whole.port)
    const nowhere = 'postgres://saksi:secret@localhost:1/saksi'
    const first = await answer(
      'kh',
      'https://record.example',
      'https://desk.example',
      'https://desk.example',
      '-',
      '9505',
      nowhere,
      '',
      '80',
      port,
      '',
      '-',
      'A coalition',
    )
    expect(first.said).toContain('That is no address of a PostgreSQL')
    expect(first.said).toContain('neither the record’s nor the desk’s: desk.example')
    expect(first.said).toContain('No record can be made at localhost:1/saksi')
    expect(first.said).not.toContain('secret')
    expect([first.code, existsSync(other)]).toEqual([2, false])
    expect(first.said).toContain('the same command goes on')
    expect(first.said).toContain('here from 1024 to')
    const second = await answer('', '', '', '', '', '', '', '')
    expect(second.said).toMatch(/Which country\? gb \(.*kh \(Cambodia\).* \[kh\]/)
    expect(second.said).toContain('[https://desk.example]')
    expect(second.said).toContain(`2 in a row: the record, the desk. [${port}]`)
    // Who has no part in it has none when she only goes on.
    expect(second.said).toContain('“-” where it has no part in this record. [-]')
    // What will not do is said when it is answered, with what would; and asked again.
    const third = await answer(
      'Atlantis',
      '<',
      'Cambodia',
      'http://localhost:1',
      'https://other.example',
      '<',
      'https://record.example',
      '',
      '',
      '',
      '',
      '',
    )
    expect(third.said).toContain('One of these: gb (')
    // Who was wrong goes back by one question, and what stood before it stays answered.
    expect(third.said.match(/At which address will browsers/g)).toHaveLength(3)
    expect(third.said.match(/Which country\?/g)).toHaveLength(3)
    expect(third.said).toContain('Write https:// and the name, with nothing behind it: https://record.example')
    const named = await answer(
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'សាលា',
      'A coalition',
      '',
      'កក',
      'A coalition',
      '',
      '-',
      '-',
      'Ministry of Justice',
      '1',
      'A trust',
      'A trust, typed in the wrong line',
      'គគ',
      'a',
      'a',
      'b',
    )
    expect(named.said).toContain('“សាលា” is not in Latin letters')
    expect(named.said).toContain('“A coalition” was said of another place')
    expect(named.said).toContain('Somebody is in this place, or nobody: then “-”.')
    expect(named.said).toContain('No record is without a trustee.')
    expect(named.said).toMatch(/“A trust, typed in the wrong line” has no .+ letter in it/)
    expect(named.said).toContain('a name is needed')
    expect(named.said).toContain('“Ministry of Justice” is a body of this country already (moj)')
    expect(named.said).toContain('“1” is no name of a body')
    expect(named.said).toContain('a keeps the vault of agency: two vaults of one keeper are one.')
    // All of it is shown once more before anything is made, and whoever does not say that it is so is asked again.
    const enters = ['', '', '', '', '-', '', 'October', '2026-10-01', ...Array.from({ length: 11 }, () => '')]
    // One Enter too many makes nothing, and the number of a line asks that one alone.
    const shown = await answer(
      ...enters,
      'c',
      'd',
      'g',
      'h',
      'i',
      '',
      '2',
      'https://desk.example',
      '',
      'https://other.example',
      '',
      'no',
      'all',
      '',
    )
    expect(shown.said).toContain('The record and the desk have one name, desk.example')
    expect(shown.said).toContain('https://desk.example and https://other.example')
    expect(shown.said.match(/Is this so\?/g)).toHaveLength(4)
    expect(shown.said.match(/Who keeps the vault of the side agency/g)).toHaveLength(1)
    expect(shown.said).toMatch(/trustee +A trust · គគ/)
    expect(shown.said).toMatch(/embassies +no part in this record/)
    expect(shown.said).toMatch(/database +a PostgreSQL that this program starts/)
    expect(shown.said).toMatch(/returns are owed +from 2026-10-01 on; the first fall due on 2027-01-\d\d, and nothing before/)
    expect(shown.said.slice(shown.said.indexOf('Is this so?'))).toMatch(/Which country\? gb .*\[kh\]/)
    expect([shown.code, existsSync(other)]).toEqual([2, false])
  },
  600_000,
)
