import axe from 'axe-core'
import { themeOf } from './toolbars.ts'

/** What the check needs of a story that has just been drawn. */
interface Drawn {
  canvasElement: HTMLElement
  globals: Record<string, unknown>
  parameters: Record<string, unknown>
}

const isOff = (parameters: Record<string, unknown>) => {
  const a11y = parameters['a11y'] as { test?: string; disable?: boolean } | undefined
  return a11y?.disable === true || a11y?.test === 'off'
}

const describe = ({ nodes }: axe.Result) =>
  nodes.map((node) => `${node.html}\n  ${node.any[0]?.message ?? node.failureSummary ?? ''}`)

/** Throws where a story that was tested in light has too little contrast in dark. */
export async function checkDarkContrast({ canvasElement, globals, parameters }: Drawn) {
  if (isOff(parameters) || themeOf(globals) === 'dark') return
  const themed = [document.documentElement, ...canvasElement.querySelectorAll<HTMLElement>('[data-theme=light]')]
  // A colour that is still on its way from light to dark would be measured half-way.
  const still = document.head.appendChild(document.createElement('style'))
  still.textContent = '* { transition: none !important; animation: none !important }'
  for (const element of themed) element.dataset['theme'] = 'dark'
  try {
    const { violations } = await axe.run(canvasElement, { runOnly: ['color-contrast'] })
    if (violations.length > 0)
      throw new Error(`In dark, contrast is too low:\n${violations.flatMap(describe).join('\n')}`)
  } finally {
    for (const element of themed) element.dataset['theme'] = 'light'
    still.remove()
  }
}
