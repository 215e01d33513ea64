/** A sentence as the API gives it: English, and each language of the country. */
import { z } from 'zod'

export const WordsShape = z.object({ en: z.string() }).catchall(z.string())
