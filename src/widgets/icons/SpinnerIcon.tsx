import { createIcon, type Icon } from './createIcon.tsx'

export const SpinnerIcon: Icon = createIcon('spinner', 'M14 8a6 6 0 1 1-6-6')
