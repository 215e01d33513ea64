import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { layoutOf } from '../../store/files/layout.ts'
import { isInstallation } from '../../store/files/settings.ts'
import { initInstallation } from '../../work/installation/init.ts'
import { folder, readArguments } from '../arguments.ts'
import { Usage, type Command } from '../command.ts'
import { ask } from './setup/ask.ts'
import { programAsCalled } from './setup/called.ts'
import { judge, type Answered } from './setup/judge.ts'
import { printSheets } from './setup/sheets.ts'

export const command: Command = {
  name: 'setup',
  usage: `saksi setup DIR [--answers FILE]

Begins a real record: asks at the terminal who is in the places that the country cannot name (the trustee, oversight, the
coalition, embassies), how browsers reach it, from which port on it listens, and who keeps its witnesses and vaults; then makes the record and, in
DIR.sheets, a sheet for each of them with his own commands. --answers takes the same from a file and asks nothing; what was
answered at the terminal is kept as DIR.answers.json, so that a setup that was broken off begins where it was. A body that has
no name holds no device; null says that it has no part in this record. With "observatory": true in FILE a coalition keeps it alone (saksi init --observatory).

  saksi setup /srv/saksi/record
  saksi setup ./record --answers answers.json`,
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { answers: { type: 'string' } }, ['DIR'])
    const dir = folder(positionals[0] as string)
    if (isInstallation(layoutOf(dir))) throw new Usage(`${dir} holds a record already; its sheets are in ${dir}.sheets`)
    const kept = `${dir}.answers.json`
    const file = typeof values.answers === 'string' ? values.answers : existsSync(kept) ? kept : undefined
    const given: unknown = file === undefined ? {} : readJson(file)
    const answers = typeof values.answers === 'string' ? given : await ask(given as Answered, kept, io)
    const { setup, country } = await judge(answers)
    const links = await initInstallation({
      dir,
      country: country.id,
      demo: false,
      trustees: setup.trustees,
      names: setup.names,
      observatory: setup.observatory === true,
      ...(setup.database === undefined ? {} : { database: setup.database }),
      ...(setup.url === undefined || setup.desk === undefined ? {} : { url: setup.url, desk: setup.desk }),
      say: (line) => io.err(`  ${line}`),
    })
    const sheets = `${dir}.sheets`
    mkdirSync(sheets, { recursive: true, mode: 0o700 })
    const written = printSheets({ dir: positionals[0] as string, setup, country, links, program: programAsCalled(process.env) })
    for (const [name, text] of written) writeFileSync(join(sheets, name), text, { mode: 0o600 })
    if (io.json) io.out(JSON.stringify({ dir, sheets: [...written.keys()].map((name) => join(sheets, name)) }))
    else
      io.out(
        `made ${dir}\nfor each party a sheet with its own commands, in ${sheets}:\n${[...written.keys()].map((name) => `  ${name}`).join('\n')}\nThe registrars’ sheets hold a secret: from hand to hand, and no copy is kept. Begin with operator.txt.`,
      )
    return 0
  },
}

function readJson(file: string): unknown {
  if (!existsSync(file)) throw new Usage(`there is no ${file}`)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Usage(`${file} is not JSON: ${(error as Error).message}`)
  }
}
