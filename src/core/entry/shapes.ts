/** Whether a stub is what its kind allows, member by member. What a country's forms add is asked in check.ts. */
import { parseObject } from '../canonical.ts'
import { code, hasMembers, isObject, misfit, text, uuid } from '../shape.ts'
import { AUTHOR } from './author.ts'
import type { Door } from './define.ts'
import { findKind, type Stub } from './kinds.ts'

const BASE = ['v', 'id', 'agency', 'author', 'kind']
const author = text(AUTHOR)

/** Where a stub is not what its kind allows (`stub.<member>`, never the value); undefined when it is. */
export function shapeFault(stub: unknown, door: Door): string | undefined {
  const kind = isObject(stub) ? findKind(stub.kind) : undefined
  if (!isObject(stub) || kind?.door !== door) return 'stub.kind'
  if (!hasMembers(stub, kind.members, BASE)) return 'stub'
  if (stub.v !== 1 || !uuid(stub.id) || !code(stub.agency) || !author(stub.author)) return 'stub'
  const name = misfit(stub, kind.members)
  return name && `stub.${name}`
}

/** What the text of a stub says; undefined where it is not what its kind allows. */
export function readStub(text: string, door: Door): Stub | undefined {
  const said = parseObject(text) as Stub | undefined
  return shapeFault(said, door) === undefined ? said : undefined
}
