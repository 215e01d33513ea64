/** The model's own code lists: the same in every country unless its folder has a list of the same id. */
import { ACTION_LISTS } from './lists/action.ts'
import type { CodeList } from './lists/define.ts'
import { INTAKE_LISTS } from './lists/intake.ts'
import { INTEGRITY_LISTS } from './lists/integrity.ts'
import { COURT_LISTS } from './lists/justice/courts.ts'
import { ACCUSED_LISTS } from './lists/justice/people.ts'
import { OVERSIGHT_LISTS } from './lists/oversight.ts'
import { PAPER_LISTS } from './lists/papers.ts'
import { PREVENTION_LISTS } from './lists/prevention.ts'
import { PROTECTION_LISTS } from './lists/protection.ts'
import { SHARED_LISTS } from './lists/shared.ts'
import { TRAFFICKING_LISTS } from './lists/trafficking.ts'

export const MODEL_LISTS: readonly CodeList[] = [
  ...SHARED_LISTS,
  ...TRAFFICKING_LISTS,
  ...INTAKE_LISTS,
  ...ACTION_LISTS,
  ...ACCUSED_LISTS,
  ...COURT_LISTS,
  ...OVERSIGHT_LISTS,
  ...PROTECTION_LISTS,
  ...PREVENTION_LISTS,
  ...INTEGRITY_LISTS,
  ...PAPER_LISTS,
]

/** A country's list of the same id stands in the model's place. */
export const withModelLists = (own: readonly CodeList[]): readonly CodeList[] => [
  ...MODEL_LISTS.filter((list) => !own.some((o) => o.id === list.id)),
  ...own,
]
