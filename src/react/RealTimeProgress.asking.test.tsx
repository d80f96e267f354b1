import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { Profiler } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { AdapterSink, StoreAdapter } from '../protocol/adapter.ts'
import type { ClientCommand, CommandName, CommandReply } from '../protocol/commands.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createStatusStore } from '../store/createStatusStore.ts'
import { RealTimeProgress, type RealTimeProgressProps } from './RealTimeProgress.tsx'
import { StatusProvider } from './StatusProvider.tsx'

afterEach(cleanup)

const everything: readonly CommandName[] = ['cancel-job', 'retry-job', 'pause-job', 'resume-job']

function showJob(commands = everything, props: Partial<RealTimeProgressProps> = {}) {
  let sink: AdapterSink | undefined
  let tries = 0
  let renders = 0
  const sent: ClientCommand[] = []
  const answers: ((reply: CommandReply) => void)[] = []
  const adapter: StoreAdapter = {
    name: 'test',
    capabilities: { commands },
    connect(given) {
      sink = given
      sink.connection({ status: 'connected', synced: true })
      return {
        send(command) {
          sent.push(command)
          return new Promise((resolve) => answers.push(resolve))
        },
        retryNow: () => void (tries += 1),
        close: () => undefined,
      }
    },
  }
  const clock = createManualClock(1_000_000)
  const store = createStatusStore({ adapter, clock, user: 'ada' })
  render(
    <StatusProvider store={store}>
      <Profiler id="widget" onRender={() => void (renders += 1)}>
        <RealTimeProgress jobId="a" {...props} />
      </Profiler>
    </StatusProvider>,
  )
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)
  return {
    sent: () => sent.map((command) => [command.name, 'data' in command ? command.data : undefined]),
    tries: () => tries,
    renders: () => renders,
    status: () => find('[data-tt]')?.dataset['status'],
    text: (part: string) => find(`[data-part=${part}]`)?.textContent,
    actions: () => [...document.querySelectorAll<HTMLElement>('[data-action]')].map(({ dataset }) => dataset['action']),
    press: (selector: string) => fireEvent.click(find(selector)!),
    pass: (ms: number) => act(() => clock.advance(ms)),
    lose: () => act(() => sink?.connection({ status: 'disconnected', reason: 'closed' })),
    reply: (reply: CommandReply) => act(async () => answers.shift()?.(reply)),
    tell: (name: string, data: object): void =>
      act(() => {
        sink?.message(name, { jobId: 'a', ...data })
        store.flush()
      }),
  }
}

test('what the backend can do and the job allows has a button, and nothing else', () => {
  const { tell, actions } = showJob(['cancel-job', 'retry-job'])
  tell('job-progress', { progress: 4 })
  expect(actions()).toEqual(['cancel'])
  tell('job-failed', { error: 'Torn' })
  expect(actions()).toEqual(['retry'])
  tell('job-failed', { retryable: false })
  cleanup()
  showJob([]).tell('job-progress', { progress: 4 })
  expect(actions()).toEqual([])
})

test('a widget that is told to offer nothing offers nothing', () => {
  const { tell, actions } = showJob(everything, { actions: false })
  tell('job-progress', { progress: 4 })
  expect(actions()).toEqual([])
})

test('a cancellation is sent once, is pending until it is answered, and is told until the job follows', async () => {
  const { tell, press, sent, reply, text, status } = showJob()
  tell('job-progress', { progress: 4 })
  press('[data-action=cancel]')
  press('[data-action=confirm]')
  press('[data-action=cancel]')
  expect(sent()).toEqual([['cancel-job', { jobId: 'a' }]])
  expect([status(), text('note')]).toEqual(['progress', undefined])
  await reply({ ok: true })
  expect([status(), text('note')]).toEqual(['progress', 'Asked to cancel; it has not stopped yet.'])
  tell('job-cancelling', {})
  expect([status(), text('note')]).toEqual(['cancelling', undefined])
})

test('a refusal leaves everything as it was, says why, and goes away when it has been read', async () => {
  const { tell, press, reply, text, actions } = showJob()
  tell('job-progress', { progress: 4 })
  press('[data-action=pause]')
  await reply({ ok: false, code: 'BUSY', message: 'It is nearly done.' })
  expect(text('note')).toContain('It could not be paused and goes on. It is nearly done.')
  expect(document.querySelector('[aria-disabled]')).toBe(null)
  expect(actions()).toEqual(['pause', 'cancel'])
  press('[data-part=dismiss]')
  expect(text('note')).toBe(undefined)
})

test('where the line is why nothing moves it can be tried at once', () => {
  const { tell, lose, pass, press, tries, text } = showJob()
  tell('job-progress', { progress: 4 })
  lose()
  pass(600_000)
  expect(text('reconnect')).toBe('Connect now')
  press('[data-part=reconnect]')
  expect(tries()).toBe(1)
})

test('a job says how long it has run by the page clock, and nothing once it has ended', () => {
  const { tell, pass, text } = showJob()
  tell('job-started', {})
  pass(12_000)
  expect(text('elapsed')).toBe('running for 12 sec')
  tell('job-completed', {})
  expect(text('elapsed')).toBe(undefined)
})

test('a card is drawn once a second while it counts them, and not on one line, nor once the job has ended', () => {
  const drawn = (variant: 'inline' | 'bar', event: string) => {
    cleanup()
    const { tell, pass, renders } = showJob(everything, { variant })
    tell('job-started', {})
    tell(event, {})
    const before = renders()
    for (let second = 0; second < 5; second += 1) pass(1_000)
    return renders() - before
  }
  expect(drawn('bar', 'job-started')).toBe(5)
  expect(drawn('inline', 'job-started')).toBe(0)
  expect(drawn('bar', 'job-completed')).toBe(0)
})

test('the end is told as the pace of the run bears it out, where the server promises nothing', () => {
  const { tell, pass, text } = showJob()
  tell('job-started', {})
  for (let percent = 1; percent <= 50; percent += 1) {
    pass(2_000)
    tell('job-progress', { progress: percent })
  }
  expect(text('time')).toMatch(/ left$/)
})
