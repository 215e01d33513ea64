/** Rows that wait under a return, as the file that was sealed without them says. */
import { parseObject } from '../../core/canonical.ts'
import { fromUtf8 } from '../../core/bytes.ts'
import type { ReturnReceived } from '../../core/entry/kinds/return-received.ts'
import type { WaitingLine } from '../../road/seal.ts'
import { SealedSchema } from '../../work/returns/sealed-schema.ts'
import { Usage } from '../command.ts'
import { readFileArgument } from './read-file.ts'

/** 200,000 rows, sealed; beyond it one JSON text no longer fits. */
export const SEALED_LIMIT = 400_000_000

/** A row that may be of several offices and periods has a line for each. @throws Usage when it is no sealed file of this agency and form, or says of no row that it waits */
export function waitedIn(path: string, agency: string, form: string): readonly WaitingLine[] {
  const sealed = SealedSchema.safeParse(parse(readFileArgument(path, SEALED_LIMIT)))
  if (!sealed.success || sealed.data.agency !== agency || sealed.data.form !== form)
    throw new Usage(`${path} is no sealed file of ${form} from ${agency}`)
  const head = parseObject(sealed.data.entries[0]?.stub ?? '') as Partial<ReturnReceived> | undefined
  if (!head?.waiting) throw new Usage(`no row waits under ${path}`)
  return head.waiting.map(([token, office, period]) => ({ token, office, period }))
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(bytes))
  } catch {
    return undefined // none of ours, and refused as such
  }
}
