/** Why a number is about so many: what its release says of it, or that it does not say. */
import type { Because } from '../../core/release/because.ts'
import { BECAUSE_WORDS } from '../../core/release/words/columns.ts'
import type { Lang } from './khmer.ts'
import { RELEASED } from './released.ts'
import { pick, speaker } from './say.ts'

/** @param because undefined, or none, where its release does not say. @param isOpen that returns are missing besides. */
export function sayWhyAbout(because: readonly Because[] | undefined, isOpen: boolean, lang: Lang): string {
  const say = speaker(RELEASED, lang)
  const why = because && because.length > 0 ? because.map((one) => pick(BECAUSE_WORDS[one], lang)) : [say('about-unsaid')]
  const isOfPeople = because?.includes('undecided') === true
  return [say('about-is'), ...why, ...(isOfPeople ? [say('about-no-range')] : []), ...(isOpen ? [say('about-more')] : [])].join(' ')
}
