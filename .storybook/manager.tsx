/** @jsxRuntime classic */
// Storybook’s manager has a React of its own, and turns no JSX into calls of a runtime.
import React from 'react'
import { addons, types } from 'storybook/manager-api'
import { create } from 'storybook/theming'
import { ModeMenu } from './ModeMenu.tsx'

addons.setConfig({ theme: create({ base: 'light', brandTitle: 'telltale' }) })

addons.register('telltale/modes', () => {
  addons.add('telltale/modes/menu', { type: types.TOOL, title: 'Mode', render: () => <ModeMenu /> })
})
