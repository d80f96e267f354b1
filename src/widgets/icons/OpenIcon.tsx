import { createIcon, type Icon } from './createIcon.tsx'

export const OpenIcon: Icon = createIcon('open', 'M5 11l6-6M6 5h5v5')
