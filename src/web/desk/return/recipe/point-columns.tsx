import { Button } from 'react-aria-components/Button'
import type { CodeList, Field, Form } from '../../../../core/country/index.ts'
import { markField, type PointedKind } from '../../../../core/sheet/recipe/pointed.ts'
import type { PointedSheet } from '../../../../core/sheet/recipe/shown-sheet.ts'
import { letters } from '../../../../core/sheet/letters.ts'
import { pick } from '../../../words/say.ts'
import { HoldNames } from '../../hold-names.tsx'
import { useLang } from '../../lang.tsx'
import { ClosedName, useHold } from '../mend/held.tsx'
import { isClosed } from '../mend/problems.ts'
import { useRecipeWords } from './use-recipe-words.ts'

type Props = {
  readonly sheet: PointedSheet
  readonly kinds: readonly PointedKind[]
  readonly formOf: (id: string) => Form | undefined
  readonly lists: readonly CodeList[]
  readonly onPoint: (kind: number, field: string, heading: string | undefined) => void
  readonly onMark: (kind: number, heading: string, code: string | undefined) => void
}

/** The sheet itself, with what each column is of each kind of record; one column may be of several. Cells that may be names are closed. */
export function PointColumns({ sheet, kinds, formOf, lists, onPoint, onMark }: Props) {
  const lang = useLang()
  const say = useRecipeWords()
  const hold = useHold()
  const wordsOf = (list: string | undefined, code: string): string => {
    const found = lists.find((l) => l.id === list)?.codes.find((c) => c.code === code)
    return found ? pick(found.words, lang) : code
  }
  const parts = kinds.flatMap((kind, i) => {
    const form = formOf(kind.form)
    return form ? [{ kind, i, form, marked: markField(form) }] : []
  })
  return (
    <>
      <p className="s2 row between">
        <span>{sheet.sheet}</span>
        <HoldNames onHold={hold} />
      </p>
      <ul className="columns cols" tabIndex={0} aria-label={sheet.sheet === '' ? say('point-kinds') : sheet.sheet}>
        {sheet.columns.map((column, at) => {
          const { heading } = column
          const said = parts.flatMap(({ kind, i, form, marked }) => [
            ...form.fields.flatMap((f) =>
              kind.columns[f.id] === heading
                ? [{ key: `${i} ${f.id}`, field: f, text: sayOf(form, f, lang), undo: () => onPoint(i, f.id, undefined) }]
                : [],
            ),
            ...(Object.hasOwn(kind.marks, heading) && marked
              ? [
                  {
                    key: `${i} mark`,
                    field: marked,
                    text: `${pick(form.words, lang)}: ${wordsOf(marked.list, kind.marks[heading] ?? '')}`,
                    undo: () => onMark(i, heading, undefined),
                  },
                ]
              : []),
          ])
          const isOpen = said.length > 0 && !said.some(({ field }) => isClosed(field))
          return (
            <li key={column.column} className="column" data-column={column.column}>
              <div className="says">
                <ul className="chips">
                  {said.map(({ key, text, undo }) => (
                    <li key={key} className="chip">
                      <span>{text}</span>
                      <Button className="plain" onPress={undo} aria-label={say('point-not', { what: text })}>
                        ✕
                      </Button>
                    </li>
                  ))}
                </ul>
                {parts.length > 0 && (
                  <select
                    value=""
                    aria-label={say('point-column', { heading })}
                    onChange={(event) => {
                      const [i = '', how, what = ''] = event.target.value.split(' ')
                      if (how === 'field') onPoint(Number(i), what, heading)
                      if (how === 'mark') onMark(Number(i), heading, what)
                    }}
                  >
                    <option value="">{say(said.length > 0 ? 'point-also' : 'point-choose')}</option>
                    {parts.map(({ kind, i, form, marked }) => (
                      <optgroup key={i} label={pick(form.words, lang)}>
                        {freeOf(kind, form).map((f) => (
                          <option key={f.id} value={`${i} field ${f.id}`}>
                            {pick(f.words, lang)}
                          </option>
                        ))}
                        {marked &&
                          !(marked.id in kind.columns) &&
                          !(marked.id in kind.same) &&
                          (lists.find((l) => l.id === marked.list)?.codes ?? []).map((c) => (
                            <option key={c.code} value={`${i} mark ${c.code}`}>
                              {say('point-mark', { code: pick(c.words, lang) })}
                            </option>
                          ))}
                      </optgroup>
                    ))}
                  </select>
                )}
              </div>
              <h2 title={heading}>
                <span className="s1 mut">{letters(column.column + 1)}</span> {heading}
              </h2>
              <ol className="cells">
                {sheet.lines.map((line, i) => {
                  const cell = line[at] ?? ''
                  return <li key={i}>{cell === '' ? '\u00a0' : isOpen ? cell : <ClosedName text={cell} />}</li>
                })}
              </ol>
            </li>
          )
        })}
      </ul>
    </>
  )
}

const sayOf = (form: Form, field: Field, lang: Parameters<typeof pick>[1]): string =>
  `${pick(form.words, lang)}: ${pick(field.words, lang)}`

/** Fields that no column is yet; whose rows they are is said of the file. */
const freeOf = (kind: PointedKind, form: Form): readonly Field[] =>
  form.fields.filter(
    (f) => f.id !== form.slot.office && f.id !== form.ordinal && !(f.id in kind.columns) && !Object.hasOwn(form.constants ?? {}, f.id),
  )
