/** Which columns were read as somebody confirmed, and which wait to be: a line each. */
import { NOT_PART } from '../core/sheet/learned-columns.ts'
import type { Draft } from '../road/stages.ts'

export function describeColumns({ columns: { learned, guesses } }: Draft): string[] {
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
  return [...read, ...likely]
}
