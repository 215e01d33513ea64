/** Of which field each amount in a cell is: the fine, what is owed to the victim. */
import type { Field } from '../../../country/country.ts'
import { isMoney } from '../words/vocabulary.ts'
import type { Fault, Item } from './item.ts'

/** Right behind an amount the words for one thing, and no amount right behind them that they may be of. */
function cuesBehind(items: readonly Item[], at: number, money: readonly Field[], values: ReadonlyMap<string, string>): readonly number[] {
  const first = items[at + 1]
  if (first?.kind !== 'cue' || first.stands === 'apart' || !money.some((f) => f.id === first.field)) return []
  // `Fined 5 million, to pay 20 million compensation`: where all else is said, it is this.
  if (first.stands === 'beside' && !money.every((f) => f.id === first.field || values.has(f.id))) return []
  const rest = items.slice(at + 1)
  const end = rest.findIndex((item) => item.kind !== 'cue' || item.field !== first.field)
  const next = end < 0 ? undefined : rest[end]
  const cues = end < 0 ? rest : rest.slice(0, end)
  const last = cues.at(-1)
  // `5 million riel fine, 20 million to the victim`: what stands between parts them.
  const isParted = last?.kind === 'cue' && last.isLast
  return (next?.kind === 'riel' || next?.kind === 'bare') && !isParted ? [] : cues.map((_, i) => at + 1 + i)
}

export function assignMoney(
  items: readonly Item[],
  headed: readonly Field[],
  money: readonly Field[],
  values: Map<string, string>,
  faults: Map<string, Fault>,
  unread: string[],
): void {
  const own = headed.filter(isMoney)
  const only = own.length === 1 ? own[0] : undefined
  let cue: string | undefined
  const spent = new Set<number>()
  for (const [at, item] of items.entries()) {
    if (item.kind === 'cue') {
      if (spent.has(at)) continue
      cue = money.some((f) => f.id === item.field) ? item.field : undefined
      // A fine that is suspended is no fine that is paid.
      if (only !== undefined && headed.length === 1 && item.field === 'suspended_months') unread.push('suspended')
    } else if (item.kind === 'riel') {
      // `5 million fine, 20 million to the victim`: what no word stands before, the word behind it says of what it is.
      const behind = only === undefined && cue === undefined ? cuesBehind(items, at, money, values) : []
      for (const i of behind) spent.add(i)
      const said = items[behind[0] ?? -1]
      const field = money.find((f) => f.id === (said?.kind === 'cue' ? said.field : cue)) ?? only
      cue = undefined
      if (!field) unread.push('amount')
      else if (item.isOther) faults.set(field.id, 'other-currency')
      else if (item.value === undefined) faults.set(field.id, 'amount')
      else if (values.has(field.id)) faults.set(field.id, 'two-answers')
      else values.set(field.id, String(item.value))
    }
  }
  // "20 million to the victim" under "fine": the word behind it says of what it is.
  if (cue !== undefined && only !== undefined && cue !== only.id && values.has(only.id)) unread.push(cue)
}
