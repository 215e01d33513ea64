/** Who sees an answer. The Khmer is a draft until a native reader signs it. */
import { rows } from './rows.ts'

export default rows({
  'Whoever asked; national figures without names': 'អ្នក|ដែល|បាន|ស្នើ និង|តួលេខ|ថ្នាក់|ជាតិ|គ្មាន|ឈ្មោះ',
  'Police, prosecution and court of the case; the justice ministry; national figures':
    'នគរបាល អយ្យការ និង|តុលាការ|នៃ|សំណុំ|រឿង ក្រសួង|យុត្តិធម៌ តួលេខ|ថ្នាក់|ជាតិ',
  'The oversight body alone': 'ស្ថាប័ន|ត្រួតពិនិត្យ|តែ|មួយ|គត់',
  'The national committee; national figures': 'គណៈកម្មាធិការ|ជាតិ តួលេខ|ថ្នាក់|ជាតិ',
  'The ministry concerned; national figures': 'ក្រសួង|ពាក់ព័ន្ធ តួលេខ|ថ្នាក់|ជាតិ',
  'The bodies of the campaign; national figures': 'ស្ថាប័ន|នៃ|យុទ្ធនាការ តួលេខ|ថ្នាក់|ជាតិ',
  'The justice ministry; secretariat of the national committee against trafficking':
    'ក្រសួង|យុត្តិធម៌ លេខាធិការដ្ឋាន|គណៈកម្មាធិការ|ជាតិ|ប្រយុទ្ធ|ប្រឆាំង|អំពើ|ជួញដូរ|មនុស្ស',
  'The unit that acts; national figures without places': 'អង្គភាព|ដែល|ធ្វើ|សកម្មភាព តួលេខ|ថ្នាក់|ជាតិ|ដោយ|គ្មាន|ទីកន្លែង',
  'The body that received it and the body it is handed to; national figures without names':
    'ស្ថាប័ន|ដែល|ទទួល និង|ស្ថាប័ន|ដែល|បាន|ប្រគល់|ឱ្យ តួលេខ|ថ្នាក់|ជាតិ|ដោយ|គ្មាន|ឈ្មោះ',
  'The body that assists; national figures without names': 'ស្ថាប័ន|ដែល|ជួយ តួលេខ|ថ្នាក់|ជាតិ|ដោយ|គ្មាន|ឈ្មោះ',
  'Counsel and support of the person; national figures without names': 'មេធាវី និង|អ្នក|គាំទ្រ|សាមីខ្លួន តួលេខ|ថ្នាក់|ជាតិ|ដោយ|គ្មាន|ឈ្មោះ',
  'The court itself; others by opening request only': 'តុលាការ|ផ្ទាល់ អ្នក|ដទៃ|លុះ|ត្រា|តែ|មាន|សំណើ|បើក',
  'The two bodies; national figures': 'ស្ថាប័ន|ទាំង|ពីរ តួលេខ|ថ្នាក់|ជាតិ',
  'Social services, the NGO that assists; national figures without names': 'សេវា|សង្គម អង្គការ|ដែល|ជួយ តួលេខ|ថ្នាក់|ជាតិ|ដោយ|គ្មាន|ឈ្មោះ',
  'The body that met them; national figures': 'ស្ថាប័ន|ដែល|បាន|ជួប តួលេខ|ថ្នាក់|ជាតិ',
  'The body that met the person and the body of referral; national figures without names':
    'ស្ថាប័ន|ដែល|បាន|ជួប|សាមីខ្លួន និង|ស្ថាប័ន|ដែល|ទទួល|ការ|បញ្ជូន តួលេខ|ថ្នាក់|ជាតិ|ដោយ|គ្មាន|ឈ្មោះ',
  'The providing body; national figures without names': 'ស្ថាប័ន|ផ្តល់|សេវា តួលេខ|ថ្នាក់|ជាតិ|ដោយ|គ្មាន|ឈ្មោះ',
  Public: 'សាធារណៈ',
  'Whoever refers people; the address stays sealed': 'អ្នក|ដែល|បញ្ជូន|មនុស្ស អាសយដ្ឋាន|នៅ|បិទសោ',
  'The NGO and the body asked; national figures': 'អង្គការ និង|ស្ថាប័ន|ដែល|ត្រូវ|បាន|សុំ តួលេខ|ថ្នាក់|ជាតិ',
  'The body referred to; national figures without names': 'ស្ថាប័ន|ដែល|ទទួល|ការ|បញ្ជូន តួលេខ|ថ្នាក់|ជាតិ|ដោយ|គ្មាន|ឈ្មោះ',
  'The two bodies of the referral; others by opening request only': 'ស្ថាប័ន|ទាំង|ពីរ|នៃ|ការ|បញ្ជូន អ្នក|ដទៃ|លុះ|ត្រា|តែ|មាន|សំណើ|បើក',
  'The police unit that records it; figures without names': 'អង្គភាព|នគរបាល|ដែល|កត់ត្រា តួលេខ|ដោយ|គ្មាន|ឈ្មោះ',
  'The assisting body; national figures without names': 'ស្ថាប័ន|ជួយ តួលេខ|ថ្នាក់|ជាតិ|ដោយ|គ្មាន|ឈ្មោះ',
  'The office that typed it; those who work on the matter; national figures without names':
    'ការិយាល័យ|ដែល|បាន|វាយ|បញ្ចូល អ្នក|ដែល|ធ្វើ|ការ|លើ|រឿង|នោះ តួលេខ|ថ្នាក់|ជាតិ|ដោយ|គ្មាន|ឈ្មោះ',
})
