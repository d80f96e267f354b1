import type { JobTrayLabels } from '../../../src/widgets/JobTray/jobTrayLabels.ts'
import { plural } from './plural.ts'

/** Arabic words of the tray. */
export const jobTray: JobTrayLabels = {
  title: 'المهام',
  counts: {
    failed: (_, text) => `${text} فشلت`,
    running: (_, text) => `${text} قيد التنفيذ`,
    waiting: (_, text) => `${text} منتظرة`,
    done: (_, text) => `${text} اكتملت`,
  },
  overall: 'كل المهام',
  ended: (ended, total) => `انتهت ${ended} من ${total}`,
  filters: 'عرض',
  filter: { all: 'الكل', running: 'قيد التنفيذ', waiting: 'منتظرة', failed: 'فاشلة', done: 'مكتملة' },
  sort: 'الترتيب',
  sorts: {
    attention: 'ما يحتاج انتباهًا أولًا',
    newest: 'الأحدث أولًا',
    name: 'حسب الاسم',
    progress: 'الأكثر تقدمًا أولًا',
  },
  group: 'تجميع الدفعات',
  clear: 'إزالة المنتهية',
  cleared: (count, text) =>
    plural(count, {
      zero: 'لم تُزل أي مهمة.',
      one: 'أزيلت مهمة منتهية واحدة.',
      two: 'أزيلت مهمتان منتهيتان.',
      few: `أزيلت ${text} مهام منتهية.`,
      many: `أزيلت ${text} مهمة منتهية.`,
    }),
  undo: 'تراجع',
  dismiss: 'إخفاء',
  arrived: (count, text) =>
    plural(count, {
      zero: 'لا جديد',
      one: 'مهمة جديدة',
      two: 'مهمتان جديدتان',
      few: `${text} مهام جديدة`,
      many: `${text} مهمة جديدة`,
    }),
  empty: 'لا مهام بعد',
  emptyExplained: 'ما تبدؤه يظهر هنا.',
  noneOf: {
    failed: 'لم تفشل أي مهمة.',
    running: 'لا مهمة قيد التنفيذ.',
    waiting: 'لا مهمة تنتظر.',
    done: 'لم تكتمل أي مهمة بعد.',
  },
  showAll: 'عرض كل المهام',
  asOf: (why, time) => `${why}، حتى ${time}`,
  late: 'تأخرت الأخبار',
  stale: 'قد تكون قديمة',
}
