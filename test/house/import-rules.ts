/**
 * Who may import whom (ARCHITECTURE.md), as data, and the guard that reads import lines. It reads text and proves
 * nothing: it makes a leak in a wall visible on the day it is written. Tests lie beside the code and may reach anywhere.
 */
import { posix } from 'node:path'

export type Source = { readonly path: string; readonly text: string }
type Import = { readonly clause: string; readonly target: string }
type Place = {
  readonly place: string
  /** Prefixes of our own files. */
  readonly ours: readonly string[]
  /** Package names or scopes; where one may be used only in part of the place, that part. */
  readonly packages?: Readonly<Record<string, string>>
  /** No clock, chance, network, disk or environment: what goes in decides what comes out. */
  readonly isPure?: boolean
}

const ANY = { '': '' }
/** Packages of Node that the two small programs of other parties need. */
const FEW_OF_NODE = Object.fromEntries(['crypto', 'events', 'fs', 'http', 'net', 'path'].map((s) => [`node:${s}`, '']))
const files = (folder: string, names: readonly string[]): string[] => names.map((name) => `${folder}/${name}.ts`)

/** The work that is done where names lie open: in a clerk's or an asker's window. The browser runs it, so it is as pure as the road. */
export const EDGE_WORK = [
  ...files('src/work/answers', ['answer-sheet', 'shown-answers']),
  ...files('src/work/links', ['alike-rows', 'people-in', 'sign-review']),
  ...files('src/work/notes', ['board', 'seal-note']),
  ...files('src/work/openings', ['approve', 'grant', 'open', 'vault-answers']),
  ...files('src/work/oversight', ['order', 'seal-row', 'share-file']),
  'src/work/returns/hand-back-sheet.ts',
  'src/work/searches/search.ts',
  ...files('src/work/totals', ['count-sheet', 'side-of-total', 'sign-totals']),
]
/** The first place that holds a file is its own. */
const PLACES: readonly Place[] = [
  {
    place: 'src/core/',
    ours: ['src/core/', 'src/exchange/csv/csv.ts'],
    packages: {
      '@noble/': '',
      zod: 'src/core/(protect/spec|release/(read|check|noisy-release|approved)|country/form-schema|sheet/recipe/recipe)',
    },
    isPure: true,
  },
  { place: 'src/errors', ours: ['src/core/', 'src/errors/'], isPure: true },
  { place: 'src/exchange/tar/archive.ts', ours: ['src/exchange/tar/', 'src/core/bytes.ts'], packages: ANY },
  { place: 'src/exchange/zip/zip.ts', ours: ['src/core/bytes.ts'], packages: { 'node:zlib': '' }, isPure: true },
  { place: 'src/exchange/', ours: ['src/core/', 'src/exchange/', 'src/errors.ts'], isPure: true },
  { place: 'src/road/', ours: ['src/core/', 'src/exchange/', 'src/road/', 'src/errors.ts'], isPure: true },
  ...EDGE_WORK.map((place) => ({
    place,
    ours: ['src/core/', 'src/exchange/', 'src/road/', 'src/errors.ts', ...EDGE_WORK],
    packages: { 'hucre/xlsx': 'src/work/returns/hand-back-sheet' },
    isPure: true,
  })),
  {
    place: 'src/work/',
    ours: ['src/core/', 'src/exchange/', 'src/road/', 'src/store/', 'src/outside/', 'src/work/', 'src/errors.ts', 'verify/'],
    packages: ANY,
  },
  {
    place: 'src/store/',
    ours: ['src/core/', 'src/exchange/', 'src/road/', 'src/store/', 'src/outside/', 'src/errors.ts', 'verify/'],
    packages: ANY,
  },
  {
    // What asks a vault over HTTP does so for the work that is done at the edge, and knows its ports.
    place: 'src/outside/vault/',
    ours: ['src/core/', 'src/road/', 'src/outside/', 'src/errors.ts', ...EDGE_WORK],
  },
  {
    place: 'src/outside/',
    ours: ['src/core/', 'src/exchange/', 'src/road/', 'src/store/', 'src/outside/', 'src/errors.ts'],
    packages: ANY,
  },
  {
    // The smallest program there is: none of the record's own code, so that its keeper can read all of it.
    place: 'src/witness/',
    ours: [
      'src/core/ledger/',
      ...files('src/core', ['bytes', 'hash', 'network']),
      'src/errors.ts',
      'src/witness/',
      ...files('src/outside', ['host/counted', 'host/native-hash', 'host/native-verifiers', 'host/node-random', 'http/small-server']),
      ...files('src/store', ['files/durable', 'files/seed-signer', 'postgres/lock-installation']),
    ],
    packages: FEW_OF_NODE,
  },
  {
    // It believes the server nothing: none of the server's code, no database, and little of what lies outside.
    place: 'src/vault/',
    ours: [
      'src/core/',
      'src/road/',
      'src/errors.ts',
      'src/vault/',
      'src/witness/limits.ts',
      'src/exchange/tar/',
      ...files('src/outside', [
        'age/age',
        'hpke/hpke',
        'host/counted',
        'host/native-agreement',
        'host/native-hash',
        'host/native-verifiers',
        'host/node-random',
        'http/bounded-fetch',
        'http/small-server',
        'http/takes',
        'shamir/shamir',
      ]),
      ...files('src/store/files', [
        'bundle-sums',
        'durable',
        'load-country',
        'overlap-runs',
        'read-log',
        'seed-signer',
        'where',
        'witnessed',
      ]),
      'src/store/postgres/lock-installation.ts',
      ...files('src/work', ['openings/vault-answers', 'oversight/seal-row', 'oversight/sealed-file', 'oversight/told-openings']),
    ],
    packages: {
      '@noble/ciphers/': 'src/vault/store-keys',
      // A page of her own is answered no sooner than the record's server answers it.
      'node:timers/promises': 'src/vault/http-routes',
      // What goes to a telephone goes compressed.
      'node:util': 'src/vault/pages',
      'node:zlib': 'src/vault/pages',
      ...FEW_OF_NODE,
    },
  },
  { place: 'reports/', ours: ['src/core/report/'], isPure: true },
  {
    place: 'src/demo/',
    ours: ['core', 'exchange', 'road', 'work', 'store', 'outside', 'demo', 'witness', 'vault'].map((s) => `src/${s}/`),
    packages: ANY,
  },
  { place: 'src/web/vite.config.ts', ours: ['src/web/words/break-khmer.ts', 'src/web/without-joined.ts'], packages: ANY },
  {
    place: 'src/web/',
    ours: [
      'src/core/',
      'src/web/',
      ...files('src/exchange', ['csv/csv', 'sheet/limits']),
      ...files('src/road', ['ports', 'receive', 'receive/choose-form', 'receive/used-answers', 'seal', 'stages', 'validate']),
      ...EDGE_WORK,
      'src/outside/hpke/',
      // The page that attacks a CSV by itself; a desk solves nothing.
      'src/outside/highs/',
      ...files('src/outside/vault', ['approval-ports', 'opening-ports', 'search-ports']),
      'src/errors.ts',
    ],
    packages: {
      dpop: 'src/web/desk/account/',
      // What the build says of itself (src/web/vite.config.ts).
      'virtual:built-for': 'src/web/desk/country',
      'virtual:joined': 'src/web/desk/sign/indicators',
      react: '',
      'react-dom/client': '',
      'react-aria-components/': '',
      qr: 'src/web/qr',
      'qr/decode.js': 'src/web/',
      zod: 'src/web/desk/sign/no-eval',
    },
  },
  {
    place: 'src/server/',
    ours: [
      ...['core', 'exchange', 'road', 'work', 'store', 'outside', 'web', 'server'].map((s) => `src/${s}/`),
      'src/errors.ts',
      'verify/',
    ],
    packages: ANY,
  },
  {
    place: 'src/torture/',
    ours: ['core', 'road', 'work', 'store', 'outside', 'server', 'torture'].map((s) => `src/${s}/`),
    packages: ANY,
  },
  { place: 'src/cli/', ours: ['src/', 'verify/'], packages: ANY },
  { place: 'src/main.ts', ours: ['src/cli/'] },
  {
    place: 'verify/',
    ours: ['verify/', 'src/core/ledger/', 'src/core/release/', 'src/core/model/', 'src/core/bytes.ts', 'src/core/hash.ts'],
    isPure: true,
  },
  { place: 'countries/', ours: ['src/core/country/', 'src/core/chart/'] },
]

const IMPURE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\()|(?<!new )\bDate\(|\bMath\.random\b|\bgetRandomValues\b|\brandomUUID\b|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bprocess\.|\bperformance\.|\bset(?:Timeout|Interval)\b|\bimport\.meta\b|\bglobalThis\b|\brequire\(|\bimport\((?!\s*['"])|\blocalStorage\b/
/** What is asked of tables is the store's to say: a question has a name (src/core/count/questions.ts), and a statement there. */
const SQL = /\b(?:from|join|into|update)\s+saksi\.\w+|::(?:text|date|int|bigint|uuid|timestamptz)\b/
const STEPS: Readonly<Record<string, string>> = {
  receive: 'Draft',
  validate: 'Valid',
  seal: 'Sealed',
  append: 'Logged',
  link: 'Linked',
  count: 'Counted',
  protect: 'Protected',
  attack: 'Cleared',
  release: 'Released',
}
/** A sealed return that comes in from outside is checked whole by `append`; these two doors may say that it is one. */
const DOORS = ['src/cli/take-in/import.ts', 'src/server/routes/returns.ts']

/** Comments are no code: what they name is no import. */
const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;,{(])\/\/.*$/gm, '$1')

function importsOf(code: string): Import[] {
  const named = [...code.matchAll(/\b(?:import|export)\b([^'"();]*?)\bfrom\s*['"]([^'"]+)['"]/g)].map((m) => ({
    clause: m[1] ?? '',
    target: m[2] ?? '',
  }))
  const bare = [...code.matchAll(/(?<!['"])\bimport\s*\(?\s*['"]([^'"]+)['"]/g)].map((m) => ({ clause: '', target: m[1] ?? '' }))
  return [...named, ...bare]
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
const placeOf = (path: string): Place | undefined => PLACES.find((p) => path.startsWith(p.place))

/** One sentence for each leak: the file, what it does, and what would be right. */
export function checkImports(files: readonly Source[]): string[] {
  return files.flatMap((file) => {
    const code = codeOf(file.text)
    const faults = importsOf(code).flatMap((i) => checkImport(file.path, i))
    return isTest(file.path)
      ? faults.filter((f) => f.includes('imports a test'))
      : [...faults, ...checkPurity(file.path, code), ...checkStamps(file.path, code)]
  })
}

function checkImport(path: string, { clause, target }: Import): string[] {
  const place = placeOf(path)
  if (!place) return [`${path} lies in no place of ARCHITECTURE.md; give it one in test/house/import-rules.ts`]
  if (!target.startsWith('.')) {
    const known = Object.entries(place.packages ?? {}).find(([name]) =>
      name === '' || name.endsWith('/') ? target.startsWith(name) : target === name,
    )
    if (!known) return [`${path} imports the package ${target}; ${place.place} may not`]
    return known[1] === '' || new RegExp(`^${known[1]}`).test(path) ? [] : [`${path} imports the package ${target}; only ${known[1]} may`]
  }
  const resolved = posix.normalize(posix.join(posix.dirname(path), target.replace(/\?.*$/, '')))
  const faults = isTest(resolved) ? [`${path} imports a test, ${resolved}; move what it needs to a file of its own`] : []
  const own = place.place === 'countries/' ? [`${path.split('/').slice(0, 2).join('/')}/`] : []
  if (![...place.ours, ...own].some((prefix) => resolved.startsWith(prefix)))
    faults.push(`${path} imports ${resolved}; ${place.place} may import ${[...own, ...place.ours].join(', ')}`)
  if (place.place === 'countries/' && resolved.startsWith('src/core/chart/') && !/^\s*type\b/.test(clause))
    faults.push(`${path} imports more than types of ${resolved}`)
  const mayStamp = path.startsWith('src/road/') || DOORS.includes(path)
  if (resolved === 'src/road/stages.ts' && /\bstamp\b|\*/.test(clause) && !mayStamp)
    faults.push(`${path} imports stamp; only the steps of src/road make a stage`)
  return faults
}

/** Work that has no store and nothing of the outside in its hands is given them through ports, and is as pure as the road. The doctor looks around by itself. */
const isPureWork = (path: string, code: string): boolean =>
  /^src\/work\/(?!doctor\/)/.test(path) &&
  importsOf(code).every(({ target }) => target.startsWith('.') && !/\/(?:store|outside|verify)\//.test(target))

function checkPurity(path: string, code: string): string[] {
  const isPure = placeOf(path)?.isPure === true
  const found = isPure || isPureWork(path, code) ? IMPURE.exec(code) : null
  const sql = isPure ? SQL.exec(code) : null
  return [
    ...(found ? [`${path} reaches outside by ${found[0]}; pass the value in as an argument`] : []),
    ...(sql ? [`${path} speaks to tables by ${sql[0]}; ask a named question, and write its statement in src/store/postgres`] : []),
  ]
}

function checkStamps(path: string, code: string): string[] {
  if (path === 'src/road/stages.ts') return []
  const step = /^src\/road\/([a-z-]+)\.ts$/.exec(path)?.[1]
  const own = DOORS.includes(path) ? 'Sealed' : (STEPS[step ?? ''] ?? 'nothing')
  const stamps = [...code.matchAll(/\bstamp\b(?:<(\w+)>)?\(/g)].map((m) => m[1] ?? 'anything')
  const casts = [...code.matchAll(new RegExp(`\\bas (${Object.values(STEPS).join('|')})\\b(?!\\s*[,}])`, 'g'))].map((m) => m[1] ?? '')
  return [
    ...stamps.filter((s) => s !== own).map((s) => `${path} stamps ${s}; it may stamp ${own}`),
    ...casts.map((s) => `${path} calls something ${s} by a cast; only the step that makes one may say so`),
  ]
}
