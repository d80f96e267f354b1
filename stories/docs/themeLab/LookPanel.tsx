import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactElement } from 'react'
import { themeProperties, type ChosenTheme } from './chosenTheme.ts'
import { ContrastList } from './ContrastList.tsx'
import { measureContrast, type MeasuredPair } from './measureContrast.ts'
import type { Look } from './readSeeds.ts'
import { seeds } from './seeds.ts'
import { WidgetSample } from './WidgetSample.tsx'

export interface LookPanelProps {
  look: Look
  theme: ChosenTheme
}

/** All widgets in one look of the theme, and whether its colours can be told apart. */
export function LookPanel({ look, theme }: LookPanelProps): ReactElement {
  const panel = useRef<HTMLDivElement>(null)
  const [pairs, setPairs] = useState<readonly MeasuredPair[]>([])
  const name = look === 'light' ? 'light' : 'dark'
  // What the browser makes of the theme is known only once it is on the page.
  useLayoutEffect(() => {
    if (panel.current) setPairs(measureContrast(panel.current))
  }, [theme, look])
  return (
    <section className="lab-panel" aria-label={look === 'light' ? 'In light' : 'In dark'}>
      <ContrastList name={name} pairs={pairs} />
      <div ref={panel} className={`lab-look ${look}`} style={themeProperties(seeds, theme, look) as CSSProperties}>
        <WidgetSample name={name} />
      </div>
    </section>
  )
}
