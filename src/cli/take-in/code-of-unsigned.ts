import { codeOf } from '../../core/entry/kinds/return-countersigned.ts'
import type { Sealed } from '../../road/stages.ts'

/** What whoever signs a return at the desk compares with where it was sealed; undefined where it is signed already, or has no rows. */
export function codeOfUnsigned(entries: Sealed['entries']): string | undefined {
  const head = JSON.parse(entries[0]?.stub ?? '{}') as { readonly author?: string; readonly root?: string }
  return head.author?.startsWith('unsigned:') === true && head.root !== undefined ? codeOf(head.root) : undefined
}
