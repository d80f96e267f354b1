import type { Tone } from '../track/tone.ts'

// At least 3:1 on the paper of Storybook’s two themes, as marks; words keep the colour of text.
const light: Readonly<Record<Tone, string>> = {
  quiet: '#7b8794',
  accent: '#1a6fd6',
  good: '#1e8449',
  warn: '#b25e02',
  bad: '#c9302c',
}

const dark: Readonly<Record<Tone, string>> = {
  quiet: '#8b96a3',
  accent: '#5aa9ff',
  good: '#4cc38a',
  warn: '#e0a23b',
  bad: '#ff7a73',
}

/** The colours of ticks and spans as custom properties, for a light or a dark Storybook. */
export function tones(base: 'light' | 'dark'): Record<`--${Tone}`, string> {
  const { quiet, accent, good, warn, bad } = base === 'dark' ? dark : light
  return { '--quiet': quiet, '--accent': accent, '--good': good, '--warn': warn, '--bad': bad }
}
