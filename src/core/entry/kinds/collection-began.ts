/** From which day on this record asks for returns; the newest statement stands. What a form could have been asked for before that day is before the record. */
import { day } from '../../shape.ts'
import { ownWord } from '../define.ts'

export const collectionBegan = ownWord(
  'collection.began',
  { isPolicy: true, movesFigures: true, movesSigners: false },
  { /** ISO day. A return is owed if its period begins on it or later. */ from: day },
)
