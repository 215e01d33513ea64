/** The shape of a sealed return, for whoever takes one: the API, `saksi import`, and the OpenAPI document. */
import { z } from 'zod'
import { trusteeSides, type Trustees } from '../../core/seal/sides.ts'

const salt = z.string().length(43)
const part = z.string().max(20_000_000)
/** One part for each vault; the trustee's parties are one or three. */
const couriersOf = (trustees: Trustees) =>
  z.strictObject(Object.fromEntries(['agency', ...trusteeSides(trustees)].map((side) => [side, part])))
export const EntryPartsSchema = z.strictObject({
  id: z.uuid(),
  stub: z.string().max(1_000_000),
  coded: z.string().max(100_000),
  sealed: z.string().max(1_000_000),
  salts: z.strictObject({ stub: salt, coded: salt, sealed: salt, signature: salt }),
  signature: z.string().max(20_000).nullable(),
})

export const SealedSchema = z.strictObject({
  format: z.literal('saksi-sealed/1'),
  country: z.string().max(20),
  agency: z.string().max(64),
  form: z.string().max(64),
  batch: z.string().length(32),
  entries: z.array(EntryPartsSchema).min(1).max(210_000),
  courier: z.union([couriersOf(1), couriersOf(3)]).nullable(),
})
