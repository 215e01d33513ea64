/** Which of a sheet's questions somebody looks for. */
import { fold } from '../../../core/text/fold.ts'
import type { ShownAnswer } from '../../../work/answers/shown-answers.ts'

/**
 * Every word of it stands somewhere in the question, in any of its languages, in the name of its owner or of its figure, or is a row of the requirements (`R45`).
 * @param sought folded. @param owner its name as the reader is shown it.
 */
export function isSought({ id, asks, indicator, requirements, owner: body }: ShownAnswer, sought: string, owner: string): boolean {
  const rows = requirements.map(fold)
  const text = fold([...Object.values(asks), owner, body, indicator.replaceAll('-', ' '), id].join(' '))
  return sought.split(' ').every((word) => (/^r\d+$/.test(word) ? rows.includes(word) : text.includes(word)))
}
