import { useId } from 'react'
import { Button } from 'react-aria-components/Button'
import type { CodeList, Form } from '../../../../core/country/index.ts'
import { lackingOf, type PointedKind } from '../../../../core/sheet/recipe/pointed.ts'
import type { PointedColumn } from '../../../../core/sheet/recipe/shown-sheet.ts'
import { languageOf } from '../../../../core/text/languages.ts'
import { pick } from '../../../words/say.ts'
import { useLang } from '../../lang.tsx'
import { isClosed } from '../mend/problems.ts'
import { useRecipeWords } from './use-recipe-words.ts'

type Props = {
  readonly kind: PointedKind
  readonly form: Form
  readonly lists: readonly CodeList[]
  readonly columns: readonly PointedColumn[]
  readonly onChange: (kind: PointedKind) => void
  readonly onRemove: () => void
}

/** One kind of record: of which rows it is, and what is the same in all of them. */
export function KindCard({ kind, form, lists, columns, onChange, onRemove }: Props) {
  const lang = useLang()
  const say = useRecipeWords()
  const id = useId()
  const words = pick(form.words, lang)
  const { only, ...every } = kind
  const lacking = lackingOf(kind, form)
  const codesOf = (list: string | undefined): CodeList['codes'] => lists.find((l) => l.id === list)?.codes ?? []
  // What a column does not say may be one thing for all rows; a day or a number is none.
  const asked = form.fields.filter(
    (f) => f.type === 'code' && f.list !== undefined && f.required && (f.id in kind.same || lacking.includes(f)),
  )
  const open = lacking.filter((f) => !asked.includes(f))
  const markWords = [...new Set(columns.flatMap((c) => (Object.hasOwn(kind.marks, c.heading) ? c.words : [])))]
  const isOfNames = (heading: string): boolean => form.fields.some((f) => kind.columns[f.id] === heading && isClosed(f))
  const choose = (value: string): void => {
    const [how = '', ...rest] = value.split(':')
    const heading = rest.join(':')
    const column = columns.find((c) => c.heading === heading)
    if (!column) return onChange(every)
    const taken = Object.fromEntries(column.words.map((w) => [w, false]))
    onChange({ ...every, only: { heading, ...(how === 'words' ? { words: taken } : {}) } })
  }
  return (
    <fieldset className="card kind">
      <legend>
        <b>{words}</b>
      </legend>
      <p className="end">
        <Button className="plain" onPress={onRemove} aria-label={say('point-remove-of', { form: words })}>
          {say('point-remove')}
        </Button>
      </p>
      <label htmlFor={`${id}-when`}>{say('point-when')}</label>
      <select
        id={`${id}-when`}
        value={only === undefined ? '' : `${only.words ? 'words' : 'filled'}:${only.heading}`}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{say('point-every')}</option>
        {columns.map((c) => (
          <option key={c.column} value={`filled:${c.heading}`}>
            {say('point-filled', { heading: c.heading })}
          </option>
        ))}
        {columns.flatMap((c) =>
          c.areKinds && !isOfNames(c.heading)
            ? [
                <option key={`words ${c.column}`} value={`words:${c.heading}`}>
                  {say('point-by-words', { heading: c.heading })}
                </option>,
              ]
            : [],
        )}
      </select>
      {only?.words && (
        <div className="words" role="group" aria-label={say('point-by-words', { heading: only.heading })}>
          <p className="s1 mut">{say('point-words-how')}</p>
          {Object.entries(only.words).map(([word, isIn]) => (
            <label key={word} className="tick">
              <input
                type="checkbox"
                checked={isIn}
                onChange={(event) => onChange({ ...kind, only: { ...only, words: { ...only.words, [word]: event.target.checked } } })}
              />
              <span>{word}</span>
            </label>
          ))}
        </div>
      )}
      {markWords.map((word) => (
        <label key={word} className="field">
          {say('point-meant', { word })}
          <select
            value={Object.hasOwn(kind.meant, word) ? String(kind.meant[word]) : ''}
            onChange={(event) => {
              const { [word]: _, ...meant } = kind.meant
              onChange({ ...kind, meant: event.target.value === '' ? meant : { ...meant, [word]: event.target.value === 'true' } })
            }}
          >
            <option value="">{say('point-as-ever')}</option>
            <option value="true">{say('point-is-mark')}</option>
            <option value="false">{say('point-no-mark')}</option>
          </select>
        </label>
      ))}
      {asked.map((f) => (
        <label key={f.id} className="field">
          {say('point-same', { field: pick(f.words, lang) })}
          <select
            value={kind.same[f.id] ?? ''}
            onChange={(event) => {
              const { [f.id]: _, ...same } = kind.same
              onChange({ ...kind, same: event.target.value === '' ? same : { ...same, [f.id]: event.target.value } })
            }}
          >
            <option value="">{say('point-not-same')}</option>
            {codesOf(f.list).map((c) => (
              <option key={c.code} value={c.code}>
                {pick(c.words, lang)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {open.length > 0 && (
        <p className="s2 asks">{say('point-lacks', { fields: open.map((f) => pick(f.words, lang)).join(languageOf(lang).comma) })}</p>
      )}
    </fieldset>
  )
}
