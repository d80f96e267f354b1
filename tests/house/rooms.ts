/** One room of the house: where it lies and what its files may import, besides each other. */
export interface Room {
  name: string
  files: RegExp
  mayImport: RegExp[]
}

const protocol = /^src\/protocol\//
const store = /^src\/store\//
const widgets = /^src\/widgets\//
const uploads = /^src\/uploads\//
const storages = /^src\/storages\//
const away = /^src\/away\//
const react = /^src\/react\//
const scripted = /^src\/adapters\/scripted/
const reactItself = /^react(-dom)?(\/|$)/
const previewFile = /^\.storybook\/preview\.tsx$/
const packages = /^(?!src\/|mocks\/|stories\/|\.)/

/** The table: a file belongs to the first room that fits. */
export const rooms: Room[] = [
  { name: 'protocol', files: protocol, mayImport: [] },
  { name: 'store', files: store, mayImport: [protocol, /^zustand\/vanilla$/] },
  { name: 'adapters', files: /^src\/adapters\//, mayImport: [protocol, /^socket\.io-client$/, /^eventsource-parser/] },
  { name: 'uploads', files: uploads, mayImport: [protocol] },
  { name: 'widgets', files: widgets, mayImport: [protocol, reactItself, /^@radix-ui\//, /^recharts$/, /^virtua$/] },
  { name: 'storages', files: storages, mayImport: [protocol, /^idb-keyval$/] },
  // What reaches a person who is elsewhere: the tab, the desktop, the app's icon.
  { name: 'away', files: away, mayImport: [protocol, store] },
  { name: 'toasters', files: /^src\/toasters\//, mayImport: [protocol] },
  { name: 'react', files: react, mayImport: [protocol, store, widgets, away, storages, reactItself] },
  {
    name: 'compat',
    files: /^src\/compat\//,
    mayImport: [protocol, store, widgets, react, /^src\/adapters\/(socketIo|withFallback|polling)\.ts$/, reactItself],
  },
  { name: 'testing', files: /^src\/testing\//, mayImport: [protocol, store, scripted, reactItself, /^vitest$/] },
  // The addon hands its own store to the stories through the provider, so that a user has nothing to wire.
  {
    name: 'storybook',
    files: /^src\/storybook\//,
    mayImport: [
      protocol,
      store,
      scripted,
      /^src\/react\/StatusProvider\.tsx$/,
      /^src\/widgets\/copy\/copyText\.ts$/,
      reactItself,
      /^storybook\//,
    ],
  },
  {
    name: 'msw',
    files: /^src\/msw\//,
    mayImport: [protocol, store, scripted, /^msw(\/|$)/],
  },
  { name: 'entries', files: /^src\/[^/]+$/, mayImport: [protocol, store, uploads, widgets, react, away, storages] },
  { name: 'mocks', files: /^mocks\//, mayImport: [protocol, store, scripted, /^msw(\/|$)/, /^src\/msw\//] },
  {
    name: 'stories',
    files: /^stories\//,
    mayImport: [
      previewFile,
      protocol,
      widgets,
      react,
      /^mocks\//,
      store,
      /^src\/(adapters|msw|storybook|storages|toasters|away)\//,
      reactItself,
      /^storybook\/test$/,
      // The app's own toasts, which ours can be handed to.
      /^sonner$/,
      // The blocks that the pages of the widgets are built from.
      /^@storybook\/addon-docs\/blocks$/,
    ],
  },
  { name: 'examples', files: /^examples\//, mayImport: [previewFile, packages] },
]
