import { createIcon, type Icon } from './createIcon.tsx'

export const ChevronIcon: Icon = createIcon('chevron', 'M4.5 6.5L8 10l3.5-3.5')
