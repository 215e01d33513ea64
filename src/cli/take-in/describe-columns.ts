/** What is asked, how many cells it decides, and how each answer is written in the file of `--answers`. */
export function describeQuestion({ id, words, cells, likely, others }: Question): string[] {
  const more = others === undefined ? '' : others === 'fields' ? '; or any field of the form' : `; or any code of ${others.list}`
  const choices = likely.map((c) => `${JSON.stringify(c.value)} ${c.words.en}`).join(', ')
  return [`  ? ${words.en} (${counted(cells, 'cells')})`, `    to answer: {${JSON.stringify(id)}: …} with ${choices}${more}`]
}

/** Which columns were read as somebody confirmed, and which wait to be: a line each. */
import { NOT_PART } from '../../core/sheet/learned-columns.ts'
import type { Question } from '../../core/sheet/own/questions/questions.ts'
import type { Draft } from '../../road/stages.ts'
import { counted } from '../counted.ts'

export function describeColumns({ columns: { learned, guesses: all }, questions = [] }: Draft): string[] {
  // What is asked by its question is not said twice.
  const guesses = questions.length > 0 ? [] : all
  const read = learned.filter((c) => c.field !== NOT_PART).map((c) => `  · column "${c.heading}" is read as ${c.field}, as confirmed`)
  const likely = guesses.flatMap(({ heading, fields, of, was }) => {
    const [first] = fields
    const asked = first
      ? `may be ${first.id}: ${first.fits} of ${of} values fit; to confirm: {${JSON.stringify(heading)}:"${first.id}"}`
      : ''
    if (was !== undefined)
      return [`  ? column "${heading}" was confirmed as ${was}, and its values no longer fit${asked ? `; it ${asked}` : ''}`]
    return asked ? [`  ? column "${heading}" ${asked}`] : []
  })
  return [...read, ...likely, ...questions.flatMap(describeQuestion)]
}
