import { stillToCome } from '../../core/count/coverage.ts'
import { sayStillToCome } from '../../web/words/returns-in.ts'
import { countGiven, keepGiven } from '../../work/releases/released-files.ts'
import { openInstallation } from '../../work/installation/installation.ts'
import { gateOf } from '../../work/releases/keep-draft.ts'
import { oneLeaves } from '../../work/releases/one-at-a-time.ts'
import { isOvertaken } from '../../work/releases/left-meanwhile.ts'
import { UnknownDimension } from '../../core/count/query.ts'
import { WITHHELD } from '../../core/release/columns.ts'
import { knownAs, saidOfCell } from '../../core/release/said-cell.ts'
import { sayFigure } from '../../web/sheet/figure-words.ts'
import { lastMonthEnd } from '../../core/release/query-policy.ts'
import { Failure, problem } from '../../errors.ts'
import { ask, type Given } from '../../work/releases/answer-asker.ts'
import { clear, type Asked } from '../../work/releases/clear-tables.ts'
import { folder, readArguments, readPairs } from '../arguments.ts'
import { day } from './count.ts'
import { DEMO_LINE } from '../demo-mark.ts'
import { Usage, type Command, type Io } from '../command.ts'
import { checkCodes, getIndicator } from '../named.ts'
import { counted } from '../counted.ts'

export const command: Command = {
  name: 'ask',
  usage: `saksi ask DIR INDICATOR --for AGENCY --from DAY --to DAY [--as-of DAY] [--by dim,dim] [--where dim=code,…]

Whole months, as known at the end of a month; small numbers are withheld. What was given out before is given again. What is
new passes the release gate beside every release and every answer so far, to whomever, and is on record before it is shown:
saksi release DIR ledger. --as-of is the day by whose end it was on record, as the log proves; by the days of the papers nothing passes
the gate, for what is typed in later would change it.

Ends with 0 when it is answered, 1 when it is not, 2 for bad use.

  saksi ask ./saksi-demo/kh accused-registered --for ncct --from 2023-01-01 --to 2024-01-01 --by outcome`,
  async run(argv, io) {
    const text = { type: 'string' } as const
    const { values, positionals } = readArguments(argv, { for: text, from: text, to: text, 'as-of': text, by: text, where: text }, [
      'DIR',
      'INDICATOR',
    ])
    const interval = { from: day(values.from, '--from'), to: day(values.to, '--to') }
    if (interval.from >= interval.to) throw new Usage('--to must come after --from')
    const today = new Date().toISOString().slice(0, 10)
    const asOf = values['as-of'] === undefined ? lastMonthEnd(today) : day(values['as-of'], '--as-of')
    const by = typeof values.by === 'string' ? values.by.split(',').filter(Boolean) : []
    const where = readPairs(values.where)
    const installation = await openInstallation(folder(positionals[0] as string))
    try {
      const { country, layout } = installation
      const indicator = getIndicator(country, positionals[1] as string)
      const recipient = country.agencies.find((a) => a.id === values.for)?.id
      if (recipient === undefined) throw new Usage(`--for must be one of: ${country.agencies.map((a) => a.id).join(', ')}`)
      checkCodes(country, indicator, where)
      const gate = await gateOf(installation)
      const { earlier } = gate
      const desk = {
        country,
        clear: (asked: Asked) => clear(asked, gate),
        earlier,
        today,
        newThisMonth: countGiven(layout, recipient, today),
      }
      const answer = await ask({ indicator, interval, asOf, by, where }, desk)
      if ('notGiven' in answer) return notGiven(answer.notGiven, io)
      const about = { indicator: indicator.id, recipient, ...interval, by, where }
      // It is on record before anybody sees it, again and again.
      if ('cleared' in answer) {
        const { cleared } = answer
        const beside = earlier.map(({ manifest }) => manifest)
        await oneLeaves(installation, async () => {
          if (await isOvertaken(installation, [cleared], beside)) throw new Failure('ask.outrun')
          await keepGiven(installation, cleared, about, today)
        })
      } else await installation.note({ kind: 'figure.answered', ...about, result: answer.manifest })
      print(answer, { ...about, unit: indicator.unit.en, demo: installation.settings.demo }, io)
      return 0
    } catch (error) {
      if (error instanceof UnknownDimension) throw new Usage(error.message)
      throw error
    } finally {
      await installation.close()
    }
  },
}

function notGiven(why: string, io: Io): 1 {
  const said = problem(`ask.${why}` as Parameters<typeof problem>[0])
  if (io.json) io.out(JSON.stringify({ answered: false, code: said.code, message: said.message }))
  else io.err(said.message.en)
  return 1
}

type About = {
  readonly indicator: string
  readonly recipient: string
  readonly from: string
  readonly to: string
  readonly unit: string
  readonly demo: boolean
}

function print({ release, cells }: Given, about: About, io: Io): void {
  const base = release.rounding?.base
  const rows = cells.map((c) => ({ ...c, ...saidOfCell(release, c.value) }))
  const as_of = release.asOf ?? ''
  if (io.json)
    return io.out(
      JSON.stringify({
        answered: true,
        ...about,
        as_of,
        as_of_by: 'recorded',
        threshold: release.threshold,
        qualifier: knownAs(release),
        ...(release.coverage === undefined ? {} : { coverage: release.coverage }),
        ...(base === undefined ? {} : { rounded_to: base }),
        cells: rows,
      }),
    )
  if (about.demo) io.out(DEMO_LINE)
  io.out(
    `${about.indicator}, ${about.unit}, from ${about.from} to before ${about.to}, ${as_of && `as on record on ${as_of}, `}for ${about.recipient}`,
  )
  // An answer without a cell is of nothing: nobody may read it as a number that is kept back.
  if (rows.length === 0)
    io.out(
      `    no figure: nothing that one could be made of was on record on ${as_of || 'that day'}. Nothing is withheld, and it is no zero`,
    )
  for (const { by, value, qualifier, state } of rows)
    io.out(
      `  ${(state === WITHHELD ? 'withheld' : sayFigure({ value, qualifier, why: [] }, 'en')).padStart(9)}  ${Object.values(by).join(' · ') || 'everybody'}${state === WITHHELD ? '  (withheld for privacy)' : ''}`,
    )
  const { coverage } = release
  const toCome = stillToCome(about, as_of, coverage)
  if (toCome) io.out(sayStillToCome(toCome, coverage, 'en'))
  else if (coverage !== undefined && coverage.received < coverage.due)
    io.out(`${coverage.received} of the ${counted(coverage.due, 'returns')} due are in: where nobody was counted, nothing is known.`)
  io.out(
    base === undefined
      ? `Numbers below ${release.threshold} are withheld, and others that would give them away.`
      : `Every number is rounded to a multiple of ${base} less than ${base} away; parts need not add up. 0 is nobody.`,
  )
}
