import { createIcon, type Icon } from './createIcon.tsx'

export const CheckIcon: Icon = createIcon('check', 'M3.5 8.5l3 3 6-7')
