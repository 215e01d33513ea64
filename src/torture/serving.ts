/** A server without a desk, for the torture: `node serving.ts DIR` says its port. */
import { serve } from '../server/serve.ts'
import { endInWords } from './end-in-words.ts'

try {
  const running = await serve({ dir: process.argv[2] as string, port: 0, deskPort: null, web: { desk: '', public: '' } })
  // First, or whoever reads the line may stop it before it listens for that.
  process.once('SIGTERM', () => void running.close().catch(endInWords))
  process.stdout.write(`listening ${new URL(running.url).port}\n`)
} catch (error) {
  endInWords(error)
}
