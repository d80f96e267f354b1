import { createIcon, type Icon } from './createIcon.tsx'

export const CloseIcon: Icon = createIcon('close', 'M4.5 4.5l7 7M11.5 4.5l-7 7')
