import { readFileSync } from 'node:fs'
import { writeDurably } from '../../store/files/durable.ts'
import { ANNUAL_FORMAT, readOutline, type Outline } from '../../core/report/annual.ts'
import { zip } from '../../exchange/zip/zip.ts'
import { printPdf } from '../../outside/chromium/print-pdf.ts'
import { utf8 } from '../../core/bytes.ts'
import { annualModel, freezeFigures, NotAsReleased } from '../../server/annual-model.ts'
import { readFrontPage } from '../../server/indicator-model.ts'
import { isDefinition, readOut, type Out } from '../../server/public-releases.ts'
import { readLogged } from '../../server/release-model.ts'
import { readableCountry } from '../../server/readable-country.ts'
import { sheetFonts } from '../../server/answers/sheet-fonts.ts'
import { printAnnualDocx } from '../../web/annual/annual-docx.ts'
import { renderAnnual } from '../../web/annual/render-annual.ts'
import type { AnnualModel } from '../../web/annual/annual-model.ts'
import type { Lang } from '../../web/words/khmer.ts'
import { findFrozen, noteFrozen } from '../../work/annual-report/freeze.ts'
import { openInstallation, type Installation } from '../../work/installation/installation.ts'
import { folder, readArguments } from '../arguments.ts'
import { Usage, type Command } from '../command.ts'

const FORMATS = ['html', 'pdf', 'docx'] as const

export const command: Command = {
  name: 'annual',
  usage: `saksi annual DIR OUTLINE --begin --year Y
saksi annual DIR OUTLINE [--lang km|en] [--html FILE] [--pdf FILE] [--docx FILE]
saksi annual DIR OUTLINE --freeze FILE

--begin writes an outline of what people ask first, to be edited: a title, parts with words in both languages, and which figures stand in
each. Its numbers are those that were released, with coverage and caveat, and move with the newest release until it is frozen. --freeze
keeps what each says now, in a file of its own, and puts the hash of all of it into the log. A frozen one that was changed is refused; what
was released since is said beside the number that it moves.

  saksi annual ./record outline.json --begin --year 2023
  saksi annual ./record outline.json --lang km --html report.html --docx report.docx
  saksi annual ./record outline.json --freeze report-2023.json
  saksi annual ./record report-2023.json --lang en --pdf report.pdf`,
  async run(argv, io) {
    const text = { type: 'string' } as const
    const { values, positionals } = readArguments(
      argv,
      { begin: { type: 'boolean' }, year: text, lang: text, html: text, pdf: text, docx: text, freeze: text },
      ['DIR', 'OUTLINE'],
    )
    const file = positionals[1] ?? ''
    const lang: Lang = values.lang === 'km' ? 'km' : 'en'
    const installation = await openInstallation(folder(positionals[0] ?? ''))
    try {
      const country = readableCountry(installation.country)
      const out = readOut(
        installation,
        country,
        (await readLogged(installation)).filter((one) => one.isHere),
      )
      if (values.begin === true) {
        writeDurably(file, `${JSON.stringify(await begin(installation, yearOf(values.year), out), null, 2)}\n`)
        io.out(`written: ${file}`)
        return 0
      }
      const outline = readOutline(parse(file), isDefinition(country))
      if ('wrong' in outline) throw new Usage(`${file} is no outline of an annual report: ${outline.wrong}`)
      if (typeof values.freeze === 'string') {
        if (outline.frozen) throw new Usage(`${file} is frozen already`)
        const frozen: Outline = { ...outline, frozen: { on: today(), figures: freezeFigures(outline, out) } }
        // On record first: a file without its entry would be nobody's.
        await noteFrozen(installation, frozen)
        await installation.sequencer.flush()
        writeDurably(values.freeze, `${JSON.stringify(frozen, null, 2)}\n`)
        io.out(`frozen: ${values.freeze}, ${frozen.frozen?.figures.length ?? 0} figures`)
        return 0
      }
      const stands = outline.frozen ? await findFrozen(installation, outline) : undefined
      if (outline.frozen && !stands)
        throw new Usage(`${file} was changed after it was frozen, or frozen elsewhere: the log has nothing of it as it stands`)
      const about = {
        isDemo: installation.settings.demo,
        asOf: today(),
        frozen: stands && outline.frozen ? { on: outline.frozen.on, position: stands.position } : null,
      }
      const model = annualModel(outline, country, out, about)
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

const today = (): string => new Date().toISOString().slice(0, 10)

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

/** What people ask first, under one heading: the secretariat goes on from there. */
async function begin({ country }: Installation, year: number, out: Out): Promise<Outline> {
  const { first } = await readFrontPage(country)
  const figures = first.filter((id) => out.series.has(id))
  return {
    format: ANNUAL_FORMAT,
    year,
    title: { en: `Annual report ${year}`, km: `របាយការណ៍​ប្រចាំ​ឆ្នាំ ${year}` },
    parts: [{ title: { en: 'What people ask first', km: 'អ្វី​ដែល​គេ​សួរ​មុន' }, text: { en: '', km: '' }, figures }],
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
