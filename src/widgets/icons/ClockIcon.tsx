import { createIcon, type Icon } from './createIcon.tsx'

export const ClockIcon: Icon = createIcon('clock', 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 4.8V8l2.1 1.3')
