import type { Stub } from '../../core/entry/kinds.ts'
import { codeOf } from '../../core/entry/kinds/return-countersigned.ts'
import { saysOf } from '../../core/entry/unsigned-acts.ts'
import type { Sealed } from '../../road/stages.ts'

/**
 * What whoever signs a return at the desk compares with where it was sealed; of a letter of nil returns one for each form.
 * @returns undefined where it is signed already, and of what is no return
 */
export function codeOfUnsigned([first, ...others]: Sealed['entries']): string | undefined {
  if (!first) return undefined
  const head = JSON.parse(first.stub) as Stub
  if (!head.author.startsWith('unsigned:')) return undefined
  if (head.kind === 'return.received') return codeOf(head.root)
  if (head.kind !== 'return.nil') return undefined
  return [head, ...others.map((e) => JSON.parse(e.stub) as Stub)].map((stub) => codeOf(saysOf(stub))).join(', ')
}
