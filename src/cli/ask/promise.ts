import { toHex } from '../../core/bytes.ts'
import { saidOf } from '../../core/count/amount.ts'
import { MEDIA, SPEAKERS, STATEMENT_KINDS } from '../../core/entry/kinds/statement-noted.ts'
import { WITHDRAWALS } from '../../core/entry/kinds/statement-withdrawn.ts'
import type { EntryBody } from '../../core/entry/kinds.ts'
import { purposeHash } from '../../core/hash.ts'
import { AppendRefused } from '../../errors.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { printCounted } from '../../road/count.ts'
import type { Counted } from '../../road/stages.ts'
import { sayFigure } from '../../web/sheet/figure-words.ts'
import { makeUnsigned } from '../../work/acts/append-acts.ts'
import { openInstallation } from '../../work/installation/installation.ts'
import { holdStatements, type Held, type HeldStatement } from '../../work/promises/hold-statements.ts'
import { noteStatements } from '../../work/promises/note-statement.ts'
import { isStanding, readStatements, type Statement } from '../../work/promises/read-statements.ts'
import type { NotHeld } from '../../work/promises/why-not-held.ts'
import { folder, oneOf, readArguments, readPairs, required } from '../arguments.ts'
import { Usage, type Command, type Io } from '../command.ts'
import { DEMO_LINE } from '../demo-mark.ts'
import { day } from './count.ts'

export const command: Command = {
  name: 'promise',
  usage: `saksi promise note DIR --by AGENCY --is ${STATEMENT_KINDS.join('|')} --said-on DAY --speaker WHO --figures ID,ID
                   --from DAY --to DAY [--where dim=code,…] [--quantity N] --source MEDIUM-DAY[-N]
saksi promise withdraw DIR ENTRY --by AGENCY --reason ${WITHDRAWALS.join('|')}
saksi promise list DIR [--as-of DAY]

What was publicly said, and beside it what is on record of the same thing: on the day of the words, and now. Dates and counts with their coverage, and no
verdict. A campaign's cases are followed by how far each has come. --figures are up to four figures of this record that the words are held against, of both sides
where both know something; --from and --to are the time that the words speak of. A number belongs to what was claimed or promised, and none to a denial.
Who said it is a kind of office, never a person; --source is where it was printed or heard, and on which day, with a number where there are several: the entry is
in clear, and no name goes into it. What is signed at the desk is taken back by a signature at the desk; until then both stand in the list.

  speakers  ${SPEAKERS.join(', ')}
  media     ${MEDIA.join(', ')}

  saksi promise note ./record --by ngo-coalition --is claimed --said-on 2022-12-30 --speaker police --figures campaign-cases-investigated --from 2022-08-22 --to 2022-12-01 --where campaign=POLICE-3-MONTHS-2022 --quantity 600 --source NEWS-2022-12-30
  saksi promise list ./record`,
  async run(argv, io) {
    const [action, ...rest] = argv
    const act = oneOf(action ?? '', ['note', 'withdraw', 'list'], 'what to do')
    if (act === 'list') return list(rest, io)
    const names = act === 'note' ? NOTED : ['by', 'reason']
    const { values, positionals } = readArguments(
      rest,
      Object.fromEntries(names.map((n) => [n, { type: 'string' as const }])),
      act === 'note' ? ['DIR'] : ['DIR', 'ENTRY'],
    )
    const by = required(values, 'by')
    const [dir, entry = ''] = positionals
    const body: EntryBody =
      act === 'note'
        ? notedOf(values)
        : { kind: 'statement.withdrawn', statement: entry, reason: oneOf(required(values, 'reason'), WITHDRAWALS, 'reason') }
    const installation = await openInstallation(folder(dir as string))
    try {
      const { country, store, pools, clock } = installation
      const asked = { agency: by, day: clock.today() }
      const { receipt } = await noteStatements([makeUnsigned(by, body, nodeRandom)], asked, { country, store, reader: pools.saksi_reader })
      if (io.json) io.out(JSON.stringify({ receipt }))
      else io.out(`${act === 'note' ? 'noted' : 'taken back'}; unsigned, entry ${receipt?.entry ?? ''}`)
      return 0
    } catch (error) {
      if (!(error instanceof AppendRefused)) throw error
      throw new Usage(WHY[error.where] ?? 'that is nothing that can be noted')
    } finally {
      await installation.close()
    }
  },
}

const NOTED = ['by', 'is', 'said-on', 'speaker', 'figures', 'from', 'to', 'where', 'quantity', 'source']
const WHY: Readonly<Record<string, string>> = {
  stub: 'there is no such agency',
  'stub.figures': 'one to four figures, each once: saksi indicators lists them',
  'stub.to': '--to must come after --from',
  'stub.quantity': 'what was claimed or promised has a --quantity, a whole number; a denial has none',
  'stub.where': 'each of the figures must be cut by what --where names, by a code that it has: saksi indicators says by what',
  'stub.said_on': 'what was said has a day, and not one to come',
  'stub.source': `--source is a medium and a day, NEWS-2022-12-30, or NEWS-2022-12-30-2 for the second of that day; media: ${MEDIA.join(', ')}`,
  'stub.statement': 'it is not there, or it is not that agency’s',
}

type Values = Readonly<Record<string, string | boolean | undefined>>
function notedOf(values: Values): EntryBody {
  const quantity = values['quantity']
  if (quantity !== undefined && !/^\d{1,9}$/.test(String(quantity))) throw new Usage('--quantity is a whole number')
  return {
    kind: 'statement.noted',
    is: oneOf(required(values, 'is'), STATEMENT_KINDS, 'kind of words'),
    said_on: day(values['said-on'], '--said-on'),
    speaker: oneOf(required(values, 'speaker'), SPEAKERS, 'speaker'),
    figures: required(values, 'figures').split(',').filter(Boolean),
    from: day(values['from'], '--from'),
    to: day(values['to'], '--to'),
    where: readPairs(values['where']),
    quantity: quantity === undefined ? null : Number(quantity),
    source: required(values, 'source'),
  }
}

async function list(argv: string[], io: Io): Promise<0> {
  const { values, positionals } = readArguments(argv, { 'as-of': { type: 'string' } }, ['DIR'])
  const installation = await openInstallation(folder(positionals[0] as string))
  try {
    const { country, counts, clock, pools, settings } = installation
    const asOf = values['as-of'] === undefined ? clock.today() : day(values['as-of'], '--as-of')
    const noted = await readStatements(pools.saksi_reader)
    const held = await holdStatements(noted, asOf, { country, counts })
    const gone = noted.filter((s) => s.said_on <= asOf && !isStanding(s))
    // Exact figures leave the server: the log says so of each before it is shown.
    for (const { where, from, to, against } of held)
      for (const { figure, thenKnown, nowKnown } of against)
        for (const counted of [thenKnown, nowKnown]) {
          const result = toHex(purposeHash('saksi/figure/1', printCounted(counted)))
          await installation.note({
            kind: 'figure.answered',
            indicator: figure,
            recipient: 'operator',
            from,
            to,
            by: counted.by,
            where,
            result,
          })
        }
    if (io.json) io.out(JSON.stringify({ as_of: asOf, demo: settings.demo, statements: held, taken_back: gone }))
    else {
      if (settings.demo) io.out(DEMO_LINE)
      if (held.length === 0) io.out('nothing that was publicly said is noted')
      for (const statement of held) say(statement, asOf, io)
      for (const statement of gone) sayGone(statement, io)
    }
    return 0
  } finally {
    await installation.close()
  }
}

function sayWords({ is, said_on, speaker, from, to, where, quantity, source, agency, id, isSigned }: Statement, io: Io): void {
  const of = Object.entries(where).map(([cut, code]) => `, ${cut} ${code}`)
  io.out(`${said_on}  ${speaker} ${is} ${quantity ?? 'none'}, from ${from} to before ${to}${of.join('')}`)
  io.out(`  noted by ${agency} from ${source}${isSigned ? '' : ', unsigned'}; entry ${id}`)
}

function sayGone(statement: Statement, io: Io): void {
  sayWords(statement, io)
  for (const { id, reason, isSigned } of statement.takenBack)
    io.out(`  taken back by ${statement.agency}${isSigned ? '' : ', unsigned'}: ${reason}; entry ${id}`)
}

const NOT_HELD: Readonly<Record<NotHeld, string>> = {
  'no-figure': 'the record has no such figure any more',
  'no-cut': 'the figure is not cut by that any more',
  'no-code': 'the list of that cut has no such code any more',
}

function say(statement: HeldStatement, asOf: string, io: Io): void {
  sayWords(statement, io)
  const { said_on, takenBack, against, lost } = statement
  for (const { id, reason } of takenBack)
    io.out(`  to be taken back, unsigned: ${reason}; entry ${id}. It stands until a head or reviewer signs that at the desk`)
  for (const { figure, notHeld } of lost) io.out(`  ${figure}: cannot be held against it, ${NOT_HELD[notHeld]}`)
  for (const { figure, thenKnown, nowKnown } of against) {
    io.out(`  ${figure}: on record on ${said_on} ${sayHeld(thenKnown)}; on ${asOf} ${sayHeld(nowKnown)}`)
    for (const cell of nowKnown.cells) io.out(`    ${sayNumber(cell)}  ${Object.values(cell.by).join(', ')}`)
  }
}

const sayNumber = (figure: Held['nowKnown'] | Counted['cells'][number]): string => sayFigure(saidOf(figure), 'en')
const sayHeld = (counted: Counted): string =>
  `${sayNumber(counted)} (${counted.state}, ${counted.coverage.received} of ${counted.coverage.due} returns)`
