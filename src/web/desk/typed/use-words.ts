import { speaker } from '../../words/say.ts'
import { TYPING } from './words.ts'
import { useLang } from '../lang.tsx'

/** Speaks the typed forms' words in the language of the page. */
export const useWords = () => speaker(TYPING, useLang())
