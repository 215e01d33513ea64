/** What decides who may act and is no projection of entries, against what the log says of it: settings, fallbacks, requests, drafts' words. */
import type { Report } from '../../../verify/index.ts'
import { checkRequests } from '../enrolment/asked.ts'
import { checkLosses } from '../enrolment/suspensions.ts'
import type { Installation } from '../installation/installation.ts'
import { checkSettings } from '../installation/state-settings.ts'
import { checkDrafts } from '../releases/drafts.ts'
import { checkFallbacks } from '../sign-in/fallbacks.ts'

export async function checkWhoMayAct(installation: Installation, report: Report): Promise<void> {
  if (!(await checkSettings(installation, report))) return
  await checkLosses(installation.pools.saksi_reader, report)
  await checkFallbacks(installation, report)
  await checkRequests(installation, report)
  await checkDrafts(installation, report)
}
