/**
 * A board of answers to notes that were left without a name (core/note/board.ts): always as long, all its places taken. Who posts it says that it is posted,
 * and not that any of it is an answer. The newest stands.
 */
import { sideOf } from '../../access/side-of.ts'
import { fromBase64Url } from '../../bytes.ts'
import { parseObject } from '../../canonical.ts'
import { BOARD_BYTES } from '../../note/board.ts'
import { entryKind, noRows } from '../define.ts'

export const boardPosted = entryKind(
  {
    kind: 'board.posted',
    door: 'act',
    members: {},
    signed: { is: 'one', roles: ['oversight'] },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: ({ agency }, { country }) => (sideOf(country, agency) === 'oversight' ? undefined : 'stub.agency'),
    holds: (sealed) => boardIn(sealed) !== undefined,
    rows: noRows,
  },
)

/** Base64url; undefined where the sealed part is no board. */
export function boardIn(sealed: string): string | undefined {
  const said = parseObject(sealed)
  const board = said && Object.keys(said).length === 1 && typeof said.board === 'string' ? said.board : ''
  try {
    return fromBase64Url(board).length === BOARD_BYTES ? board : undefined
  } catch {
    return undefined // no base64url
  }
}
