import { formatRecorded } from '../../words/moment.ts'
import type { ShownSheet } from '../../../work/answers/shown-answers.ts'
import { useLang } from '../lang.tsx'
import { useWords } from './use-words.ts'

/** Says of when the figures are, where more has come in since. */
export function Behind({ sheet }: { readonly sheet: ShownSheet }) {
  const lang = useLang()
  const say = useWords()
  // The region is there from the beginning: what comes into it later is read out.
  return <p role="status">{sheet.isBehind && say('behind', { moment: formatRecorded(sheet.countedAt, lang) })}</p>
}
