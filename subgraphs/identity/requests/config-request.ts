import { z } from 'zod';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput, notFound } from '../../kit/errors.js';
import { type Asked, type RequestKind, readInput } from './request-kind.js';

/** What platform says of one value that is asked for. */
interface AskedSetting {
  key: string;
  known: boolean;
  title: string;
  unit: string | null;
  sensitive: boolean;
  was: unknown;
  value: unknown;
  followsDefault: boolean;
  changes: boolean;
  problem: string | null;
}

interface AskedSettings {
  version: number;
  values: AskedSetting[];
}

interface Done {
  version: number;
  old: Record<string, unknown>;
  new: Record<string, unknown>;
}

const mostValues = 50;
const version = z.number().int().min(0).max(2_000_000_000);

/** A request that was read already says of what is sensitive that it is, and has its value in `hidden`. */
const valuesInput = z.object({
  values: z
    .array(z.object({ key: z.string().max(100), value: z.unknown(), sensitive: z.boolean().optional() }))
    .min(1, 'Say which settings.')
    .max(mostValues),
  hidden: z.record(z.string(), z.object({ value: z.unknown() })).optional(),
  expectedVersion: version,
});
const rollBackInput = z.object({ version, expectedVersion: version });

function refuseStale({ version: inForce }: AskedSettings, expected: number): void {
  if (inForce === expected) return;
  throw new AppError('CONFLICT', `The settings were changed meanwhile: version ${inForce} holds now.`, {
    details: { currentVersion: inForce },
  });
}

/** Every value is looked at, so that one answer names all that is wrong. */
function refuseProblems(values: readonly AskedSetting[]): void {
  const problems = values.flatMap(({ key, known, title, problem, changes }, index) => {
    const field = `values.${index}.value`;
    if (!known) return [{ field: `values.${index}.key`, key, message: `There is no setting “${key}”.` }];
    if (problem) return [{ field, key, message: `“${title}” ${problem}.` }];
    if (values.findIndex((one) => one.key === key) < index)
      return [{ field: `values.${index}.key`, key, message: `“${title}” is named twice.` }];
    return changes ? [] : [{ field, key, message: `“${title}” is so already.` }];
  });
  const [first] = problems;
  if (!first) return;
  throw new AppError('BAD_USER_INPUT', problems.map(({ message }) => message).join(' '), {
    details: { field: first.field, key: first.key, problems },
  });
}

/** What waits shows each setting as it stands and as it would; what is sensitive lies apart, with what is personal. */
function asAsked(values: readonly AskedSetting[]): {
  shown: Record<string, unknown>[];
  hidden: Record<string, unknown>;
} {
  return {
    shown: values.map(({ key, title, unit, sensitive, was, value, followsDefault }) => ({
      ...{ key, title, followsDefault },
      ...(sensitive ? { sensitive } : { was, value, unit }),
    })),
    hidden: Object.fromEntries(
      values.flatMap(({ key, sensitive, was, value }) => (sensitive ? [[key, { was, value }]] : [])),
    ),
  };
}

async function ask(ctx: SubgraphContext, sql: string, parameter: unknown): Promise<AskedSettings | null> {
  const [row] = await ctx.tx.query<{ asked: AskedSettings | null }>(sql, [parameter]);
  return row?.asked ?? null;
}

async function readValues(ctx: SubgraphContext, input: unknown): Promise<Asked> {
  const { values, hidden = {}, expectedVersion } = readInput(valuesInput, input);
  const wanted = values.map(({ key, value, sensitive }) => ({
    key,
    value: (value === undefined && sensitive ? hidden[key]?.value : value) ?? null,
  }));
  const asked = await ask(ctx, 'select platform.config_asked($1) as asked', JSON.stringify(wanted));
  if (!asked) throw notFound('setting');
  refuseStale(asked, expectedVersion);
  refuseProblems(asked.values);
  const { shown, hidden: apart } = asAsked(asked.values);
  return { input: { values: shown, expectedVersion }, personal: { hidden: apart } };
}

async function readRollBack(ctx: SubgraphContext, input: unknown): Promise<Asked> {
  const { version: back, expectedVersion } = readInput(rollBackInput, input);
  const asked = await ask(ctx, 'select platform.config_to_restore($1) as asked', back);
  if (!asked) throw badInput('version', `There is no version ${back} of the settings.`);
  refuseStale(asked, expectedVersion);
  if (!asked.values.length) throw badInput('version', `The values of version ${back} hold now.`);
  const { shown, hidden } = asAsked(asked.values);
  return { input: { version: back, values: shown, expectedVersion }, personal: { hidden } };
}

/** Other settings of the whole platform. The platform's own function uses the approval up and writes the next version. */
function configKind(
  mutation: 'setConfig' | 'rollBackConfig',
  action: 'config.changed' | 'config.rolled_back',
  read: RequestKind['read'],
): RequestKind {
  return {
    kind: 'MUTATION',
    mutation,
    asks: 'platform-settings:write',
    confirmed: true,
    read,

    async apply(ctx, request) {
      const [row] = await ctx.tx.query<{ done: Done }>('select platform.change_config_by_request($1) as done', [
        request.id,
      ]);
      if (!row) throw new AppError('INTERNAL', 'The settings could not be changed.');
      const { version: now, old: before, new: after } = row.done;
      const back = mutation === 'rollBackConfig' ? { restores: request.input.version } : {};
      return {
        record: {
          action,
          resourceType: 'PlatformSettings',
          resourceId: String(now),
          oldValues: { ...before, version: now - 1 },
          newValues: { ...after, ...back, version: now },
          classification: 'restricted',
        },
      };
    },
  };
}

export const configChange = configKind('setConfig', 'config.changed', readValues);
export const configRollBack = configKind('rollBackConfig', 'config.rolled_back', readRollBack);
