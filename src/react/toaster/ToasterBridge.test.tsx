import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { renderWithStore } from '../../../tests/rigs/renderWithStore.tsx'
import type { Toaster, ToastRequest } from '../../protocol/toaster.ts'
import { NotificationCenter } from '../NotificationCenter.tsx'

afterEach(cleanup)

/** A toaster that shows nothing and remembers what it was asked to show. */
function createToasterBook() {
  const standing = new Map<string, ToastRequest>()
  const log: string[] = []
  const toaster: Toaster = {
    show(request) {
      standing.set(request.id, request)
      log.push(`show ${request.title}`)
    },
    dismiss(id) {
      standing.delete(id)
      log.push(`dismiss ${id}`)
    },
  }
  const only = () => {
    const [one] = standing.values()
    if (!one || standing.size > 1) throw new Error(`${standing.size} toasts are up.`)
    return one
  }
  return { standing, log, toaster, only }
}

function open(props: Parameters<typeof NotificationCenter>[0] = {}) {
  const book = createToasterBook()
  return { ...book, ...renderWithStore(<NotificationCenter {...props} toaster={book.toaster} />) }
}
const press = (request: ToastRequest, label: string) =>
  act(() => request.actions.find((it) => it.label === label)?.run())

test('a bar and its result have one place in the app’s toaster, and none of ours is drawn', () => {
  const { tell, log, only } = open({ followedJobs: ['a'] })
  tell('job-progress', { jobId: 'a', name: 'a.pdf', progress: 42.9, step: 'Reading' })
  expect(only()).toMatchObject({ title: 'a.pdf', message: 'Reading', progress: 42, durationMs: Infinity })
  const { id } = only()
  tell('job-completed', { jobId: 'a', name: 'a.pdf', resultUrl: '/results/a' })
  expect(only()).toMatchObject({ id, tone: 'success', link: { label: 'Open result', href: '/results/a' } })
  expect(log).toEqual(['show a.pdf', 'show a.pdf is done'])
  expect(document.querySelector('[data-part=toast]')).toBeNull()
})

test('what reads the same is not shown again', () => {
  const { tell, log } = open({ followedJobs: ['a'] })
  tell('job-progress', { jobId: 'a', progress: 42.1 })
  tell('job-progress', { jobId: 'a', progress: 42.7 })
  expect(log).toHaveLength(1)
})

test('only the failure of a job is assertive', () => {
  const { tell, standing } = open()
  tell('job-completed', { jobId: 'a' })
  tell('job-failed', { jobId: 'b' })
  tell('system-alert', { id: 'c', severity: 'critical', message: 'Storage is full' })
  expect([...standing.values()].map(({ politeness }) => politeness)).toEqual(['polite', 'assertive', 'polite'])
})

test('what the person has closed there is dismissed here, and is not taken away once more', () => {
  const { tell, only, standing, log, state } = open()
  tell('job-failed', { jobId: 'a' })
  act(() => only().onDismiss())
  expect(state().notifications.map(({ toast }) => toast)).toEqual([false])
  expect(log.filter((line) => line.startsWith('dismiss'))).toEqual([])
  expect(standing.size).toBe(1)
})

test('a bar that is closed there is followed no more', () => {
  const { tell, only, store, standing } = open()
  act(() => store.actions.followJob?.('a'))
  tell('job-progress', { jobId: 'a', progress: 1 })
  act(() => only().onDismiss())
  standing.clear()
  tell('job-progress', { jobId: 'a', progress: 2 })
  expect(standing.size).toBe(0)
})

test('the app’s toaster gets as many as ours would show, and the number of the others', () => {
  const { tell, standing } = open()
  for (const jobId of ['a', 'b', 'c', 'd', 'e']) tell('job-failed', { jobId })
  const more = [...standing.values()].find(({ title }) => title === '2 more')
  expect(standing.size).toBe(4)
  press(more!, 'View')
  expect(screen.getByRole('dialog')).toBeTruthy()
})

test('a view that is taken is handed on', () => {
  const seen: string[] = []
  const { tell, only } = open({ onSelect: (one) => seen.push(one.kind) })
  tell('job-failed', { jobId: 'a' })
  press(only(), 'View')
  expect(seen).toEqual(['failed'])
})

test('with the bell all of its toasts go', () => {
  const { tell, standing, show } = open()
  tell('job-failed', { jobId: 'a' })
  show(null)
  expect(standing.size).toBe(0)
})
