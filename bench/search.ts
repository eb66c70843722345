import pg from 'pg';
import { systemClock } from '../subgraphs/kit/clock.js';
import { openDataSource, serviceUrl } from '../subgraphs/kit/database.js';
import { createLogger } from '../subgraphs/kit/logger.js';
import { createRandom } from '../subgraphs/kit/random.js';
import { createViewerSigner, createViewerVerifier } from '../subgraphs/kit/viewer-token.js';
import { createTenants, tenantsEntities } from '../subgraphs/tenants/main.js';
import { percentile } from './figures.js';
import { companies, families, fillTo, given } from './search-world.js';
import { startWorld } from './world.js';

const sizes = [10_000, 100_000, 1_000_000];
const rounds = 40;
const query =
  'query($text: String!) { search(text: $text, first: 10) { match user { id name maskedEmail } tenant { id name } } }';

/** Two letters that changed places: the commonest of typing errors. */
const swapped = (word: string, at: number) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;

type Pick = <T>(list: readonly T[]) => T;

/** What people type, by kind; each keystroke of a name is a search of its own. */
const typed: Record<string, (pick: Pick, users: number, int: (least: number, most: number) => number) => string[]> = {
  'a name, each keystroke': (pick) => {
    const name = `${pick(given)} ${pick(families)}`.toLowerCase();
    return Array.from(name, (_letter, index) => name.slice(0, index + 1));
  },
  'a surname, each keystroke': (pick) => {
    const name = pick(families).toLowerCase();
    return Array.from(name, (_letter, index) => name.slice(0, index + 1));
  },
  'a surname, mistyped': (pick, _users, int) => {
    const name = pick(families.filter((one) => one.length >= 5));
    return [swapped(name, int(1, name.length - 3))];
  },
  'a whole address': (_pick, users, int) => {
    const number = int(0, users - 1);
    return [`u${number}@company${Math.floor(number / 8)}.example`];
  },
  'a domain': (_pick, users, int) => [`company${int(0, Math.floor(users / 8) - 1)}.example`],
  'a company': (pick) => [pick(companies).split(' ')[0] ?? ''],
  'what nobody is called': (_pick, _users, int) => [`xqz${int(100, 999)}vw`],
};

interface Line {
  users: number;
  what: string;
  p50: number;
  p95: number;
  p99: number;
}

function print(lines: readonly Line[]): void {
  console.log('\nmilliseconds for one search, permissions, policies and its record in the audit trail included\n');
  console.log(
    `${'what is typed'.padEnd(28)}${sizes.map((size) => `${size.toLocaleString('en')} users`.padStart(24)).join('')}`,
  );
  console.log(`${''.padEnd(28)}${sizes.map(() => 'p50     p95     p99'.padStart(24)).join('')}`);
  for (const what of new Set(lines.map((line) => line.what))) {
    const cells = sizes.map((size) => {
      const line = lines.find((one) => one.users === size && one.what === what);
      return [line?.p50, line?.p95, line?.p99].map((ms) => (ms ?? 0).toFixed(1).padStart(8)).join('');
    });
    console.log(`${what.padEnd(28)}${cells.join('')}`);
  }
}

/** Search as one types, over ten thousand, a hundred thousand and a million users, as a support agent. */
export async function benchSearch(): Promise<void> {
  const world = await startWorld(10);
  const owner = new pg.Client({ connectionString: world.databaseUrl });
  const logger = createLogger('tenants', 'error');
  const source = await openDataSource({
    url: serviceUrl(world.databaseUrl, 'tenants', world.keys.databasePasswords.tenants),
    service: 'tenants',
    logger,
    entities: tenantsEntities,
  });
  const verifyViewer = await createViewerVerifier('tenants', world.keys.viewerPublicKeys);
  const tenants = createTenants({ source, logger, clock: systemClock, verifyViewer });
  const sign = await createViewerSigner(world.keys.viewerPrivateKey);
  const subject = world.people.support.sessionId;
  const search = async (text: string) => {
    const viewerToken = await sign('tenants', {
      kind: 'STAFF',
      subject,
      client: { ipAddress: null, userAgent: 'bench' },
    });
    const { errors } = await tenants.execute({ query, variables: { text } }, { viewerToken, requestId: 'bench' });
    if (errors?.length) throw new Error(`${text}: ${errors[0]?.message}`);
  };
  const lines: Line[] = [];
  try {
    await owner.connect();
    let users = 0;
    for (const size of sizes) {
      await fillTo(owner, users, size);
      users = size;
      const random = createRandom(size);
      for (const [what, texts] of Object.entries(typed)) {
        const times: number[] = [];
        for (let round = -3; round < rounds; round += 1) {
          for (const text of texts(
            (list) => random.pick(list),
            users,
            (least, most) => random.int(least, most),
          )) {
            const began = performance.now();
            await search(text);
            if (round >= 0) times.push(performance.now() - began);
          }
        }
        times.sort((a, b) => a - b);
        lines.push({
          users,
          what,
          p50: percentile(times, 0.5),
          p95: percentile(times, 0.95),
          p99: percentile(times, 0.99),
        });
      }
    }
    print(lines);
  } finally {
    await owner.end();
    await tenants.close();
    await world.stop();
  }
}
