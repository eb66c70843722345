/** How SWC reads our TypeScript, for the tests and for scripts alike; says the same as tsconfig.json. */
export const swcOptions = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', tsx: false, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
};
