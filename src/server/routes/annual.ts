/**
 * Annual reports at the desk: the offices that receive returns write them, and two people of two offices sign them. Every number is a released one, so whoever may
 * sign may read it; who may neither write nor sign is told that there is none.
 */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { ANNUAL_FORMAT, ANNUAL_FORMATS, saysSame, type Outline } from '../../core/report/annual.ts'
import { hashReport, readReportSignature, signersOf } from '../../core/report/annual-signed.ts'
import { APPROVERS } from '../../core/release/approval.ts'
import { asSigned, listAtDesk, openAtDesk, readAtDesk, signAtDesk, writeAtDesk } from '../../work/annual-report/at-desk.ts'
import { readPublished } from '../../work/annual-report/published.ts'
import { readSigners } from '../../work/releases/released-files.ts'
import { Failure } from '../../errors.ts'
import { freezeFigures, numbersOf } from '../public/annual-model.ts'
import { beginReport, readStanding } from '../public/annual-out.ts'
import { outlineOf, type Out } from '../public/releases.ts'
import { readableCountry } from '../public/readable-country.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, orNotHere, REFUSALS } from '../refusals.ts'
import type { Principal } from '../session/principal.ts'
import { mayReview, signerOf } from '../session/rights.ts'

const Said = z.record(z.string(), z.string())
const Part = z.object({ title: Said, text: Said.exactOptional(), figures: z.array(z.string()).readonly() })
const Figure = z.object({
  figure: z.string(),
  release: z.string().nullable(),
  value: z.number().nullable(),
  qualifier: z.string().nullable(),
  or_more: z.enum(['yes', 'no']).nullable().optional(),
  state: z.string().nullable(),
  received: z.number().nullable(),
  due: z.number().nullable(),
})
const Report = z.object({
  format: z.enum(ANNUAL_FORMATS),
  year: z.int(),
  title: Said,
  parts: z.array(Part).readonly(),
  frozen: z.object({ on: z.string(), figures: z.array(Figure).readonly() }),
})
const Word = z.object({ agency: z.string(), isMine: z.boolean() })
const Shelf = z.object({
  mayWrite: z.boolean(),
  /** Years of which something was released, the newest first. */
  years: z.array(z.int()),
  /** At the desk; those that nobody has signed are shown to who writes them alone. */
  reports: z.array(z.object({ year: z.int(), signed: z.array(Word) })),
  out: z.array(z.int()),
})
const Shown = z.object({
  /** What would be signed: as it was frozen, or as it stands with what each number says today. */
  report: Report,
  isFrozen: z.boolean(),
  mayWrite: z.boolean(),
  /** Of what its editor began with; null where nothing was kept yet, and this is what people ask first. */
  before: z.string().nullable(),
  /** What may stand in it, and what it says. */
  numbers: z.array(Figure).readonly(),
  /** Figures that were released again since it was frozen. */
  moved: z.array(z.string()),
  signed: z.array(Word),
})
const LONGEST = 8_000
const Written = z.strictObject({
  before: z.string().max(64).nullable(),
  title: z.record(z.string().max(20), z.string().max(300)),
  parts: z
    .array(
      z.strictObject({
        title: z.record(z.string().max(20), z.string().max(300)),
        text: z.record(z.string().max(20), z.string().max(LONGEST)).optional(),
        figures: z.array(z.string().max(200)).max(100),
      }),
    )
    .max(40),
})
const OfYear = z.object({ year: z.coerce.number().int().min(1900).max(2200) })
const today = (): string => new Date().toISOString().slice(0, 10)

export async function annualRoutes(app: App, { installation }: ServeOptions): Promise<void> {
  const country = readableCountry(installation.country)
  const of = outlineOf(country)
  const mayWrite = (request: FastifyRequest): boolean => mayReview(request, installation.country)
  /** Who may read a report that somebody has signed, and sign it too. */
  const reader = (request: FastifyRequest): Principal | undefined => {
    const who = signerOf(request)
    return who?.roles.some((role) => APPROVERS.includes(role)) ? who : undefined
  }
  const wordsOn = async (report: Outline | undefined, who: Principal): Promise<z.infer<typeof Word>[]> => {
    const cards = report?.signed ? (signersOf(report, await readSigners(installation)) ?? []) : []
    return cards.map(({ agency, person }) => ({ agency, isMine: person === who.person }))
  }
  const showReport = async (year: number, who: Principal, isWriter: boolean, out: Out): Promise<z.infer<typeof Shown> | undefined> => {
    const lying = readAtDesk(installation, year, of)
    // What nobody has signed is its editors' alone.
    if (!isWriter && !lying?.frozen) return undefined
    const outline = lying ?? (await begun(year, out))
    const now = freezeFigures(outline, out)
    const { signed: _, ...report } = asSigned(outline, now, today())
    const byNow = new Map(now.map((figure) => [figure.figure, figure]))
    return {
      report,
      isFrozen: lying?.frozen !== undefined,
      mayWrite: isWriter,
      before: lying ? hashReport(lying) : null,
      numbers: numbersOf(year, out),
      moved: (lying?.frozen?.figures ?? []).flatMap((f) => {
        const says = byNow.get(f.figure)
        return says && saysSame(says, f) ? [] : [f.figure]
      }),
      signed: await wordsOn(lying, who),
    }
  }
  /** As it is out, to go on from; else what people ask first. */
  const begun = async (year: number, out: Out): Promise<Outline> => {
    const known = (await readPublished(installation, of)).find(({ outline }) => outline.year === year)?.outline
    const { frozen: _frozen, signed: _signed, ...outline } = known ?? (await beginReport(installation, year, out))
    return outline
  }

  app.get(
    '/api/v1/annual-reports',
    {
      config: { door: 'key' },
      schema: { summary: 'Annual reports at the desk, of those whom this person may write or sign', response: { 200: Shelf, ...REFUSALS } },
    },
    async (request) => {
      const [who, isWriter] = [reader(request), mayWrite(request)]
      if (!who) return { mayWrite: false, years: [], reports: [], out: [] }
      const lying = listAtDesk(installation).flatMap((year) => readAtDesk(installation, year, of) ?? [])
      const seen = lying.filter((report) => isWriter || report.frozen)
      const years = isWriter
        ? [...(await readStanding(installation)).series.values()].flatMap((s) => s.points.map(({ from }) => Number(from.slice(0, 4))))
        : []
      return {
        mayWrite: isWriter,
        years: [...new Set(years)].toSorted((a, b) => b - a),
        reports: await Promise.all(seen.map(async (report) => ({ year: report.year, signed: await wordsOn(report, who) }))),
        out: (await readPublished(installation, of)).map(({ outline }) => outline.year),
      }
    },
  )
  app.get(
    '/api/v1/annual-reports/:year',
    {
      config: { door: 'own-key' },
      schema: { summary: 'One of them, whole: what would be signed now', params: OfYear, response: { 200: Shown, ...REFUSALS } },
    },
    async (request) => {
      const who = reader(request)
      const { year } = request.params as z.infer<typeof OfYear>
      const shown = who && (await showReport(year, who, mayWrite(request), await readStanding(installation)))
      return orNotHere(shown)
    },
  )
  app.post(
    '/api/v1/annual-reports/:year',
    {
      config: { door: 'key' },
      bodyLimit: 1_000_000,
      schema: {
        summary: 'Write it: its words, and which figures stand in it',
        params: OfYear,
        body: Written,
        response: { 200: Shown, ...REFUSALS },
      },
    },
    async (request) => {
      const who = reader(request)
      if (!who || !mayWrite(request)) throw notHere()
      const { year } = request.params as z.infer<typeof OfYear>
      const { before, ...written } = request.body as z.infer<typeof Written>
      await writeAtDesk(installation, { format: ANNUAL_FORMAT, year, ...written }, before, of)
      return showOr404(year, who, request)
    },
  )
  app.post(
    '/api/v1/annual-reports/:year/signatures',
    {
      config: { door: 'key' },
      bodyLimit: 16_384,
      schema: {
        summary: 'Sign it: the first freezes it, the second, of another office, puts it out',
        params: OfYear,
        body: z.strictObject({ signature: z.string().max(8_000) }),
        response: { 200: z.object({ is: z.enum(['waits', 'out']) }), ...REFUSALS },
      },
    },
    async (request) => {
      const who = reader(request)
      const { year } = request.params as z.infer<typeof OfYear>
      const signature = readReportSignature((request.body as { signature: string }).signature)
      const lying = readAtDesk(installation, year, of)
      // Nobody hands in another's word under a session of his own; and the first word is a writer's.
      const isTheirs = who && signature?.credential === who.credential && lying && (lying.frozen || mayWrite(request))
      if (!isTheirs) throw notHere()
      const out = await readStanding(installation)
      const is = await signAtDesk(installation, { year, of, figures: (outline) => freezeFigures(outline, out), on: today(), signature })
      return { is }
    },
  )
  app.post(
    '/api/v1/annual-reports/:year/open',
    {
      config: { door: 'key' },
      schema: {
        summary: 'Take a signed one back to be written',
        params: OfYear,
        body: z.strictObject({}),
        response: { 200: Shown, ...REFUSALS },
      },
    },
    async (request) => {
      const who = reader(request)
      if (!who || !mayWrite(request)) throw notHere()
      const { year } = request.params as z.infer<typeof OfYear>
      await openAtDesk(installation, year, of)
      return showOr404(year, who, request)
    },
  )

  async function showOr404(year: number, who: Principal, request: FastifyRequest): Promise<z.infer<typeof Shown>> {
    const shown = await showReport(year, who, mayWrite(request), await readStanding(installation))
    if (!shown) throw new Failure('not-found')
    return shown
  }
}
