import { useRef, useState, type KeyboardEvent } from 'react'
import type { Code } from '../../../core/country/index.ts'
import { DUE, SLOT_WORDS } from '../../words/due.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { longPeriod, shortPeriod, standing, type Slot } from './model.ts'
import { SlotShape } from './shape.tsx'

type Props = {
  readonly offices: readonly Code[]
  readonly periods: readonly string[]
  readonly slots: readonly Slot[]
  readonly chosen: Slot | undefined
  readonly onChoose: (slot: Slot) => void
}
const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/**
 * Offices and periods. One stop of the Tab key, arrows inside: a year of a hundred returns is no hundred stops. On a phone a
 * year of months is shown by halves; on paper always whole.
 */
export function HeatMap({ offices, periods, slots, chosen, onChoose }: Props) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  const table = useRef<HTMLTableElement>(null)
  const byPlace = new Map(slots.map((s) => [`${s.office} ${s.period}`, s]))
  const rows = offices.filter((o) => slots.some((s) => s.office === o.code))
  const isHalved = periods.length > 6
  const [half, setHalf] = useState<'a' | 'b'>(() => (chosen && periods.indexOf(chosen.period) >= 6 ? 'b' : 'a'))
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0])

  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    let [row, column] = at
    // Where an office owed nothing there is no cell to stand on.
    for (let tries = 0; tries < rows.length + periods.length; tries++) {
      row += step[0]
      column += step[1]
      const cell = table.current?.querySelector<HTMLButtonElement>(`[data-at="${row}-${column}"]`)
      if (row < 0 || column < 0 || row >= rows.length || column >= periods.length) return
      if (!cell) continue
      if (isHalved) setHalf(column < 6 ? 'a' : 'b')
      setAt([row, column])
      // The half that was hidden is shown before it takes the focus.
      requestAnimationFrame(() => cell.focus())
      return
    }
  }
  const first = slots.length === 0 ? undefined : firstPlace(rows, periods, byPlace)
  const stop = byPlace.has(`${rows[at[0]]?.code} ${periods[at[1]]}`) ? at : first

  return (
    <section className={`card hm ${isHalved ? 'halved' : ''}`} aria-label={say('due-map')} data-half={half}>
      {isHalved && (
        <div className="half" role="group" aria-label={say('due-halves')}>
          {(['a', 'b'] as const).map((h) => (
            <button key={h} type="button" className="plain" aria-pressed={half === h} onClick={() => setHalf(h)}>
              {say(h === 'a' ? 'due-first-half' : 'due-second-half')}
            </button>
          ))}
        </div>
      )}
      <p className="sr" id="due-how">
        {say('due-map-how')}
      </p>
      <table ref={table} aria-describedby="due-how">
        <thead>
          <tr>
            <th scope="col">{say('due-office')}</th>
            {periods.map((p, i) => (
              <th key={p} scope="col" className={i < 6 ? 'ma' : 'mb'}>
                <span aria-hidden="true">{shortPeriod(p, lang)}</span>
                <span className="sr">{longPeriod(p, lang)}</span>
              </th>
            ))}
            <th scope="col" className="r">
              {say('due-in')}
            </th>
          </tr>
        </thead>
        <tbody onKeyDown={move}>
          {rows.map((office, row) => {
            const own = periods.map((p) => byPlace.get(`${office.code} ${p}`))
            const { in: received, due } = standing(own.filter((s) => s !== undefined))
            return (
              <tr key={office.code}>
                <th scope="row">{pick(office.words, lang)}</th>
                {own.map((slot, column) => (
                  <td key={periods[column]} className={column < 6 ? 'ma' : 'mb'}>
                    {slot && (
                      <button
                        type="button"
                        data-at={`${row}-${column}`}
                        data-state={slot.state}
                        tabIndex={stop?.[0] === row && stop[1] === column ? 0 : -1}
                        aria-pressed={chosen?.office === slot.office && chosen.period === slot.period}
                        aria-label={`${pick(office.words, lang)}, ${longPeriod(slot.period, lang)}: ${pick(SLOT_WORDS[slot.state], lang)}`}
                        onFocus={() => setAt([row, column])}
                        onClick={() => onChoose(slot)}
                      >
                        <SlotShape state={slot.state} />
                      </button>
                    )}
                  </td>
                ))}
                <td className="r cv">{due === 0 ? '–' : say('due-in-of', { in: received, due })}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function firstPlace(
  rows: readonly Code[],
  periods: readonly string[],
  byPlace: ReadonlyMap<string, Slot>,
): readonly [number, number] | undefined {
  for (const [row, office] of rows.entries())
    for (const [column, period] of periods.entries()) if (byPlace.has(`${office.code} ${period}`)) return [row, column]
  return undefined
}
