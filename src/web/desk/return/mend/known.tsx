import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country, Form } from '../../../../core/country/index.ts'
import { codesOf } from '../../../../core/country/find.ts'
import { forget, NOTHING_KEPT, type Memory, type Remembered } from '../../../../core/sheet/own/questions/memory.ts'
import { UNIT_WORDS } from '../../../../core/sheet/own/words/unit-words.ts'
import type { Unit } from '../../../../core/country/sheet-words.ts'
import { ROLES, ROLES_WORDS } from '../../../../core/sheet/own/grid/parties.ts'
import { NOTHING, OF_NAME } from '../../../../core/sheet/own/questions/questions.ts'
import { LEFT_OUT, TAKEN } from '../../../../core/sheet/recipe/recipe-rows.ts'
import { languageOf } from '../../../../core/text/languages.ts'
import { formatDay, type Lang } from '../../../words/khmer.ts'
import { KNOWN } from '../../../words/known.ts'
import { pick, speaker } from '../../../words/say.ts'
import type { Drafts } from '../../drafts.ts'
import { HoldNames } from '../../hold-names.tsx'
import { useLang } from '../../lang.tsx'
import { changeKnown, readKnown } from '../learned.ts'
import { isClosed } from './problems.ts'

type Props = { readonly drafts: Drafts; readonly form: Form; readonly country: Country }
type Say = ReturnType<typeof useKnownWords>

const useKnownWords = () => speaker(KNOWN, useLang())

/** What this desk remembers of its office's sheets of a form: all of it to be seen, each to be taken back, with the returns that were read by it. */
export default function Known({ drafts, form, country }: Props) {
  const lang = useLang()
  const say = useKnownWords()
  const [known, setKnown] = useState<Memory>(NOTHING_KEPT)
  const [gone, setGone] = useState<readonly Remembered[]>([])
  const [held, setHeld] = useState(false)
  useEffect(() => void readKnown(drafts).then(setKnown), [drafts])
  const all = Object.entries(known[form.id] ?? {})
  const takeBack = async (ids: readonly string[]): Promise<void> => {
    setGone(all.flatMap(([id, was]) => (ids.includes(id) ? [was] : [])))
    setKnown(await changeKnown(drafts, (before) => ids.reduce((left, id) => forget(left, form.id, id)?.memory ?? left, before)))
  }
  const returns = [...new Set(gone.flatMap((was) => was.returns))]
  if (all.length === 0 && gone.length === 0) return null
  const isName = (id: string): boolean => form.fields.some((f) => fieldsOf(id).includes(f.id) && isClosed(f))
  return (
    <details className="known">
      <summary>{say('known-title', { n: all.length })}</summary>
      <p className="s1 mut">{say('known-how')}</p>
      {all.some(([id]) => isName(id)) && <HoldNames onHold={setHeld} />}
      <ul>
        {all.map(([id, was]) => (
          <li key={id}>
            <span>
              {isName(id) && !held ? say('known-closed') : sayKnown(id, was.answer, form, country, say, lang)}
              <span className="s1 mut">{say('known-since', { day: formatDay(was.since, lang), n: was.returns.length })}</span>
            </span>
            <Button
              className="plain"
              onPress={() => void takeBack([id])}
              aria-label={say('known-back-of', {
                what: isName(id) ? say('known-closed') : sayKnown(id, was.answer, form, country, say, lang),
              })}
            >
              {say('known-back')}
            </Button>
          </li>
        ))}
      </ul>
      {all.length > 1 && (
        <Button className="plain" onPress={() => void takeBack(all.map(([id]) => id))}>
          {say('known-all-back')}
        </Button>
      )}
      <p role="status">
        {gone.length > 0 &&
          (returns.length > 0
            ? say('known-gone-read', { n: returns.length, returns: returns.join(languageOf(lang).comma) })
            : say('known-gone'))}
      </p>
    </details>
  )
}

/** `word:sex+age_band:pc`, `word:our-list-1a2b3c4d@encounter@reason:sold`, `column:ended at`, `unit:prison`. */
const partOf = (id: string, from: number): string => id.split(':').slice(from).join(':')
const fieldsOf = (id: string): readonly string[] => (id.startsWith('word:') ? (id.split(':')[1] ?? '').split('+') : [])

/** `unit:our-list-1a2b3c4d@prison`: said of the sheets of one recipe. */
const OF_A_RECIPE = /^[a-z0-9-]+@/

function sayKnown(id: string, answer: string, form: Form, country: Country, say: Say, lang: Lang): string {
  const fieldName = (field: string): string =>
    field === ROLES ? pick(ROLES_WORDS, lang) : pick(form.fields.find((f) => f.id === field)?.words ?? { en: field, km: field }, lang)
  if (id.startsWith('column:')) {
    const heading = partOf(id, 1)
    return answer === NOTHING
      ? say('known-column-left', { heading })
      : say('known-column', { heading, field: answer.split('+').map(fieldName).join(' + ') })
  }
  if (id.startsWith('unit:'))
    return say('known-unit', {
      heading: partOf(id, 1).replace(OF_A_RECIPE, ''),
      unit: Object.hasOwn(UNIT_WORDS, answer) ? pick(UNIT_WORDS[answer as Unit], lang) : answer,
    })
  const text = partOf(id, 2)
  if (answer === NOTHING) return say('known-word-left', { text })
  if (answer === OF_NAME) return say('known-word-name', { text })
  if (answer === TAKEN || answer === LEFT_OUT) return say(answer === TAKEN ? 'known-row-in' : 'known-row-out', { text })
  const [field = '', code = ''] = answer.split('=')
  const list = form.fields.find((f) => f.id === field)?.list
  const words = list === undefined ? undefined : codesOf(country, list).find((c) => c.code === code)?.words
  return say('known-word', { text, field: fieldName(field), code: words ? pick(words, lang) : code })
}
