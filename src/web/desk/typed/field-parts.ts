import type { CodeList, Country, Field } from '../../../core/country/index.ts'

/** The list of a coded field. */
export const listOf = ({ lists }: Country, field: Field): CodeList | undefined => lists.find((l) => l.id === field.list)

/** Ids of what describes a control: nothing, or those that are there. */
export const describe = (...ids: readonly (string | false | undefined)[]): string | undefined => {
  const there = ids.filter((id) => typeof id === 'string')
  return there.length > 0 ? there.join(' ') : undefined
}
