import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../.storybook/preview.tsx'
import { chartsDrawn } from '../../admin/chartsDrawn.ts'
import { ThemeLab } from './ThemeLab.tsx'

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Docs tools/Theme lab',
  component: ThemeLab,
  args: { onCopy: fn(async () => undefined) },
  play: chartsDrawn,
  parameters: {
    // Every widget stands here twice, each with its own regions, as on no page of a product.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
})

export const Usual = meta.story({
  parameters: describe('The theme that the widgets come with, before anything is changed.'),
})

export const TooPale = meta.story({
  args: { start: { light: { warning: '#e0a030' }, dark: {}, both: {} } },
  parameters: {
    ...describe('A designer chose a colour that cannot be read in light: the lab says which, and by how much.'),
    // There the system chooses the colours, so there is nothing to measure.
    chromatic: { modes: { 'forced colors': { disable: true } } },
  },
  play: async ({ canvasElement, step }) => {
    await chartsDrawn({ canvasElement })
    const lab = within(canvasElement)
    const [light, dark] = ['In light', 'In dark'].map((name) => lab.getByRole('region', { name }))
    await step('The lab names what is too low, in the look where it is', async () => {
      const [list] = within(light!).getAllByRole('list')
      await expect(list).toHaveTextContent('What needs care: 2.27:1, needs 4.5:1')
      await expect(dark).toHaveTextContent('All contrasts in dark are enough')
    })
    await step('A darker one is enough', async () => {
      await fireEvent.change(lab.getByLabelText('Warning, light'), { target: { value: '#7a4a00' } })
      await waitFor(() => expect(light).toHaveTextContent('All contrasts in light are enough'))
    })
  },
})

export const Changed = meta.story({
  parameters: describe('A designer makes the theme of a product and takes its CSS along.'),
  play: async ({ canvasElement, args, step }) => {
    const lab = within(canvasElement)
    await chartsDrawn({ canvasElement })
    await step('A colour is picked, or written', async () => {
      await fireEvent.change(lab.getByLabelText('Accent, light'), { target: { value: '#0f766e' } })
      const written = lab.getByLabelText('Accent, dark, as CSS')
      await userEvent.clear(written)
      await userEvent.type(written, 'rgb(94 234 212)')
    })
    await step('A radius is slid', async () => {
      await fireEvent.change(lab.getByLabelText('Radius'), { target: { value: '2' } })
    })
    await step('The CSS is copied as it is shown', async () => {
      await userEvent.click(lab.getByRole('button', { name: 'Copy the CSS' }))
      await waitFor(() => expect(lab.getByText('Copied')).toBeVisible())
      await expect(args.onCopy).toHaveBeenCalledWith(lab.getByRole('region', { name: 'The CSS' }).textContent)
    })
  },
})
