/** Of which field each time in a cell is: the sentence, what of it is suspended, what is served. */
import type { Field } from '../../../country/country.ts'
import type { Duration } from '../values/duration.ts'
import { isSpan } from '../words/vocabulary.ts'
import type { Fault, Item } from './item.ts'

export function assignSpans(
  items: readonly Item[],
  headed: readonly Field[],
  spans: readonly Field[],
  values: Map<string, string>,
  faults: Map<string, Fault>,
  unread: string[],
): void {
  const [whole, part] = [spans.find((f) => f.id === 'sentence_months') ?? spans[0], spans.find((f) => f.id === 'suspended_months')]
  const only = headed.length === 1 && headed[0] && isSpan(headed[0]) ? headed[0] : undefined
  const put = (field: Field | undefined, value: Duration | undefined): void => {
    if (!field) return
    if (value === undefined) faults.set(field.id, 'duration')
    else if (values.has(field.id)) faults.set(field.id, 'two-answers')
    else {
      values.set(field.id, String(value.months))
      if (value.days > 0) values.set(`${field.id.replace(/_months$/, '')}_days`, String(value.days))
    }
  }
  // `5y/2y` under "prison / suspended": one each, in the order of the heading.
  const own = headed.filter(isSpan)
  const times = items.flatMap((i) => (i.kind === 'span' ? [i.value] : []))
  if (own.length === 2 && headed.length === 2 && times.length === 2 && items.length === 2) {
    for (const [i, field] of own.entries()) put(field, times[i])
    return
  }
  let cue: 'whole' | 'part' | 'serve' | undefined
  let served: Duration | undefined
  let isRestLeft = false
  const takeRest = (whole: Field, part: Field): void => {
    const months = Number(values.get(whole.id))
    if (served === undefined || !Number.isSafeInteger(months) || served.months > months || served.days > 0) unread.push('suspended')
    else values.set(part.id, String(months - served.months))
    served = undefined
  }
  for (const [i, item] of items.entries()) {
    if (item.kind === 'cue') cue = part && item.field === part.id ? 'part' : item.field === whole?.id ? 'whole' : undefined
    else if (item.kind === 'serve') [cue, isRestLeft] = ['serve', isRestLeft || item.isRest === true]
    else if (item.kind === 'span') {
      const [next, after] = [items[i + 1], items.slice(i + 2)]
      const isPartNext = next?.kind === 'cue' && next.field === part?.id && !after.some((o) => o.kind === 'span')
      if (cue === 'serve') served = item.value
      else if (cue === 'part' || (cue === undefined && only !== undefined && only.id === part?.id)) put(part, item.value)
      else if (isPartNext && (headed.length === 0 || (whole && values.has(whole.id)))) put(part, item.value)
      else if (isPartNext && part && only?.id !== part.id && !(whole && values.has(whole.id))) unread.push('suspended')
      else put(only ?? whole, item.value)
      cue = undefined
    } else if (item.kind === 'bare') {
      // `24 months (12 suspended)`: twelve of those months; of `2 years (6 suspended)` nobody knows what is counted.
      const [before, next] = [items[i - 1], items[i + 1]]
      const isOfThem = before?.kind === 'span' && before.isOfMonths === true && item.count <= (before.value?.months ?? 0)
      const isPart = next?.kind === 'cue' && next.field === part?.id && !items.slice(i + 2).some((o) => o.kind === 'span')
      if (part && isOfThem && isPart && whole && values.has(whole.id) && Number.isSafeInteger(item.count))
        put(part, { months: item.count, days: 0 })
      else unread.push(item.text)
    } else if (item.kind === 'whole' && whole && part) {
      const months = values.get(whole.id)
      if (months === undefined) unread.push('suspended')
      else values.set(part.id, months)
    } else if (item.kind === 'rest' && part && items[i + 1]?.kind === 'span') {
      // `To serve 1 year, the rest suspended: 2 years`: held to the whole below.
      cue = 'part'
    } else if (item.kind === 'rest' && whole && part) takeRest(whole, part)
  }
  if (served !== undefined && isRestLeft && whole && part && !values.has(part.id)) takeRest(whole, part)
  // `5 years (to serve 1, suspended 4)`: what is served and what is suspended are the whole.
  const [all, suspended] = [values.get(whole?.id ?? ''), values.get(part?.id ?? '')]
  const isWholeSaid = all !== undefined && suspended !== undefined && served?.days === 0
  // `10 months in detention, 10 months suspended`: what was held before is no sentence of which a part is suspended.
  if (whole && suspended !== undefined && items.some((i) => i.kind === 'cue' && i.isHeld === true)) faults.set(whole.id, 'two-answers')
  if (served !== undefined && !(isWholeSaid && served.months + Number(suspended) === Number(all))) unread.push('served')
}
