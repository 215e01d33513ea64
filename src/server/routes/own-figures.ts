/** What an agency's own returns and records come to, office by office, for its own people alone: what they get back for handing in. */
import { z } from 'zod'
import { SLOT_STATES } from '../../core/due/slot.ts'
import { readOwnFigures } from '../../work/own-figures/read-own-figures.ts'
import type { App, ServeOptions } from '../options.ts'
import { REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
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
  /** Own records alone, of people or cases too: who else holds the same is nobody's to see here. A year without any has no entry. */
  numbers: z.array(z.object({ indicator: z.string(), office: z.string(), years: z.record(z.string(), z.number()) })),
})

export async function ownFigureRoutes(app: App, { installation }: ServeOptions): Promise<void> {
  const { country, settings, counts } = installation
  app.get(
    '/api/v1/own-figures',
    {
      config: { door: 'session' },
      schema: {
        summary:
          'Of one’s own agency, office by office: how many of its returns are in, what it owes, and what its own records come to by year',
        querystring: z.object({ year: z.coerce.number().int().min(1900).max(2200).optional() }),
        response: { 200: OwnFigures, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const { agency } = signedIn(request)
      const today = todayOf(settings.demo)
      const year = (request.query as { year?: number }).year ?? openingYear('quarter', settings.demo)
      const end = `${year + 1}-01-01`
      const q = { country, agency, interval: { from: `${year}-01-01`, to: end }, today, isDemo: settings.demo }
      const own = await readOwnFigures(q, { from: `${year + 1 - SPAN}-01-01`, to: end }, counts)
      const said = new Set(own.numbers.map((n) => n.indicator))
      const figures = country.indicators.filter((i) => said.has(i.id)).map(({ id, words, unit }) => ({ id, words, unit }))
      return reply.header('cache-control', 'no-store').send({ year, today, offices: [...own.offices], figures, numbers: [...own.numbers] })
    },
  )
}
