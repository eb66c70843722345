import type { GraphQLResolveInfo } from 'graphql';
import type { FieldPlan, Running } from './plan.js';
import type { Slot } from './slot.js';

/** What a resolver is told of where it stands; worked out when it asks, which few of them do. */
export class Info implements GraphQLResolveInfo {
  constructor(
    private readonly run: Running,
    private readonly field: FieldPlan,
    private readonly slot: Slot | undefined,
  ) {}

  get fieldName() {
    return this.field.name;
  }
  get fieldNodes() {
    return this.field.nodes;
  }
  get returnType() {
    return this.field.definition.type;
  }
  get parentType() {
    return this.field.parentType;
  }
  get path() {
    return { prev: this.slot, key: this.field.key, typename: this.field.parentType.name };
  }
  get schema() {
    return this.run.compiled.schema;
  }
  get fragments() {
    return this.run.compiled.fragments;
  }
  get rootValue() {
    return undefined;
  }
  get operation() {
    return this.run.compiled.operation;
  }
  get variableValues() {
    return this.run.variables;
  }
}
