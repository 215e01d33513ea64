import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Country } from '../../core/country/index.ts'
import { withNames, type BodyNames } from '../../core/country/name-bodies.ts'
import type { Kept } from '../../core/country/observatory.ts'
import { layoutOf } from '../../store/files/layout.ts'
import { lockInstallation } from '../../store/postgres/lock-installation.ts'
import { isInstallation, readAskedRoles } from '../../store/files/settings.ts'
import { initInstallation } from '../../work/installation/init.ts'
import { settingsOf } from '../../work/installation/installation.ts'
import type { SeatLink } from '../../work/enrolment/first-registrars.ts'
import { folder, readArguments } from '../arguments.ts'
import { WillNotDo, type Command, type Io } from '../command.ts'
import { askUntilRight, asItStood, rowsOf, sayRows } from './setup/ask.ts'
import { programAsCalled } from './setup/called.ts'
import { correctNames, standingDay } from './setup/correct.ts'
import { judge, type Answered } from './setup/judge.ts'
import { printSheets, type Setup } from './setup/sheets.ts'

export const command: Command = {
  name: 'setup',
  usage: `saksi setup DIR [--answers FILE]
saksi setup DIR --correct [--answers FILE]

Begins a real record: asks at the terminal who is in the places that the country cannot name (the trustee, oversight, the
coalition, embassies), how browsers reach it, from which port on it listens, from which day on returns are owed, and who keeps its witnesses and vaults; then makes the record and, in
DIR.sheets, a sheet for each of them with his own commands. --answers takes the same from a file and asks nothing; what was
answered at the terminal is kept as DIR.answers.json, so that a setup that was broken off begins where it was. A body that has
no name holds no device; null says that it has no part in this record. With "observatory": true in FILE a coalition keeps it alone
(saksi init --observatory): ngo-1, ngo-2, embassy-1 are its members, a body each, and one that FILE does not name has no part in it.

Before anything is made, what was answered is shown once more, and only the word yes makes it; the number of a line asks that one again. --correct asks again for a record that stands, and takes other names of
bodies and of keepers, another day from which on returns are owed, and other ports, while no server runs: it shows what would be another thing than before, says so on record, writes the sheets anew, and as long as no registrar is enrolled ends the two
links and writes new ones. Country, addresses and the number of trustees stay.

  saksi setup /srv/saksi/record
  saksi setup ./record --answers answers.json`,
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { answers: { type: 'string' }, correct: { type: 'boolean' } }, ['DIR'])
    const name = positionals[0] as string
    const dir = folder(name)
    const isNew = !isInstallation(layoutOf(dir))
    if (isNew && values.correct === true) throw new WillNotDo(`there is no record in ${dir} to correct`)
    if (!isNew && values.correct !== true)
      throw new WillNotDo(
        `${dir} holds a record already; its sheets are in ${dir}.sheets. A body or a keeper that was named wrongly: saksi setup ${name} --correct`,
      )
    // A server goes on with what it read at its start: it and every command would say two things until somebody restarted it.
    const lock = isNew ? undefined : lockInstallation(dir, 'serve')
    try {
      await makeOrCorrect({ dir, name, isNew, answers: values.answers }, io)
    } finally {
      lock?.release()
    }
    return 0
  },
}

type Asking = { readonly dir: string; readonly name: string; readonly isNew: boolean; readonly answers: string | boolean | undefined }

async function makeOrCorrect({ dir, name, isNew, answers: from }: Asking, io: Io): Promise<void> {
  const asked = typeof from === 'string' ? from : undefined
  // Before the first question: what is answered is kept beside the record from then on.
  if (isNew) mkdirSync(dirname(dir), { recursive: true })
  const kept = `${dir}.answers.json`
  const file = asked !== undefined ? asked : existsSync(kept) ? kept : undefined
  const given: unknown = file === undefined ? {} : readJson(file)
  const standing = isNew ? undefined : settingsOf(dir)
  const [members, stood] = [standing?.observatory ?? 'apart', standing?.names ?? {}] as const
  const { answers, setup, country } =
    asked !== undefined
      ? { answers: given, ...(await readOver(given, { isNew, members, stood, day: isNew ? undefined : await standingDay(dir) }, kept, io)) }
      : await askUntilRight(
          given as Answered,
          kept,
          { isNew, members, stood, roles: readAskedRoles(layoutOf(dir)) },
          io,
          isNew ? undefined : await standingDay(dir),
        )
  if (!isNew) sayMoved(await standingDay(dir), setup.askedFrom, io)
  const links = isNew ? await begin(dir, setup, country, io) : await correctNames(dir, setup, country)
  writeFileSync(kept, `${JSON.stringify(answers, null, 2)}\n`, { mode: 0o600 })
  const sheets = `${dir}.sheets`
  mkdirSync(sheets, { recursive: true, mode: 0o700 })
  const isTrial = setup.url === undefined
  const called = programAsCalled(process.env)
  const written = printSheets({
    // Of a trial the sheets are gone by where setup was given; of a record in earnest from wherever its account stands.
    dir: isTrial ? name : dir,
    setup,
    country: withNames(country, setup.names),
    links,
    program: isTrial || called === 'saksi' ? called : resolve(called),
    account: userInfo().username,
  })
  for (const [sheet, text] of written) writeFileSync(join(sheets, sheet), text, { mode: 0o600 })
  if (io.json) io.out(JSON.stringify({ dir, sheets: [...written.keys()].map((sheet) => join(sheets, sheet)) }))
  else
    io.out(
      `${isNew ? 'made' : 'corrected'} ${dir}\nfor each party a sheet with its own commands, in ${sheets}:\n${[...written.keys()].map((sheet) => `  ${sheet}`).join('\n')}\n${
        links.length > 0 ? 'The registrars’ sheets hold a secret: from hand to hand, and no copy is kept. ' : ''
      }${isNew ? 'Begin with operator.txt.' : 'They take the place of the sheets of before.'}`,
    )
}

type Over = { readonly isNew: boolean; readonly members: Kept; readonly stood: BodyNames; readonly day: string | null | undefined }

/** What a file says is judged whole; of a record that stands, what would be another thing is said before it is. */
async function readOver(given: unknown, { isNew, members, stood, day }: Over, kept: string, io: Io) {
  const judged = await judge(given, isNew, members, stood)
  const before = (existsSync(kept) ? readJson(kept) : {}) as Answered
  const rows = rowsOf(judged.setup, judged.country)
  if (!isNew) io.err(sayRows(rows, rowsOf(asItStood(judged.setup, before, stood, day), judged.country)))
  return judged
}

/** Who corrects a name by answers of before must not move what is owed without hearing of it. */
function sayMoved(from: string | null, to: string | undefined, io: Io): void {
  if (to !== undefined && to !== from)
    io.err(
      `returns are owed from ${to} on${from === null ? '' : `, and no longer from ${from}`}; what fell due to the record before today stays owed`,
    )
}

const begin = (dir: string, setup: Setup, country: Country, io: Io): Promise<readonly SeatLink[]> =>
  initInstallation({
    dir,
    country: country.id,
    demo: false,
    trustees: setup.trustees,
    names: setup.names,
    observatory: setup.observatory !== undefined,
    ...(setup.askedFrom === undefined ? {} : { askedFrom: setup.askedFrom }),
    ...(setup.database === undefined ? {} : { database: setup.database }),
    ...(setup.url === undefined || setup.desk === undefined ? {} : { url: setup.url, desk: setup.desk }),
    say: (line) => io.err(`  ${line}`),
  })

function readJson(file: string): unknown {
  if (!existsSync(file)) throw new WillNotDo(`there is no ${file}`)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new WillNotDo(`${file} is not JSON: ${(error as Error).message}`)
  }
}
