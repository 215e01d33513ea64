/** A published annual report as whoever asks may have it. */
import type { Words } from '../../core/model/fields.ts'
import type { Country } from '../../core/country/index.ts'
import { zip } from '../../exchange/zip/zip.ts'
import { printAnnualDocx } from '../../web/annual/annual-docx.ts'
import { renderAnnual, renderAnnualPage } from '../../web/annual/render-annual.ts'
import type { FrameModel } from '../../web/public/index.ts'
import type { Lang } from '../../web/words/khmer.ts'
import type { PublishedAnnual } from '../../work/annual-report/published.ts'
import { annualModel } from './annual-model.ts'
import { sheetFonts } from '../answers/sheet-fonts.ts'
import type { Out } from './releases.ts'

/** By the last part of the address; '' is the page. */
export type AnnualFiles = Readonly<Record<'' | 'report.html' | 'report.docx' | 'report.json', () => string | Uint8Array>>

const bodyWords = ({ agencies, trustee }: Country, id: string): Words =>
  [trustee, ...agencies].find((body) => body.id === id)?.words ?? { en: id, km: id }

/** @throws NotAsReleased where a release does not say what was frozen of it. */
export function annualFiles(
  { outline, frozenOn, position, signedBy }: PublishedAnnual,
  country: Country,
  out: Out,
  since: Pick<Parameters<typeof annualModel>[3], 'logged' | 'withdrawn'>,
  frame: FrameModel,
  lang: Lang,
): AnnualFiles {
  const model = () =>
    annualModel(outline, country, out, {
      ...since,
      isDemo: frame.demo,
      asOf: frozenOn,
      frozen: { on: frozenOn, position, signedBy: signedBy.map((id) => bodyWords(country, id)) },
    })
  return {
    '': () => renderAnnualPage({ ...model(), frame }, lang),
    'report.html': () => renderAnnual(model(), lang, sheetFonts()),
    'report.docx': () => zip(printAnnualDocx(model(), lang)),
    'report.json': () => `${JSON.stringify(outline, null, 2)}\n`,
  }
}
