/** The model's own code lists: the same in every country unless its folder has a list of the same id. */
import type { CodeList } from './lists/define.ts'
import { INTEGRITY_LISTS } from './lists/integrity.ts'
import { PREVENTION_LISTS } from './lists/prevention.ts'
import { PROTECTION_LISTS } from './lists/protection.ts'
import { SHARED_LISTS } from './lists/shared.ts'

export const MODEL_LISTS: readonly CodeList[] = [...SHARED_LISTS, ...PROTECTION_LISTS, ...PREVENTION_LISTS, ...INTEGRITY_LISTS]
