import { createIcon, type Icon } from './createIcon.tsx'

export const CheckAllIcon: Icon = createIcon('check-all', 'M1.5 8.5l3 3 6-7M7.5 11l.8.8 6.2-7.3')
