import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { deriveOutputs } from '../../scripts/derive/outputs.ts'
import { checkImports } from './import-rules.ts'

const root = join(import.meta.dirname, '../..')
const files = globSync('{src,verify,countries}/**/*.{ts,tsx}', { cwd: root }).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}))

describe('who may import whom', () => {
  it('is kept by every file of the product', () => {
    expect(files.length).toBeGreaterThan(150)
    expect(checkImports(files)).toEqual([])
  })
  // Each is a leak that must not pass; without these a guard that sees nothing would look like a clean tree.
  it.each([
    ['src/core/count/a.ts', `import { db } from '../../store/postgres/connect.ts'`, 'imports src/store/postgres/connect.ts'],
    ['src/core/count/a.ts', `import type { Sealed } from '../../road/stages.ts'`, 'imports src/road/stages.ts'],
    ['src/core/count/a.ts', `import {\n  readFileSync,\n} from 'node:fs'`, 'package node:fs'],
    [
      'src/core/count/a.ts',
      `import { z } from 'zod'`,
      'only src/core/(protect/spec|release/(read|check|noisy-release|approved)|country/form-schema|sheet/recipe/recipe) may',
    ],
    ['src/core/count/a.ts', `import 'pg'`, 'package pg'],
    ['src/core/count/a.ts', `const pg = await import('pg')`, 'package pg'],
    ['src/core/count/a.ts', 'const pg = await import(`${name}`)', 'import('],
    ['src/core/count/a.ts', `export { open } from '../../store/x.ts'`, 'imports src/store/x.ts'],
    ['src/core/count/a.ts', `const now = Date.now()`, 'Date.now'],
    ['src/core/count/a.ts', `const now = new Date()`, 'new Date()'],
    ['src/core/count/a.ts', `const n = Math.random()`, 'Math.random'],
    ['src/core/count/a.ts', `crypto.getRandomValues(bytes)`, 'getRandomValues'],
    ['src/core/count/a.ts', `await fetch(url)`, 'fetch('],
    ['src/core/count/a.ts', `if (process.env.X) x()`, 'process.'],
    ['src/core/count/a.ts', `const t = performance.now()`, 'performance.'],
    ['src/core/count/a.ts', 'const q = `select count(*) from saksi.entries`', 'speaks to tables by from saksi.entries'],
    ['src/road/count.ts', 'const q = `t.agency_id::text as agency`', 'speaks to tables by ::text'],
    ['src/exchange/csv/a.ts', 'const q = `left join saksi.returns as r`', 'speaks to tables by join saksi.returns'],
    ['src/road/receive.ts', `import { nodeRandom } from '../outside/host/node-random.ts'`, 'imports src/outside/host/node-random.ts'],
    ['src/road/validate/a.ts', `import { z } from 'zod'`, 'package zod'],
    ['src/road/append.ts', `import { z } from 'zod'`, 'package zod'],
    ['src/work/cases/a.ts', `import { refOf } from '../../core/story/record.ts'\nconst now = Date.now()`, 'Date.now'],
    ['src/work/openings/open.ts', `import { openPool } from '../../store/postgres/connect.ts'`, 'imports src/store/postgres/connect.ts'],
    ['src/work/openings/open.ts', `import { refer } from '../referrals/refer.ts'`, 'imports src/work/referrals/refer.ts'],
    ['src/store/files/a.ts', `import { clear } from '../../work/releases/clear-tables.ts'`, 'imports src/work/releases/clear-tables.ts'],
    ['src/outside/hpke/a.ts', `import { clear } from '../../work/releases/clear-tables.ts'`, 'imports src/work/releases/clear-tables.ts'],
    ['src/exchange/csv/a.ts', `import { seal } from '../../road/seal.ts'`, 'imports src/road/seal.ts'],
    ['src/exchange/csv/a.ts', `import { readFileSync } from 'node:fs'`, 'package node:fs'],
    ['src/road/count.ts', `import { show } from '../work/answers/shown-answers.ts'`, 'imports src/work/answers/shown-answers.ts'],
    ['src/web/desk/a.tsx', `import { refer } from '../../work/referrals/refer.ts'`, 'imports src/work/referrals/refer.ts'],
    ['src/vault/a.ts', `import { openPool } from '../store/postgres/connect.ts'`, 'imports src/store/postgres/connect.ts'],
    ['src/store/files/a.ts', `import { main } from '../../server/serve.ts'`, 'imports src/server/serve.ts'],
    ['src/store/files/a.ts', `import { say } from '../../cli/command.ts'`, 'imports src/cli/command.ts'],
    ['src/store/files/a.ts', `import { w } from '../../web/words/say.ts'`, 'imports src/web/words/say.ts'],
    ['src/web/desk/a.tsx', `import { openPool } from '../../store/postgres/connect.ts'`, 'imports src/store/postgres/connect.ts'],
    ['src/web/desk/a.tsx', `import { append } from '../../road/append.ts'`, 'imports src/road/append.ts'],
    ['src/web/desk/a.tsx', `import { readFileSync } from 'node:fs'`, 'package node:fs'],
    ['src/server/a.ts', `import { seed } from '../demo/seed.ts'`, 'imports src/demo/seed.ts'],
    ['verify/a.ts', `import { checkSealed } from '../src/road/append.ts'`, 'imports src/road/append.ts'],
    ['verify/a.ts', `import { check } from '../src/core/entry/check.ts'`, 'imports src/core/entry/check.ts'],
    ['countries/kh/forms/a.ts', `import { fold } from '../../../src/core/text/fold.ts'`, 'imports src/core/text/fold.ts'],
    ['countries/kh/forms/a.ts', `import towns from '../../toyland/lists/towns.ts'`, 'imports countries/toyland/lists/towns.ts'],
    ['countries/kh/tiles.ts', `import { drawTiles } from '../../src/core/chart/index.ts'`, 'more than types'],
    ['src/core/count/a.test.ts', `import { x } from './b.test.ts'`, 'imports a test'],
    ['src/cli/a.ts', `import { x } from '../core/b.test.ts'`, 'imports a test'],
    ['src/new/a.ts', `import { x } from './b.ts'`, 'lies in no place'],
    ['src/demo/a.ts', `import { stamp, type Cleared } from '../road/stages.ts'`, 'imports stamp'],
    ['src/demo/a.ts', `import * as stages from '../road/stages.ts'`, 'imports stamp'],
    ['src/demo/a.ts', `const cleared = stamp<Cleared>(x)`, 'stamps Cleared; it may stamp nothing'],
    ['src/cli/take-in/import.ts', `const cleared = stamp<Cleared>(x)`, 'stamps Cleared; it may stamp Sealed'],
    ['src/road/protect.ts', `return stamp<Cleared>(x)`, 'stamps Cleared; it may stamp Protected'],
    ['src/road/attack.ts', `return stamp(x)`, 'stamps anything'],
    ['src/cli/a.ts', `release(x as Cleared)`, 'by a cast'],
    ['src/cli/a.ts', `release(x as unknown as Cleared)`, 'by a cast'],
  ])('a leak is seen: %s, %s', (path, text, fault) => {
    const found = checkImports([{ path, text }])
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(fault)
  })
  it('what is right is let through, and a comment is no import', () => {
    const right = [
      { path: 'src/core/protect/spec-schema.ts', text: `import { z } from 'zod'` },
      {
        path: 'src/core/hash.ts',
        text: `import { sha256 } from '@noble/hashes/sha2.js'\n// as from 'node:crypto', without process.env\n/* Date.now() */`,
      },
      { path: 'src/core/count/coverage.ts', text: 'const day = new Date(Date.UTC(y, m, d))' },
      { path: 'src/cli/take-in/import.ts', text: `import { stamp, type Sealed } from '../road/stages.ts'\nconst s = stamp<Sealed>(x)` },
      { path: 'src/road/protect.ts', text: `import { type Protected as Tables } from '../core/disclosure.ts'` },
      { path: 'countries/kh/tiles.ts', text: `import type { Tile } from '../../src/core/chart/index.ts'` },
      { path: 'src/main.ts', text: `const NAMES = ['init', 'import', 'count']` },
      { path: 'src/core/a.test.ts', text: `import { loadCountry } from '../store/files/load-country.ts'` },
    ]
    expect(checkImports(right)).toEqual([])
  })
})

describe('a field that no law and no purpose stands behind', () => {
  it.each(['kh', 'gb', 'toyland'])(
    'does not exist in %s: every form answers why, by what law, for whom, how long, at what risk',
    async (id) => {
      const country = await loadCountry(join(root, 'countries', id))
      expect(country.forms).toHaveLength(globSync(`countries/${id}/forms/*.ts`, { cwd: root, exclude: ['**/*.test.ts'] }).length)
      const empty = country.forms.flatMap((form) =>
        form.fields.flatMap((f) =>
          (['purpose', 'basis', 'recipients', 'retention', 'risk'] as const)
            .filter((p) => f[p].trim().length < 4)
            .map((p) => `${form.id}.${f.id}: ${p}`),
        ),
      )
      expect(empty).toEqual([])
    },
  )
})

describe('the model', () => {
  /** A country, its people, a body or a law of its own: what every other country would read in its code book. */
  const OF_ONE_COUNTRY =
    /Cambod|Khmer|British|United Kingdom|Toyland|Phnom Penh|\bMinistry of|National Committee|Royal |Prakas|\bLaw on [A-Z]|កម្ពុជា/g
  /** Codes that are on record, by the name of one, and two that are the names of a tongue. */
  const ON_RECORD = /^ *(?:CAMBODIAN_MISSION_ABROAD|khm|khmer_text): .*$/gm
  const namedIn = (text: string): readonly string[] =>
    text
      .replace(/\/\*[\s\S]*?\*\/|^ *\/\/.*$/gm, '')
      .replace(ON_RECORD, '')
      .match(OF_ONE_COUNTRY) ?? []
  it('names no country, and no body or law of one', () => {
    const model = files.filter(({ path }) => path.startsWith('src/core/model/') && !path.endsWith('.test.ts'))
    expect(model.length).toBeGreaterThan(30)
    expect(model.flatMap(({ path, text }) => namedIn(text).map((name) => `${path}: ${name}`))).toEqual([])
    expect(namedIn("recipients: 'Ministry of Justice', basis: 'Law on Trees (2008)' // Cambodia")).toEqual([
      'Ministry of',
      'Law on T',
      'Cambod',
    ])
  })
})

describe('what is written from the model', () => {
  let outputs: Awaited<ReturnType<typeof deriveOutputs>>
  beforeAll(async () => {
    outputs = await deriveOutputs(root)
  })
  it('is not stale; if it is, run npm run derive and commit what it wrote', () => {
    expect(outputs.size).toBeGreaterThanOrEqual(4)
    const isFresh = (path: string, text: string): boolean => existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === text
    expect([...outputs].filter(([path, text]) => !isFresh(path, text)).map(([path]) => path)).toEqual([])
  })
  it('keeps no document of a protocol that is gone', () => {
    const written = readdirSync(join(root, 'docs/legal/protocols')).map((name) => `docs/legal/protocols/${name}`)
    expect(written.filter((path) => !outputs.has(path))).toEqual([])
  })
})

describe('who is asked over the network', () => {
  /** The text of every call of `fetch`, from its name to the parenthesis that ends it. */
  const callsOf = (text: string): string[] =>
    [...text.matchAll(/(?<![\w.#])fetch\(/g)].map(({ index }) => {
      let end = text.indexOf('(', index) + 1
      for (let depth = 1; depth > 0 && end < text.length; end++) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0
      return text.slice(index, end)
    })
  it('answers itself: nobody is sent on to another address, by no call', () => {
    const calls = files
      .filter((f) => !/\.test\.tsx?$/.test(f.path))
      .flatMap(({ path, text }) => callsOf(text).map((call) => ({ path, call })))
    expect(calls.length).toBeGreaterThan(8)
    expect(calls.filter(({ call }) => !/redirect: '(?:error|manual)'/.test(call))).toEqual([])
    expect(callsOf('await fetch(url, { body: f(1) })\nthis.fetch(x)')).toEqual(['fetch(url, { body: f(1) })']) // it sees
  })
})
