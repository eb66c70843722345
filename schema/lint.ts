/** The rules that the SDL of the subgraphs keeps, beyond what composition asks. */

import { permissionsAreUsed, permissionsExist } from './lint/closed-list.js';
import {
  entitiesCarryPermissions,
  nothingElseCarriesPermissions,
  rootFieldsCarryPermissions,
  sharedFieldsAgree,
} from './lint/coverage.js';
import { everythingIsDescribed } from './lint/descriptions.js';
import { type Problem, readGraph, type Subgraph } from './lint/graph.js';
import { deniableFieldsAreNullable, queriesAreNullable } from './lint/nullability.js';
import { requiringFieldsRepeat } from './lint/requires.js';
import {
  connectionsTakePageArguments,
  customersEntitiesNameTheirTenant,
  noTypeIsCalledSubscription,
  nothingSecretIsShown,
} from './lint/shapes.js';
import { permissionIds } from './permissions.js';
import { publicFields, reviewedSecrets, rowPermissions, withoutTenant } from './public.js';

export function lintSubgraphs(subgraphs: readonly Subgraph[]): Problem[] {
  const graph = readGraph(subgraphs);
  return [
    entitiesCarryPermissions(graph),
    sharedFieldsAgree(graph),
    rootFieldsCarryPermissions(graph, publicFields),
    nothingElseCarriesPermissions(graph),
    requiringFieldsRepeat(graph),
    deniableFieldsAreNullable(graph),
    queriesAreNullable(graph),
    permissionsExist(graph, permissionIds),
    permissionsAreUsed(graph, permissionIds, rowPermissions),
    everythingIsDescribed(graph),
    customersEntitiesNameTheirTenant(graph, withoutTenant),
    connectionsTakePageArguments(graph),
    nothingSecretIsShown(graph, reviewedSecrets),
    noTypeIsCalledSubscription(graph),
  ].flat();
}
