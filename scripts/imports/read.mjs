import { parseSync } from '@swc/core';

/**
 * What a source file imports: `[{ specifier, typeOnly }]`. Sees import and export … from, import(), require() and
 * TypeScript's import('…').Type; an import that only carries types is marked, for it vanishes when the file is built.
 */
export function readImports(source, file) {
  const typescript = /\.tsx?$/.test(file);
  const syntax = typescript
    ? { syntax: 'typescript', tsx: file.endsWith('x'), decorators: true }
    : { syntax: 'ecmascript', jsx: file.endsWith('x') };
  const found = [];
  visit(parseSync(source, { ...syntax, target: 'es2022' }).body, found);
  return found;
}

function visit(node, found) {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, found);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  const entry = importIn(node);
  if (entry) found.push(entry);
  for (const child of Object.values(node)) visit(child, found);
}

function importIn(node) {
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: node.source.value, typeOnly: node.typeOnly || onlyTypes(node.specifiers) };
    case 'ExportNamedDeclaration':
      return node.source
        ? { specifier: node.source.value, typeOnly: node.typeOnly || onlyTypes(node.specifiers) }
        : undefined;
    case 'ExportAllDeclaration':
      return { specifier: node.source.value, typeOnly: Boolean(node.typeOnly) };
    case 'TsImportType':
      return { specifier: node.argument.value, typeOnly: true };
    case 'CallExpression':
      return callIn(node);
    default:
      return undefined;
  }
}

function callIn({ callee, arguments: [first] }) {
  const loads = callee.type === 'Import' || (callee.type === 'Identifier' && callee.value === 'require');
  if (!loads || first?.expression.type !== 'StringLiteral') return undefined;
  return { specifier: first.expression.value, typeOnly: false };
}

function onlyTypes(specifiers) {
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.isTypeOnly);
}
