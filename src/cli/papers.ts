import { toHex } from '../core/bytes.ts'
import { canonical, type Json } from '../core/canonical.ts'
import { findCode } from '../core/country/find.ts'
import { purposeHash } from '../core/hash.ts'
import { isDay } from '../core/model/dates.ts'
import { parseRegisterNumber } from '../core/model/register-number.ts'
import { CUTS, type Statement } from '../core/statement/statement.ts'
import {
  countSaying,
  daysBetween,
  less,
  listAgainst,
  PLACES,
  shareOf,
  tell,
  tellBy,
  type Against,
  type By,
  type Cell,
  type Span,
  type Term,
  type Told,
  type Where,
} from '../core/statement/tell.ts'
import { utf8 } from '../core/bytes.ts'
import { sayFigure } from '../web/sheet/figure-words.ts'
import { openInstallation } from '../work/installation/installation.ts'
import { readStatements } from '../work/statements/read-statements.ts'
import { folder, readArguments, readPairs } from './arguments.ts'
import { day } from './count.ts'
import { Usage, type Command, type Io } from './command.ts'

export const command: Command = {
  name: 'papers',
  usage: `saksi papers DIR MATTER:ABOUT:NO:FACT [--as-of DAY | --known-on DAY] [--where dim=code,…] [--by dim,dim] [--from DAY --until DAY]
             [--paper NUMBER] [--count | --minus TERM | --of TERM | --days-to TERM|DAY]
saksi papers DIR --against [--known-on DAY]

MATTER is its number, ABOUT of what in it (accused, victim, letter …), NO which of them, FACT what is asked (several with +); a part left empty may
be anything, and --paper takes what one paper says alone. The answer is a number, a day or a code, with how it is known; what two papers say differently is contradicted, and what each says stands
below. --minus says what is left of a sum, --of a share, --days-to whole days. In another TERM an empty part is that of the first. --count counts who is said to
be so; --by value, how many say each. --against lists the papers that say "none" where another says otherwise. --from and --until, both days in, say of what time a number is.

  dimensions  ${PLACES.join(', ')}

  saksi papers ./record H-900/2023:accused:1:prison --known-on 2024-04-30
  saksi papers ./record :victim::person --by sex`,
  async run(argv, io) {
    const one = { type: 'string' } as const
    const flag = { type: 'boolean' } as const
    const names = {
      'as-of': one,
      'known-on': one,
      where: one,
      by: one,
      from: one,
      until: one,
      count: flag,
      minus: one,
      of: one,
      'days-to': one,
      against: flag,
      paper: one,
    }
    const { values, positionals } = readArguments(argv, names, argv.includes('--against') ? ['DIR'] : ['DIR', 'TERM'])
    if (values['as-of'] !== undefined && values['known-on'] !== undefined)
      throw new Usage('one of --as-of and --known-on: they mean two days')
    const basis = values['known-on'] === undefined ? 'recorded' : 'paper'
    const said = values['known-on'] ?? values['as-of']
    const asOf = said === undefined ? new Date().toISOString().slice(0, 10) : day(said, basis === 'paper' ? '--known-on' : '--as-of')
    const asked = values.against === true ? undefined : readAsked(positionals[1] as string, values)
    const installation = await openInstallation(folder(positionals[0] as string))
    try {
      if (asked) {
        const unknown = [asked.term, asked.minus, asked.of, asked.daysTo]
          .flatMap((t) => (typeof t === 'object' ? t.facts : []))
          .find((f) => !findCode(installation.country, 'statement-facts', f))
        if (unknown !== undefined) throw new Usage(`there is no fact "${unknown}"`)
      }
      const read = await readStatements(asOf, basis, installation.pools.saksi_reader)
      const all = asked?.paper === undefined ? read : read.filter((s) => s.paper === asked.paper)
      const answer = asked ? answerOf(all, asked) : { against: listAgainst(all) }
      // The number of a matter is kept out of the log: it leads to a file.
      await installation.note({
        kind: 'figure.answered',
        indicator: 'paper-statements',
        recipient: 'operator',
        from: '2000-01-01',
        to: asOf > '2000-01-01' ? asOf : '2000-01-02',
        by: asked?.by ?? [],
        where: asked?.term.facts[0] === undefined ? {} : { fact: asked.term.facts[0] },
        result: toHex(purposeHash('saksi/figure/1', utf8(canonical(whole(answer))))),
      })
      if (io.json) io.out(JSON.stringify({ as_of: asOf, as_of_by: basis, ...answer, demo: installation.settings.demo }))
      else print(answer, io)
      return 0
    } finally {
      await installation.close()
    }
  },
}

type Asked = {
  readonly term: Term
  readonly where: Where
  readonly by: readonly By[]
  readonly span?: Span
  readonly isCount: boolean
  readonly paper?: string
  readonly minus?: Term
  readonly of?: Term
  readonly daysTo?: Term | string
}
type Answer = { readonly told: Told; readonly cells: readonly Cell[] } | { readonly against: readonly Against[] }

function readAsked(text: string, values: Readonly<Record<string, string | boolean | undefined>>): Asked {
  const term = readTerm(text)
  const where = readPairs(values.where)
  const bad = Object.keys(where).find((id) => id !== 'basis' && id !== 'unit' && !CUTS.some((c) => c === id))
  if (bad !== undefined) throw new Usage(`there is no dimension ${bad}; there are ${CUTS.join(', ')}, basis, unit`)
  const by = typeof values.by === 'string' ? values.by.split(',').filter(Boolean) : []
  const wrong = by.find((id) => !PLACES.some((p) => p === id))
  if (wrong !== undefined) throw new Usage(`there is no dimension ${wrong}; there are ${PLACES.join(', ')}`)
  if ((values.from === undefined) !== (values.until === undefined)) throw new Usage('--from and --until go together, both days in')
  const other = (name: 'minus' | 'of'): Term | undefined => (typeof values[name] === 'string' ? readTerm(values[name], term) : undefined)
  const [minus, of] = [other('minus'), other('of')]
  const end = values['days-to']
  return {
    term,
    where,
    by: by as readonly By[],
    ...(values.from === undefined ? {} : { span: { from: day(values.from, '--from'), until: day(values.until, '--until') } }),
    isCount: values.count === true,
    ...(typeof values.paper === 'string' ? { paper: parseRegisterNumber(values.paper) ?? '' } : {}),
    ...(minus ? { minus } : {}),
    ...(of ? { of } : {}),
    ...(typeof end === 'string' ? { daysTo: isDay(end) ? end : readTerm(end, term) } : {}),
  }
}

/** @throws Usage for what is no term */
function readTerm(text: string, like?: Term): Term {
  const parts = text.split(':').map((p) => p.trim())
  const [matter = '', about = '', no = '', fact = ''] = [...Array<string>(Math.max(0, 4 - parts.length)).fill(''), ...parts]
  const number = matter === '' ? like?.matter : parseRegisterNumber(matter)
  if (parts.length > 4 || fact === '' || (matter !== '' && number === undefined) || !/^\d*$/.test(no))
    throw new Usage(`"${text}" is no term; write MATTER:ABOUT:NO:FACT, a part left empty for any`)
  const subject = no === '' ? (about === '' ? like?.no : undefined) : Number(no)
  const whom = about || like?.about
  return {
    ...(number === undefined ? {} : { matter: number }),
    ...(whom === undefined ? {} : { about: whom }),
    ...(subject === undefined ? {} : { no: subject }),
    facts: fact.split('+'),
  }
}

function answerOf(all: readonly Statement[], { term, where, by, span, isCount, minus, of, daysTo }: Asked): Answer {
  const first = isCount ? countSaying(all, term, where, span) : tell(all, term, where, span)
  const cells = by.length > 0 ? tellBy(all, term, where, by, span) : []
  if (minus) return { told: less(first, tell(all, minus, {}, span)), cells: [] }
  if (of) {
    const whole = tell(all, of, {}, span)
    return { told: shareOf(first, whole), cells: cells.map((c) => ({ by: c.by, ...shareOf(c, whole) })) }
  }
  if (daysTo !== undefined) {
    const end = typeof daysTo === 'string' ? daysTo : tell(all, daysTo)
    return { told: daysBetween(first, end), cells: cells.map((c) => ({ by: c.by, ...daysBetween(c, end) })) }
  }
  return { told: first, cells }
}

const whole = (answer: Answer): Json =>
  JSON.parse(JSON.stringify(answer, (_, v: unknown) => (typeof v === 'number' && !Number.isInteger(v) ? String(v) : v))) as Json

function print(answer: Answer, io: Io): void {
  if ('against' in answer) {
    for (const a of answer.against) io.out(`${a.about}  ${a.fact}: none says ${a.none.join(', ')}; otherwise ${a.against.join(', ')}`)
    if (answer.against.length === 0) io.out('no paper says none where another says otherwise')
    return
  }
  io.out(`${sayTold(answer.told)}   ${answer.told.state}`)
  for (const c of answer.cells) io.out(`  ${sayTold(c).padStart(12)}  ${Object.values(c.by).join(' · ')}`)
  for (const p of answer.told.papers) io.out(`  ${p.paper}: ${p.says === null ? 'not known' : p.says}`)
}

function sayTold(told: Told): string {
  const why = told.why.length > 0 ? ` (${told.why.join(', ')})` : ''
  if (told.answer !== undefined) return `${told.answer}${why}`
  const said = sayFigure(told, 'en')
  return `${said === '–' ? 'not known' : `${said}${told.unit === undefined ? '' : ` ${told.unit}`}`}${why}`
}
