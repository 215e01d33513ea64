/** Nobody accepts or locks what nobody answers for. Asked as the reader: whoever reviews a return does not see its agency's rows. */
import { isSigned } from '../count/statement.ts'
import type { Stub } from '../../../core/entry/kinds.ts'
import type { Ready } from '../../../core/entry/ready.ts'
import { AppendRefused } from '../../../errors.ts'
import type { Db } from '../connect.ts'

type Taken = Extract<Stub, { kind: 'return.accepted' | 'return.locked' }>
const isTaken = (stub: Stub): stub is Taken => stub.kind === 'return.accepted' || stub.kind === 'return.locked'

/** A return is signed once and stays so: what is signed when this is asked is signed when the acceptance is kept. @throws AppendRefused 'return.unsigned' */
export async function refuseUnsigned(reader: Db, entries: readonly Ready[]): Promise<void> {
  const about = entries.flatMap(({ stub }) => (isTaken(stub) ? [stub] : []))
  if (about.length === 0) return
  const { rows } = await reader.query<{ entry: string }>(
    `select distinct r.entry_id::text as entry from unnest($1::text[], $2::uuid[]) as w(agency, entry)
       join saksi.returns r on r.agency_id = w.agency and r.entry_id = w.entry where not ${isSigned('r', false)}`,
    [about.map((s) => s.of), about.map((s) => s.return)],
  )
  const at = entries.findIndex(({ stub }) => isTaken(stub) && rows.some((r) => r.entry === stub.return))
  if (at >= 0) throw new AppendRefused('return.unsigned', 'return', at)
}
