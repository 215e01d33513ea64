import { tiles } from '../../countries/kh/tiles.ts'
import type { HomeModel } from '../../src/web/public/index.ts'

const words = (en: string, km: string): { en: string; km: string } => ({ en, km })

/** An invented first page with every state that a chart can show. */
export const homeModel = (deskUrl: string): HomeModel => ({
  country: words('Cambodia, demonstration', 'កម្ពុជា ការសាកល្បង'),
  demo: true,
  deskUrl,
  log: { position: 9418, root: '7d1f03c2a94be8806c1d5512ff3a90b1e8407d1f03c2a94be8806c1d5512ff3a' },
  counts: { entries: 9418, returns: { received: 233, due: 250 }, agencies: 27, releases: 2 },
  charts: [
    {
      kind: 'bars',
      title: words('Three in ten people accused were convicted so far', '៣ ក្នុង ១០ នាក់ ត្រូវចោទ បានផ្ដន្ទាទោសរួច'),
      subtitle: words('People in cases registered in 2023, as known on 31 October 2024', 'ជនត្រូវចោទក្នុងរឿងចុះបញ្ជីឆ្នាំ ២០២៣ គិតត្រឹម ៣១ តុលា ២០២៤'),
      note: words('22 of 25 courts. Not de-duplicated across agencies.', 'តុលាការ ២២ ក្នុង ២៥។ មិនទាន់ដកចំនួនជាន់គ្នា។'),
      data: [
        { label: words('Registered', 'ចុះបញ្ជី'), value: 354, state: 'reported' },
        { label: words('Tried', 'ជំនុំជម្រះ'), value: 197, state: 'partial' },
        { label: words('Convicted', 'ផ្ដន្ទាទោស'), value: 109, state: 'reported' },
        { label: words('In absentia', 'កំបាំងមុខ'), value: null, state: 'withheld_for_privacy' },
        { label: words('Officials', 'មន្ត្រី'), value: null, state: 'withheld_for_privacy' },
        { label: words('Restitution ordered', 'បង្គាប់ឲ្យសងជំងឺចិត្ត'), value: null, state: 'not_collected' },
      ],
    },
    {
      kind: 'columns',
      title: words('More people are registered at court each quarter', 'ជនត្រូវចោទចុះបញ្ជីនៅតុលាការ តាមត្រីមាស'),
      subtitle: words('People accused, by quarter of registration', 'ជនត្រូវចោទ តាមត្រីមាសចុះបញ្ជី'),
      note: words('The newest quarter is partial: 61 of 75 returns.', 'ត្រីមាសចុងក្រោយមិនទាន់គ្រប់៖ ៦១ ក្នុង ៧៥។'),
      data: [
        { label: words('Q1', 'ត្រីមាស 1'), value: 71, state: 'reported' },
        { label: words('Q2', 'ត្រីមាស 2'), value: 84, state: 'reported' },
        { label: words('Q3', 'ត្រីមាស 3'), value: null, state: 'withheld_for_privacy' },
        { label: words('Q4', 'ត្រីមាស 4'), value: 103, state: 'reported' },
        { label: words('Q1', 'ត្រីមាស 1'), value: 61, state: 'partial' },
      ],
    },
    {
      kind: 'tiles',
      title: words('Where court returns have come in', 'កន្លែងដែលតុលាការបានដាក់របាយការណ៍'),
      subtitle: words('Returns received out of 10 due. This is paperwork, not crime.', 'ចំនួនរបាយការណ៍បានទទួល ក្នុង ១០។ នេះជាឯកសារ មិនមែនបទល្មើស។'),
      note: words('Dark: all 10. Pale: 8 or 9. Dashed: fewer. No borders are drawn.', 'ចាស់៖ ទាំង ១០។ ស្រាល៖ ៨ ឬ ៩។ ខ្នាច់ៗ៖ តិចជាង។ មិនគូរព្រំដែន។'),
      tiles,
      full: 10,
      data: tiles.map((tile, i) => ({
        code: tile.code,
        label: words(tile.lines.en.join(' ').replace('- ', ''), tile.lines.km.join('')),
        value: i === 9 ? null : i === 5 ? 7 : 8 + (i % 3),
        state: i === 9 ? 'late' : i === 5 ? 'partial' : 'reported',
      })),
    },
  ],
  release: {
    id: 'kh-courts-2023-1',
    title: words('courts, 2023', 'តុលាការ 2023'),
    tables: 94,
    withheld: 61,
    attacks: 9,
    found: 0,
    approvedBy: [words('Statistics office (invented)', 'ការិយាល័យស្ថិតិ (ប្រឌិត)'), words('Court registry (invented)', 'បញ្ជីតុលាការ (ប្រឌិត)')],
    approvedOn: '2024-06-03',
    certificate: '4f1c90d277aee2b8c1a94f1c90d277aee2b8c1a9',
    href: '/data/kh-courts-2023-1',
  },
  people: [
    { id: 'court-clerk', words: words('Sokha, court clerk', 'សុខា ក្រឡាបញ្ជី'), office: words('Court of Kep (invented)', 'សាលាដំបូងខេត្តកែប (ប្រឌិត)'), note: words('One return is due. Drop the sample sheet.', 'មានរបាយការណ៍ ១ ត្រូវដាក់។ ទម្លាក់តារាងគំរូ។') },
    { id: 'analyst', words: words('Dara, analyst', 'តារា អ្នកវិភាគ'), office: words('Secretariat (invented)', 'លេខាធិការដ្ឋាន (ប្រឌិត)'), note: words('Reads what was released.', 'អានអ្វីដែលបានផ្សាយ។') },
  ],
})
