/** How this program's own sentences are written down: English, and Khmer with its line breaks marked. */
import type { OwnWords } from '../model/fields.ts'

/** Khmer of our own is written with `|` where one word ends and a line may break: a mark that can be seen in review. */
export const unmark = (km: string): string => km.replaceAll('|', '\u200B')

export const both = (en: string, km: string): OwnWords => ({ en, km: unmark(km) })
