import type { SubgraphContext } from './context.js';
import type { Choice, KnownDocument, ReadyQuery } from './documents.js';
import type { FieldPlan, Resolve, ResolverOf } from './executor/plan.js';
import type { Shielded } from './shield.js';
import type { Viewer } from './viewer.js';

/**
 * Where a field has been let through and no row has a say in it for this viewer, a guard before it would only say yes for each
 * row: its resolver stands there without one. Everywhere else the guarded one stands.
 */
function choose({ isOpen, unguarded }: Shielded, passed: ReadonlySet<string>, viewer: Viewer): ResolverOf {
  const chosen: (Resolve | null | undefined)[] = [];
  const resolverFor = ({ coordinate, definition }: FieldPlan): Resolve | null => {
    const isThrough = passed.has(coordinate) || isOpen?.(coordinate) === true;
    if (!unguarded || !isThrough || unguarded.dependsOnRows([coordinate], viewer)) return definition.resolve ?? null;
    return unguarded.resolverOf(coordinate);
  };
  return (field) => {
    let resolve = chosen[field.index];
    if (resolve === undefined) {
      resolve = resolverFor(field);
      chosen[field.index] = resolve;
    }
    return resolve;
  };
}

/**
 * Asks the shield about all that a query can lead to. Its rules ask about the viewer alone, and a viewer is what the database
 * said of them a moment ago, word for word: so for the same viewer and the same query the answer is kept. Not where rules can be left out.
 */
export async function choiceFor(
  shielded: Shielded,
  known: KnownDocument,
  query: ReadyQuery,
  context: SubgraphContext,
  keep: boolean,
): Promise<Choice> {
  const found = keep ? query.choices.get(context.viewer) : undefined;
  if (found) return found;
  const passed = await shielded.ask(known.coordinates, context);
  const choice = { passed, resolverOf: choose(shielded, passed, context.viewer) };
  if (keep) query.choices.set(context.viewer, choice);
  return choice;
}
