import type { NotificationCenterLabels } from '../../../src/widgets/NotificationCenter/notificationCenterLabels.ts'
import { jobs } from './plural.ts'

/** Arabic words of the bell, its panel and the toasts. */
export const notificationCenter: NotificationCenterLabels = {
  title: 'الإشعارات',
  bell: (unseen, text) => (unseen > 0 ? `الإشعارات، ${text} جديدة` : 'الإشعارات'),
  bellQuiet: (bell) => `${bell}، عدم الإزعاج`,
  badgeFull: '99+',
  job: (jobId) => `المهمة ${jobId}`,
  completed: (job) => `اكتملت ${job}`,
  failed: (job) => `فشلت ${job}`,
  failedExplained: 'لم يذكر الخادم سببًا.',
  alert: { info: 'تنبيه', warning: 'تحذير', critical: 'إنذار من النظام' },
  digest: 'أثناء غيابك',
  digestCounts: (completed, completedText, failed, failedText) =>
    failed > 0 && completed > 0
      ? `اكتمل: ${jobs(completed, completedText)}، وفشل: ${jobs(failed, failedText)}`
      : failed > 0
        ? `فشل: ${jobs(failed, failedText)}`
        : `اكتمل: ${jobs(completed, completedText)}`,
  openResult: 'افتح النتيجة',
  unread: 'غير مقروء',
  markRead: (title) => `ضع علامة مقروء: ${title}`,
  markReadShort: 'ضع علامة مقروء',
  markAllRead: 'اجعل الكل مقروءًا',
  unreadCount: (_count, text) => `${text} غير مقروءة`,
  clear: 'مسح',
  remove: (title) => `إزالة: ${title}`,
  removeShort: 'إزالة',
  filters: 'عرض',
  filter: { all: 'الكل', unread: 'غير المقروء', failed: 'الفاشل' },
  group: {
    completed: (count, text) => `اكتمل: ${jobs(count, text)}`,
    failed: (count, text) => `فشل: ${jobs(count, text)}`,
  },
  empty: {
    all: 'لا جديد بعد',
    unread: 'قُرئ كل شيء',
    failed: 'لا إخفاقات',
    stale: 'لم يصل شيء بعد',
  },
  emptyExplained: {
    all: 'حين تكتمل مهمة أو تفشل تقرأ ذلك هنا.',
    unread: 'هنا ما لم تطّلع عليه بعد.',
    failed: 'لم يفشل شيء في هذا السجل.',
    stale: 'يظهر ما حدث حالما يعود الاتصال.',
  },
  stale: 'غير متصل: قد تنقص أخبار.',
  staleAsOf: (time) => `غير متصل: حتى ${time}.`,
  notice: {
    read: (_count, text) => `صار مقروءًا: ${text}`,
    removed: (_count, text) => `أُزيل: ${text}`,
    cleared: (_count, text) => `مُسح: ${text}`,
    unsaved: () => 'تعذّر الحفظ.',
  },
  undo: 'تراجع',
  tryAgain: 'حاول من جديد',
  quiet: { on: 'عدم الإزعاج: تُحجز الرسائل.', off: 'تظهر الرسائل حال ورودها.' },
  quietTurn: { on: 'عدم الإزعاج', off: 'اسمح بالرسائل' },
  desktop: {
    default: 'إشعارات سطح المكتب متوقفة.',
    granted: 'إشعارات سطح المكتب تعمل حين لا تكون هذه الصفحة ظاهرة.',
    denied: 'إشعارات سطح المكتب محظورة في إعدادات المتصفح.',
    unsupported: 'ليس في هذا المتصفح إشعارات لسطح المكتب.',
  },
  desktopAsk: 'تشغيل',
  toast: 'إشعار',
  dismiss: 'إغلاق',
  view: 'عرض',
  bar: 'التقدم',
  more: (_count, text) => `${text} أخرى`,
  toasts: 'الإشعارات ({hotkey})',
}
