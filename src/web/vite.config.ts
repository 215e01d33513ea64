/**
 * The two bundles. Relative addresses, no inlined assets, no inline script or style: both run under
 * `default-src 'none'` with `script-src 'self'; style-src 'self'` and Trusted Types.
 */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { InlineConfig, Plugin } from 'vite'
import { withoutJoined, type Joined } from './without-joined.ts'
import { breakKhmerSource } from './words/break-khmer.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const shared = {
  configFile: false,
  logLevel: 'error',
  base: './',
  publicDir: here('./static'),
} as const

/** The page's own words of the country; the worker, which matches headings and writes files, has them as they are. */
const khmerBreaks: Plugin = {
  name: 'khmer-breaks',
  transform: (code, id) =>
    /\/countries\/[^?]*\.ts$|\/src\/core\/model\/[^?]*\.ts$/.test(id) ? { code: breakKhmerSource(code), map: null } : null,
}

/** Who keeps an installation and its machine, gives figures out by asking, draws noise, counts people in common, keeps a vault, a witness or an unsealer's key reads these, at the command line (src/errors). */
const OPERATORS = ['asking', 'keeping', 'noise', 'overlap', 'plans', 'running', 'vault-keepers', 'witnesses']
/** Said by whoever opens a file and reads an office's own sheet, which is the worker; the page has its sentences with what it found. */
const WORKERS = ['own-sheets', 'sheets', 'files', 'counts']
/** What an operator alone reads, at the command line, or the worker says, is not fetched by everybody who comes to the door. */
const without = (files: readonly string[]): Plugin => ({
  name: 'without-words',
  transform: (_code, id) => {
    const name = files.find((file) => id.endsWith(`/src/errors/${file}.ts`))
    return name === undefined ? null : { code: `export const ${name.toUpperCase().replaceAll('-', '_')} = {}`, map: null }
  },
})

/** What a helper of a record kind (src/core/model/kinds/common.ts) takes as the risk of a field: each begins so, and no purpose does. */
const RISK =
  /'(?:Low: |None: |Few (?:cases|are)|With the other columns|Names (?!of )|Free text|Leads to the |It can |A rare |Warns )[^'\\\n]*'/g
/**
 * What makes a field lawful beside its purpose and who sees it, and what other systems call it, is for the code book and the assessment; where a list comes
 * from is for these too; what else a column may be called is the worker's, and which table a kind lies in the store's: no page of the desk shows it, and nobody waits for it.
 */
const unshownOfFields: Plugin = {
  name: 'unshown-of-fields',
  // Before the types are taken off: then the text is as it was written.
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/core\/model\/kinds\/[^?]*\.ts$|\/countries\/[^?]*\/(?:forms|lists|kinds)\/[^?]*\.ts$/.test(id)
      ? {
          code: code
            .replace(/\b(basis|retention|risk|source):\s+'(?:[^'\\\n]|\\.)*'/g, "$1: ''")
            // As the helpers of a kind take it, without its name.
            .replace(RISK, "''")
            .replace(/\bcrosswalk: \{[^{}]*\}/g, 'crosswalk: {}')
            .replace(/^ {2}table: '\w+',$/gm, "  table: '',")
            .replace(/\bheadings: \[[^[\]]*\]/g, 'headings: []'),
          map: null,
        }
      : null,
}

/** What a release counts as one is for the gate, and for whoever reads what it let out: the other pages, and the worker, do without it. */
const unjoinedLists: Plugin = {
  name: 'unjoined-lists',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/core\/model\/lists\/(?!define)[^?]*\.ts$|\/countries\/[^?]*\/lists\/[^?]*\.ts$/.test(id)
      ? { code: withoutJoined(code), map: null }
      : null,
}

/** Files of a country's folder are asked for all at once, and by no name: the names are not fetched. */
const NAMED = /"[^"\n]*\/(?:agencies|forms|kinds|lists|words)\/[^"/\n]+\.ts":/g
const unnamedFiles: Plugin = {
  name: 'unnamed-files',
  renderChunk: (code) => {
    let n = 0
    const made = code.replace(NAMED, () => `f${n++}:`)
    return n === 0 ? null : { code: made, map: null }
  },
}

/** Whose desk it is. */
export type DeskOf = {
  /** The country's folder. */
  readonly folder: string
  readonly id: string
  /** Of the folder (store/files/country-hash.ts). */
  readonly hash: string
  readonly languages: readonly string[]
  /** What its lists are counted as in releases. */
  readonly joined: readonly Joined[]
}

/** The page says its languages before anything is loaded; what it was built from travels with the country's own data. */
const countryOf = ({ id, hash, languages, joined }: DeskOf): Plugin => ({
  name: 'country-of',
  resolveId: (path) => (path === 'virtual:built-for' || path === 'virtual:joined' ? `\0${path}` : null),
  load: (path) =>
    path === '\0virtual:built-for'
      ? `export const BUILT_FROM = ${JSON.stringify({ id, hash })}`
      : path === '\0virtual:joined'
        ? `export const JOINED = ${JSON.stringify(joined)}`
        : null,
  transformIndexHtml: (html) =>
    html.replace('<html lang="en">', `<html lang="${languages[0] ?? 'en'}" data-languages="${languages.join(' ')}">`),
})

/** The desk: a static bundle for an origin of its own, with one country in it (`@country`). */
export const deskConfig = (outDir: string, of: DeskOf): InlineConfig => ({
  ...shared,
  root: here('./desk'),
  plugins: [react(), countryOf(of), unshownOfFields, unjoinedLists, unnamedFiles, khmerBreaks, without([...OPERATORS, ...WORKERS])],
  resolve: { alias: { '@country': of.folder } },
  // hpke looks for Node's module where there is no WebCrypto; every browser of ours has it.
  worker: { format: 'es', plugins: () => [countryOf(of), unjoinedLists, without(OPERATORS)], rolldownOptions: { external: ['crypto'] } },
  build: {
    outDir,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    target: 'es2024',
    // The second is a person's own page (desk/mine), the third where anybody leaves a note for the oversight body (desk/note): of the same origin and in the same
    // sums as the desk, and nobody signs in there.
    rolldownOptions: { external: ['crypto'], input: ['index', 'mine', 'note'].map((page) => here(`./desk/${page}.html`)) },
  },
})

/** Style and script of the public pages, under names that do not change: `public.css`, `verify.js`. */
export const publicConfig = (outDir: string): InlineConfig => ({
  ...shared,
  root: here('.'),
  build: {
    outDir,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    target: 'es2024',
    rolldownOptions: {
      input: { verify: here('./verify.ts'), public: here('./public/public.css') },
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
})

/** The page that attacks a CSV by itself: one script, which `scripts/pack.ts` puts into its HTML with the solver. */
export const attackConfig = (outDir: string, solver: string): InlineConfig => ({
  ...shared,
  root: here('.'),
  define: { SOLVER: JSON.stringify(solver) },
  build: {
    outDir,
    emptyOutDir: true,
    modulePreload: false,
    target: 'es2024',
    rolldownOptions: {
      input: here('./attack/attack.ts'),
      external: [/^node:/],
      output: { format: 'iife', entryFileNames: 'attack.js' },
    },
  },
})
