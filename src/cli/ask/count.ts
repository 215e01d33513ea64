import { sayReturns } from '../../web/words/returns-in.ts'
import { openInstallation, type Installation } from '../../work/installation/installation.ts'
import { toHex } from '../../core/bytes.ts'
import { saidOf, type Said } from '../../core/count/amount.ts'
import { CONTRADICTED } from '../../core/count/dimensions.ts'
import type { Figure } from '../../core/count/figure.ts'
import { UnknownDimension, type Basis, type CountQuery } from '../../core/count/query.ts'
import type { Indicator } from '../../core/country/index.ts'
import { impliedDayOf } from '../../core/country/indicator-source.ts'
import { getRecordKind } from '../../core/model/kinds.ts'
import { isDay } from '../../core/model/dates.ts'
import { purposeHash } from '../../core/hash.ts'
import { count, printCounted } from '../../road/count.ts'
import { link } from '../../road/link.ts'
import type { Counted } from '../../road/stages.ts'
import { besideRecords, sayByLinks, sayFigure, sayLeaning, sayWhy } from '../../web/sheet/figure-words.ts'
import { RELEASED } from '../../web/words/released.ts'
import { folder, readArguments, readPairs } from '../arguments.ts'
import { DEMO_LINE } from '../demo-mark.ts'
import { Usage, type Command, type Io } from '../command.ts'
import { checkCodes, getIndicator } from '../named.ts'
import { counted } from '../counted.ts'

export const command: Command = {
  name: 'count',
  usage: `saksi count DIR INDICATOR --from DAY --to DAY [--as-of DAY | --known-on DAY] [--by dim,dim] [--where dim=code,…]

The interval is half-open: --to is the first day that is out. On the operator's machine the figure is exact, and that
it was asked for is an entry of the log. --as-of is the day by whose end it was on record, as the log proves; --known-on the
day by which the offices' papers were received or signed, as the offices say.

  saksi count ./uk people-referred --from 2022-04-01 --to 2023-07-01 --by sex`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      {
        from: { type: 'string' },
        to: { type: 'string' },
        'as-of': { type: 'string' },
        'known-on': { type: 'string' },
        by: { type: 'string' },
        where: { type: 'string' },
      },
      ['DIR', 'INDICATOR'],
    )
    const interval = { from: day(values.from, '--from'), to: day(values.to, '--to') }
    if (interval.from >= interval.to) throw new Usage('--to must come after --from')
    if (values['as-of'] !== undefined && values['known-on'] !== undefined)
      throw new Usage('one of --as-of and --known-on: they mean two days')
    const basis = values['known-on'] === undefined ? 'recorded' : 'paper'
    const asked = values['known-on'] ?? values['as-of']
    const asOf = asked === undefined ? new Date().toISOString().slice(0, 10) : day(asked, basis === 'paper' ? '--known-on' : '--as-of')
    const by = typeof values.by === 'string' ? values.by.split(',').filter(Boolean) : []
    const where = readPairs(values.where)
    const installation = await openInstallation(folder(positionals[0] as string))
    try {
      const { country } = installation
      const indicator = getIndicator(country, positionals[1] as string)
      checkCodes(country, indicator, where)
      const counted = await count(
        await link({ entries: [] }, asOf, installation.counts, basis),
        { indicator, interval, by, where },
        country,
        installation.counts,
      )
      const result = hashFigure(counted)
      // The figure leaves the server: it is a release to a named recipient, and the log says so before it is shown.
      await installation.note({ kind: 'figure.answered', indicator: indicator.id, recipient: 'operator', ...interval, by, where, result })
      const { demo } = installation.settings
      if (io.json) io.out(JSON.stringify({ ...counted, demo }))
      else {
        if (demo) io.out(DEMO_LINE)
        print(counted, indicator, await countUndated(installation, { indicator, interval, asOf, basis, where }), io)
      }
      return 0
    } catch (error) {
      if (error instanceof UnknownDimension) throw new Usage(error.message)
      throw error
    } finally {
      await installation.close()
    }
  },
}

/** Canonical text knows whole numbers only: a median or a percent goes in as it is printed. */
const hashFigure = (counted: Counted): string => toHex(purposeHash('saksi/figure/1', printCounted(counted)))

export function day(text: string | boolean | undefined, name: string): string {
  if (typeof text !== 'string' || !isDay(text)) throw new Usage(`${name} must be a day, written 2023-01-31`)
  return text
}

type OfIndicator = Pick<CountQuery, 'indicator' | 'interval' | 'asOf' | 'where'> & { readonly basis: Basis }

/** Records of the question, of whatever time, that lack the day which their answer implies: each may be of any figure, and only whoever is told looks for them. */
async function countUndated({ counts, country }: Pick<Installation, 'counts' | 'country'>, of: OfIndicator): Promise<number> {
  if (impliedDayOf(of.indicator) === undefined) return 0
  const [row] = await counts.ask('undated', { ...of, country, by: [], everyDayKnown: true })
  return Number(row?.n ?? 0)
}

/** @param undated records of the question that lack their day */
function print(c: Counted, indicator: Indicator, undated: number, io: Io): void {
  io.out(`${besideRecords(c, c.lineage, describe(c, c.unit), 'en')}   ${c.state}${c.why.length > 0 ? ` (${sayWhy(c, 'en')})` : ''}`)
  io.out(`${indicator.words.en}`)
  io.out(
    `${c.indicator}, definition ${c.definition}, from ${c.from} to before ${c.to}, ${c.as_of_by === 'paper' ? `as the offices’ papers said on ${c.as_of}` : `as on record on ${c.as_of}`}`,
  )
  const { unsigned, rows_wait: waiting, before } = c.coverage
  io.out(
    `coverage: ${indicator.form === '' ? 'the system’s own book' : `returns: ${sayReturns(c.coverage, 'en')}${unsigned ? `, ${unsigned} that came signed by nobody yet` : ''}${waiting ? `, of ${waiting} some rows wait to be mended` : ''}${before ? `, and ${before} from before the record asked for any` : ''}`}; ${counted(c.lineage.entries, 'entries')} from ${counted(Object.keys(c.lineage.agencies).length, 'agencies')}`,
  )
  if (undated > 0)
    io.out(
      `${number(undated)} on record have no ${nameOfDay(indicator)}: each is of some time after it was registered and before it was handed in, and in no figure for certain. A corrected return with the day says in which`,
    )
  for (const line of sayLeaning(c.if_overlooked, 'en')) io.out(line)
  const unlooked = c.lineage.not_looked
  if (unlooked !== undefined) io.out(`${sayByLinks(c.lineage, 'en')}: ${unlooked.join(', ')}`)
  if (indicator.legalBasis !== undefined) io.out(`legal basis: ${indicator.legalBasis.en}`)
  if (indicator.isEstimate) io.out('an estimate of somebody outside; never added to a count')
  printStages(c, indicator, io)
  const width = Math.max(8, ...c.cells.map((cell) => describe(cell).length))
  for (const cell of c.cells) {
    io.out(
      `  ${describe(cell).padStart(width)}  ${c.by.map((d) => cell.by[d]).join(' · ')}${cell.state === 'reported' ? '' : `  (${cell.state})`}`,
    )
    printStages(cell, indicator, io, '            ')
  }
  for (const line of sayOfUnknown(c.cells)) io.out(line)
  if (c.cells.some((cell) => cell.value !== null && Object.values(cell.by).includes(CONTRADICTED)))
    io.out(
      `contradicted: records of one person, or of one case, say different things (saksi link differ); whoever has the papers settles it, by a corrected record or by taking the link back. Records are of ${Object.keys(c.lineage.agencies).join(', ')}`,
    )
  if (c.cells_overlap) io.out('one of them can stand in several cells, which add up to more than there are')
  for (const t of c.totals ?? []) io.out(describeTotal(t))
  io.out(indicator.caveat.en)
  if (indicator.changed) io.out(`Version ${indicator.version} of the definition. ${indicator.changed.words.en}`)
}

/** Whoever is in a cell of this name need not be somebody of whom a clerk forgot to write it. */
export const sayOfUnknown = (cells: readonly Pick<Counted['cells'][number], 'by'>[]): readonly string[] =>
  cells.some(({ by }) => Object.values(by).includes('unknown'))
    ? [`unknown: ${RELEASED['not-stated'].en.toLowerCase()}, as the outcome of a case that still runs`]
    : []

/** As whoever hands it in reads it: `Decided on`. */
const nameOfDay = ({ kind, date }: Indicator): string => `“${getRecordKind(kind).fields.find((f) => f.id === date)?.words.en ?? date}”`

/** A total never stands alone: what the records of its office and time say is beside it, and which of the two is printed above. */
export function describeTotal(t: NonNullable<Counted['totals']>[number]): string {
  const records = t.records === null ? 'no records' : `records ${number(t.records)}, difference ${number(t.difference ?? 0)}`
  const stands = STANDS[t.stands]
  return `total ${t.aggregate === null ? 'not broken down' : sayAmount({ value: t.aggregate, qualifier: t.qualifier, why: [] })} for ${t.office}, ${t.from} to before ${t.to}, stated by ${t.agency} from ${t.source}${t.signed ? '' : ' (unsigned)'}: ${records}; ${stands}`
}

const STANDS = {
  aggregate: 'the total stands',
  records: 'the records stand',
  'another total': 'another total stands',
  corrected: 'another document corrects it',
  contradicted: 'a record says otherwise',
} as const
const sayAmount = (said: Said): string => sayFigure(said, 'en')
const number = (n: number): string => n.toLocaleString('en')

/** `54.5 percent (48 of 88)`, `31 days (of 40 records)`: a share never stands without what it is a share of. Cells leave the unit out. */
function describe(f: Figure, unit = ''): string {
  const said = sayAmount(saidOf(f))
  const value = said === '–' ? 'not known' : said
  return `${unit === '' || said === '–' ? value : counted(value, unit)}${f.value === null && f.n === undefined ? '' : made(f)}`
}

function made(f: Figure): string {
  if (f.part !== undefined && f.whole !== undefined) return ` (${number(f.part)} of ${number(f.whole)})`
  if (f.n !== undefined) return ` (of ${number(f.n)} records)`
  return f.whole === undefined ? '' : ` (of ${number(f.whole)} due)`
}

function printStages(f: Figure, indicator: Indicator, io: Io, indent = '  '): void {
  const words = new Map(indicator.measure?.type === 'funnel' ? indicator.measure.stages.map((s) => [s.id, s.words.en]) : [])
  for (const s of f.stages ?? []) {
    if (s.reached === null) {
      io.out(`${indent}→ nobody on record  ${words.get(s.id) ?? s.id}`)
      continue
    }
    const days = s.median_days === null ? '' : `, after ${number(s.median_days)} days (median)`
    io.out(`${indent}→ ${number(s.reached)} ${words.get(s.id) ?? s.id}${days}`)
  }
}
