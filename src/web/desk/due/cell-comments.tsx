import { Button } from 'react-aria-components/Button'
import type { Form } from '../../../core/country/index.ts'
import { CELL_COMMENTS, type CellComment } from '../../../core/entry/kinds/return-sent-back.ts'
import { parseWholeNumber } from '../../../core/text/numbers.ts'
import { CELL_WORDS, DUE } from './words.ts'
import { digits } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { Choose } from '../form/choose.tsx'
import { useLang } from '../lang.tsx'

type Props = { readonly form: Form; readonly cells: readonly CellComment[]; readonly onCells: (cells: readonly CellComment[]) => void }
const MOST = 20

/** Comments on cells: a row of the return, a column, and one of a closed list. */
export function CellComments({ form, cells, onCells }: Props) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  const set = (i: number, cell: CellComment): void => onCells(cells.map((c, n) => (n === i ? cell : c)))
  return (
    <>
      {cells.map(([row, field, comment], i) => (
        // eslint-disable-next-line react/no-array-index-key -- two comments may say the same; their place is what tells them apart
        <fieldset key={i} className="comment">
          <legend className="sr">{say('due-add-cell')}</legend>
          <Choose
            label={say('due-cell-column')}
            value={field}
            options={form.fields.map((f) => [f.id, pick(f.words, lang)] as const)}
            onChoose={(to) => set(i, [row, to, comment])}
          />
          <label className="field">
            <span>{say('due-cell-number')}</span>
            <input
              type="text"
              inputMode="numeric"
              value={row === 0 ? '' : digits(String(row), lang)}
              onChange={(event) => set(i, [rowOf(event.target.value), field, comment])}
            />
          </label>
          <Choose
            label={say('due-cell-comment')}
            value={comment}
            options={CELL_COMMENTS.map((c) => [c, pick(CELL_WORDS[c], lang)] as const)}
            onChoose={(to) => set(i, [row, field, to])}
          />
          <button type="button" className="plain" onClick={() => onCells(cells.filter((_, n) => n !== i))}>
            {say('due-cell-take-out')}
          </button>
        </fieldset>
      ))}
      {cells.length < MOST && (
        <Button className="btn" onPress={() => onCells([...cells, [0, form.fields[0]?.id ?? '', 'missing']])}>
          {say('due-add-cell')}
        </Button>
      )}
      <p className="s1 mut">{say('due-no-names')}</p>
    </>
  )
}

/** Whole numbers in either script; anything else is the whole column. */
function rowOf(text: string): number {
  const n = parseWholeNumber(text)
  return n.ok ? n.value : 0
}
