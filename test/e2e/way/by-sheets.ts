/**
 * Witnesses and vaults of a real record, made as their keepers make them: by the sheets that `saksi setup` prints for a record in earnest, command by
 * command, each in a folder of its keeper's own, to which nothing comes but what somebody hands over. In place of names that a network knows stand ports
 * of this machine; what goes on (`serve`) is served in this process, from what its line says.
 */
import { deepStrictEqual, strictEqual } from 'node:assert'
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, globSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashPolicies } from '../../../src/core/access/hash-policies.ts'
import type { BodyNames } from '../../../src/core/country/name-bodies.ts'
import { withMembers } from '../../../src/core/country/observatory.ts'
import { printSheets } from '../../../src/cli/begin/setup/sheets.ts'
import { pagesFrom } from '../../../src/cli/names/vault/pages.ts'
import { main } from '../../../src/main.ts'
import { openDecide } from '../../../src/outside/cedar/decide.ts'
import { layoutOf } from '../../../src/store/files/layout.ts'
import { COUNTRIES, loadCountry } from '../../../src/store/files/load-country.ts'
import { serveVault, type VaultServing } from '../../../src/vault/serve.ts'
import { serveWitness } from '../../../src/witness/serve.ts'
import type { SeatLink } from '../../../src/work/enrolment/first-registrars.ts'
import { freePort } from '../../helpers/free-port.ts'

const KEEPERS = { agency: 'a ministry', 'trustee-1': 'a court', 'trustee-2': 'a university', 'trustee-3': 'an embassy' }
const WITNESSES = { government: 'a ministry', civil: 'a university', foreign: 'an embassy' }
/** As `setup` was answered: names of a network, which this machine has none of. */
const NAMED = { url: 'https://record.example', desk: 'https://desk.example', pages: 'https://page.example' }
const YOURS = 'https://YOUR.HOST'

export type Parties = {
  readonly vaults: readonly VaultServing[]
  /** What the operator does once it is served, before the registrars come: says whom the server obeys, and removes keys that others have now. */
  finish(): Promise<void>
  close(): Promise<void>
}
type Record = {
  readonly dir: string
  readonly port: number
  readonly deskPort: number
  readonly links: readonly SeatLink[]
  readonly names: BodyNames
}

/** One party: a folder, and the commands of its sheet with this machine's addresses. */
type Party = { readonly folder: string; readonly commands: readonly string[] }
const COMMAND = /^ {3}(?![(-]|runuser |chown |https?:)(.+)$/gm

export class BySheets {
  readonly #base: string
  readonly #record: Record
  readonly #sheets: ReadonlyMap<string, string>
  readonly #here: readonly (readonly [named: string, here: string])[]
  readonly #closing: (() => Promise<void>)[] = []
  readonly #pagesPort: number

  private constructor(base: string, record: Record, sheets: ReadonlyMap<string, string>, pagesPort: number) {
    this.#base = base
    this.#record = record
    this.#sheets = sheets
    this.#pagesPort = pagesPort
    this.#here = [
      [NAMED.url, `http://localhost:${record.port}`],
      [NAMED.desk, `http://localhost:${record.deskPort}`],
      [NAMED.pages, `http://localhost:${pagesPort}`],
    ]
  }
  static async print(base: string, record: Record): Promise<BySheets> {
    const { dir, port, links, names } = record
    const setup = { country: 'kh', ...NAMED, port, trustees: 3, names, keepers: KEEPERS, witnesses: WITNESSES } as const
    const country = await loadCountry(join(COUNTRIES, 'kh'))
    return new BySheets(base, record, printSheets({ dir, setup, country, links, program: 'saksi', account: 'saksi' }), await freePort())
  }

  /** Up to the line before `serve DIR`: witnessed, vaults invited, met and known. @returns what stops them all */
  async walk(): Promise<Parties> {
    const operator = this.#party('operator', 'operator')
    for (const group of Object.keys(WITNESSES)) await this.#witness(group, operator.folder)
    const [policy, take, ...rest] = operator.commands
    this.#inShell(String(policy), operator.folder)
    await this.#give(String(take), operator.folder)
    const invites = rest.filter((command) => command.includes(' vault invite '))
    strictEqual(invites.length, 4)
    for (const command of invites) await this.#give(command, operator.folder)
    const vaults = await this.#meet(operator.folder)
    const [know, install] = rest.slice(invites.length)
    await this.#give(String(know), operator.folder)
    this.#inShell(String(install), operator.folder)
    const remove = rest.find((command) => command.startsWith('find ')) ?? ''
    strictEqual(remove.includes(`${this.#record.dir}.vaults`), true)
    const declare = rest.find((command) => command.includes(' vault declare ')) ?? ''
    return {
      vaults,
      finish: async () => {
        await this.#give(declare.replace('WHOSE', 'head').replace('WHO', 'it').replace('WHERE', 'store'), operator.folder)
        // It asks once more, and is answered.
        this.#inShell(`yes 2>/dev/null | { ${remove}; }`, operator.folder)
      },
      close: async () => void (await Promise.all(this.#closing.map((close) => close()))),
    }
  }

  #party(sheet: string, name: string, more: readonly (readonly [string, string])[] = []): Party {
    const folder = join(this.#base, name)
    mkdirSync(folder, { mode: 0o700 })
    const text = [...this.#here, ...more].reduce(
      (now, [named, here]) => now.replaceAll(named, here),
      this.#sheets.get(`${sheet}.txt`) ?? '',
    )
    return { folder, commands: [...text.matchAll(COMMAND)].map((m) => m[1] ?? '') }
  }

  async #witness(group: string, operator: string): Promise<void> {
    const port = await freePort()
    const party = this.#party(`witness-${group}`, `witness-${group}`, [
      [YOURS, `http://localhost:${port}`],
      ['YOUR.HOST', `${group}.example`],
    ])
    copyFileSync(layoutOf(this.#record.dir).vkey, join(party.folder, 'vkey'))
    deepStrictEqual(
      party.commands.map((command) => command.split(' ')[2]),
      ['init', 'add-log', 'line', 'serve'],
    )
    for (const command of party.commands.slice(0, 3)) await this.#give(command, party.folder)
    const { close } = await serveWitness({ dir: join(party.folder, wordOf(party.commands[3], 3)), port })
    this.#closing.push(close)
    copyFileSync(join(party.folder, `lines-${group}`), join(operator, `lines-${group}`))
  }

  async #meet(operator: string): Promise<readonly VaultServing[]> {
    const keepers: (Party & { readonly side: string; readonly port: number })[] = []
    for (const side of Object.keys(KEEPERS)) {
      const port = await freePort()
      const own = [
        [YOURS, `http://localhost:${port}`],
        ['http://localhost:7390', `http://localhost:${port}`],
        ...(['WHO', 'WHERE', 'WHOSE'] as const).map((word) => [` ${word}`, ` ${word.toLowerCase()}-${side}`] as const),
      ] as const
      const party = this.#party(`keeper-${side}`, `keeper-${side}`, own)
      deepStrictEqual(
        party.commands.map((command) => command.split(' ')[2]),
        ['begin', 'meet', 'serve', 'status'],
      )
      copyFileSync(join(operator, `${side}.json`), join(party.folder, `${side}.json`))
      this.#handKeys(side, party.folder)
      keepers.push({ ...party, side, port })
      await this.#give(String(party.commands[0]), party.folder)
    }
    for (const from of keepers)
      for (const to of keepers)
        if (from !== to) copyFileSync(join(from.folder, 'cards', `card-${from.side}.json`), join(to.folder, `card-${from.side}.json`))
    const codes: (string | undefined)[] = []
    for (const { commands, folder } of keepers) codes.push(/^check (\S+):/m.exec(await this.#give(String(commands[1]), folder))?.[1])
    // The telephone.
    deepStrictEqual([codes[0] === undefined, new Set(codes).size], [false, 1])
    for (const { side, folder } of keepers)
      copyFileSync(join(folder, 'cards', `courier-${side}.json`), join(operator, `courier-${side}.json`))
    const writer = keepers.find(({ commands }) => commands[1]?.includes('--doors'))
    copyFileSync(join(writer?.folder ?? '', 'doors.json'), join(operator, 'doors.json'))
    const country = withMembers(await loadCountry(join(COUNTRIES, 'kh')))
    const vaults: VaultServing[] = []
    for (const { commands, folder, port } of keepers) {
      const line = String(commands[2])
      const url = /--pages-port 7391 --url (\S+)/.exec(line)?.[1]
      const pages = url === undefined ? {} : pagesFrom({ 'pages-port': String(this.#pagesPort), url }, 'kh')
      const vault = await serveVault({
        dir: join(folder, wordOf(line, 3)),
        port,
        ...pages,
        country,
        decideBy: (today) => openDecide(country, today),
        accessPolicy: hashPolicies(country),
        mostAMinute: 1_000_000,
        log: () => undefined,
      })
      vaults.push(vault)
      this.#closing.push(() => vault.close())
    }
    return vaults
  }

  /** The operator's third step: a keeper's own, and to the agencies' all that nobody else is named for. */
  #handKeys(side: string, folder: string): void {
    const from = `${this.#record.dir}.vaults`
    const isOther = (name: string): boolean => /^(?:courier|oversight|unsealer-\d|trustee(?:-\d)?)$/.test(name)
    const whose = side === 'agency' ? readdirSync(from).filter((name) => !isOther(name)) : [side]
    for (const name of whose) cpSync(join(from, name), join(folder, 'keys', name), { recursive: true })
  }

  /** One command, where its party stands; what it says into a file, where its line says so. */
  async #give(command: string, folder: string): Promise<string> {
    const [line = '', into] = command.split(' > ')
    const [program, ...words] = line.split(' ').filter((word) => word !== '')
    strictEqual(program, 'saksi')
    const argv = words.flatMap((word) => (word.includes('*') ? globSync(word, { cwd: folder }).toSorted() : [word]))
    const said: string[] = []
    const was = process.cwd()
    process.chdir(folder)
    try {
      const code = await main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
      strictEqual(code, 0, `${command}\n${said.join('\n')}`)
    } finally {
      process.chdir(was)
    }
    if (into !== undefined) writeFileSync(join(folder, into), `${said.join('\n')}\n`)
    return said.join('\n')
  }
  /** What is no command of the program. */
  #inShell(command: string, folder: string): void {
    execFileSync('bash', ['-euc', command], { cwd: folder })
  }
}

const wordOf = (line: string | undefined, nth: number): string => line?.split(' ')[nth] ?? ''
