import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Field } from '../../../../core/country/index.ts'
import { convertLimon } from '../../../../core/text/limon.ts'
import { digits } from '../../../words/khmer.ts'
import { HoldNames } from '../../hold-names.tsx'
import { useLang } from '../../lang.tsx'
import { ClosedName, useHold } from './held.tsx'
import { useWords } from '../use-words.ts'
import type { Change } from '../changes.ts'
import { cellOf, type Sheet } from './problems.ts'

type Props = {
  readonly sheet: Sheet
  readonly field: Field
  readonly row: number
  readonly onTake: (changes: readonly Change[]) => void
}

type Pair = { readonly row: number; readonly written: string; readonly khmer: string }

/** Every cell of a column that looks like an old font's, with what it would be in Unicode. */
function listPairs(sheet: Sheet, field: Field): readonly Pair[] {
  const rows = sheet.problems.flatMap((p) => (p.code === 'cell.legacy-khmer' && p.field === field.id ? (p.row ?? []) : []))
  return rows.flatMap((row) => {
    const written = cellOf(sheet, row, field.id)
    const khmer = convertLimon(written)
    return khmer === undefined ? [] : [{ row, written, khmer }]
  })
}

/** The offer to convert. It can be taken only once the names were looked at: a table of keys does not know how somebody is called. */
export default function LegacyOffer({ sheet, field, row, onTake }: Props) {
  const lang = useLang()
  const say = useWords()
  const hold = useHold()
  const [isSeen, setSeen] = useState(false)
  const pairs = listPairs(sheet, field)
  const mine = pairs.find((p) => p.row === row)
  if (!mine) return null
  const take = (taken: readonly Pair[]): void => onTake(taken.map((p) => ({ row: p.row, field: field.id, value: p.khmer })))
  return (
    <section className="legacy">
      <p className="s2">{say('legacy-how')}</p>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('row-no')}</th>
              <th scope="col">{say('legacy-written')}</th>
              <th scope="col">{say('legacy-khmer')}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((p) => (
              <tr key={p.row}>
                <th scope="row">{digits(String(p.row), lang)}</th>
                <td>
                  <ClosedName text={p.written} />
                </td>
                <td lang="km">
                  <ClosedName text={p.khmer} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <HoldNames
        onHold={(on) => {
          setSeen(true)
          hold(on)
        }}
      />
      {!isSeen && <p className="s1 mut">{say('legacy-look-first')}</p>}
      <div className="fix">
        <Button className="btn p l" isDisabled={!isSeen} onPress={() => take([mine])}>
          {say('legacy-take')}
        </Button>
        {pairs.length > 1 && (
          <Button className="btn l" isDisabled={!isSeen} onPress={() => take(pairs)}>
            {say('legacy-take-all', { n: pairs.length })}
          </Button>
        )}
      </div>
    </section>
  )
}
