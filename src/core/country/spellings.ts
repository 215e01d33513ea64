/** Every name by which a code is read where somebody wrote it: its own in each language, other spellings, and what it was called before. */
import type { Code } from '../model/lists/define.ts'
import { namesIn } from '../text/languages.ts'

export const spellingsOf = ({ words, aliases = [], formerly = [] }: Code): readonly string[] => [
  ...namesIn(words),
  ...aliases,
  ...formerly.flatMap((former) => namesIn(former.words)),
]
