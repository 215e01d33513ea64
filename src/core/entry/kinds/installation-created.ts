/** The first entry of a log. */
import { code, isFlag, text } from '../../shape.ts'
import { ownWord } from '../define.ts'

/** A log's name. */
export const origin = text(/^[a-z0-9][a-z0-9./-]{0,120}$/)

export const installationCreated = ownWord(
  'installation.created',
  { isPolicy: true, movesFigures: true, movesSigners: true },
  { country: code, demo: isFlag, origin },
)
