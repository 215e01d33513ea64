/** Columns whose heading is an answer itself, or that answer another question than their heading's: ticks, yes and no, days where a place is meant. */
import { areYesOrNo, isMeasured, polarOf, tickedBeside, tickOf } from '../column-senses.ts'
import { isOfOther, type Rule } from './placing.ts'

/** `Guilty` over ticks. */
export const isTicked: Rule = ({ column, name, said, samples, context, table, isSilent }, { columns }) => {
  if (isSilent) return false
  const tick = tickOf(said, samples, context, (id) => isOfOther(table, column, id), tickedBeside(table, column, context))
  if (!tick) return false
  columns.push({ column, heading: name, fields: [tick.field], code: tick.code, by: 'heading' })
  return true
}

/** `Absent?` over yes and no. */
export const isPolar: Rule = ({ column, name, said, samples, context, table }, { columns }) => {
  const polar = said.unread === '' ? polarOf(said, samples, context) : undefined
  if (!polar || !said.concepts.every((c) => c.fields[0] === polar.field) || isOfOther(table, column, polar.field)) return false
  columns.push({ column, heading: name, fields: [polar.field], yesCode: polar.code, by: 'heading' })
  return true
}

/** Yes and no say that somebody is held, and not how; that something is suspended, and not how much. */
export const isWhether: Rule = ({ column, name, said, samples, context, isOfAccused }, { suspended, leftOut }) => {
  const field = said.concepts[0]?.fields[0] ?? ''
  if (!isOfAccused || !['custody', 'suspended_months'].includes(field) || !areYesOrNo(samples, context)) return false
  if (field === 'suspended_months') suspended.push({ column, heading: name, fields: [field], by: 'heading', isYesOrNo: true })
  else leftOut.push({ column, heading: name })
  return true
}

/** Days in detention are no word for where somebody is held. */
export const isHowMuch: Rule = ({ column, name, said, samples, form, context, isOfAccused }, { leftOut }) => {
  if (!isOfAccused || !isMeasured(said, samples, form, context.words)) return false
  leftOut.push({ column, heading: name })
  return true
}
