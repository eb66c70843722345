/**
 * Who may import whom. A rule judges one import: `from` is the importing file, `to` either a file of ours or, when
 * `npm` is set, a package's name. It returns what is wrong, or nothing.
 */
const rules = [
  /** The house: each folder and what else of ours it may use. */
  ({ from, to, npm }) => {
    if (npm) return undefined;
    const room = roomOf(from);
    if (free.has(room) || to.startsWith(`${room}/`)) return undefined;
    if (isTest(from) && testHelpers.some((folder) => to.startsWith(folder))) return undefined;
    if (room.startsWith('subgraphs/') && room !== kit && roomOf(to).startsWith('subgraphs/') && roomOf(to) !== kit) {
      return 'a subgraph never imports another one: refer by id and join with @key';
    }
    // Tests build their databases as the product does.
    if (from.startsWith(`${kit}/testing/`) && to === 'host/migrate.ts') return undefined;
    const allowed = allowedBeside(room);
    if (allowed.some((place) => to === place || to.startsWith(`${place}/`))) return undefined;
    return `${room} may import only ${['npm', 'itself', ...allowed].join(', ')}`;
  },
  ({ from, to, npm }) => {
    const exempt = ['gateway', 'bench'].includes(roomOf(from)) || isTest(from);
    if (npm && to === '@apollo/gateway' && !exempt) return 'only the gateway knows @apollo/gateway';
    return undefined;
  },
  ({ from, to, npm, typeOnly }) => {
    if (npm || !from.endsWith('.entity.ts') || roomOf(to) === kit) return undefined;
    // Of which enumeration a column is, the contract says.
    if (typeOnly && isGenerated(to)) return undefined;
    return 'an entity is columns and nothing else: of ours it imports the kit only';
  },
  ({ from, to, npm, typeOnly }) => {
    if (npm || typeOnly || !from.endsWith('.resolvers.ts') || !to.endsWith('.entity.ts')) return undefined;
    return 'resolvers reach rows through use cases and repositories: import type only';
  },
  ({ from, to, npm }) => {
    if (!/^web\/(src\/)?ui\//.test(from)) return undefined;
    const graphql = npm ? /^(urql|graphql|@urql\/.*)$/.test(to) : /\/gql\//.test(to);
    return graphql ? 'ui/ draws and knows no GraphQL' : undefined;
  },
];

const kit = 'subgraphs/kit';
const free = new Set(['host', 'e2e', 'bench', 'scripts', '.']);
const testHelpers = ['e2e/support/', `${kit}/testing/`];

export function judge(edge) {
  return rules.map((rule) => rule(edge)).filter((fault) => fault !== undefined);
}

/** The folder whose rules a file lives under: gateway, schema, web, …, and each subgraph for itself. */
export function roomOf(file) {
  const [first, second] = file.split('/');
  if (!file.includes('/')) return '.';
  return first === 'subgraphs' ? `subgraphs/${second}` : first;
}

function allowedBeside(room) {
  // What permissions say, and not how the graph is composed.
  if (room === kit) return ['permissions', 'scopes', 'requirements', 'files'].map((name) => `schema/${name}.ts`);
  if (room.startsWith('subgraphs/')) return [kit, 'schema'];
  if (room === 'gateway') return [kit, 'schema'];
  return [];
}

/** Tests, and what only tests use. */
function isTest(file) {
  return /\.test\.tsx?$|\/testing\//.test(file);
}

/** Types that are made from the contract. They name the rows behind it, and no cycle of rooms comes of that. */
export function isGenerated(file) {
  return file.endsWith('.generated.ts');
}
