import { DESK } from '../../../words/desk.ts'
import { RECIPES } from '../../../words/recipes.ts'
import { speaker } from '../../../words/say.ts'
import { SHEETS } from '../../../words/sheets.ts'
import { useLang } from '../../lang.tsx'

const WORDS = { ...DESK, ...SHEETS, ...RECIPES } as const

export const useRecipeWords = () => speaker(WORDS, useLang())
