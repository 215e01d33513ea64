/**
 * Records of one kind that an agency drew at random from its own, for people to find out how often each one's person is there. On record before
 * the first is looked at: who drew again until the answer pleased would be seen.
 */
import type { RecordKind } from '../../model/kinds.ts'
import { code, exactly, hash, isCount, listOf, optional, token, unique, uuid } from '../../shape.ts'
import { entryKind } from '../define.ts'

/** More than this in one draw tells little more, and nobody resolves it. */
export const SAMPLE_MOST = 1_000

/** Where a kind is none of which people are counted. */
export function sampleFault(type: string, recordKinds: readonly RecordKind[]): 'stub.type' | undefined {
  const kind = recordKinds.find((k) => k.id === type)
  return kind && kind.concerns !== 'nobody' && kind.side !== 'oversight' && !kind.isOwnAlone ? undefined : 'stub.type'
}

export const sampleDrawn = entryKind(
  {
    kind: 'sample.drawn',
    door: 'act',
    members: {
      type: code,
      records: unique(listOf(token, 1, SAMPLE_MOST)),
      /** By which anybody can draw them again (core/review/draw.ts): the asking, its secret, and which leaf of the anchor. Without it, the agency's own word. */
      seed: optional(exactly({ asked: uuid, secret: hash, anchor: isCount })),
    },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: true,
    movesSigners: false,
  },
  {
    refers: ({ type }, { recordKinds }) => sampleFault(type, recordKinds),
    rows: ({ agency, id, type, records }, recordedAt) =>
      records.map((record) => ({
        table: 'people_samples',
        row: { agency_id: agency, entry_id: id, type, record_id: record, recorded_at: recordedAt },
      })),
  },
)
