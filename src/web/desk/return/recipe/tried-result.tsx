import type { Country, Problem } from '../../../../core/country/index.ts'
import { findForm } from '../../../../core/country/find.ts'
import { languageOf } from '../../../../core/text/languages.ts'
import { digits } from '../../../words/khmer.ts'
import { pick, pickMessage } from '../../../words/say.ts'
import { MendIcon } from '../../first-icons.tsx'
import { AskIcon, DoneIcon } from '../../icons.tsx'
import { useLang } from '../../lang.tsx'
import type { RecipeTried } from './tried.ts'
import { useRecipeWords } from './use-recipe-words.ts'

/** What a recipe makes of the file at hand. `isShort`: the forms and their numbers stand above it already. */
export function TriedResult({
  tried,
  country,
  isShort,
}: {
  readonly tried: RecipeTried
  readonly country: Country
  readonly isShort?: true
}) {
  const lang = useLang()
  const say = useRecipeWords()
  const { comma } = languageOf(lang)
  const { forms, rows, leftOut, unread } = tried
  const questions = forms.reduce((n, f) => n + f.questions, 0)
  const errors = forms.flatMap((f) => f.errors)
  return (
    <section className="tried" role="status">
      {!isShort && <h2>{say('tried-title', { n: rows })}</h2>}
      <ul>
        {!isShort &&
          forms.map((f) => (
            <li key={f.form}>
              <DoneIcon />{' '}
              {say('tried-form', { form: pick(findForm(country, f.form)?.words ?? { en: f.form, km: f.form }, lang), n: f.rows })}
            </li>
          ))}
        {questions > 0 && (
          <li>
            <AskIcon /> {say('tried-questions', { n: questions })}
          </li>
        )}
        {errors.length > 0 && (
          <li>
            <MendIcon /> {say('tried-errors', { n: errors.length })}
            <ul>
              {alike(errors).map(([text, n, problem]) => (
                <li key={text} className="s2">
                  {say('tried-same', { n })} {pickMessage(problem.message, lang)}
                </li>
              ))}
            </ul>
          </li>
        )}
        {/* While it is asked which rows are taken in, nobody is left out yet. */}
        {leftOut.length > 0 && !forms.some((f) => f.rows === 0 && f.questions > 0) && (
          <li className="mut">
            {say('tried-left', {
              n: leftOut.length,
              rows: `${digits(leftOut.slice(0, MOST).join(comma), lang)}${leftOut.length > MOST ? ' …' : ''}`,
            })}
          </li>
        )}
        {unread.length > 0 && <li className="mut">{say('tried-unread', { columns: unread.join(comma) })}</li>}
      </ul>
    </section>
  )
}
const MOST = 12

/** The same of many rows is one line with a number. */
const alike = (problems: readonly Problem[]): readonly (readonly [text: string, n: number, first: Problem])[] =>
  [...Map.groupBy(problems, (p) => `${p.code} ${p.field ?? ''} ${p.message.en}`)]
    .flatMap(([text, all]) => (all[0] ? [[text, all.length, all[0]] as const] : []))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST)
