/** The thread that judges entries (apart.ts). */
import { parentPort } from 'node:worker_threads'
import '../../../outside/host/native-hash.ts'
import '../../../outside/host/native-verifiers.ts'
import { parseStub } from '../verify-entry.ts'
import type { Asked, Said } from './apart.ts'
import { EntryJudge, type Judged } from './judge.ts'
import { unpack, type Packed } from './packed.ts'

const own = new EntryJudge()

function judge(piece: Packed): Said {
  const judged: (readonly [number, Judged])[] = []
  let i = 0
  for (const { entry, stub, signature, inLog } of unpack(piece)) {
    const found = own.judge(entry, stub === null ? undefined : parseStub(stub), signature, inLog)
    if (found) judged.push([i, found])
    i++
  }
  return { judged }
}

parentPort?.on('message', (asked: Asked) => {
  const said: Said = 'piece' in asked ? judge(asked.piece) : { unsignedReturns: own.unsignedReturns }
  parentPort?.postMessage(said)
})
