/** One thing that is not as it was signed, and where. `where` is for people; the other members are the same place for programs. */
import type { Words } from '../src/core/model/fields.ts'

export type FaultCode = keyof typeof FAULTS
export type Fault = {
  readonly what: FaultCode
  readonly where: string
  /** A file of the log. */
  readonly path?: string
  /** Position in the log, from 0; with `count`, the first of as many. */
  readonly entry?: number
  readonly count?: number
  /** Which hash of a tile above the leaves. */
  readonly hash?: number
  readonly table?: string
  /** The row's key, as `column=value` pairs. */
  readonly row?: string
  readonly column?: string
  /** An object of the database's catalogue, as `policy saksi.entries.read_all`. */
  readonly object?: string
  /** A question to the record: indicator, interval, dimensions. */
  readonly figure?: string
  readonly agency?: string
  /** The entry's id. */
  readonly id?: string
  /** When the server recorded it, ISO 8601 in UTC. */
  readonly at?: string
}

/** Takes faults as they are found: a broken log may hold as many as it has entries. */
export type Report = (fault: Fault) => void

const words = (en: string, km: string): Words => ({ en, km })

/** What each code says. The Khmer is a draft until a native reader signs it. */
export const FAULTS = {
  'key.unreadable': words('The key of the log cannot be read', 'អាន​សោ​របស់​កំណត់ហេតុ​មិន​បាន'),
  'checkpoint.missing': words('The signed state of the log is missing', 'ខ្វះ​សភាព​ដែល​បាន​ចុះ​ហត្ថលេខា'),
  'checkpoint.not-signed': words('The log’s key did not sign this state', 'សោ​របស់​កំណត់ហេតុ​មិន​បាន​ចុះ​ហត្ថលេខា​លើ​សភាព​នេះ'),
  'checkpoint.other-log': words('This is the signed state of another log', 'នេះ​ជា​សភាព​របស់​កំណត់ហេតុ​ផ្សេង'),
  'log.shrunk': words('The log is shorter than it was', 'កំណត់ហេតុ​ខ្លី​ជាង​មុន'),
  'log.forked': words('The log did not grow out of the earlier state', 'កំណត់ហេតុ​មិន​បាន​បន្ត​ពី​សភាព​មុន'),
  'policy.unreadable': words('The policy of witnesses cannot be read', 'អាន​គោលការណ៍​សាក្សី​មិន​បាន'),
  'policy.not-adopted': words('The policy of witnesses is not the one that the log adopted', 'គោលការណ៍​សាក្សី​មិន​មែន​ជា​អ្វី​ដែល​កំណត់ហេតុ​បាន​អនុម័ត'),
  'witnessed.missing': words('No outside witness stands behind this log', 'គ្មាន​សាក្សី​ខាងក្រៅ​បញ្ជាក់​កំណត់ហេតុ​នេះ'),
  'witnessed.does-not-hold': words(
    'What should be cosigned is not signed by the log, or a witness’s line does not hold',
    'អ្វី​ដែល​គួរ​មាន​ហត្ថលេខា​រួម មិន​មាន​ហត្ថលេខា​របស់​កំណត់ហេតុ ឬ​ហត្ថលេខា​សាក្សី​មិន​ត្រឹមត្រូវ',
  ),
  'witnessed.no-quorum': words('Too few outside witnesses have cosigned', 'សាក្សី​ខាងក្រៅ​ដែល​បាន​ចុះ​ហត្ថលេខា​រួម មិន​គ្រប់​ចំនួន'),
  'root.differs': words('What is there does not make the signed root', 'អ្វី​ដែល​មាន មិន​ត្រូវ​នឹង​ឫស​ដែល​បាន​ចុះ​ហត្ថលេខា'),
  'tile.missing': words('A file of the log is missing', 'ខ្វះ​ឯកសារ​របស់​កំណត់ហេតុ'),
  'tile.length': words('A file of the log is cut short or too long', 'ឯកសារ​កំណត់ហេតុ​ខ្លី​ពេក ឬ​វែង​ពេក'),
  'tile.altered': words('A hash of the log was altered', 'ហាស​ក្នុង​កំណត់ហេតុ​ត្រូវ​បាន​កែ'),
  'tile.moved': words('A file of the log holds what belongs in another', 'ឯកសារ​កំណត់ហេតុ​មាន​អ្វី​ដែល​ជា​របស់​ឯកសារ​ផ្សេង'),
  'entry.altered-in-log': words('An entry in the log was altered', 'ធាតុ​ក្នុង​កំណត់ហេតុ​ត្រូវ​បាន​កែ'),
  'log.disagrees': words('Hash and entry differ, and both files were altered', 'ហាស​និង​ធាតុ​ខុស​គ្នា ឯកសារ​ទាំង​ពីរ​ត្រូវ​បាន​កែ'),
  'log.rewritten': words('Entries and their hashes were altered together', 'ធាតុ​និង​ហាស​ត្រូវ​បាន​កែ​ជា​មួយ​គ្នា'),
  'head.differs': words('The database and the signed state name different logs', 'មូលដ្ឋាន​ទិន្នន័យ និង​សភាព​ដែល​បាន​ចុះ​ហត្ថលេខា​ប្រាប់​ខុស​គ្នា'),
  'log.leaves-missing': words('The end of the log is gone from the database', 'ចុង​កំណត់ហេតុ​បាត់​ពី​មូលដ្ឋាន​ទិន្នន័យ'),
  'log.gap': words('Positions of the log are gone from the database', 'លំដាប់​កំណត់ហេតុ​បាត់​ពី​មូលដ្ឋាន​ទិន្នន័យ'),
  'log.leaf-differs': words('The database and the log hold different leaves', 'មូលដ្ឋាន​ទិន្នន័យ និង​កំណត់ហេតុ​មាន​ស្លឹក​ខុស​គ្នា'),
  'outbox.leaf-differs': words('What waits for the log is not what was recorded', 'អ្វី​ដែល​រង់ចាំ​ចូល​កំណត់ហេតុ មិន​មែន​ជា​អ្វី​ដែល​បាន​កត់ត្រា'),
  'entry.missing': words('An entry is gone from the database', 'ធាតុ​បាត់​ពី​មូលដ្ឋាន​ទិន្នន័យ'),
  'entry.altered': words('An entry was altered in the database', 'ធាតុ​ត្រូវ​បាន​កែ​ក្នុង​មូលដ្ឋាន​ទិន្នន័យ'),
  'entry.parts-missing': words('Parts of an entry are gone from the database', 'ផ្នែក​នៃ​ធាតុ​បាត់​ពី​មូលដ្ឋាន​ទិន្នន័យ'),
  'entry.not-erased': words('An entry that was erased still has its parts', 'ធាតុ​ដែល​បាន​លុប នៅ​មាន​ផ្នែក​របស់​វា'),
  'entry.leaf-differs': words('An entry’s commitments or its time are not those of its leaf', 'ការ​សន្យា ឬ​ពេល​របស់​ធាតុ មិន​ត្រូវ​នឹង​ស្លឹក​របស់​វា'),
  'entry.not-signed': words('An entry is not signed by whom it says', 'ធាតុ​មិន​ត្រូវ​បាន​ចុះ​ហត្ថលេខា​ដោយ​អ្នក​ដែល​វា​ប្រាប់'),
  'entry.not-in-log': words('Something was added to the database that the log does not hold', 'មាន​អ្វី​បន្ថែម​ក្នុង​មូលដ្ឋាន​ទិន្នន័យ ដែល​គ្មាន​ក្នុង​កំណត់ហេតុ'),
  'projection.altered': words('A row that figures are counted from was altered', 'ជួរ​ដែល​ប្រើ​រាប់​តួលេខ​ត្រូវ​បាន​កែ'),
  'projection.missing': words('A row that figures are counted from is gone', 'ជួរ​ដែល​ប្រើ​រាប់​តួលេខ​បាត់'),
  'projection.without-entry': words('A row was added that no entry made', 'មាន​ជួរ​បន្ថែម ដែល​គ្មាន​ធាតុ​ណា​បង្កើត'),
  'witness.saw-more': words(
    'A witness saw more of this log than is here: it was put back to an older state',
    'សាក្សី​មួយ​បាន​ឃើញ​កំណត់ហេតុ​នេះ​ច្រើន​ជាង​អ្វី​ដែល​មាន​នៅ​ទីនេះ៖ វា​ត្រូវ​បាន​ដាក់​ត្រឡប់​ទៅ​សភាព​ចាស់',
  ),
  'witness.other-history': words('A witness saw another history of this log', 'សាក្សី​មួយ​បាន​ឃើញ​ប្រវត្តិ​ផ្សេង​របស់​កំណត់ហេតុ​នេះ'),
  'witness.forgot': words(
    'A witness holds less of this log than it cosigned: it was put back to an older memory',
    'សាក្សី​មួយ​ចាំ​កំណត់ហេតុ​នេះ​តិច​ជាង​អ្វី​ដែល​ខ្លួន​បាន​ចុះ​ហត្ថលេខា​រួម៖ វា​ត្រូវ​បាន​ដាក់​ត្រឡប់​ទៅ​ការ​ចងចាំ​ចាស់',
  ),
  'figure.differs': words('The database counts otherwise than the entries say', 'មូលដ្ឋាន​ទិន្នន័យ​រាប់​ខុស​ពី​អ្វី​ដែល​ធាតុ​ប្រាប់'),
  'release.figure-differs': words('A released figure is not what the entries make', 'តួលេខ​ដែល​បាន​ផ្សព្វផ្សាយ មិន​មែន​ជា​អ្វី​ដែល​ធាតុ​បង្កើត'),
  'release.merge-unknown': words(
    'A release counts codes as one that its list did not count as one on its day',
    'ការ​ផ្សព្វផ្សាយ​មួយ​រាប់​កូដ​ជា​កូដ​តែ​មួយ ដែល​បញ្ជី​របស់​វា​មិន​បាន​រាប់​ជា​កូដ​តែ​មួយ​នៅ​ថ្ងៃ​នោះ',
  ),
  'noise.overdrawn': words('More was spent on noise of a year than its budget', 'បាន​ចំណាយ​លើ​ភាព​ចៃដន្យ​នៃ​ឆ្នាំ​មួយ លើស​ពី​ថវិកា​របស់​វា'),
  'noise.unpaid': words('A release has noise for which the log has no charge', 'ការ​ចេញ​ផ្សាយ​មួយ​មាន​ភាព​ចៃដន្យ ដែល​កំណត់ហេតុ​គ្មាន​ការ​ចំណាយ​សម្រាប់​វា'),
  'settings.differ': words(
    'A file of settings or of tokens is not as the log stated it last',
    'ឯកសារ​ការកំណត់ ឬ​ឯកសារ​សញ្ញាសម្ងាត់ មិន​មែន​ដូច​ដែល​កំណត់ហេតុ​បាន​ប្រាប់​ចុងក្រោយ',
  ),
  'fallback.not-as-set': words('A password is not the one that its owner set', 'ពាក្យសម្ងាត់​មិន​មែន​ជា​អ្វី​ដែល​ម្ចាស់​បាន​កំណត់'),
  'enrolment.not-asked': words('A request waits that nobody made whom it names', 'មាន​សំណើ​រង់ចាំ ដែល​អ្នក​មាន​ឈ្មោះ​ក្នុង​នោះ​មិន​បាន​ស្នើ'),
  'draft.not-as-said': words('What was said of a draft is not what lies here', 'អ្វី​ដែល​បាន​និយាយ​អំពី​សេចក្តីព្រាង មិន​មែន​ជា​អ្វី​ដែល​មាន​នៅ​ទីនេះ'),
  'catalogue.altered': words('An object of the database is not what the migrations make', 'វត្ថុ​មួយ​ក្នុង​មូលដ្ឋាន​ទិន្នន័យ មិន​មែន​ជា​អ្វី​ដែល​ការ​ធ្វើ​បច្ចុប្បន្នភាព​បង្កើត'),
  'catalogue.missing': words('An object that the migrations make is gone from the database', 'វត្ថុ​ដែល​ការ​ធ្វើ​បច្ចុប្បន្នភាព​បង្កើត បាត់​ពី​មូលដ្ឋាន​ទិន្នន័យ'),
  'catalogue.unknown': words('The database has an object that no migration makes', 'មូលដ្ឋាន​ទិន្នន័យ​មាន​វត្ថុ ដែល​គ្មាន​ការ​ធ្វើ​បច្ចុប្បន្នភាព​ណា​បង្កើត'),
  'anchor.not-opened': words('A leaf of the public anchor has no opening', 'ស្លឹក​នៃ​យុថ្កា​សាធារណៈ​គ្មាន​ការ​បើក​បង្ហាញ'),
  'anchor.differs': words('A leaf of the public anchor is not what its opening makes', 'ស្លឹក​នៃ​យុថ្កា​មិន​ត្រូវ​នឹង​ការ​បើក​បង្ហាញ​របស់​វា'),
  'anchor.of-another-log': words('A leaf of the public anchor fixed another log', 'ស្លឹក​នៃ​យុថ្កា​បាន​កំណត់​កំណត់ហេតុ​ផ្សេង'),
  'anchor.goes-back': words('The public anchor goes back in size or in time', 'យុថ្កា​សាធារណៈ​ថយ​ក្រោយ​ក្នុង​ទំហំ ឬ​ពេលវេលា'),
  'anchor.root-differs': words('The log is not the one that the public anchor fixed', 'កំណត់ហេតុ​មិន​មែន​ជា​អ្វី​ដែល​យុថ្កា​សាធារណៈ​បាន​កំណត់'),
  'anchor.log-shorter': words('The log is shorter than the public anchor says', 'កំណត់ហេតុ​ខ្លី​ជាង​អ្វី​ដែល​យុថ្កា​សាធារណៈ​ប្រាប់'),
  'anchor.earlier-differs': words('The public anchor did not grow out of the one that it goes on from', 'យុថ្កា​សាធារណៈ​មិន​បាន​បន្ត​ពី​យុថ្កា​មុន​របស់​វា'),
  'release.missing': words('A release is gone', 'ការ​ចេញ​ផ្សាយ​បាត់'),
  'release.altered': words('A release was altered', 'ការ​ចេញ​ផ្សាយ​ត្រូវ​បាន​កែ'),
  'answer.missing': words('Words that an agency put under an answer are gone', 'ពាក្យ​ដែល​ស្ថាប័ន​ដាក់​ក្រោម​ចម្លើយ​បាត់'),
  'answer.altered': words(
    'Words under an answer are not those that its agency put on record last',
    'ពាក្យ​ក្រោម​ចម្លើយ មិន​មែន​ជា​អ្វី​ដែល​ស្ថាប័ន​បាន​ដាក់​ក្នុង​កំណត់ហេតុ​ចុងក្រោយ',
  ),
  'answer.not-in-log': words('Words under an answer were never logged', 'ពាក្យ​ក្រោម​ចម្លើយ​មិន​ដែល​ចូល​កំណត់ហេតុ'),
  'release.not-approved': words(
    'What lies in a release, or a word by which it is read, is not what two offices signed',
    'អ្វី​ដែល​មាន​ក្នុង​ការ​ចេញ​ផ្សាយ ឬ​ពាក្យ​ដែល​ប្រើ​សម្រាប់​អាន​វា មិន​មែន​ជា​អ្វី​ដែល​ការិយាល័យ​ពីរ​បាន​ចុះ​ហត្ថលេខា',
  ),
  'release.not-in-log': words('A release was never logged', 'ការ​ចេញ​ផ្សាយ​មិន​ដែល​ចូល​កំណត់ហេតុ'),
} as const
