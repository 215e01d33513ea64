/** What every control of a form is given. */
import type { CodeList, Field } from '../../../core/country/index.ts'

export type ControlProps = {
  readonly field: Field
  readonly list: CodeList | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  /** Id of what names it, where no label stands beside it. */
  readonly labelledBy: string
  /** Ids of its hint and of what is wrong with it. */
  readonly describedBy: string | undefined
  readonly isWrong: boolean
  /** One question a page has room for every answer; a page of many questions folds them away. */
  readonly isOpen: boolean
}
