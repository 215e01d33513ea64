/** `saksi release DIR yearly`: what of all that is asked for can be published, together. Numbers of cells, never a cell. */
import { MOST_PEOPLE } from '../../../work/releases/yearly/coarser.ts'
import type { Yearly, YearlyTable } from '../../../work/releases/yearly.ts'
import { concernsOf, isSumOfPeople } from '../../../road/protect/concerns.ts'
import type { Io } from '../../command.ts'
import { counted } from '../../counted.ts'

export type YearlyCount = {
  readonly pairs: number
  readonly not_asked: number
  readonly no_count: number
  readonly nobody: number
  /** As asked for; each number rounded; with the largest codes by name or in groups, and those of them that show half of what was asked. */
  readonly shown: number
  readonly rounded: number
  readonly coarser: number
  readonly coarser_half: number
  readonly not_shown: number
  /** Of the pairs that somebody was counted for and that are asked at all: exact as asked for; those that show half of what was asked; shown at all. */
  readonly share_shown: number
  readonly share_half: number
  readonly share: number
  /** Different tables among those as asked for: one may answer several pairs. */
  readonly different: number
  /** Pairs about persons and cases that somebody was counted for and that are no part of a figure that is out: those exactly as asked for, rounded where their definition says so, or with four in five of the people under codes or groups with their names. */
  readonly of_people: {
    readonly pairs: number
    readonly answered: number
    readonly different: number
    readonly share: number
    /** With those of which one group is whoever else there is, or is not known: printed, and no answer by its name. */
    readonly with_rest: number
    readonly share_with_rest: number
  }
  /** Of all pairs, those that show half of what was asked, or that nobody was counted. */
  readonly share_of_all: number
}

export function countYearly({ families, unanswered }: Yearly): YearlyCount {
  const tables = families.flatMap((f) => f.tables)
  const is = (verdict: YearlyTable['verdict']): number => tables.filter((t) => t.verdict === verdict).length
  const noCount = unanswered.filter((u) => u.reason === 'no_count').length
  const counted = tables.length - is('nobody') + noCount
  const half = tables.filter(({ verdict, ofAsked }) => verdict === 'coarser' && ofAsked && 2 * ofAsked.shown >= ofAsked.cells).length
  const pairs = tables.length + unanswered.length
  const different = (some: readonly YearlyTable[]): number => new Set(some.map(nameOf)).size
  const ofPeople = tables.filter((t) => isOfPeople(t) && !['nobody', 'other_day', 'beside_another'].includes(t.verdict))
  const answered = ofPeople.filter((t) => (t.ofAsked ? t.ofAsked.people >= MOST_PEOPLE : ['shown', 'rounded'].includes(t.verdict)))
  const withRest = ofPeople.filter((t) => answered.includes(t) || (t.ofAsked?.grouped ?? 0) >= MOST_PEOPLE)
  return {
    pairs,
    not_asked: unanswered.length - noCount,
    no_count: noCount,
    nobody: is('nobody'),
    shown: is('shown'),
    rounded: is('rounded'),
    coarser: is('coarser'),
    coarser_half: half,
    not_shown: counted - is('shown') - is('rounded') - is('coarser'),
    different: different(tables.filter((t) => t.verdict === 'shown')),
    of_people: {
      pairs: ofPeople.length,
      answered: answered.length,
      different: different(answered),
      share: share(answered.length, ofPeople.length),
      with_rest: withRest.length,
      share_with_rest: share(withRest.length, ofPeople.length),
    },
    share_shown: share(is('shown'), counted),
    share_half: share(is('shown') + is('rounded') + half, counted),
    share: share(is('shown') + is('rounded') + is('coarser'), counted),
    share_of_all: share(is('shown') + is('rounded') + half + is('nobody'), pairs),
  }
}

const isOfPeople = ({ table: { of } }: YearlyTable): boolean =>
  isSumOfPeople(of.indicator) || concernsOf(of.indicator) !== 'nobody' || of.indicator.measure?.type === 'cases'
const nameOf = ({ table: { of, part, by } }: YearlyTable): string => [of.id, part?.id ?? '', by].join('\u001F')

const share = (n: number, of: number): number => (of === 0 ? 0 : Math.round((1000 * n) / of) / 10)

const WHY: Record<Exclude<YearlyTable['verdict'], 'shown' | 'rounded' | 'coarser' | 'nobody'>, string> = {
  few: 'fewer than half of its cells could be shown',
  too_deep: 'fewer than 3 per cell',
  exposed: 'cannot be protected beside the others',
  beside_wider: 'a part of a whole row that stays, and counts some of these with others as one: ask for them by that row',
  beside_another: 'figures are out already, or were read in a draft, that count some of the same',
  other_day: 'what went out before about these days, or was read in a draft, is as known on another day',
}

const NO_COUNT = 'no count is behind it: a ratio, days, or money of people'

/** @param asOf by which day it was on record: what leaves is of the log's day alone (decision 56) */
export function printYearly(yearly: Yearly, asOf: string, io: Io): void {
  const total = countYearly(yearly)
  const all = yearly.families.flatMap((f) => f.tables)
  if (io.json) {
    io.out(
      JSON.stringify({
        as_of: asOf,
        as_of_by: 'recorded',
        ...total,
        tables: all.map(({ table, verdict, cells, shown, largest, groups, ofAsked, beside }) => ({
          requirement: table.requirement,
          asked: table.asked,
          indicator: (table.part ?? table.of).id,
          by: table.by,
          verdict,
          cells,
          shown,
          ...(largest === undefined ? {} : { largest }),
          ...(groups === undefined ? {} : { groups }),
          ...(ofAsked === undefined ? {} : { of_asked: ofAsked }),
          ...(beside === undefined ? {} : { beside }),
        })),
        unanswered: yearly.unanswered,
      }),
    )
    return
  }
  for (const { table, verdict, cells, shown, largest, groups, ofAsked, beside } of all) {
    const name = `${table.requirement.padEnd(5)} ${(table.part ?? table.of).id} by ${table.by}`
    if (verdict === 'nobody') io.out(`  0    ${name}   nobody counted`)
    else if (verdict === 'shown') io.out(`  ✔    ${name}   ${shown} of ${cells} cells`)
    else if (verdict === 'rounded') io.out(`  ≈    ${name}   rounded; ${shown} of ${cells} cells are off by less than half`)
    else if (verdict === 'coarser')
      io.out(
        `  ◐    ${name}   ${shown} of ${cells} cells, ${groups === undefined ? `the ${largest} largest and all others as one` : `in ${groups} groups of the list`} (${ofAsked?.shown} of ${ofAsked?.cells} asked for)`,
      )
    else io.out(`  –    ${name}   ${WHY[verdict]} (${beside ? `${beside.figure} by ${beside.by}` : `${shown} of ${cells}`})`)
  }
  for (const { requirement, asked, why } of yearly.unanswered)
    io.out(`  ·    ${requirement.padEnd(5)} by ${asked}   ${why === undefined ? NO_COUNT : `not asked: ${why}`}`)
  const cleared = yearly.families.flatMap((f) => (f.cleared ? [f.cleared] : []))
  const exact = cleared.reduce((n, c) => n + c.report.exact, 0)
  const sum = (of: 'all' | 'withheld'): number => cleared.reduce((n, c) => n + c.protected.tables.cells[of], 0)
  io.out(
    [
      `as on record on ${asOf}, as the log proves`,
      `${total.pairs} pairs are asked for: ${total.not_asked} nobody may be asked for, ${total.no_count} have no count behind them, ${total.nobody} counted nobody`,
      `${total.shown} of the other ${total.shown + total.rounded + total.coarser + total.not_shown} can be published as asked for: ${total.share_shown} %; ${total.rounded} more rounded, ${total.coarser} more with their largest codes or in groups: ${total.share} %`,
      `they are ${total.different} different tables; of ${total.of_people.pairs} pairs about persons and cases that are not out in another figure ${total.of_people.answered} are answered (${total.of_people.different} different tables), as asked for, rounded, or with four in five people under the names of codes or groups: ${total.of_people.share} %; with those in a group of whoever else there is, or is not known, ${total.of_people.with_rest}: ${total.of_people.share_with_rest} %`,
      `half of what was asked is shown by ${total.shown + total.rounded + total.coarser_half}: ${total.share_half} % (${total.coarser_half} of those with their largest codes); with those who are nobody, of all pairs that are asked for: ${total.share_of_all} %`,
      `${cleared.length} linked sets, ${counted(sum('all'), 'cells')}, ${sum('withheld')} withheld, each attacked whole: ${exact} worked out`,
    ].join('\n'),
  )
}
