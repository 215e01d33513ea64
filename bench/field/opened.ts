/** What is sealed, opened as its own body opens it: by a person of that body, on record, cosigned by witnesses, through its vaults. */
import { serveVaulted, bothOpen, wishFor } from '../../test/helpers/made-vaults.ts'
import { scratchDir } from '../../test/helpers/scratch-dir.ts'
import { openingPorts } from '../../src/outside/vault/opening-ports.ts'
import { NotOpened, openRecord } from '../../src/work/openings/open.ts'

export type Sealed = { readonly agency: string; readonly record: string; readonly field: string }
export const keyOf = ({ record, field }: Sealed): string => `${record} ${field}`

const FOR_A_CASE = ['police', 'prosecution', 'court']

/** @returns by keyOf, what each holds; null where it is empty, and nothing where its body may not open it */
export async function openAll(dir: string, wishes: readonly Sealed[]): Promise<ReadonlyMap<string, string | null>> {
  const opened = new Map<string, string | null>()
  if (wishes.length === 0) return opened
  const made = await serveVaulted(scratchDir('opened'), dir)
  try {
    await made.bring()
    await bothOpen(made)
    for (const { agency, record, field } of wishes) {
      const type = made.installation.country.agencies.find((a) => a.id === agency)?.type ?? ''
      const purpose = FOR_A_CASE.includes(type) ? 'prosecution' : 'protection'
      try {
        const tools = await made.tools(agency, 'caseworker')
        const texts = await openRecord(await wishFor(made, agency, record, [field], purpose), openingPorts(tools.server), tools)
        opened.set(keyOf({ agency, record, field }), texts[field] || null)
      } catch (error) {
        if (!(error instanceof NotOpened)) throw error
      }
    }
  } finally {
    await made.remove()
  }
  return opened
}
