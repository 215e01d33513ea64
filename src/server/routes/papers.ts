/**
 * What the asker's own papers say of a matter (DESIGN 8.1, `harm.own-papers`). Its number is asked in a body and stands in no address, and what is
 * another's and what is not there are one answer.
 */
import { z } from 'zod'
import { AMOUNT_QUALIFIERS, WHYS } from '../../core/count/amount.ts'
import { isDay } from '../../core/model/dates.ts'
import { readMatter } from '../../work/statements/read-matter.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'

const Told = z.object({
  value: z.number().nullable(),
  qualifier: z.enum(AMOUNT_QUALIFIERS).nullable(),
  least: z.number().optional(),
  most: z.number().optional(),
  why: z.array(z.enum(WHYS)),
  state: z.enum(['reported', 'reported_zero', 'aggregate', 'not_collected']),
  answer: z.string().optional(),
  unit: z.string().optional(),
  per: z.string().optional(),
  since: z.string().optional(),
  until: z.string().optional(),
  sealed: z.enum(['age_years', 'written_as', 'remarks']).optional(),
  papers: z.array(
    z.object({
      paper: z.string(),
      office: z.string().optional(),
      said_by: z.string().optional(),
      part: z.enum(['whole', 'parts', 'sum', 'rows', 'reckoned']).optional(),
      isProof: z.literal(true).optional(),
      says: z.union([z.string(), z.number()]).nullable(),
      records: z.array(z.object({ record: z.string(), fact: z.string() })).optional(),
    }),
  ),
})
const Cell = Told.extend({ by: z.record(z.string(), z.string()) })
const Matter = z.object({
  as_of: z.string(),
  as_of_by: z.enum(['recorded', 'paper']),
  subjects: z.array(
    z.object({
      about: z.string(),
      no: z.int().nullable(),
      facts: z.array(
        z.object({
          fact: z.string(),
          told: Told,
          cells: z.array(Cell),
          cuts: z.array(z.object({ by: z.string(), cells: z.array(Cell) })),
        }),
      ),
    }),
  ),
  next: z.int().nullable(),
  papers: z.array(z.object({ paper: z.string(), office: z.string().nullable(), days: z.array(z.string()) })),
  matters: z.array(z.string()),
})
const Asked = z.object({
  matter: z.string().max(40),
  /** ISO day; absent: today. */
  as_of: z.string().max(10).refine(isDay).optional(),
  by: z.enum(['recorded', 'paper']).default('recorded'),
  from: z.int().min(0).max(100_000).default(0),
})

export async function paperRoutes(app: App, { installation, decide }: ServeOptions): Promise<void> {
  const { country, pools } = installation
  const by = { country, decide, desk: pools.saksi_desk, reader: pools.saksi_reader }

  app.post(
    '/api/v1/papers',
    {
      config: { door: 'session' },
      schema: {
        summary:
          'What one’s own agency’s papers say of a matter, by its number as it is kept: each thing with how it is known, why, and what each paper says of it. Not in an address, which others keep',
        body: Asked,
        response: { 200: Matter, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const principal = signedIn(request)
      const { matter, as_of: asOf = new Date().toISOString().slice(0, 10), by: basis, from } = request.body as z.infer<typeof Asked>
      const told = await readMatter({ principal, matter, asOf, basis, from }, by)
      if (!told) throw notHere()
      return reply.header('cache-control', 'no-store').send({ as_of: asOf, as_of_by: basis, ...copy(told) })
    },
  )
}

/** What is told is read alone, and what is answered is checked against its shape: a copy serves both. */
const copy = (told: unknown): Omit<z.infer<typeof Matter>, 'as_of' | 'as_of_by'> =>
  JSON.parse(JSON.stringify(told)) as Omit<z.infer<typeof Matter>, 'as_of' | 'as_of_by'>
