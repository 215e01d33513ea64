/**
 * A year in which some offices never enter one lead in twenty, and sign fifty times that nothing was there: what of it
 * `saksi reconcile` shows, and how often it accuses an honest office.
 *
 *   node bench/suppressed-intakes.ts [seeds]
 *
 * Each year is simulated from a seed, put into the tables of a new installation, and asked on the 20th of each month, as
 * the record then stood. Noise: entries late, forgotten and mistyped deposit numbers, mistyped and skipped register
 * numbers, leads typed in twice, days that differ between two registers.
 */
import { judgeYear, plantYear, type Judged } from '../test/helpers/judge-year.ts'
import { makeInstallation } from '../test/helpers/made-installation.ts'
import { simulateYear } from '../test/helpers/simulated-year.ts'

const seeds = Number(process.argv[2] ?? 5)
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

async function judge(seed: number, deposited: number): Promise<{ judged: Judged; handed: number }> {
  const year = simulateYear({ seed, provinces: 25, falseNils: 57, deposited, suppressed: 0.05 })
  const made = await makeInstallation('kh')
  try {
    await plantYear(made.installation, year)
    return { judged: await judgeYear(made.installation, year), handed: year.handed }
  } finally {
    await made.remove()
  }
}

console.log(
  '| seed | leads deposited | never entered | found | of them deposited | found | nobody can find | false nil returns | contradicted | honest nil returns | contradicted | false alarms per office and month | most in one | office-months over one |',
)
console.log(`|${'---|'.repeat(14)}`)
for (const deposited of [1, 0.8, 0.5])
  for (let seed = 1; seed <= (deposited === 1 ? seeds : 1); seed++) {
    const { judged: j, handed } = await judge(seed, deposited)
    const cells = [
      seed,
      percent(deposited, 1),
      `${j.suppressed.all} of ${handed}`,
      percent(j.suppressed.found, j.suppressed.all),
      j.suppressed.deposited,
      percent(j.suppressed.depositedFound, j.suppressed.deposited),
      j.invisible,
      j.falseNils.all,
      percent(j.falseNils.contradicted, j.falseNils.all),
      j.honestNils.all,
      j.honestNils.contradicted,
      `${j.falseAlarms.perOfficeMonth.toFixed(3)} (${Object.entries(j.falseAlarms.byRule)
        .map(([r, n]) => `${r} ${n}`)
        .join(', ')})`,
      j.falseAlarms.most,
      `${j.falseAlarms.overOne} of ${j.officeMonths}`,
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
