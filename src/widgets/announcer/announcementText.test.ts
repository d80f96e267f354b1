import { expect, test } from 'vitest'
import { spokenExamples } from '../../../stories/docs/spokenExamples.ts'
import { announcer as arabic } from '../../../stories/locales/ar/announcer.ts'
import { announcer as german } from '../../../stories/locales/de/announcer.ts'
import { jobActions } from '../../protocol/jobAction.ts'
import { createFormatters } from '../text/createFormatters.ts'
import { announcementText } from './announcementText.ts'
import { announcerLabels } from './announcerLabels.ts'
import type { AnnouncerLabels } from './announcerLabels.ts'

const spoken = (labels: AnnouncerLabels, locale: string): Record<string, string> => {
  const text = { labels, locale, formatters: createFormatters(locale) }
  // Intl writes no-break spaces, which look like any other.
  const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ')
  return Object.fromEntries(
    spokenExamples.map(({ when, utterance }) => [when, plain(announcementText(utterance, text))]),
  )
}

test('these are the words that are read aloud', () => {
  expect(spoken(announcerLabels, 'en')).toEqual({
    'It is the first in its queue': 'report.pdf is next in line',
    'It starts': 'report.pdf has started',
    'It passes 25, 50 or 75 percent': 'report.pdf: 50%',
    'It is paused': 'report.pdf is paused',
    'It goes on': 'report.pdf goes on',
    'A try has failed and another follows': 'report.pdf did not work and is tried again',
    'It stands still': 'report.pdf makes no headway',
    'It stands still, and its worker is silent': 'report.pdf makes no headway: its worker does not answer',
    'It waits where nobody works': 'report.pdf waits: no worker takes jobs at the moment',
    'Someone has pressed cancel': 'Asked to cancel report.pdf',
    'The server is cancelling it': 'report.pdf is being cancelled',
    'The server will not cancel it': 'report.pdf could not be cancelled: It is nearly done',
    'It could not be tried again, and nobody says why': 'report.pdf could not be tried again',
    'The line is down, so that nothing could be asked': 'There is no connection, so nothing was asked of report.pdf',
    'The server has not answered': 'No answer has come about report.pdf; it may still happen',
    'It is done': 'report.pdf is done',
    'A batch is done, but for some of it': 'report.pdf is done, 3 failed',
    'It failed': 'report.pdf failed: The file is encrypted',
    'It was cancelled': 'report.pdf was cancelled',
    'The server no longer has it': 'report.pdf has expired',
    'It has a short number and no name': 'Job 12 is done',
    'It has neither': 'A job is done',
    'Two start together': 'Job 1 has started. Job 2 has started',
    'More than two start together': '3 jobs have started',
    'Several end together': '3 jobs done, 1 failed',
    'They ended while the line was down': 'While the line was down: 2 jobs done, 1 failed, 1 cancelled',
    'One ended while the page was out of sight': 'While you were away: report.pdf is done',
  })
})

test('numbers and plurals are those of the language', () => {
  const inGerman = spoken(german, 'de')
  const inArabic = spoken(arabic, 'ar')
  expect([
    inGerman['It passes 25, 50 or 75 percent'],
    inGerman['Several end together'],
    inGerman['They ended while the line was down'],
    inArabic['More than two start together'],
    inArabic['Several end together'],
  ]).toEqual([
    'report.pdf: 50 %',
    '3 Aufträge fertig, 1 fehlgeschlagen',
    'Während die Verbindung weg war: 2 Aufträge fertig, 1 fehlgeschlagen und 1 abgebrochen',
    'بدأت 3 مهام',
    'اكتمل: 3 مهام وفشل: مهمة واحدة',
  ])
})

test('each action has words for being asked for and for being refused', () => {
  const { asked, refused } = announcerLabels
  const each = jobActions.map((action) => [asked[action]('It'), refused[action]('It', 'no')])
  expect(each).toEqual([
    ['Asked to cancel It', 'It could not be cancelled: no'],
    ['Asked to try It again', 'It could not be tried again: no'],
    ['Asked to pause It', 'It could not be paused: no'],
    ['Asked to go on with It', 'It could not go on: no'],
  ])
})

test('each kind of news has words for many jobs', () => {
  expect(Object.values(announcerLabels.several).map((word) => word(4, '4'))).toEqual([
    '4 jobs have started',
    '4 jobs are next in line',
    '4 jobs are paused',
    '4 jobs go on',
    '4 jobs did not work and are tried again',
    '4 jobs are being cancelled',
    '4 jobs have moved on',
    '4 jobs make no headway',
    '4 requests are on their way',
    '4 requests came to nothing',
  ])
})

test('a name or a reason that would take a minute to read is cut off', () => {
  const [first] = spokenExamples
  if (!first) throw new Error('There is no example.')
  const text = { labels: announcerLabels, locale: 'en', formatters: createFormatters('en') }
  const news = [{ jobId: 'a', kind: 'started' as const, name: 'x'.repeat(500) }]
  const said = announcementText({ ...first.utterance, news }, text)
  expect(said).toBe(`${'x'.repeat(79)}… has started`)
  const smiles = [{ jobId: 'a', kind: 'started' as const, name: '😀'.repeat(100) }]
  expect(announcementText({ ...first.utterance, news: smiles }, text)).toBe(`${'😀'.repeat(39)}… has started`)
})
