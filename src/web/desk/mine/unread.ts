import type { Lang } from '../../../core/model/fields.ts'
import { languageOf } from '../../../core/text/languages.ts'

/** Of the languages that this program speaks itself, that in which no native reader has seen a sentence. */
const UNREAD = 'km'

/** Whether no native reader has seen what a page says in this language: it says so itself. */
export const isUnread = (lang: Lang): boolean => lang === UNREAD || languageOf(lang).isDraft === true
