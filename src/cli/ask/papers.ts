import { toHex, utf8 } from '../../core/bytes.ts'
import { canonical, type Json } from '../../core/canonical.ts'
import { codesOf, findCode, findForm } from '../../core/country/find.ts'
import type { Country } from '../../core/country/index.ts'
import { purposeHash } from '../../core/hash.ts'
import {
  answerAgainst,
  answerQuestion,
  BadQuestion,
  readQuestion,
  type Answer,
  type Question,
  type Unborne,
  type Written,
} from '../../core/statement/question.ts'
import { OWN_WORD, PLACES } from '../../core/statement/standing.ts'
import type { Told } from '../../core/statement/told.ts'
import { sayInYears } from '../../core/statement/units.ts'
import { sayFigure } from '../../web/sheet/figure-words.ts'
import { openInstallation } from '../../work/installation/installation.ts'
import { readStatements } from '../../work/statements/read-statements.ts'
import { folder, readArguments, readPairs } from '../arguments.ts'
import { readMoney, sayInMoney, sayRate } from './in-currency.ts'
import { day } from './count.ts'
import { Usage, type Command, type Io } from '../command.ts'

export const command: Command = {
  name: 'papers',
  usage: `saksi papers DIR MATTER:ABOUT:NO:FACT [--as-of DAY | --known-on DAY] [--where dim=code,…] [--by dim,dim] [--from DAY --until DAY]
             [--paper NUMBER] [--in-papers] [--in CURRENCY --rates FILE] [--at DAY] [--count | --whether | --when | --minus TERM | --of TERM | --per TERM | --than DAY..DAY | --days-to TERM|DAY]
saksi papers DIR --waiting [--where dim=code,…] [--known-on DAY]
saksi papers DIR --against [--known-on DAY]

MATTER is its number, ABOUT of what in it (accused, victim, letter …), NO which of them, FACT what is asked (several with +); a part left empty may
be anything, and --paper takes what one paper says alone; --in-papers asks for as many as stand in the papers that came, where without it there may be others (at least). The answer is a number, a day or a code, with how it is known; what two papers say differently is contradicted, and so is a whole that its own rows do not make; what
each says stands below. --in KHR --rates FILE says sums in one currency, as far as a published table of rates (CSV: currency, from, until, rate, source) gives the day of each; the answer names the rates, and what the table does not give stays in its own currency.
--minus says what is left of a sum, --of a share, --per so much for each (a cost --per the days it is of; a sum --per itself is the average of those who have one), --than by how many percent it is more than in that earlier time, --days-to whole days (of several with --by subject_no each, and all together), --whether only
yes or no (with --where answer=X, whether it is X), --when on which day (of who went home or what was paid, too); one of them at a time, and with --by each says it of each cell. A share of a cell is of the same cell of what follows --of; it is of the whole of it where that is the very thing asked, names its matter or person, or is cut by no line: each cell says which. Without --by, what --where narrows a thing by does not narrow it as its own whole: found --where sex=female --of found is women of all who were found. A name, an age and what is said in words are sealed: the answer names field and records, which their office opens (saksi open); with --at DAY an age is that of the day, counted from the sealed day of birth; an age in years is that of its paper's day, and so is child or adult, which is not shown of another day: nothing is counted or cut with --at.
Terms with + are a sum, and --minus, --of take several as well. In another TERM an empty part is that of the first; an other term that is one fact (--minus paid) is that of each of them. --count counts who is said to be so, and of a number who says one (families with a
debt); --by value, how many say each, and of how many it is not known or was not asked; dim=a/b takes either code. A code that no line can have is refused; where papers say it and none by what is asked, or by two that stand apart and never together, the answer says so. --by month gives 2025-01, --by age_band,sex "<18 female".
--waiting lists who still waits for what, and since when. --against lists the papers that say "none" where another says otherwise. --from and --until, both days in, say of what time a number is; a month of --by month that they cut has the days that are left of it beside it.

  dimensions  ${PLACES.join(', ')}

  saksi papers ./record H-900/2023:accused:1:prison --known-on 2024-04-30
  saksi papers ./record :victim::person --by sex
  saksi papers ./record --waiting --where answer=appeal/hearing/trial`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      PAPERS_OPTIONS,
      argv.some((a) => a === '--against' || a === '--waiting') ? ['DIR'] : ['DIR', 'TERM'],
    )
    if (values['as-of'] !== undefined && values['known-on'] !== undefined)
      throw new Usage('one of --as-of and --known-on: they mean two days')
    const basis = values['known-on'] === undefined ? 'recorded' : 'paper'
    const said = values['known-on'] ?? values['as-of']
    const asOf = said === undefined ? new Date().toISOString().slice(0, 10) : day(said, basis === 'paper' ? '--known-on' : '--as-of')
    const written = values.against === true ? undefined : writtenOf(positionals[1] ?? WAITING, values)
    const installation = await openInstallation(folder(positionals[0] as string))
    try {
      const { country } = installation
      const asked = written && readAsked(written, country)
      const known = await readStatements(asOf, basis, installation.pools.saksi_reader)
      const money = readMoney(values, country)
      const inMoney = money && sayInMoney(known, money)
      const rates = asked && inMoney ? { rates: inMoney.usedBy(asked) } : {}
      const answer = asked ? { ...answerQuestion(inMoney?.known ?? known, asked), ...rates } : answerAgainst(known)
      // The number of a matter is kept out of the log: it leads to a file.
      await installation.note({
        kind: 'figure.answered',
        indicator: 'paper-statements',
        recipient: 'operator',
        from: '2000-01-01',
        to: asOf > '2000-01-01' ? asOf : '2000-01-02',
        by: asked?.by ?? [],
        where: asked?.term.facts[0] === undefined ? {} : { fact: asked.term.facts[0] },
        result: toHex(purposeHash('saksi/figure/1', utf8(canonical(wholeNumbers(answer))))),
      })
      if (io.json) io.out(JSON.stringify({ as_of: asOf, as_of_by: basis, ...answer, demo: installation.settings.demo }))
      else {
        print(answer, io)
        for (const rate of rates.rates ?? []) io.out(`  at ${sayRate(rate, money?.wanted ?? '')}`)
      }
      return 0
    } catch (error) {
      if (error instanceof BadQuestion) throw new Usage(error.message)
      throw error
    } finally {
      await installation.close()
    }
  },
}

const one = { type: 'string' } as const
const flag = { type: 'boolean' } as const
export const PAPERS_OPTIONS = {
  'as-of': one,
  'known-on': one,
  where: one,
  by: one,
  from: one,
  until: one,
  paper: one,
  'in-papers': flag,
  in: one,
  rates: one,
  count: flag,
  whether: flag,
  when: flag,
  than: one,
  minus: one,
  of: one,
  per: one,
  'days-to': one,
  at: one,
  waiting: flag,
  against: flag,
}
/** Whatever somebody waits for, in whatever matter. */
export const WAITING = ':::waiting'

export function writtenOf(term: string, values: Readonly<Record<string, string | boolean | undefined>>): Written {
  if ((values.from === undefined) !== (values.until === undefined)) throw new Usage('--from and --until go together, both days in')
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined)
  const [paper, minus, of, per, than, daysTo] = ['paper', 'minus', 'of', 'per', 'than', 'days-to'].map(text)
  return {
    term,
    where: readPairs(values.where),
    by: (text('by') ?? (values.waiting === true ? 'matter,about,subject_no,answer' : '')).split(',').filter(Boolean),
    ...(values.from === undefined ? {} : { span: { from: day(values.from, '--from'), until: day(values.until, '--until') } }),
    isCount: values.count === true || values.waiting === true,
    ...(values.whether === true ? { isWhether: true } : {}),
    ...(values.when === true ? { isWhen: true } : {}),
    ...(than === undefined ? {} : { than: spanOf(than) }),
    ...(paper === undefined ? {} : { paper }),
    ...(values['in-papers'] === true ? { isInPapers: true } : {}),
    ...(minus === undefined ? {} : { minus }),
    ...(of === undefined ? {} : { of }),
    ...(per === undefined ? {} : { per }),
    ...(daysTo === undefined ? {} : { daysTo }),
    ...(values.at === undefined ? {} : { at: day(values.at, '--at') }),
  }
}

/** By the lists that a line of the form is held to. @throws BadQuestion for what no line can have */
export function readAsked(written: Written, country: Country): Question {
  const fields = findForm(country, 'paper-statement')?.fields ?? []
  const codesOfDimension = (dimension: string): ReadonlyMap<string, string> | undefined => {
    const list = fields.find((f) => f.id === dimension)?.list
    if (list === undefined) return undefined
    const called = codesOf(country, list).flatMap(({ code, words, aliases = [] }) =>
      [...aliases, ...Object.values(words), code].flatMap((word) => (word === undefined ? [] : [[word.toLowerCase(), code] as const])),
    )
    return new Map([...called, ...(dimension === 'said_by' ? ([[OWN_WORD, OWN_WORD]] as const) : [])])
  }
  return readQuestion(written, (code) => findCode(country, 'statement-facts', code) !== undefined, codesOfDimension)
}

/** `2024-01-01..2024-06-30`, both days in. */
function spanOf(text: string): NonNullable<Written['span']> {
  const [from, until] = text.split('..')
  return { from: day(from, '--than'), until: day(until, '--than') }
}

/** What is hashed has whole numbers only: a share goes in as it is printed. */
const wholeNumbers = (answer: unknown): Json =>
  JSON.parse(JSON.stringify(answer, (_, v: unknown) => (typeof v === 'number' && !Number.isInteger(v) ? String(v) : v))) as Json

function print(answer: Answer | ReturnType<typeof answerAgainst>, io: Io): void {
  if ('against' in answer) {
    for (const a of answer.against) io.out(`${a.paper} says none of ${a.facts.join(', ')}; otherwise ${a.against.join(', ')}`)
    if (answer.against.length === 0) io.out('no paper says none where another says otherwise')
    return
  }
  io.out(`${sayTold(answer.told)}   ${answer.told.state}${sayDays(answer.told)}`)
  for (const c of answer.cells)
    io.out(`  ${sayTold(c).padStart(12)}  ${Object.values(c.by).join(' · ')}${sayDays(c)}${SHARE_OF[c.share_of ?? 'none']}`)
  for (const unborne of answer.unborne ?? []) io.out(`  ${sayUnborne(unborne)}`)
  for (const p of answer.told.papers) {
    const says = p.records ? `sealed (${sayField(answer.told)})${p.says === null ? '' : `, ${p.says}`}` : (p.says ?? 'not known')
    const whose = [p.office, p.said_by, p.part].filter((w) => w !== undefined).join(', ')
    io.out(`  ${p.paper}${whose === '' ? '' : ` (${whose})`}: ${says}${p.records ? `   ${p.records.map((r) => r.record).join(' ')}` : ''}`)
  }
}

/** Where an age is asked as of a day, its field is the day of birth, from which it is counted. */
const sayField = ({ sealed, at }: Told): string =>
  at === undefined ? (sealed ?? '') : `born_on, for the age on ${at}; a record without one has ${sealed ?? ''} of its paper’s day`

const SHARE_OF = { same_cell: '   of the same cell', whole: '   of the whole', none: '' } as const

function sayUnborne({ dimension, code, bears, beside = [] }: Unborne): string {
  if (dimension === 'matter' || dimension === 'paper')
    return `nothing came of ${dimension} ${code ?? ''}: is it the number that its papers bear?`
  const [asked, ...others] = [{ dimension, code }, ...beside].map((cut) =>
    cut.code === undefined ? cut.dimension : `${cut.dimension}=${cut.code}`,
  )
  const instead = bears.length === 0 ? '' : `; there ${bears.length === 1 ? 'is' : 'are'} ${bears.join(', ')}`
  return `papers say it, and no line of it has ${asked ?? ''}${others.length === 0 ? '' : ` together with ${others.join(' and ')}`}${instead}`
}

const sayDays = ({ since, until }: Told): string =>
  since === undefined && until === undefined ? '' : `   ${since ?? 'not known'} to ${until ?? 'not known'}`

function sayTold(told: Told): string {
  const why = told.why.length > 0 ? ` (${told.why.join(', ')})` : ''
  if (told.answer !== undefined) return `${told.answer}${why}`
  const said = sayFigure(told, 'en')
  const years = told.unit === 'months' && told.value !== null ? sayInYears(told.value) : undefined
  const each = told.per === undefined ? '' : ` for each of the ${told.per}`
  return `${said === '–' ? 'not known' : `${said}${told.unit === undefined ? '' : ` ${told.unit}`}${years === undefined ? '' : `, ${years}`}${each}`}${why}`
}
