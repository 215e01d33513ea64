import { ChooseOne, ChooseSeveral, SelectOne } from './choice.tsx'
import { DateBoxes } from './date-boxes.tsx'
import { controlId } from './error-summary.tsx'
import type { ControlProps } from './control-props.ts'

/** So many answers can be taken in at a glance; a longer list is chosen from. */
const GLANCE = 12

/** The control that a field's type asks for. */
export function Control(props: ControlProps) {
  const { field, list, value, onChange, labelledBy, describedBy, isWrong, isOpen } = props
  if (field.type === 'date') return <DateBoxes {...props} />
  if (list && field.type === 'codes') return <ChooseSeveral {...props} list={list} />
  if (list) return isOpen && list.codes.length <= GLANCE ? <ChooseOne {...props} list={list} /> : <SelectOne {...props} list={list} />
  // Where a paper may say roughly how many, letters are typed as well.
  const isNumber = (field.type === 'integer' && field.most === undefined) || field.type === 'amount'
  const said = {
    id: controlId(field.id),
    value,
    autoComplete: 'off',
    spellCheck: false,
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-invalid': isWrong || undefined,
  }
  // A remark may be long; a name is one line, whatever its script.
  if (field.type === 'text' && (field.max ?? 0) > 300)
    return <textarea {...said} rows={isOpen ? 6 : 2} onChange={(event) => onChange(event.target.value)} />
  return (
    <input
      {...said}
      type="text"
      {...(field.spells === undefined ? {} : { lang: 'en' })}
      inputMode={isNumber ? 'numeric' : 'text'}
      placeholder={field.type === 'case-number' ? '123/2024' : ''}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
