/**
 * Who may import whom in src/. The table is the one of docs/design.md: a folder that is
 * not named in `may` may not be imported, and a package outside `packages` is refused.
 */
const folders = {
  domain: { may: [], packages: [] },
  text: { may: ['domain'], packages: [] },
  knowledge: { may: ['domain'], packages: ['zod', 'yaml'] },
  language: { may: ['domain'], packages: ['@orama/stemmers'] },
  search: { may: ['domain', 'language'], packages: ['fuse\\.js'] },
  answer: { may: ['domain', 'language', 'search'], packages: ['date-holidays', 'temporal-polyfill'] },
  cards: { may: ['domain', 'text'], packages: ['zod'] },
  importer: { may: ['domain', 'knowledge', 'language', 'text'], packages: null },
  'app-package': { may: ['domain', 'text'], packages: null },
  teams: { may: ['domain', 'text', 'answer', 'cards', 'desk', 'store/index'], packages: null }
}

const sdk = ['botbuilder', 'botframework-', '@microsoft/teams-ai', 'restify']

/** 'store/index' is one file; any other name is a whole folder. */
const pathOf = name => (name.includes('/') ? `^src/${name}\\.ts$` : `^src/${name}/`)

const folderRules = Object.entries(folders).map(([folder, { may }]) => ({
  name: `${folder}-imports`,
  severity: 'error',
  comment: `src/${folder} may import ${may.length ? may.join(', ') : 'no other folder'}`,
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...may].map(pathOf) }
}))

const packageRules = Object.entries(folders)
  .filter(([, { packages }]) => packages !== null)
  .map(([folder, { packages }]) => ({
    name: `${folder}-packages`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
      pathNot: packages.length ? packages.map(name => `node_modules/${name}/`) : undefined
    }
  }))

module.exports = {
  forbidden: [
    ...folderRules,
    ...packageRules,
    {
      name: 'sdk-in-teams-only',
      severity: 'error',
      comment: 'The SDKs are legacy: their successor must be a change of one folder.',
      from: { path: '^src/', pathNot: '^src/teams/' },
      to: { path: sdk.map(name => `node_modules/${name}`) }
    },
    {
      name: 'no-io-in-the-core',
      severity: 'error',
      from: { path: '^src/(domain|text|language|search|answer|cards)/' },
      to: { dependencyTypes: ['core'] }
    },
    {
      name: 'folder-in-the-table',
      severity: 'error',
      comment: 'A new folder needs a row in the table above.',
      from: { path: '^src/[^/]+/', pathNot: ['cli', ...Object.keys(folders)].map(pathOf) },
      to: {}
    },
    {
      name: 'no-dev-package-in-the-bot',
      severity: 'error',
      comment: 'The bot runs without devDependencies; only the workshop of commands may need them.',
      from: { path: '^src/', pathNot: '^src/(cli|app-package)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'require', 'default', 'types']
    }
  }
}
