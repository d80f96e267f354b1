import { addons, types } from 'storybook/manager-api'
import { create } from 'storybook/theming'
import { ModeMenu } from './ModeMenu.tsx'

addons.setConfig({ theme: create({ base: 'light', brandTitle: 'telltale' }) })

addons.register('telltale/modes', () => {
  addons.add('telltale/modes/menu', { type: types.TOOL, title: 'Mode', render: () => <ModeMenu /> })
})
