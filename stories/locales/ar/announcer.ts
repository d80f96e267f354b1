import type { AnnouncerLabels } from '../../../src/widgets/announcer/announcerLabels.ts'
import { jobs } from './plural.ts'

const because = (words: string, reason: string | undefined): string =>
  reason === undefined ? words : `${words}: ${reason}`

/** Arabic words that are read aloud. */
export const announcer: AnnouncerLabels = {
  job: (number) => `المهمة ${number}`,
  someJob: 'إحدى المهام',
  milestone: (job, percent) => `${job}: ${percent}`,
  state: {
    started: (job) => `بدأت ${job}`,
    next: (job) => `التالية في الدور: ${job}`,
    paused: (job) => `توقفت مؤقتًا: ${job}`,
    resumed: (job) => `استُؤنفت ${job}`,
    retrying: (job) => `لم تنجح ${job}، وتُعاد المحاولة`,
    cancelling: (job) => `جارٍ إلغاء ${job}`,
  },
  stalled: {
    job: (job) => `لا تقدم في ${job}`,
    worker: (job) => `لا تقدم في ${job}: العامل الذي تولاها لا يجيب`,
    queue: (job) => `تنتظر ${job}: لا عامل يتولى المهام الآن`,
    connection: (job) => `لعل ${job} مستمرة، لكن لا يُسمع من الخادم شيء`,
  },
  asked: {
    cancel: (job) => `طُلب إلغاء ${job}`,
    retry: (job) => `طُلبت إعادة المحاولة: ${job}`,
    pause: (job) => `طُلب إيقاف ${job} مؤقتًا`,
    resume: (job) => `طُلب استئناف ${job}`,
  },
  refused: {
    cancel: (job, reason) => because(`تعذر إلغاء ${job}`, reason),
    retry: (job, reason) => because(`تعذرت إعادة المحاولة، ${job}`, reason),
    pause: (job, reason) => because(`تعذر إيقاف ${job} مؤقتًا`, reason),
    resume: (job, reason) => because(`تعذر استئناف ${job}`, reason),
  },
  notSent: (job) => `لا اتصال، ولم يُرسل الطلب بشأن ${job}`,
  noAnswer: (job) => `لم يصل رد بشأن ${job}، وقد يُنفذ الطلب بعد`,
  completed: (job) => `اكتملت ${job}`,
  partly: (job, _failed, text) => `اكتملت ${job}، وفشل منها ${text}`,
  failed: (job, reason) => because(`فشلت ${job}`, reason),
  cancelled: (job) => `أُلغيت ${job}`,
  expired: (job) => `انتهت مدة ${job}`,
  several: {
    started: (count, text) => `بدأت ${jobs(count, text)}`,
    next: (count, text) => `التالية في الدور: ${jobs(count, text)}`,
    paused: (count, text) => `توقفت مؤقتًا: ${jobs(count, text)}`,
    resumed: (count, text) => `استُؤنفت ${jobs(count, text)}`,
    retrying: (count, text) => `لم تنجح ${jobs(count, text)}، وتُعاد المحاولة`,
    cancelling: (count, text) => `جارٍ الإلغاء: ${jobs(count, text)}`,
    milestone: (count, text) => `تقدمت ${jobs(count, text)}`,
    stalled: (count, text) => `بلا تقدم: ${jobs(count, text)}`,
    asked: (_count, text) => `طلبات في الطريق: ${text}`,
    refused: (_count, text) => `طلبات لم تنجح: ${text}`,
  },
  counted: {
    completed: (count, text) => `اكتمل: ${jobs(count, text)}`,
    failed: (count, text) => `فشل: ${jobs(count, text)}`,
    cancelled: (count, text) => `أُلغي: ${jobs(count, text)}`,
    expired: (count, text) => `انتهت مدتها: ${jobs(count, text)}`,
  },
  whileLineWasDown: (news) => `أثناء انقطاع الاتصال: ${news}`,
  whileAway: (news) => `أثناء غيابك: ${news}`,
}
