/** What an agency's own returns and records come to, office by office, for its own people alone: what they get back for handing in. */
import { z } from 'zod'
import { readerOf } from '../../core/access/reader.ts'
import { sideOf, type AgencySide } from '../../core/access/side-of.ts'
import { askOnce } from '../../core/ask-once.ts'
import { kindsLeavingFigures } from '../../core/count/leaving.ts'
import { isInvented } from '../../core/country/find.ts'
import { SLOT_STATES } from '../../core/due/slot.ts'
import { keepUnchanged } from '../../core/keep-unchanged.ts'
import type { Interval } from '../../core/model/dates.ts'
import { openFigureMark } from '../../work/answers/figure-mark.ts'
import { keepCounted, type KeepCounted } from '../../work/answers/kept-counts.ts'
import { listCounted, readOwnNumbers, readOwnOffices, type OwnNumber } from '../../work/own-figures/read-own-figures.ts'
import { openCareStore } from '../../work/people/care-store.ts'
import { readInterviews, type InterviewList } from '../../work/people/count-interviews.ts'
import { openPersonStore } from '../../work/people/person-store.ts'
import { openDeskStore } from '../../work/records/desk-store.ts'
import { openReferralStore } from '../../work/referrals/referral-store.ts'
import { keepReturns } from '../kept-returns.ts'
import type { App, ServeOptions } from '../options.ts'
import { REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import type { Principal } from '../session/principal.ts'
import { openingYear, todayOf } from '../today.ts'
import { WordsShape } from './words-shape.ts'

/** Years of numbers that are shown. */
const SPAN = 4

const OwnFigures = z.object({
  year: z.int(),
  today: z.string(),
  offices: z.array(
    z.object({
      office: z.string(),
      received: z.int(),
      due: z.int(),
      owes: z.array(z.object({ form: z.string(), period: z.string(), due: z.string(), state: z.enum(SLOT_STATES) })),
    }),
  ),
  /** What the numbers are of, in the country's order. */
  figures: z.array(z.object({ id: z.string(), words: WordsShape, unit: WordsShape })),
  /** Own records alone, of kinds that this person may list, of people or cases too: who else holds the same is nobody's to see here. A year without any has no entry. */
  numbers: z.array(z.object({ indicator: z.string(), office: z.string(), years: z.record(z.string(), z.number()) })),
  /** How often each office asked people what had happened to them; null for whoever may not list that, which is everybody who does not help. */
  interviews: z
    .object({
      offices: z.array(z.object({ office: z.string(), people: z.int(), median: z.number(), mean: z.number() })),
      isMore: z.boolean(),
    })
    .nullable(),
})

/** Other years, and people to whom something is closed: each is counted for itself, and few of a body at a time. */
const MOST_WAITING = 4

export async function ownFigureRoutes(app: App, { installation, decide, log }: ServeOptions): Promise<void> {
  const { country, settings, counts, pools } = installation
  const failed = (error: Error & { readonly code?: string }): void => log(`failed own-figures ${error.name} ${error.code ?? ''}`)
  const open = (): KeepCounted => keepCounted({ now: Date.now, waiting: MOST_WAITING, failed })
  // How long the one side counts tells the other nothing.
  const lines: Readonly<Record<AgencySide, KeepCounted>> = { enforcement: open(), protection: open(), oversight: open() }
  const kept = keepReturns({ installation, log })
  const records = openDeskStore(pools.saksi_desk)
  const readMark = openFigureMark(pools.saksi_reader, kindsLeavingFigures(country))
  const people = openPersonStore(pools)
  const files = { country, decide, store: people, referrals: openReferralStore(pools.saksi_desk), care: openCareStore(pools) }
  const once = keepUnchanged<InterviewList>(askOnce(), people.mark, () => performance.now())

  /** No real office stands beside what is not as it should be, in a demonstration (DESIGN 8.9). */
  async function interviewsFor(principal: Principal, year: number, today: string): Promise<InterviewList | null> {
    const list = await readInterviews({ principal, year, today }, { ...files, once })
    return list ? { ...list, offices: list.offices.filter((o) => !settings.demo || isInvented(country, o.office)) } : null
  }

  /** Counted once for all who may list the same, until something is recorded that a figure rests on; each hour anew, for what no entry says. */
  async function numbersFor(principal: Principal, years: Interval): Promise<readonly OwnNumber[]> {
    const side = sideOf(country, principal.agency)
    const forms = listCounted(principal, { country, decide, store: records })
    if (!side || forms.length === 0) return []
    const reader = readerOf(principal, side)
    return lines[side].newest({
      key: JSON.stringify([reader, years, forms.map((f) => f.id)]),
      of: reader.agency,
      mark: async () => `${(await readMark()).ofToday} ${new Date().toISOString().slice(0, 13)}`,
      count: () => readOwnNumbers(forms, { country, reader, years }, counts),
    })
  }

  app.get(
    '/api/v1/own-figures',
    {
      config: { door: 'session' },
      schema: {
        summary:
          'Of one’s own agency, office by office: how many of its returns are in, what it owes, and what its own records that this person may list come to by year',
        querystring: z.object({ year: z.coerce.number().int().min(1900).max(2200).optional() }),
        response: { 200: OwnFigures, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const principal = signedIn(request)
      const { agency } = principal
      const today = todayOf(settings.demo)
      const year = (request.query as { year?: number }).year ?? openingYear('quarter', settings.demo)
      const end = `${year + 1}-01-01`
      const q = { country, agency, interval: { from: `${year}-01-01`, to: end }, today, isDemo: settings.demo }
      const offices = await kept('offices', q, () => readOwnOffices(q, counts))
      const numbers = await numbersFor(principal, { from: `${year + 1 - SPAN}-01-01`, to: end })
      const said = new Set(numbers.map((n) => n.indicator))
      const figures = country.indicators.filter((i) => said.has(i.id)).map(({ id, words, unit }) => ({ id, words, unit }))
      const asked = await interviewsFor(principal, year, today)
      const interviews = asked && { ...asked, offices: [...asked.offices] }
      return reply
        .header('cache-control', 'no-store')
        .send({ year, today, offices: [...offices], figures, numbers: [...numbers], interviews })
    },
  )
}
