import { createIcon, type Icon } from './createIcon.tsx'

export const PlugIcon: Icon = createIcon('plug', 'M6 2.5v3M10 2.5v3M4.5 5.5h7v2a3.5 3.5 0 0 1-7 0ZM8 11v2.5')
