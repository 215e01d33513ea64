/** Some answers of the year's questionnaire stand signed by the heads who owe them, so that a secretariat's sheet looks as one does in the middle of its work. */
import { existsSync } from 'node:fs'
import { sideOf } from '../core/access/side-of.ts'
import { makeEntry, uuidFrom } from '../core/entry/make.ts'
import { signEntry } from '../core/entry/sign.ts'
import { hashShown } from '../core/report/figure-hash.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { loadReport } from '../store/files/load-report.ts'
import type { Answer } from '../work/answers/answer-sheet.ts'
import { answer } from '../work/answers/make-sheet.ts'
import { hashOwed } from '../work/answers/owed-answers.ts'
import { signAnswer } from '../work/answers/sign-answer.ts'
import type { Installation } from '../work/installation/installation.ts'
import { demoSigner } from './hand-in.ts'

/**
 * Whole figures alone: nobody signs what still waits for returns. Each office signs some of its own. To be called when nothing more is recorded: a figure that
 * moves afterwards would stand beside an office's name as one that was signed too early.
 * @returns how many of how many questions.
 */
export async function signAnswers(
  installation: Installation,
  year: number,
  most: number,
): Promise<{ readonly signed: number; readonly of: number }> {
  const { country, counts, layout } = installation
  const report = await loadReport('tip')
  const { answers } = await answer(report, year, new Date().toISOString().slice(0, 10), country, counts)
  const maySign = (owner: string): boolean => sideOf(country, owner) !== 'oversight' && existsSync(layout.signingKey(owner, 'head'))
  const signable = answers.filter((a) => a.state === 'reported' && maySign(a.owner))
  const step = Math.max(1, Math.floor(signable.length / most))
  const chosen = signable.filter((_, i) => i % step === 0).slice(0, most)
  for (const one of chosen) await sign(installation, report.id, year, one)
  return { signed: chosen.length, of: answers.length }
}

async function sign(installation: Installation, report: string, year: number, one: Answer): Promise<void> {
  const { id: question, owner } = one
  const signer = demoSigner(installation, owner, 'head')
  const act = {
    kind: 'answer.signed' as const,
    report,
    year,
    question,
    by: owner,
    figure: hashOwed(one, installation.country),
    narrative: hashShown({}),
  }
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: owner, author: signer.credential }
  const entry = await signEntry(makeEntry(head, act, {}, {}, nodeRandom.bytes), signer)
  await signAnswer(installation, owner, entry, { narrative: {}, sources: [] })
}
