import { createIcon, type Icon } from './createIcon.tsx'

export const SettingsIcon: Icon = createIcon('settings', 'M2 4.5h6M12 4.5h2M10 2.5v4M2 11.5h2M8 11.5h6M6 9.5v4')
