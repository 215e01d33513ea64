import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Code, Country } from '../../../core/country/index.ts'
import { DUE, SLOT_WORDS } from './words.ts'
import { longPeriod, shortPeriod } from '../../words/periods.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { groupOffices, type OfficeGroup } from './groups.ts'
import { nameOf, standing, type Slot } from './model.ts'
import { SlotShape } from './shape.tsx'

type Props = {
  readonly country: Country
  readonly offices: readonly Code[]
  readonly periods: readonly string[]
  readonly slots: readonly Slot[]
  readonly chosen: Slot | undefined
  readonly onChoose: (slot: Slot) => void
}
type Place = readonly [row: number, column: number]
const STEPS: Readonly<Record<string, Place>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}
const cellAt = (table: HTMLTableElement | null, [row, column]: Place): HTMLButtonElement | null | undefined =>
  table?.querySelector<HTMLButtonElement>(`[data-at="${row}-${column}"]`)
const placeOf = (office: string, period: string): string => `${office} ${period}`

/**
 * Offices and periods, by region where the country has them; one region alone when asked for. One stop of the Tab key, arrows
 * inside: a year of a hundred returns is no hundred stops. On a phone a year of months is shown by halves; on paper always whole.
 */
export function HeatMap({ country, offices, periods, slots, chosen, onChoose }: Props) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  const table = useRef<HTMLTableElement>(null)
  const byPlace = new Map(slots.map((s) => [placeOf(s.office, s.period), s]))
  const all = groupOffices(
    offices.filter((o) => slots.some((s) => s.office === o.code)),
    country,
  )
  const [region, setRegion] = useState('')
  const groups = region === '' ? all : all.filter((g) => keyOf(g) === region)
  const rows = groups.flatMap((g) => g.offices)
  const isHalved = periods.length > 6
  const [half, setHalf] = useState<'a' | 'b'>(() => (chosen && periods.indexOf(chosen.period) >= 6 ? 'b' : 'a'))
  const [at, setAt] = useState<Place>([0, 0])
  const isMoving = useRef(false)
  // Once the half that was hidden is shown, and before the next key: Enter would else choose the cell that was left.
  useLayoutEffect(() => {
    if (isMoving.current) cellAt(table.current, at)?.focus()
    isMoving.current = false
  }, [at])

  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    let [row, column] = at
    // Where an office owed nothing there is no cell to stand on.
    for (let tries = 0; tries < rows.length + periods.length; tries++) {
      row += step[0]
      column += step[1]
      const cell = cellAt(table.current, [row, column])
      if (row < 0 || column < 0 || row >= rows.length || column >= periods.length) return
      if (!cell) continue
      if (isHalved) setHalf(column < 6 ? 'a' : 'b')
      setAt([row, column])
      isMoving.current = true
      return
    }
  }
  const stop = byPlace.has(placeOf(rows[at[0]]?.code ?? '', periods[at[1]] ?? '')) ? at : firstPlace(rows, periods, byPlace)

  return (
    <section className={`card hm ${isHalved ? 'halved' : ''}`} aria-label={say('due-map')} data-half={half}>
      {all.length > 1 && (
        <label className="field region">
          <span>{say('due-region')}</span>
          <select value={region} onChange={(event) => setRegion(event.target.value)}>
            <option value="">{say('due-region-all')}</option>
            {all.map((g) => (
              <option key={keyOf(g)} value={keyOf(g)}>
                {g.region ? pick(g.region.words, lang) : say('due-region-none')}
              </option>
            ))}
          </select>
        </label>
      )}
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
              <th key={p} scope="col" className={halfOf(i)}>
                <span aria-hidden="true">{shortPeriod(p, lang)}</span>
                <span className="sr">{longPeriod(p, lang)}</span>
              </th>
            ))}
            <th scope="col" className="r">
              {say('due-in')}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={keyOf(group)} onKeyDown={move}>
            {all.length > 1 && <GroupHead group={group} periods={periods} slots={slots} />}
            {group.offices.map((office) => (
              <OfficeRow
                key={office.code}
                office={office}
                row={rows.indexOf(office)}
                {...{ periods, byPlace, chosen, stop, onChoose }}
                onReach={setAt}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

const keyOf = ({ region }: OfficeGroup): string => region?.code ?? '-'
const halfOf = (column: number): string => (column < 6 ? 'ma' : 'mb')

/** A region's name above its offices, and how much of it is in. */
function GroupHead({
  group,
  periods,
  slots,
}: {
  readonly group: OfficeGroup
  readonly periods: readonly string[]
  readonly slots: readonly Slot[]
}) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  const { in: received, due } = standing(slots.filter((s) => group.offices.some((o) => o.code === s.office)))
  return (
    <tr className="group">
      <th scope="rowgroup">{group.region ? pick(group.region.words, lang) : say('due-region-none')}</th>
      {periods.map((p, i) => (
        <td key={p} className={halfOf(i)} />
      ))}
      <td className="r cv">{due === 0 ? '–' : say('due-in-of', { in: received, due })}</td>
    </tr>
  )
}

type RowProps = Pick<Props, 'periods' | 'chosen' | 'onChoose'> & {
  readonly office: Code
  readonly row: number
  readonly byPlace: ReadonlyMap<string, Slot>
  /** The one cell at which the Tab key stops. */
  readonly stop: Place | undefined
  readonly onReach: (place: Place) => void
}
function OfficeRow({ office, row, periods, byPlace, chosen, stop, onChoose, onReach }: RowProps) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  const own = periods.map((p) => byPlace.get(placeOf(office.code, p)))
  const { in: received, due } = standing(own.filter((s) => s !== undefined))
  return (
    <tr>
      <th scope="row">{pick(office.words, lang)}</th>
      {own.map((slot, column) => (
        <td key={periods[column]} className={halfOf(column)}>
          {slot && (
            <button
              type="button"
              data-at={`${row}-${column}`}
              data-state={slot.state}
              tabIndex={stop?.[0] === row && stop[1] === column ? 0 : -1}
              aria-pressed={chosen?.office === slot.office && chosen.period === slot.period}
              aria-label={`${pick(office.words, lang)}, ${longPeriod(slot.period, lang)}: ${pick(SLOT_WORDS[nameOf(slot)], lang)}`}
              onFocus={() => onReach([row, column])}
              onClick={() => onChoose(slot)}
            >
              <SlotShape state={nameOf(slot)} />
            </button>
          )}
        </td>
      ))}
      <td className="r cv">{due === 0 ? '–' : say('due-in-of', { in: received, due })}</td>
    </tr>
  )
}

function firstPlace(rows: readonly Code[], periods: readonly string[], byPlace: ReadonlyMap<string, Slot>): Place | undefined {
  for (const [row, office] of rows.entries())
    for (const [column, period] of periods.entries()) if (byPlace.has(placeOf(office.code, period))) return [row, column]
  return undefined
}
