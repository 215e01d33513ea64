/** A server without a desk, for the torture: `node serving.ts DIR` says its port. */
import { serve } from '../server/serve.ts'
import { endInWords } from './end-in-words.ts'

try {
  const running = await serve({ dir: process.argv[2] as string, port: 0, deskPort: null, web: { desk: '', public: '' } })
  process.stdout.write(`listening ${new URL(running.url).port}\n`)
  process.once('SIGTERM', () => void running.close().catch(endInWords))
} catch (error) {
  endInWords(error)
}
