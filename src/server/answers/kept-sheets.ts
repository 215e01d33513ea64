/** Answer sheets as the server keeps them: counted once, whoever opens them, and again when the record changed under them. */
import type { Installation } from '../../work/installation/installation.ts'
import { openFigureMark } from '../../work/answers/figure-mark.ts'
import { kindsLeavingFigures } from '../../core/count/leaving.ts'
import { hashShown } from '../../core/report/figure-hash.ts'
import type { Basis } from '../../core/count/query.ts'
import type { Report } from '../../core/report/report.ts'
import { answer as answerReport } from '../../work/answers/make-sheet.ts'
import type { Answer, AnswerSheet } from '../../work/answers/answer-sheet.ts'
import { keepCounted, type KeepCounted, type Kept, type Wanted } from '../../work/answers/kept-counts.ts'
import { asOwed, hashOwed, knownFor } from '../../work/answers/owed-answers.ts'
import type { CountStore } from '../../road/ports.ts'
import { reconcileSheet } from '../../work/reconcile/reconcile-sheet.ts'
import { FIRST_YEAR, OPENS_AT, openingYear, type AnswersRight, type ShownSheet } from '../../work/answers/shown-answers.ts'
import { keepReports } from './kept-reports.ts'
import { ShownSheetSchema } from './shapes.ts'
import { sheetCharts } from './sheet-charts.ts'
import { questionsFor, readSince, showSheet, type CountedSheet, type Since } from './show-sheet.ts'

/** One report's questions, as far as somebody may see them. */
export type Place = { readonly report: Report; readonly year: number; readonly right: AnswersRight; readonly known?: Known }
/** A day that who gathers the sheet asked for, and which clock it is of. */
export type Known = { readonly asOf: string; readonly basis: Basis }
export type KeptSheets = {
  /** Undefined where there is no such report, no record of that year, no question for this person, or none as of a day of their choice. */
  place(report: string, year: number, right: AnswersRight, known?: Known): Promise<Place | undefined>
  /** The sheet and the JSON that goes out of it, as UTF-8, which says where it is behind. */
  shown(place: Place): Promise<{ readonly counted: CountedSheet; readonly json: Buffer }>
  /** One that is not behind: for a file. */
  newest(place: Place): Promise<CountedSheet>
  /** These questions counted now: for what is signed. @param asOf ISO day of knowledge; absent: as this person is shown the sheet */
  fresh(place: Place, asOf?: string): Promise<AnswerSheet>
  /** One question counted now, of the place's year or another: nothing else is counted for it. Undefined where the report has none by this id for this person. */
  one(place: Place, question: string, year: number): Promise<Answer | undefined>
  /** Counts the sheets that most people open first, so that nobody waits for them after a start. What fails is in the server's log, and counted when somebody asks. */
  ahead(right: AnswersRight): Promise<void>
}
/** Whose counts stand in one line, by one connection: whoever gathers all of it, and each side of the wall. */
type LineOf = keyof Installation['countsApart']
const lineOf = (right: AnswersRight): LineOf => (right.type === 'all' ? 'all' : right.seesProtection ? 'protection' : 'enforcement')

/** One body's: who asks for year after year keeps the others of its side waiting for one more sheet, and no longer. */
const MOST_OF_A_BODY = 1
/** Of who gathers all of it. */
const MOST_OF_ALL = 8

const ownerOf = (right: AnswersRight): string => (right.type === 'all' ? 'all' : `body ${right.agency}`)
const today = (): string => new Date().toISOString().slice(0, 10)

/** @param log one line of what failed while nobody waited for it: its name and code, and nothing that it says. */
export function openKeptSheets(installation: Installation, log: (line: string) => void): KeptSheets {
  const { country, counts, countsApart, settings } = installation
  const failed = (error: Error & { readonly code?: string }): void => log(`failed answers ${error.name} ${error.code ?? ''}`)
  const open = (waiting: number): KeepCounted => keepCounted({ now: Date.now, waiting, failed })
  const lines: Readonly<Record<LineOf, KeepCounted>> = {
    all: open(MOST_OF_ALL),
    enforcement: open(MOST_OF_A_BODY),
    protection: open(MOST_OF_A_BODY),
  }
  const readMark = openFigureMark(installation.pools.saksi_reader, kindsLeavingFigures(country))
  const readReport = keepReports()
  /** A sheet as it goes out, until something more is signed or asked. */
  const said = new WeakMap<CountedSheet, { readonly stamp: string; readonly json: Buffer }>()
  const knownOf = ({ right, known }: Pick<Place, 'right' | 'known'>): Known =>
    known ?? { asOf: knownFor(right, today(), settings.demo), basis: 'recorded' }

  /** What no question of the report asks for is no part of what a single body sees. */
  const countBy = async (place: Place, store: CountStore, { asOf, basis } = knownOf(place)): Promise<AnswerSheet> => {
    const { report, year, right } = place
    if (right.type === 'all') return answerReport(report, year, asOf, country, store, basis)
    const sheet = await answerReport(report, year, asOf, { ...country, requirements: [] }, store)
    return { ...sheet, answers: sheet.answers.map((a) => asOwed(a, country)) }
  }
  /** Why figures differ and what is missing under them, and the charts, for who gathers the sheet: they are other bodies' records too. */
  const countWhole = async (place: Place): Promise<CountedSheet> => {
    const { report, year, right } = place
    const isAll = right.type === 'all'
    const store = countsApart[lineOf(right)]
    const own = await countBy(place, store)
    const sheet = isAll ? await reconcileSheet(own, { report, country, store, isDemo: settings.demo }) : own
    const charts = isAll ? await sheetCharts({ country, counts: store }, year, place.known?.asOf ?? today(), place.known?.basis) : []
    return { sheet, charts, hash: hashShown(sheet), figures: new Map(sheet.answers.map((a) => [a.id, hashOwed(a, country)])) }
  }
  /**
   * It is counted again when the record changed under it, on another day of its knowledge, and each hour: a table may be altered by
   * hand, or folded again after it, and no entry says so.
   */
  const wanted = (place: Place): Wanted<CountedSheet> => ({
    key: [place.report.id, place.year, ownerOf(place.right), ...Object.values(place.known ?? {})].join(' '),
    of: ownerOf(place.right),
    mark: async () => {
      const [{ asOf, basis }, { ofToday, ofThePast }] = [knownOf(place), await readMark()]
      // A paper that is typed in today may be of any day.
      return [asOf < today() && basis === 'recorded' ? ofThePast : ofToday, asOf, new Date().toISOString().slice(0, 13)].join(' ')
    },
    count: () => countWhole(place),
  })
  const newest = (place: Place): Promise<CountedSheet> => lines[lineOf(place.right)].newest(wanted(place))
  /** That something came in is told to who gathers all of it: to others it would tell what the rest of the record is doing. */
  const show = async (place: Place): Promise<Kept<CountedSheet>> =>
    place.right.type === 'all' ? lines.all.shown(wanted(place)) : { value: await newest(place), at: '', isBehind: false }
  /** Through the schema, as any answer: a thousand figures are put into words once, and not for each who opens the sheet. */
  const say = ({ value, at: countedAt, isBehind }: Kept<CountedSheet>, since: Since, { report, right, known: chosen }: Place): Buffer => {
    const stamp = JSON.stringify([since, isBehind])
    const known = said.get(value)
    if (known?.stamp === stamp) return known.json
    const isOfChosenDay = chosen !== undefined
    const sheet: ShownSheet = { ...showSheet(value, since, { report, country, right }), isOfChosenDay, countedAt, isBehind }
    const json = Buffer.from(JSON.stringify(ShownSheetSchema.parse(sheet)))
    said.set(value, { stamp, json })
    return json
  }

  const placeOf: KeptSheets['place'] = async (id, year, right, known) => {
    // A single body is told what was known at the end of a month: from two days it could subtract a person.
    if (known !== undefined && (right.type !== 'all' || known.asOf > today())) return undefined
    if (year < FIRST_YEAR || year > Number(today().slice(0, 4))) return undefined
    const read = await readReport(id)
    const report = read && questionsFor(read, country, right)
    return report && report.questions.length > 0 ? { report, year, right, ...(known ? { known } : {}) } : undefined
  }

  return {
    place: placeOf,
    shown: async (place) => {
      const found = await show(place)
      return { counted: found.value, json: say(found, await readSince(installation, place.report, place.year), place) }
    },
    newest,
    fresh: (place, asOf) => countBy(place, counts, asOf === undefined ? undefined : { asOf, basis: 'recorded' }),
    one: async ({ report, right }, id, year) => {
      const questions = report.questions.filter((q) => q.id === id)
      if (questions.length === 0) return undefined
      const requirements = country.requirements.filter((r) => questions.some((q) => q.requirements.includes(r.id)))
      const own = right.type === 'all' ? requirements : []
      const sheet = await answerReport({ ...report, questions }, year, knownOf({ right }).asOf, { ...country, requirements: own }, counts)
      const [answer] = sheet.answers
      return answer && (right.type === 'all' ? answer : asOwed(answer, country))
    },
    ahead: async (right) => {
      try {
        const place = await placeOf(OPENS_AT.report, openingYear(country.forms[0]?.slot.asked), right)
        if (place) await newest(place)
      } catch (error) {
        failed(error as Error)
      }
    },
  }
}
