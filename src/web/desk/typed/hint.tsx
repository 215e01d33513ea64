import type { Field } from '../../../core/country/index.ts'
import { isSealedClass } from '../../../core/model/fields.ts'
import type { Reasons } from '../../words/why/reasons.ts'
import { useLang } from '../lang.tsx'
import { hintId } from './error-summary.tsx'
import { useWords } from './use-words.ts'
import { languageOf, sentenceIn } from '../../../core/text/languages.ts'

type Props = { readonly field: Field; readonly reasons: Reasons }

/** Why a question is asked and who sees the answer, as its definition says it to a lawyer. What nobody wrote in the reader's language is marked as English. */
export function Hint({ field, reasons }: Props) {
  const say = useWords()
  return (
    <div id={hintId(field.id)} className="asked-why">
      <Sentence words={reasons.whyAsked[field.purpose]} own={field.purpose} say={(why) => say('why-asked', { why })} />
      <Sentence words={reasons.whoSees[field.recipients]} own={field.recipients} say={(who) => say('who-sees', { who })} />
      {field.most !== undefined && <p>{say('count-hint')}</p>}
      {isSealedClass(field.privacy) && <p>{say('sealed-hint')}</p>}
      {!field.required && <p>{say('may-skip')}</p>}
    </div>
  )
}

type SentenceProps = { readonly words: string | undefined; readonly own: string; readonly say: (text: string) => string }

function Sentence({ words, own, say }: SentenceProps) {
  const lang = useLang()
  const said = lang === 'en' ? own : lang === 'km' ? words : sentenceIn(languageOf(lang), { en: own })
  if (said !== undefined) return <p>{say(said)}</p>
  const [before, after = ''] = say('\u0000').split('\u0000')
  return (
    <p>
      {before}
      <span lang="en">{own}</span>
      {after}
    </p>
  )
}
