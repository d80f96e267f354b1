import { useState, type ReactElement } from 'react'
import { unchosen, type ChosenTheme } from './chosenTheme.ts'
import { CssToCopy } from './CssToCopy.tsx'
import { LookPanel } from './LookPanel.tsx'
import { SeedForm } from './SeedForm.tsx'
import { seeds } from './seeds.ts'
import './ThemeLab.css'
import { writeCss } from './writeCss.ts'

export interface ThemeLabProps {
  /** The theme to begin with; the one that the widgets come with by default. */
  start?: ChosenTheme
  /** Puts text on the clipboard; the browser's own way by default. */
  onCopy?: (css: string) => Promise<void>
}

const toClipboard = (css: string): Promise<void> => navigator.clipboard.writeText(css)

/** Every token a product may set, all widgets in light and in dark beside each other, and the CSS to paste. */
export function ThemeLab({ start = unchosen, onCopy = toClipboard }: ThemeLabProps): ReactElement {
  const [theme, setTheme] = useState(start)
  return (
    <div className="lab sb-unstyled">
      <SeedForm theme={theme} onChange={setTheme} />
      <p className="lab-back">
        <button type="button" disabled={theme === unchosen} onClick={() => setTheme(unchosen)}>
          Back to the usual theme
        </button>
      </p>
      <div className="lab-panels">
        <LookPanel look="light" theme={theme} />
        <LookPanel look="dark" theme={theme} />
      </div>
      <CssToCopy css={writeCss(seeds, theme)} onCopy={onCopy} />
    </div>
  )
}
