/** Zod makes faster code at run time where a page lets it. Ours does not, and that it even tried would be reported. Before anything else that uses it. */
import { config } from 'zod'

config({ jitless: true })
