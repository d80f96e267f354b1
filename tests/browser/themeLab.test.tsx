import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import '../../src/styles.css'
import tokens from '../../src/widgets/tokens.css?raw'
import { contrastRatio } from '../../stories/docs/themeLab/contrast.ts'
import { contrastPairs } from '../../stories/docs/themeLab/contrastPairs.ts'
import { formatRatio } from '../../stories/docs/themeLab/measureContrast.ts'
import { resolveColour } from '../../stories/docs/themeLab/resolveColour.ts'
import { seeds } from '../../stories/docs/themeLab/seeds.ts'
import { seedTitle } from '../../stories/docs/themeLab/seedTitles.ts'
import { ThemeLab } from '../../stories/docs/themeLab/ThemeLab.tsx'
import { writeCss } from '../../stories/docs/themeLab/writeCss.ts'

afterEach(() => {
  cleanup()
  document.head.querySelectorAll('[data-pasted]').forEach((style) => style.remove())
})

test('the lab has every seed that the stylesheet reads, each with a title and a usual value', () => {
  const read = [...tokens.matchAll(/--_[\w-]+:[^;]*?var\(--tt-([\w-]+),/g)].map(([, name = '']) => name)
  const own = [...new Set(read)].filter((name) => name !== 'light' && name !== 'dark')
  expect(own.length).toBeGreaterThan(10)
  expect(seeds.map(({ name }) => name)).toEqual(own)
  expect(seeds.filter(({ name }) => seedTitle(name) === name)).toEqual([])
  const colours = seeds.filter(({ kind }) => kind === 'colour').map(({ usual }) => usual)
  expect(colours).toContainEqual({ light: '#4a57d1', dark: '#97a3ff' })
  expect(Object.fromEntries(seeds.map(({ name, next }) => [name, next]))).toMatchObject({
    bg: '--background',
    'on-accent': '--primary-foreground',
    warning: undefined,
    radius: '--radius',
  })
  expect(seeds.filter(({ kind }) => kind !== 'colour').map(({ name, kind, usual }) => [name, kind, usual])).toEqual([
    ['radius', 'length', '8px'],
    ['font', 'font', 'system-ui, sans-serif'],
    ['density', 'factor', '1'],
  ])
})

test('contrast is that of WCAG, and is cut, not rounded', () => {
  expect(contrastRatio([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
  expect(contrastRatio([255, 255, 255], [118, 118, 118])).toBeCloseTo(4.542, 3)
  expect(contrastRatio([119, 119, 119], [255, 255, 255])).toBeLessThan(4.5)
  expect(formatRatio(4.499)).toBe('4.49:1')
})

test('a colour is resolved in whatever space it is written', () => {
  expect(resolveColour('#0f766e')).toEqual([15, 118, 110])
  expect(resolveColour('color-mix(in srgb, black, white)')).toEqual([128, 128, 128])
})

test('every colour that pairs name is one that the widgets draw with', () => {
  const names = contrastPairs.flatMap(({ colour, on }) => [colour, on])
  expect(names.filter((name) => !tokens.includes(`    ${name}: `))).toEqual([])
})

const lookOf = (name: 'light' | 'dark') => screen.getByRole('region', { name: `In ${name}` })
const drawn = (within_: Element, property: string) =>
  getComputedStyle(within_.querySelector('[data-tt]')!).getPropertyValue(property)
const set = (label: string, value: string): void =>
  void act(() => fireEvent.change(screen.getByLabelText(label), { target: { value } }))

test('the usual theme has no contrast that is too low', () => {
  render(<ThemeLab />)
  expect(lookOf('light').textContent).toContain('All contrasts in light are enough')
  expect(lookOf('dark').textContent).toContain('All contrasts in dark are enough')
})

test('a colour changes every widget of its look, and no other', () => {
  render(<ThemeLab />)
  set('Danger, dark', '#ff0000')
  expect(drawn(lookOf('dark'), '--_danger')).toBe('#ff0000')
  expect(drawn(lookOf('light'), '--_danger').trim()).toBe('#bf2732')
})

test('a contrast that is too low is named with its ratio, and is gone once it is enough', () => {
  render(<ThemeLab />)
  set('Small text, light', '#949494')
  const list = within(lookOf('light')).getAllByRole('listitem', { hidden: true })
  expect(list.some((item) => item.textContent === 'Small text: 3.03:1, needs 4.5:1')).toBe(true)
  set('Small text, light', '#5d636e')
  expect(lookOf('light').textContent).toContain('All contrasts in light are enough')
})

test('what is no colour yet changes nothing, and what is deleted stands as it comes', () => {
  render(<ThemeLab />)
  const field = 'Accent, light, as CSS'
  set(field, 'rgb(0 12')
  expect(screen.getByLabelText(field).getAttribute('aria-invalid')).toBe('true')
  expect(drawn(lookOf('light'), '--_accent').trim()).toBe('#4a57d1')
  set(field, 'rgb(0 128 0)')
  expect(drawn(lookOf('light'), '--_accent')).toBe('rgb(0 128 0)')
  set(field, '')
  expect(drawn(lookOf('light'), '--_accent').trim()).toBe('#4a57d1')
})

test('the CSS that is copied gives a product the theme, in light and in dark, wherever a theme begins', () => {
  const style = document.createElement('style')
  style.dataset['pasted'] = ''
  style.textContent = writeCss(seeds, {
    light: { accent: '#0f766e' },
    dark: { accent: '#5eead4', bg: '#000000' },
    both: { radius: '2' },
  })
  document.head.append(style)
  render(
    <>
      {['light', 'dark'].map((theme) => (
        <div key={theme} data-theme={theme}>
          <p data-tt="" data-testid={theme} />
        </div>
      ))}
    </>,
  )
  const read = (theme: string) =>
    ['--_accent', '--_bg', '--_radius'].map((name) =>
      getComputedStyle(screen.getByTestId(theme)).getPropertyValue(name).trim(),
    )
  expect(read('light')).toEqual(['#0f766e', '#ffffff', '2px'])
  expect(read('dark')).toEqual(['#5eead4', '#000000', '2px'])
})

test('nothing chosen writes nothing, and a browser that refuses to copy is no silence', async () => {
  const onCopy = vi.fn(() => Promise.reject(new Error('not allowed')))
  render(<ThemeLab onCopy={onCopy} />)
  expect(screen.getByRole('button', { name: 'Copy the CSS' }).hasAttribute('disabled')).toBe(true)
  set('Radius', '3')
  fireEvent.click(screen.getByRole('button', { name: 'Copy the CSS' }))
  expect(await screen.findByText(/copy it by hand/)).toBeTruthy()
  expect(onCopy).toHaveBeenCalledWith(':root {\n  --tt-radius: 3px;\n}\n')
})
