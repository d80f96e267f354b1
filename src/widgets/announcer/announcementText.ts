import type { Text } from '../text/TextContext.tsx'
import type { EndRemark, EndTally, NewsRemark, RefusedRemark, Remark, Utterance } from './remark.ts'

type AnnouncerText = Pick<Text<'announcer'>, 'labels' | 'formatters' | 'locale'>

/** Ends, or remarks of one kind, up to which each is told by name. */
const toldByName = 2

/** All of an utterance in words, as one text. */
export function announcementText({ refusals, ends, news, texts }: Utterance, text: AnnouncerText): string {
  const { labels } = text
  const down = endsText(ends.line, text)
  const away = endsText(ends.away, text)
  return [
    ...texts,
    ...alikeText(refusals, text),
    ...(down ? [labels.whileLineWasDown(down)] : []),
    ...(away ? [labels.whileAway(away)] : []),
    endsText(ends.now, text),
    ...alikeText(news, text),
  ]
    .filter((sentence) => sentence !== '')
    .join('. ')
}

/** Two of a kind are told one by one, more are counted; in the order in which each kind was first heard. */
function alikeText(remarks: readonly (NewsRemark | RefusedRemark)[], text: AnnouncerText): readonly string[] {
  const { labels, formatters } = text
  const alike = new Map<NewsRemark['kind'] | RefusedRemark['kind'], (NewsRemark | RefusedRemark)[]>()
  for (const remark of remarks) alike.set(remark.kind, [...(alike.get(remark.kind) ?? []), remark])
  return [...alike].flatMap(([kind, all]) =>
    all.length > toldByName
      ? [labels.several[kind](all.length, formatters.number(all.length))]
      : all.map((remark) => remarkText(remark, text)),
  )
}

const endKinds: readonly EndRemark['kind'][] = ['completed', 'failed', 'cancelled', 'expired']

function endsText(tally: EndTally | undefined, text: AnnouncerText): string {
  if (tally === undefined) return ''
  const { labels, formatters, locale } = text
  const told = endKinds.filter((kind) => tally.counts[kind] > 0)
  const total = told.reduce((sum, kind) => sum + tally.counts[kind], 0)
  if (total <= toldByName) return tally.first.map((remark) => remarkText(remark, text)).join('. ')
  const parts = told.map((kind, place) => {
    const count = tally.counts[kind]
    return labels.counted[kind](count, formatters.number(count), place === 0)
  })
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts)
}

/** One remark in words. */
function remarkText(remark: Remark, text: AnnouncerText): string {
  const { labels, formatters } = text
  const job = subjectText(remark, text)
  switch (remark.kind) {
    case 'milestone':
      return labels.milestone(job, formatters.percent(remark.percent))
    case 'stalled':
      return labels.stalled[remark.cause](job)
    case 'asked':
      return labels.asked[remark.action](job)
    case 'refused':
      return remark.why === 'refused'
        ? labels.refused[remark.action](job, spoken(remark.reason))
        : labels[remark.why](job)
    case 'completed': {
      const { failedParts } = remark
      return failedParts > 0 ? labels.partly(job, failedParts, formatters.number(failedParts)) : labels.completed(job)
    }
    case 'failed':
      return labels.failed(job, spoken(remark.reason))
    case 'cancelled':
    case 'expired':
      return labels[remark.kind](job)
    default:
      return labels.state[remark.kind](job)
  }
}

/** Longest name and longest reason that are read out, in characters. */
const [maxName, maxReason] = [80, 160]

// An id of more than a few digits, such as a UUID, tells nobody anything when it is read out.
const sayable = /^\d{1,6}$/

function subjectText({ name, jobId }: Remark, { labels }: AnnouncerText): string {
  const known = name?.trim()
  if (known) return shortened(known, maxName)
  return sayable.test(jobId) ? labels.job(jobId) : labels.someJob
}

/** The first line of what the server says, without its full stop; a stack trace is not for listening. */
function spoken(reason: string | undefined): string | undefined {
  const line = reason
    ?.trim()
    .split('\n', 1)[0]
    ?.replace(/[.\s]+$/, '')
  return line ? shortened(line, maxReason) : undefined
}

// Never cut inside a character that takes two units.
const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
