import { useId } from 'react'
import type { Country } from '../../../core/country/index.ts'
import type { FrozenFigure, OutlinePart } from '../../../core/report/annual.ts'
import { compareText } from '../../../core/text/collate.ts'
import { languageOf, sayIn } from '../../../core/text/languages.ts'
import type { Words } from '../../../core/model/fields.ts'
import type { Lang } from '../../words/khmer.ts'
import { findDefinition } from '../../../core/release/words/of-release.ts'
import { pick, speaker } from '../../words/say.ts'
import { Choose } from '../form/choose.tsx'
import { useLang } from '../lang.tsx'
import { FigureLine } from './figure-line.tsx'
import { ANNUAL_DESK } from './words.ts'

type Props = {
  readonly part: OutlinePart
  readonly at: number
  /** With its definitions. */
  readonly country: Country
  readonly numbers: readonly FrozenFigure[]
  readonly onPart: (part: OutlinePart) => void
  readonly onUp: (() => void) | undefined
  readonly onRemove: () => void
}

/** One part of the outline: its words in each language, and its figures with what each says now. */
export function PartEdit({ part, at, country, numbers, onPart, onUp, onRemove }: Props) {
  const lang = useLang()
  const say = speaker(ANNUAL_DESK, lang)
  const { languages } = country
  const name = say('an-part', { n: at + 1 })
  const nameOf = (id: string): string => pick(findDefinition(country, id)?.words ?? { en: id, km: id }, lang)
  const numberOf = (id: string): FrozenFigure => numbers.find((n) => n.figure === id) ?? { ...NEVER, figure: id }
  const free = numbers
    .flatMap(({ figure }) => (part.figures.includes(figure) ? [] : [[figure, nameOf(figure)] as const]))
    .toSorted((a, b) => compareText(a[1], b[1]))
  const setFigures = (figures: readonly string[]): void => onPart({ ...part, figures })
  return (
    <fieldset className="card part-edit">
      <legend>{name}</legend>
      <div className="tongues">
        {languages.map((tag) => (
          <div key={tag}>
            <InTongue
              label={say('an-part-title', { language: languageOf(tag).name })}
              tag={tag}
              words={part.title}
              onWords={(title) => onPart({ ...part, title })}
            />
            <InTongue
              label={say('an-part-text', { language: languageOf(tag).name })}
              tag={tag}
              words={part.text ?? emptyIn(languages)}
              isLong
              onWords={(text) => onPart({ ...part, text })}
            />
          </div>
        ))}
      </div>
      <p className="s2 mut">{say('an-text-how')}</p>
      <h2 className="h3">{say('an-figures')}</h2>
      {part.figures.length === 0 && <p className="s2 mut">{say('an-no-figures')}</p>}
      <ul className="figure-lines">
        {part.figures.map((id, i) => (
          <li key={id}>
            <FigureLine figure={numberOf(id)} country={country} />
            <span className="row acts">
              {i > 0 && (
                <button
                  type="button"
                  className="btn"
                  aria-label={say('an-up', { what: nameOf(id) })}
                  onClick={() => setFigures(movedUp(part.figures, i))}
                >
                  ↑
                </button>
              )}
              <button
                type="button"
                className="btn"
                aria-label={say('an-remove', { what: nameOf(id) })}
                onClick={() => setFigures(part.figures.filter((other) => other !== id))}
              >
                ×
              </button>
            </span>
          </li>
        ))}
      </ul>
      {free.length > 0 && (
        <Choose
          label={say('an-add-figure')}
          value=""
          empty={say('an-choose')}
          options={free}
          onChoose={(id) => id !== '' && setFigures([...part.figures, id])}
        />
      )}
      <p className="row acts">
        {onUp && (
          <button type="button" className="btn" onClick={onUp}>
            {say('an-up', { what: name })}
          </button>
        )}
        <button type="button" className="btn" onClick={onRemove}>
          {say('an-remove', { what: name })}
        </button>
      </p>
    </fieldset>
  )
}

type InTongueProps = {
  readonly label: string
  readonly tag: Lang
  readonly words: Words
  readonly isLong?: boolean
  readonly onWords: (words: Words) => void
}
/** What is said in one language, and in the others as it was. */
export function InTongue({ label, tag, words, isLong, onWords }: InTongueProps) {
  const id = useId()
  const set = (text: string): void => onWords({ ...words, [tag]: text })
  const value = sayIn(words, tag)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea id={id} lang={tag} rows={4} maxLength={8000} value={value} onChange={(e) => set(e.target.value)} />
      ) : (
        <input id={id} lang={tag} type="text" maxLength={300} autoComplete="off" value={value} onChange={(e) => set(e.target.value)} />
      )}
    </div>
  )
}

const NEVER = { release: null, value: null, qualifier: null, state: null, received: null, due: null } as const

/** Nothing yet, in each. */
export const emptyIn = (languages: readonly Lang[]): Words => ({ ...Object.fromEntries(languages.map((tag) => [tag, ''])), en: '' })

/** The one at `i` before the one above it. */
export const movedUp = <T,>(list: readonly T[], i: number): readonly T[] => [
  ...list.slice(0, i - 1),
  ...list.slice(i - 1, i + 1).toReversed(),
  ...list.slice(i + 1),
]
