/** Documents that cannot rot: what they name is there. A word that stands for something (DIR, ID, <name>, a glob) names nothing. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'

const root = join(import.meta.dirname, '../..')
const documents = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md'], { cwd: root }).toSorted()
const scripts = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts)
const commandFiles = globSync('src/cli/**/*.ts', { cwd: root }).filter((f) =>
  /^export const command\b/m.test(readFileSync(join(root, f), 'utf8')),
)
const commands = commandFiles.map((f) => basename(f, '.ts'))

/** What a command's usage says of itself: the options that it takes, and the words that may stand first. */
const usages = new Map(
  await Promise.all(Object.entries(COMMANDS).map(async ([name, { load }]) => [name, (await load()).command.usage] as const)),
)
const GENERAL = ['--json', '--help']

type Named = {
  readonly paths: readonly string[]
  readonly links: readonly string[]
  readonly scripts: readonly string[]
  readonly commands: readonly string[]
  /** Each use of a command with options: its name, and those. */
  readonly options: readonly (readonly [command: string, option: string])[]
}

/** Purposes that begin a hash, names of formats and packages, and places inside an installation or a log look like paths and are none. */
const NO_PATH = /^(?:@|saksi\/|saksi-[\w-]+\/\d|tile\/|\.\/|\/)|[<>{}*$…=]|\b(?:DIR|ID|NAME|FILE)\b/

function readNames(markdown: string): Named {
  const blocks = [...markdown.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map((m) => m[1] ?? '')
  const spans = [...markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map((m) => m[1] ?? '')
  const code = [...blocks.flatMap((b) => b.split('\n')), ...spans]
  const all = (pattern: RegExp, texts: readonly string[]): string[] => texts.flatMap((t) => [...t.matchAll(pattern)].map((m) => m[1] ?? ''))
  return {
    paths: spans.filter(
      (s) => /^[\w.-]+(?:\/[\w.-]+)*(?:\/|\.(?:ts|tsx|md|sql|sh|mjs))$|^[\w.-]+(?:\/[\w.-]+)+$/.test(s) && s.length > 3 && !NO_PATH.test(s),
    ),
    links: all(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g, [markdown]),
    scripts: all(/\bnpm run ([\w:-]+)/g, [markdown]),
    commands: all(/(?:^|\s|\/)saksi ([a-z][a-z-]*)(?![\w:/])/g, code),
    // To the end of the command: a comment, a pipe or another command begins something else.
    options: [...blocks, ...spans].flatMap((text) =>
      [...text.replaceAll('\\\n', ' ').matchAll(/(?:^|\s|\/)saksi ([a-z][a-z-]*)([^\n|;&#]*)/g)].flatMap(([, command = '', rest = '']) =>
        [...rest.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => [command, option] as const),
      ),
    ),
  }
}

/** A path is one of the repository's, of the document's folder, or of a country's folder, as the how-tos speak of it. */
const isThere = (path: string, document: string): boolean =>
  ['', dirname(document), 'countries/kh', 'countries/toyland'].some((base) => existsSync(join(root, base, path)))

describe.each(documents)('%s', (document) => {
  const named = readNames(readFileSync(join(root, document), 'utf8'))
  it('names only files that exist', () => {
    expect(named.paths.filter((p) => !isThere(p, document))).toEqual([])
    expect(named.links.filter((p) => !existsSync(join(root, dirname(document), p)))).toEqual([])
  })
  it('gives each command only options that it takes', () => {
    const unknown = named.options.filter(
      ([command, option]) => usages.has(command) && !GENERAL.includes(option) && !usages.get(command)?.includes(option),
    )
    expect(unknown.map(([command, option]) => `saksi ${command} ${option}`)).toEqual([])
  })
  it('names only commands that exist', () => {
    expect(named.scripts.filter((s) => !scripts.includes(s))).toEqual([])
    expect(named.commands.filter((c) => !commands.includes(c))).toEqual([])
  })
})

it('the page of commands lists every one, and bench/README every benchmark', () => {
  const listed = (file: string): string => readFileSync(join(root, file), 'utf8')
  expect(commands.filter((c) => !new RegExp(`^\\./saksi ${c}\\b`, 'm').test(listed('docs/reference/commands.md')))).toEqual([])
  // The others are parts of one, or what one runs beside itself.
  const isBench = (text: string): boolean => !/^export /m.test(text) && !/in a process of (?:its|their) own/.test(text.slice(0, 400))
  const benches = globSync('bench/*.ts', { cwd: root }).filter((f) => isBench(readFileSync(join(root, f), 'utf8')))
  expect(benches.filter((f) => !listed('bench/README.md').includes(`\`node ${f}`))).toEqual([])
})

const LONG = 401 // with the empty piece behind the last line
it('ARCHITECTURE names the file of most lines and the folder of most files', () => {
  const sources = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((f) => !f.includes('.test.'))
  const linesOf = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length
  const file = sources.map((f) => [linesOf(f), f] as const).reduce((most, each) => (each[0] > most[0] ? each : most))[1]
  const folder = [...Map.groupBy(sources, dirname)].reduce((most, each) => (each[1].length > most[1].length ? each : most))[0]
  const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  const rows = [/^\| longest file .*$/m, /^\| longest folder .*$/m].map((row) => row.exec(page)?.[0] ?? '')
  expect([rows[0]?.includes(`\`${file}\``), rows[1]?.includes(`\`${folder}\``)]).toEqual([true, true])
  const long = sources.filter((f) => linesOf(f) > LONG).length
  expect(Number(/; (\d+) more have over 400/.exec(rows[0] ?? '')?.[1]), `${long} files have over ${LONG} lines`).toBe(long - 1)
})

it('a command lies in the room of its group', () => {
  const room = (group: string): string => group.toLowerCase().replaceAll(' ', '-')
  const listed = Object.entries(COMMANDS).map(([name, { group }]) => `src/cli/${room(group)}/${name}.ts`)
  expect(commandFiles.toSorted()).toEqual(listed.toSorted())
})

it('every decision stands in the list of decisions, under the next number', () => {
  const files = readdirSync(join(root, 'docs/decisions')).filter((name) => name !== 'README.md')
  const list = readFileSync(join(root, 'docs/decisions/README.md'), 'utf8')
  expect(files.filter((name) => !list.includes(`](${name})`))).toEqual([])
  expect(files.map((name) => Number(name.slice(0, 4))).sort((a, b) => a - b)).toEqual(files.map((_, i) => i + 1))
  const said = files.map((name) => /^# (\d{4}) /.exec(readFileSync(join(root, 'docs/decisions', name), 'utf8'))?.[1])
  expect(said).toEqual(files.map((name) => name.slice(0, 4)))
})

it('the reading finds what it should, and what stands for something is passed over', () => {
  const planted =
    'See `src/gone.ts`, `forms/`, `DIR/tlog`, `countries/*/x.ts`, `@noble/hashes`, `saksi/courier/1`, `saksi-sealed/1`, `certificate.json`, [a](docs/gone.md) and [b](https://x.org).\n```sh\nnpm run demo\n./saksi verify DIR\nsaksi gone ./record\n```\n`saksi count --json`\n'
  expect(readNames(planted)).toEqual({
    paths: ['src/gone.ts', 'forms/'],
    links: ['docs/gone.md'],
    scripts: ['demo'],
    commands: ['verify', 'gone', 'count'],
    options: [['count', '--json']],
  })
  expect(isThere('forms/', 'docs/how-to/add-a-form.md')).toBe(true)
  expect(isThere('src/gone.ts', 'README.md')).toBe(false)
})

it('the documents name enough that the reading is at work', () => {
  const all = documents.map((d) => readNames(readFileSync(join(root, d), 'utf8')))
  expect(all.flatMap((n) => n.paths).length).toBeGreaterThan(60)
  expect(all.flatMap((n) => n.options).length).toBeGreaterThan(60)
  expect([usages.get('verify')?.includes('--key'), usages.get('verify')?.includes('--gone')]).toEqual([true, false])
  expect(new Set(all.flatMap((n) => n.commands)).size).toBeGreaterThan(4)
  expect(commands).toContain('verify')
})
