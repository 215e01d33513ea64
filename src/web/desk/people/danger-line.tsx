import type { Country } from '../../../core/country/index.ts'
import { languageOf } from '../../../core/text/languages.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { DANGER } from './danger-words.ts'

/** Somebody stands outside, bleeds, or says that she will die: whom to ring, before anything is read or written here. None of the numbers is ours. */
export function DangerLine({ country: { helplines = [] } }: { readonly country: Pick<Country, 'helplines'> }) {
  const lang = useLang()
  const say = speaker(DANGER, lang)
  return (
    <p className="s2 danger-line">
      <b>{say('danger-now')}</b> {helplines.length === 0 && say('danger-none')}
      {helplines.map(({ words, number }) => (
        <span key={number}>
          {pick(words, lang)}
          {languageOf(lang).colon}
          <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>{number}</a>{' '}
        </span>
      ))}
    </p>
  )
}
