import { act, cleanup, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { createStoreRig } from '../../../tests/rigs/createStoreRig.ts'
import { hearPage } from '../../../tests/rigs/hearPage.ts'
import { renderWithStore } from '../../../tests/rigs/renderWithStore.tsx'
import { TextProvider } from '../../widgets/text/TextContext.tsx'
import { RealTimeProgress } from '../RealTimeProgress.tsx'
import { StatusProvider } from '../StatusProvider.tsx'
import { useAnnounce } from './useAnnounce.ts'

afterEach(cleanup)

const regions = () => [...document.querySelectorAll('[data-tt=Announcer]')]
const words = () => regions().map((region) => region.textContent)
const bar = <RealTimeProgress jobId="a" />

test('a server writes the region, empty and without a style', () => {
  const { store } = createStoreRig()
  const markup = renderToString(<StatusProvider store={store}>text</StatusProvider>)
  expect(markup).toBe(
    'text<div data-tt="Announcer" data-hidden="" role="status" aria-live="polite" aria-atomic="true"><p></p><p></p></div>',
  )
})

test('news of a job on screen are put into the region, and taken back later', () => {
  const { tell, pass } = renderWithStore(bar)
  tell('job-started', { jobId: 'a', name: 'report.pdf' })
  pass(250)
  expect(words()).toEqual(['report.pdf has started'])
  pass(5_000)
  expect(words()).toEqual([''])
})

test('a job that is no longer on screen is not spoken of', () => {
  const { tell, pass, show } = renderWithStore(bar)
  show(null)
  tell('job-started', { jobId: 'a' })
  pass(5_000)
  expect(words()).toEqual([''])
})

test('a job that comes to stand still is spoken of once, with its cause', () => {
  const { tell, pass } = renderWithStore(bar)
  tell('job-progress', { jobId: 'a', name: 'report.pdf', progress: 4 })
  pass(60_000)
  tell('job-stalled', { jobId: 'a' })
  pass(250)
  expect(words()).toEqual(['report.pdf makes no headway'])
  pass(5_000)
  expect(words()).toEqual([''])
})

test('the same words twice are two changes, in two places', async () => {
  const said = hearPage()
  const Saving = () => {
    const announce = useAnnounce()
    return <button onClick={() => announce('Saved')}>Save</button>
  }
  const { getByRole, clock } = renderWithStore(<Saving />)
  const places: number[] = []
  for (let time = 0; time < 3; time++) {
    act(() => getByRole('button').click())
    await act(async () => clock.advance(4_900))
    places.push([...(regions()[0]?.children ?? [])].findIndex(({ textContent }) => textContent === 'Saved'))
    await act(async () => clock.advance(5_000))
  }
  said.stop()
  expect([said.heard, places]).toEqual([
    ['Saved', 'Saved', 'Saved'],
    [0, 1, 0],
  ])
})

test('in strict mode there is one region, and all is said once', async () => {
  const said = hearPage()
  const { store, up, tell, clock } = createStoreRig()
  render(
    <StrictMode>
      <StatusProvider store={store}>{bar}</StatusProvider>
    </StrictMode>,
  )
  act(() => {
    up()
    tell('job-started', { jobId: 'a', name: 'A' })
  })
  await act(async () => clock.advance(250))
  said.stop()
  expect([regions().length, said.heard]).toEqual([1, ['A has started']])
})

test('providers of one store have one voice, within each other and side by side', () => {
  const { store, up, tell, clock } = createStoreRig()
  render(
    <>
      <StatusProvider store={store}>
        {bar}
        <StatusProvider store={store}>{bar}</StatusProvider>
      </StatusProvider>
      <StatusProvider store={store}>{bar}</StatusProvider>
    </>,
  )
  act(() => {
    up()
    tell('job-started', { jobId: 'a', name: 'A' })
    clock.advance(250)
  })
  expect(words()).toEqual(['A has started', ''])
})

test('each store has a voice of its own', () => {
  const [one, other] = [createStoreRig(), createStoreRig()]
  render(
    <StatusProvider store={one.store}>
      {bar}
      <StatusProvider store={other.store}>{bar}</StatusProvider>
    </StatusProvider>,
  )
  act(() => {
    other.up()
    other.tell('job-started', { jobId: 'a', name: 'A' })
    other.clock.advance(250)
    one.clock.advance(250)
  })
  expect(words()).toEqual(['A has started', ''])
})

test('a provider that is told not to speak has no region, nor has one of the same store within it', () => {
  const { store } = createStoreRig()
  render(
    <StatusProvider store={store} announce={false}>
      <StatusProvider store={store}>{bar}</StatusProvider>
    </StatusProvider>,
  )
  expect(regions()).toEqual([])
})

test('another store takes over the region, with nothing of the first one in it', () => {
  const [one, other] = [createStoreRig(), createStoreRig()]
  const page = (store: typeof one.store) => <StatusProvider store={store}>{bar}</StatusProvider>
  const { rerender } = render(page(one.store))
  act(() => {
    one.up()
    one.tell('job-started', { jobId: 'a', name: 'First' })
    one.clock.advance(250)
  })
  expect(words()).toEqual(['First has started'])
  rerender(page(other.store))
  expect(words()).toEqual([''])
  act(() => {
    one.clock.advance(10_000)
    other.up()
    other.tell('job-started', { jobId: 'a', name: 'Second' })
    other.clock.advance(250)
  })
  expect(words()).toEqual(['Second has started'])
})

test('a provider that goes leaves no timer behind', () => {
  const { tell, unmount, clock } = renderWithStore(bar)
  tell('job-started', { jobId: 'a' })
  unmount()
  expect(clock.pending()).toBe(0)
})

test('who signs out takes the words along', () => {
  const { tell, pass, store } = renderWithStore(bar)
  tell('job-started', { jobId: 'a', name: 'secret.pdf' })
  pass(250)
  act(() => store.actions.signOut())
  expect(words()).toEqual([''])
})

test('what ended while the page was out of sight is said when it is seen again', () => {
  const { tell, pass, clock } = renderWithStore(bar)
  clock.setHidden(true)
  tell('job-completed', { jobId: 'a', name: 'A' })
  pass(10_000)
  expect(words()).toEqual([''])
  clock.setHidden(false)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  pass(250)
  expect(words()).toEqual(['While you were away: A is done'])
})

test('a job that stands still already when its card comes up is no news', () => {
  const { tell, pass, show } = renderWithStore(null)
  tell('job-progress', { jobId: 'a', name: 'A', progress: 4 })
  tell('job-stalled', { jobId: 'a' })
  pass(5_000)
  show(<StrictMode>{bar}</StrictMode>)
  pass(250)
  expect(words()).toEqual([''])
})

test('a widget is spoken of in its own words, also where its provider has others', () => {
  const german = { announcer: { state: { started: (job: string) => `${job} hat begonnen` } } }
  const { tell, pass } = renderWithStore(
    <TextProvider locale="de" labels={german}>
      {bar}
    </TextProvider>,
  )
  tell('job-queued', { jobId: 'a', name: 'A' })
  tell('job-started', { jobId: 'a' })
  pass(250)
  expect(words()).toEqual(['A hat begonnen'])
})

test('an app says words of its own through the same voice', () => {
  const Saving = () => {
    const announce = useAnnounce()
    return <button onClick={() => announce('Saved', { priority: 'high' })}>Save</button>
  }
  const { getByRole, pass } = renderWithStore(<Saving />)
  act(() => getByRole('button').click())
  pass(250)
  expect(words()).toEqual(['Saved'])
})
