import { ANSWERS } from './words.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'

/** Speaks the answer sheet's words in the language of the page. */
export const useWords = () => speaker(ANSWERS, useLang())
