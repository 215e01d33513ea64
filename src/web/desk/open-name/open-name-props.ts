/** What opening a name is given. */
import type { Country } from '../../../core/country/index.ts'
import type { GrantSlip } from '../../../core/entry/grant-slip.ts'
import type { Purpose } from '../../../core/entry/oversight-acts.ts'
import type { SealedClass } from '../../../core/model/fields.ts'
import type { Api } from '../account/api.ts'
import type { SignedIn } from '../account/session.ts'
import type { DeskConfig } from '../config.ts'

export type OpenNameProps = {
  readonly api: Api
  readonly config: DeskConfig
  readonly country: Country
  readonly who: SignedIn
  /** The record's pointer, 32 hex digits. */
  readonly record: string
  /** Its kind's id. */
  readonly kind: string
  /** Which of its sealed fields; who it is, where nothing is said. */
  readonly classes?: readonly SealedClass[]
  /** The reasons that are offered: those of the closed list that are about a person. */
  readonly purposes?: readonly Purpose[]
  /** Another agency's record: its owner's slip. Its purpose is the one that is offered. */
  readonly grant?: GrantSlip
  /** The log's row of the asking that is gone on with, of several for this record; the newest, where nothing is said. */
  readonly row?: number
}
