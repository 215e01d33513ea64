/** Every command, given files that it cannot take: what it says repeats nothing of what lay in them, on a screen or in JSON. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { ONE_IN } from '../helpers/everything.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { holdsName, spellingsOf } from '../helpers/spellings.ts'

/** Commands that this test cannot ask, and why. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  demo: 'takes no file, and would build a country',
  serve: 'takes no file, and serves until it is stopped',
  enter: 'asks a person at a terminal',
  setup: 'asks a person at a terminal; its answers are held to their shape in test/operate/setup.test.ts',
}
const NAME = `Sokha${randomBytes(6).toString('hex')} សុខា`
const SPELLINGS = spellingsOf(NAME)
const scratch = scratchDir('every-command')
const at = (name: string): string => join(scratch.path, name)
let made: Made
let commands: string[] = []

/** A key of a SPEC that no format knows is named by its key, as a misspelt word must be; what stands under it is not. */
const FILES: Readonly<Record<string, string | Buffer>> = {
  'sheet.csv': `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,1/2024,1,${NAME},yesterday,Waking a cat,Red hat,3\n`,
  'object.json': JSON.stringify({
    format: 'saksi-sealed/1',
    form: NAME,
    agency: NAME,
    entries: [{ stub: NAME }],
    name: NAME,
    data: [NAME],
    tables: { NAME },
  }),
  'torn.json': `{"format": "saksi-sealed/1", "entries": [{"name": "${NAME}`,
  'note.txt': `c2sp.org/tlog-proof@v1\nindex ${NAME}\n\n${NAME}\n— ${NAME} AAAA\n`,
  'wide.txt': Buffer.from(`\uFEFF${NAME}\n${NAME}`, 'utf16le'),
  'zip.xlsx': Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from(NAME), randomBytes(200)]),
}

beforeAll(async () => {
  made = await makeInstallation('toyland')
  for (const [name, bytes] of Object.entries(FILES)) writeFileSync(at(name), bytes)
  mkdirSync(at('empty'))
  const help: string[] = []
  await main(['--help'], { out: (t) => help.push(t) })
  commands = [...help.join('\n').matchAll(/^ {2}([a-z]+) +\S/gm)].map((m) => m[1] ?? '')
}, 60_000)
afterAll(async () => {
  await made?.remove()
  scratch.remove()
})

it('the commands are those that the program knows', () => {
  expect(commands).toEqual(
    expect.arrayContaining(['seal', 'import', 'verify', 'attack', 'protect', 'restore', 'vault', ...Object.keys(NOT_ASKED)]),
  )
})

it('repeats nothing of what lay in a file that it cannot take', async () => {
  const repeated: string[] = []
  let [nth, ended] = [0, 0]
  const { dir } = made
  const edge = `${dir}.edge/bell.edge.json`
  const shapes = (file: string): string[][] => [
    [file],
    [dir, file],
    [file, at('empty'), '--identity', file, '--unwitnessed'],
    [file, '--form', 'town-return', '--keys', edge, '--out', at('out')],
    [dir, file, '--form', 'town-return'],
    ['know', dir, file],
    ['peer', at('empty'), file],
  ]
  for (const command of commands.filter((c) => NOT_ASKED[c] === undefined))
    for (const name of Object.keys(FILES))
      for (const [i, argv] of shapes(at(name)).entries()) {
        // By day every other one of command, file and shape: each two of them meet.
        if (nth++ % ONE_IN(2) !== 0) continue
        const said: string[] = []
        const io = { out: (t: string) => said.push(t), err: (t: string) => said.push(t), json: i % 2 === 1 }
        const code = await main([command, ...argv, ...(io.json ? ['--json'] : [])], io)
        ended += 1
        expect([0, 1, 2], `${command} ${argv.join(' ')}`).toContain(code)
        if (holdsName(Buffer.from(said.join('\n')), SPELLINGS)) repeated.push(`${command} ${name} ${i}: ${said.join(' ').slice(0, 200)}`)
      }
  expect(repeated).toEqual([])
  expect(ended).toBeGreaterThan(500 / ONE_IN(2))
}, 600_000)
