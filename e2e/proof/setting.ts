import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import { boundless } from '../support/boundless.js';
import { aRookery, type RookeryWanted, type RunningRookery } from '../support/rookery.js';
import { everyKindOfCaller, type Person } from './people.js';
import type { Proof } from './reads.js';
import { chooseTenants, prepareRows } from './rows.js';
import { type CallerName, readTable } from './table.js';
import { Truth } from './truth.js';

/** Rookery with everybody and everything that the proof needs. */
export interface Setting extends Proof {
  rookery: RunningRookery;
  people: Record<CallerName, Person>;
  stop(): Promise<void>;
}

/** A small world is as good as a large one: every type in every situation. */
const tenants = 12;

/** What callers may spend is proved elsewhere. */
export async function aSetting(wanted: Omit<RookeryWanted, 'tenants'> = {}): Promise<Setting> {
  const rookery = await aRookery({ tenants, budget: boundless, ...wanted });
  const chosen = await asMaintenance(rookery.ownerUrl, chooseTenants);
  const people = await everyKindOfCaller(rookery, chosen.open);
  const recorder = await rookery.staff({ role: 'admin' });
  const places = await prepareRows(rookery.ownerUrl, chosen, recorder.staffId, Object.values(people));
  const truth = await Truth.read(rookery.ownerUrl);
  return { rookery, people, places, truth, table: readTable(), stop: () => rookery.stop() };
}
