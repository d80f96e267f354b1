const titles: Readonly<Record<string, string>> = {
  bg: 'Background',
  fg: 'Text',
  muted: 'Small text',
  border: 'Border',
  accent: 'Accent',
  'on-accent': 'Text on the accent',
  danger: 'Danger',
  warning: 'Warning',
  success: 'Success',
  radius: 'Radius',
  font: 'Font',
  density: 'Density',
}

/** What a seed is called in the lab; one that is new has its own name. */
export const seedTitle = (name: string): string => titles[name] ?? name
