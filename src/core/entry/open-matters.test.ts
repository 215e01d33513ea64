import { expect, it } from 'vitest'
import { MODEL_LISTS } from '../model/lists.ts'
import { getRecordKind } from '../model/kinds.ts'
import { OPEN_MATTERS } from './open-matters.ts'

const codesOf = (kind: string, column: string): readonly string[] => {
  const list = getRecordKind(kind).fields.find((f) => f.id === column)?.list
  return MODEL_LISTS.find((l) => l.id === list)?.codes.map((c) => c.code) ?? []
}

it('holds a suspect’s case open until she is let go: sent on or under supervision, it is somebody’s to decide', () => {
  const open = OPEN_MATTERS.filter((m) => m.kind === 'suspect').flatMap((m) => m.states)
  expect(codesOf('suspect', 'status').filter((c) => !open.includes(c))).toEqual(['released', 'unknown'])
})
