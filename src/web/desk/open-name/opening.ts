import { hpke, makeVaultKeys } from '../../../adapters/hpke/hpke.ts'
import type { Country } from '../../../core/country/index.ts'
import type { GrantSlip } from '../../../core/entry/grant-slip.ts'
import type { Purpose } from '../../../core/entry/oversight-acts.ts'
import type { EntrySigner } from '../../../core/entry/sign.ts'
import type { SealedClass } from '../../../core/model/fields.ts'
import type { ErrorCode } from '../../../errors.ts'
import { askOpening, fetchOpening, NotOpened } from '../../../flow/open.ts'
import type { Api } from '../account/api.ts'
import type { DeskConfig } from '../config.ts'
import { sealedFields, type SealedField } from './fields.ts'
import { deskPorts, readSealed } from './ports.ts'

/** What is on record from the moment of asking, whatever comes of it. */
export type Written = { readonly position: number; readonly at: Date; readonly purpose: Purpose }
export type Named = { readonly field: SealedField; readonly value: string }
export type Outcome =
  | { readonly is: 'open'; readonly names: readonly Named[] }
  /** A vault or the witnesses do not answer now: it may be asked again, by the same row. */
  | { readonly is: 'waits' }
  | { readonly is: 'refused'; readonly code: ErrorCode | 'no-passkey' }

export type Asking = {
  readonly api: Api
  readonly doors: NonNullable<DeskConfig['doors']>
  readonly country: Country
  readonly signer: EntrySigner
  readonly agency: string
  readonly record: string
  readonly purpose: Purpose
  readonly classes: readonly SealedClass[]
  /** Its owner's slip, for another agency's record. */
  readonly grant?: GrantSlip
  /** Called once the row stands in the log. */
  readonly onWritten: (written: Written) => void
}

const WAITING: readonly string[] = ['opening.vault-silent', 'opening.not-witnessed']

/** One opening, from its row to the names. `again` asks by the same row, for what did not answer. */
export type Opening = { readonly outcome: Outcome; readonly again: () => Promise<Outcome> }

export async function open(asking: Asking): Promise<Opening> {
  const { api, doors, country, signer, agency, purpose } = asking
  const none = async (): Promise<Outcome> => ({ is: 'waits' })
  try {
    const record = await readSealed(api, asking.record, purpose, asking.grant)
    const fields = sealedFields(record, asking.classes, country)
    if (fields.length === 0) return { outcome: { is: 'refused', code: 'opening.no-record' }, again: none }
    const random = { bytes: (n: number) => crypto.getRandomValues(new Uint8Array(n)) }
    const tools = { random, hpke, signer, oneTime: await makeVaultKeys(), ...doors }
    const ports = deskPorts(api)
    const wish = { record, agency, purpose, fields: fields.map((f) => f.id), emergency: false }
    const asked = await askOpening(wish, ports, tools)
    asking.onWritten({ position: asked.standing.index, at: new Date(), purpose })
    const again = async (): Promise<Outcome> => {
      try {
        const opened = await fetchOpening(wish, asked, ports, tools)
        return { is: 'open', names: fields.map((field) => ({ field, value: opened[field.id] ?? '' })) }
      } catch (error) {
        return refusalOf(error)
      }
    }
    return { outcome: await again(), again }
  } catch (error) {
    return { outcome: refusalOf(error), again: none }
  }
}

function refusalOf(error: unknown): Outcome {
  if (!(error instanceof NotOpened)) return { is: 'refused', code: 'no-passkey' } // the device was not asked, or said no
  return WAITING.includes(error.code) ? { is: 'waits' } : { is: 'refused', code: error.code }
}
