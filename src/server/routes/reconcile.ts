/**
 * What should be there and is not, at the desk of whoever receives returns: a finding is a question to an office and names no person. It reads what both sides
 * of the wall may know of (src/work/reconcile/reconcile.ts); that it was asked is on record before it is answered.
 */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { toHex, utf8 } from '../../core/bytes.ts'
import { canonical, type Json } from '../../core/canonical.ts'
import { kindsLeavingFigures } from '../../core/count/leaving.ts'
import { purposeHash } from '../../core/hash.ts'
import { daysWithoutList, readDepositKeys, readDepositLists } from '../../core/ledger/deposit-lists.ts'
import { knownDeposits } from '../../core/reconcile/deposits.ts'
import { tellFinding } from '../../core/reconcile/words.ts'
import { keepCounted } from '../../work/answers/kept-counts.ts'
import { openFigureMark } from '../../work/answers/figure-mark.ts'
import { reconcile, reconcileDeposited, type Reconciled } from '../../work/reconcile/reconcile.ts'
import { readOwed } from '../../work/returns-due/read-due.ts'
import { AppendRefused } from '../../errors.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import { mayReview } from '../session/rights.ts'
import { todayOf, wholeYear } from '../today.ts'

const Said = z.object({ en: z.string(), km: z.string() })
const Finding = z.object({ rule: z.string(), office: z.string(), period: z.string(), what: Said, where: Said })
/** What never came is no finding: how many of the year's returns that is, of those that are due. */
const Owed = z.object({ due: z.int(), missing: z.int() })
/** As it is told, and its hash. */
type Findings = { readonly findings: z.infer<typeof Finding>[]; readonly isMore: boolean } & { readonly result: string }
const Year = z.coerce.number().int().min(2000).max(2100)
/** A screen that somebody works through; there are more where so many are told. */
const MOST = 500

/** A year of a witness's lists, and its keys. */
const MOST_BYTES = 16 * 1024 * 1024
const Brought = z.strictObject({ year: Year, lists: z.string().max(MOST_BYTES), keys: z.string().max(4096) })
const Deposits = z.object({ given: z.int(), entered: z.int(), waiting: z.int(), withoutList: z.int() })

/** Years that wait to be read; they are read one after another. */
const MOST_WAITING = 4

export async function reconcileRoutes(app: App, { installation, log }: ServeOptions): Promise<void> {
  const { country, counts, settings, pools } = installation
  const failed = (error: Error & { readonly code?: string }): void => log(`failed missing ${error.name} ${error.code ?? ''}`)
  const line = keepCounted({ now: Date.now, waiting: MOST_WAITING, failed })
  const readMark = openFigureMark(pools.saksi_reader, kindsLeavingFigures(country))
  const yearOf = (year: number) => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` })
  const markOf = (today: string) => async (): Promise<string> =>
    `${(await readMark()).ofToday} ${today} ${new Date().toISOString().slice(0, 13)}`
  /** How many returns are owed to this body is read as seldom: it is asked of every form, and of every nil return whether a record disproves it. */
  const owedTo = (agency: string, year: number, today: string): Promise<z.infer<typeof Owed>> =>
    line.newest({
      key: `owed to ${agency} ${year}`,
      of: agency,
      mark: markOf(today),
      count: () => readOwed({ country, agency, interval: yearOf(year), today, isDemo: settings.demo }, counts),
    })
  /** Read once for all who ask, until something is recorded that it rests on; each hour anew, for what no entry says. */
  const findingsOf = (year: number, today: string): Promise<Findings> => {
    const interval = yearOf(year)
    return line.newest({
      key: String(year),
      of: 'all',
      mark: markOf(today),
      count: async () => {
        const { findings } = await reconcile({ country, interval, asOf: today, deposits: [], isDemo: settings.demo }, counts)
        return { ...tellAll(findings), result: resultOf(findings) }
      },
    })
  }
  /**
   * That a body was told something is on record before it is told, once for each day and answer: the same screen opened again tells it nothing new,
   * and must not make the record longer.
   */
  const told = new Map<string, { readonly answer: string; readonly noted: Promise<unknown> }>()
  const noteOnce = async (recipient: string, year: number, today: string, result: string, of = 'all'): Promise<void> => {
    const [key, answer] = [`${recipient} ${of} ${year}`, `${today} ${result}`]
    const known = told.get(key)
    if (known?.answer === answer) return void (await known.noted)
    const interval = yearOf(year)
    const noted = installation.note({ kind: 'figure.answered', indicator: 'reconcile', recipient, ...interval, by: [], where: {}, result })
    told.set(key, { answer, noted })
    await noted.catch((error: unknown) => {
      told.delete(key)
      throw error
    })
  }
  /** Before anything of the question is judged: for whoever receives no returns nothing is here. */
  const forReviewers = async (request: FastifyRequest): Promise<void> => {
    if (!mayReview(request, country)) throw notHere()
  }

  app.get(
    '/api/v1/missing',
    {
      config: { door: 'hidden' },
      onRequest: forReviewers,
      schema: {
        summary:
          'For whoever receives returns: what came in for a year and does not fit together, by office, and how many returns are owed',
        querystring: z.object({ year: Year.optional() }),
        response: {
          200: z.object({ year: z.int(), today: z.string(), findings: z.array(Finding), isMore: z.boolean(), owed: Owed }),
          ...REFUSALS,
        },
      },
    },
    async (request, reply) => {
      const today = todayOf(settings.demo)
      const year = (request.query as { year?: number }).year ?? wholeYear(today, country.forms[0]?.slot.asked)
      const { result, ...told } = await findingsOf(year, today)
      await noteOnce(signedIn(request).agency, year, today, result)
      const owed = await owedTo(signedIn(request).agency, year, today)
      return reply.header('cache-control', 'no-store').send({ year, today, ...told, owed })
    },
  )
  app.post(
    '/api/v1/missing/deposits',
    {
      config: { door: 'hidden' },
      bodyLimit: MOST_BYTES + 64 * 1024,
      onRequest: forReviewers,
      schema: {
        summary:
          'For whoever receives returns: leads that were deposited with a witness and that no register has, by lists and keys that somebody brings from its keeper',
        body: Brought,
        response: { 200: z.object({ year: z.int(), findings: z.array(Finding), isMore: z.boolean(), deposits: Deposits }), ...REFUSALS },
      },
    },
    async (request, reply) => {
      const today = todayOf(settings.demo)
      const { year, lists: text, keys: lines } = request.body as z.infer<typeof Brought>
      const keys = readDepositKeys(lines)
      const lists = keys ? readDepositLists(text, keys) : 'not-signed'
      if (typeof lists === 'string') throw new AppendRefused('deposits.not-believed', 'body.lists')
      const interval = yearOf(year)
      const question = { country, interval, asOf: today, deposits: lists.flatMap(knownDeposits), isDemo: settings.demo }
      const { findings, deposits } = await reconcileDeposited(question, counts)
      await noteOnce(signedIn(request).agency, year, today, resultOf({ findings, deposits }), 'deposits')
      const withoutList = daysWithoutList(lists.filter((l) => l.day >= interval.from && l.day < interval.to))
      return reply.header('cache-control', 'no-store').send({ year, ...tellAll(findings), deposits: { ...deposits, withoutList } })
    },
  )

  function tellAll(findings: Reconciled['findings']): Omit<Findings, 'result'> {
    const shown = findings.slice(0, MOST).map((f) => {
      const { what, where } = tellFinding(f, country)
      return { rule: f.rule, office: f.office, period: f.period, what: said(what), where: said(where) }
    })
    return { findings: shown, isMore: findings.length > MOST }
  }
}

const resultOf = (told: unknown): string => toHex(purposeHash('saksi/figure/1', utf8(canonical(JSON.parse(JSON.stringify(told)) as Json))))
const said = ({ en, km }: { readonly en: string; readonly km?: string }): { en: string; km: string } => ({ en, km: km ?? en })
