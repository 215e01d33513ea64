/** Rows that wait under a return, as the file that was sealed without them says. */
import { parseObject } from '../core/canonical.ts'
import { fromUtf8 } from '../core/bytes.ts'
import type { ReturnReceived } from '../core/entry/kinds/return-received.ts'
import type { Waited } from '../road/seal.ts'
import { SealedSchema } from '../work/returns/sealed-schema.ts'
import { Usage } from './command.ts'
import { readFileArgument } from './read-file.ts'

/** 200,000 rows, sealed; beyond it one JSON text no longer fits. */
export const SEALED_LIMIT = 400_000_000

/** They are in the file that is sealed now, or are no rows after all. @throws Usage when it is no sealed file of this agency and form, or says of no row that it waits */
export function waitedIn(path: string, agency: string, form: string): Waited {
  const sealed = SealedSchema.safeParse(parse(readFileArgument(path, SEALED_LIMIT)))
  if (!sealed.success || sealed.data.agency !== agency || sealed.data.form !== form)
    throw new Usage(`${path} is no sealed file of ${form} from ${agency}`)
  const head = parseObject(sealed.data.entries[0]?.stub ?? '') as Partial<ReturnReceived> | undefined
  if (!head?.waiting) throw new Usage(`no row waits under ${path}`)
  return { tokens: [...new Set(head.waiting.map(([token]) => token))], isHere: true }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(bytes))
  } catch {
    return undefined // none of ours, and refused as such
  }
}
