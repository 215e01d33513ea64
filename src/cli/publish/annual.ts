import { readFileSync } from 'node:fs'
import { writeDurably } from '../../store/files/durable.ts'
import { readOutline, type Outline } from '../../core/report/annual.ts'
import { zip } from '../../exchange/zip/zip.ts'
import { printPdf } from '../../outside/chromium/print-pdf.ts'
import { utf8 } from '../../core/bytes.ts'
import { annualModel, NotAsReleased } from '../../server/public/annual-model.ts'
import { outlineOf } from '../../server/public/releases.ts'
import { beginReport, freezeReport, readStanding } from '../../server/public/annual-out.ts'
import { readableCountry } from '../../server/public/readable-country.ts'
import { readLogged } from '../../server/public/release-model.ts'
import { withdrawnOf } from '../../server/public/withdrawn.ts'
import { sheetFonts } from '../../server/answers/sheet-fonts.ts'
import { printAnnualDocx } from '../../web/annual/annual-docx.ts'
import { renderAnnual } from '../../web/annual/render-annual.ts'
import type { AnnualModel } from '../../web/annual/annual-model.ts'
import type { Lang } from '../../core/model/fields.ts'
import { languageAsked } from '../../work/answers/language-asked.ts'
import { findFrozen } from '../../work/annual-report/freeze.ts'
import { publishAnnual, withdrawAnnual } from '../../work/annual-report/published.ts'
import { openInstallation } from '../../work/installation/installation.ts'
import { folder, readArguments } from '../arguments.ts'
import { Usage, type Command } from '../command.ts'
import { counted } from '../counted.ts'

const FORMATS = ['html', 'pdf', 'docx'] as const

export const command: Command = {
  name: 'annual',
  usage: `saksi annual DIR OUTLINE --begin --year Y
saksi annual DIR OUTLINE [--lang TAG] [--html FILE] [--pdf FILE] [--docx FILE]
saksi annual DIR OUTLINE --freeze FILE [--as-it-is]
saksi annual DIR FROZEN --publish | --withdraw

--begin writes an outline of what people ask first, to be edited: a title, parts with words in each language, and which figures stand in
each. Its numbers are those that were released, with coverage and caveat, and move with the newest release until it is frozen. --freeze
keeps what each says now, in a file of its own, and puts the hash of all of it into the log. A frozen one that was changed is refused; what
was released since is said beside the number that it moves. A year that is not over, and a figure of which no number of the whole year was
released, are frozen only with --as-it-is. --publish puts a frozen one among the public pages, at /annual/YEAR, in place of
the year's earlier one; --withdraw takes it away again.

  saksi annual ./record outline.json --begin --year 2023
  saksi annual ./record outline.json --lang km --html report.html --docx report.docx
  saksi annual ./record outline.json --freeze report-2023.json
  saksi annual ./record report-2023.json --lang en --pdf report.pdf
  saksi annual ./record report-2023.json --publish`,
  async run(argv, io) {
    const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const
    const { values, positionals } = readArguments(
      argv,
      {
        begin: flag,
        publish: flag,
        withdraw: flag,
        'as-it-is': flag,
        year: text,
        lang: text,
        html: text,
        pdf: text,
        docx: text,
        freeze: text,
      },
      ['DIR', 'OUTLINE'],
    )
    const file = positionals[1] ?? ''
    const installation = await openInstallation(folder(positionals[0] ?? ''))
    try {
      const country = readableCountry(installation.country)
      const lang = languageAsked(values.lang as string | undefined, country)
      const [out, logged] = [await readStanding(installation), await readLogged(installation)]
      const since = { logged, withdrawn: withdrawnOf(installation, country, logged), isDemo: installation.settings.demo, asOf: today() }
      if (values.begin === true) {
        writeDurably(file, printed(await beginReport(installation, yearOf(values.year), out)))
        io.out(`written: ${file}`)
        return 0
      }
      const outline = readOutline(parse(file), outlineOf(country))
      if ('wrong' in outline) throw new Usage(`${file} is no outline of an annual report: ${outline.wrong}`)
      if (typeof values.freeze === 'string') {
        if (outline.frozen) throw new Usage(`${file} is frozen already`)
        // It is in the log for good: what it would say for ever is said before, and frozen only by whoever asks for it again.
        const doubts = doubtsOf(annualModel(outline, country, out, { ...since, frozen: null }))
        if (doubts.length > 0 && values['as-it-is'] !== true)
          throw new Usage(`nothing was frozen. ${doubts.join(' ')} To freeze it all the same: --as-it-is`)
        const frozen = await freezeReport(installation, outline, out, today())
        writeDurably(values.freeze, printed(frozen))
        io.out(`frozen: ${values.freeze}, ${counted(frozen.frozen?.figures.length ?? 0, 'figures')}`)
        return 0
      }
      if (values.withdraw === true) {
        const wasOut = await withdrawAnnual(installation, outline)
        io.out(wasOut ? `withdrawn: ${outline.year}` : `nothing of ${outline.year} was out`)
        return wasOut ? 0 : 1
      }
      const stands = outline.frozen ? await findFrozen(installation, outline) : undefined
      if (outline.frozen && !stands)
        throw new Usage(`${file} was changed after it was frozen, or frozen elsewhere: the log has nothing of it as it stands`)
      const model = annualModel(outline, country, out, {
        ...since,
        // A file of this command's own bears nobody's signature.
        frozen: stands && outline.frozen ? { on: outline.frozen.on, position: stands.position, signedBy: [] } : null,
      })
      if (values.publish === true) {
        if (!outline.frozen) throw new Usage(`${file} is not frozen, its numbers still move. First: saksi annual DIR ${file} --freeze FILE`)
        await publishAnnual(installation, outline)
        io.out(`published: /annual/${outline.year}`)
        return 0
      }
      const written = await write(model, lang, values)
      io.out(written.length > 0 ? `written: ${written.join(', ')}` : renderAnnual(model, lang))
      return 0
    } catch (error) {
      if (error instanceof NotAsReleased) throw new Usage(`a frozen number is not what its release says: ${error.message}`)
      throw error
    } finally {
      await installation.close()
    }
  },
}

const printed = (outline: Outline): string => `${JSON.stringify(outline, null, 2)}\n`
const today = (): string => new Date().toISOString().slice(0, 10)

/** Of a draft: what a reader of the frozen one would take for the year's. */
function doubtsOf({ year, asOf, parts }: AnnualModel): readonly string[] {
  const empty = parts.flatMap((p) => p.figures.flatMap((f) => (f.point === null ? [f.what.en] : [])))
  return [
    ...(asOf <= `${year}-12-31` ? [`The year ${year} is not over.`] : []),
    ...(parts.every((p) => p.figures.length === 0) ? ['No figure stands in it.'] : []),
    ...(empty.length > 0
      ? [
          `No number of the whole year was released of: ${empty.join('; ')}. A release of a quarter is none of the year: saksi release … draft --year ${year}.`,
        ]
      : []),
  ]
}

function yearOf(said: string | boolean | undefined): number {
  if (typeof said !== 'string' || !/^\d{4}$/.test(said)) throw new Usage('--year must be a year, such as 2023')
  return Number(said)
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Usage(`${file} is no outline of an annual report: it is not there, or no JSON`)
  }
}

async function write(
  model: AnnualModel,
  lang: Lang,
  values: Readonly<Record<string, string | boolean | undefined>>,
): Promise<readonly string[]> {
  const written: string[] = []
  for (const format of FORMATS) {
    const file = values[format]
    if (typeof file !== 'string') continue
    writeDurably(file, await bytesOf(model, lang, format))
    written.push(file)
  }
  return written
}

async function bytesOf(model: AnnualModel, lang: Lang, format: (typeof FORMATS)[number]): Promise<Uint8Array> {
  if (format === 'docx') return zip(printAnnualDocx(model, lang))
  const page = renderAnnual(model, lang, sheetFonts())
  return format === 'pdf' ? printPdf(page) : utf8(page)
}
