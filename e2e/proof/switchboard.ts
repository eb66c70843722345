import { parse } from 'graphql';
import pg from 'pg';
import { readSupergraph } from '../../schema/files.js';
import { effectiveScopes } from '../../schema/requirements.js';
import { aSetting, type Setting } from './setting.js';

/** The rules of one wall of the subgraphs: all of them stand, none does, or one alone. */
class Standing {
  private rules: 'all' | 'none' | string = 'all';
  stand(rules: 'all' | 'none' | (string & {})): void {
    this.rules = rules;
  }
  /** Whether a rule is left out. */
  has(rule: string): boolean {
    return this.rules !== 'all' && this.rules !== rule;
  }
}

const gatewayRules = [...effectiveScopes(parse(readSupergraph())).keys()];

/** The same for the gateway, which keeps what it has cut by the set of rules that are left out. */
class StandingAtGateway extends Standing {
  readonly leftOut = new Set<string>();
  override stand(rules: 'all' | 'none' | (string & {})): void {
    super.stand(rules);
    this.leftOut.clear();
    for (const rule of gatewayRules) if (this.has(rule)) this.leftOut.add(rule);
  }
}

export type Wall = Pick<Standing, 'stand' | 'has'>;

/** Rookery with a switch for every wall and every rule, thrown while it runs. */
export interface Switchboard extends Setting {
  filter: Wall;
  shield: Wall;
  rowGuard: Wall;
  owner: pg.Client;
  /** Row-level security of every table, on or off. */
  rows(on: boolean): Promise<void>;
}

export async function aSwitchboard(): Promise<Switchboard> {
  const [filter, shield, rowGuard] = [new StandingAtGateway(), new Standing(), new Standing()];
  const setting = await aSetting({ withoutRules: { filter: filter.leftOut, shield, rowGuard } });
  const owner = new pg.Client({ connectionString: setting.rookery.ownerUrl });
  await owner.connect();
  const { rows: tables } = await owner.query<{ name: string }>(
    'select oid::regclass::text as name from pg_class where relrowsecurity',
  );
  return {
    ...setting,
    filter,
    shield,
    rowGuard,
    owner,
    rows: async (on) => {
      for (const { name } of tables)
        await owner.query(`alter table ${name} ${on ? 'enable' : 'disable'} row level security`);
    },
    stop: async () => {
      await owner.end();
      await setting.stop();
    },
  };
}
