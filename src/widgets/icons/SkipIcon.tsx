import { createIcon, type Icon } from './createIcon.tsx'

export const SkipIcon: Icon = createIcon('skip', 'M4.5 8h7')
