/**
 * A sheet of counts was sent again and holds fewer people: these records are no longer in what its author says is everything. Or a dossier went to another
 * office, in whose register it stands now.
 */
import { code, listOf, token, uuid } from '../../shape.ts'
import { ownWord } from '../define.ts'

export const recordWithdrawn = ownWord(
  'record.withdrawn',
  { isPolicy: false, movesFigures: true, movesSigners: false },
  {
    type: code,
    form: code,
    record: token,
    replaces: listOf(uuid),
    /** The return that left it out, or the answer that took it over. */ because: uuid,
  },
)
