export { codegenConfig as default } from './schema/codegen-config.js';
