import { type ExecutionResult, type GraphQLError, getArgumentValues, locatedError, responsePathAsArray } from 'graphql';
import { Later } from '../later.js';
import { Outside } from '../outside.js';
import { Info } from './info.js';
import type { At, CompiledOperation, FieldPlan, ObjectPlan, Put, ResolverOf, Running } from './plan.js';
import type { Slot, Target } from './slot.js';
import { isThenable } from './thenable.js';

/** Completes an answer with what was asked of others, once nothing of ours is held any more. */
export type Finish = () => Promise<ExecutionResult>;

const withoutArguments = Object.freeze({});

/**
 * One execution. What resolves later is waited for where it stands: a thousand rows with a promise in each make no promise
 * for the rows, the list and all that is around it.
 */
export class Run implements Running {
  readonly errors: GraphQLError[] = [];
  data: Target | null = null;
  private readonly args: (Record<string, unknown> | undefined)[] = [];
  private pending = 0;
  private done: (() => void) | undefined;
  private isFinishing = false;
  private readonly outside: { ask: () => Promise<unknown>; put: Put; at: At }[] = [];

  constructor(
    readonly compiled: CompiledOperation,
    readonly context: unknown,
    readonly variables: Record<string, unknown>,
    private readonly resolverOf: ResolverOf,
    /** Told how the answer is finished, where something of it is to be asked of others; left out, they are not asked. */
    private readonly onOutside?: (finish: Finish) => void,
  ) {}

  execute(): ExecutionResult | Promise<ExecutionResult> {
    const { root } = this.compiled;
    this.data = { ...root.blank };
    this.fill(this.data, root, undefined, undefined);
    return this.whenDone();
  }

  private whenDone(): ExecutionResult | Promise<ExecutionResult> {
    if (!this.pending) return this.result();
    return new Promise((resolve) => {
      this.done = () => resolve(this.result());
    });
  }

  /** All at once, so that those of a list are one question. */
  private async finish(): Promise<ExecutionResult> {
    this.isFinishing = true;
    for (const { ask, put, at } of this.outside) this.wait(ask(), put, at);
    return this.whenDone();
  }

  fill(target: Target, plan: ObjectPlan, source: unknown, slot: Slot | undefined): void {
    for (const { key, isIncluded } of plan.typeNameKeys) {
      if (!isIncluded || isIncluded(this.variables)) target[key] = plan.typeName;
    }
    for (const field of plan.fields) {
      if (field.isIncluded && !field.isIncluded(this.variables)) continue;
      const { key, put } = field;
      try {
        const value = this.resolve(field, source, slot);
        if (isThenable(value)) this.wait(value, put, { field, target, key, up: slot, nullable: field.nullable });
        else put(this, value, target, key, slot);
      } catch (thrown) {
        this.fail(thrown, { field, target, key, up: slot, nullable: field.nullable });
      }
    }
  }

  private resolve(field: FieldPlan, source: unknown, slot: Slot | undefined): unknown {
    const resolve = this.resolverOf(field);
    if (resolve) return resolve(source, this.argumentsOf(field), this.context, new Info(this, field, slot));
    if (typeof source !== 'object' || source === null) return undefined;
    const value = (source as Record<string, unknown>)[field.name];
    if (typeof value !== 'function') return value;
    return value.call(source, this.argumentsOf(field), this.context, new Info(this, field, slot));
  }

  wait(value: PromiseLike<unknown>, put: Put, at: At): void {
    if (value instanceof Outside && this.onOutside && !this.isFinishing) {
      this.waitOutside(value, put, at, this.onOutside);
      return;
    }
    this.pending += 1;
    const failed = (thrown: unknown) => {
      this.fail(thrown, at);
      this.settle();
    };
    const here = (found: unknown) => {
      try {
        put(this, found, at.target, at.key, at.up);
      } catch (thrown) {
        failed(thrown);
        return;
      }
      this.settle();
    };
    if (value instanceof Later) value.tell(here, failed);
    else value.then(here, failed);
  }

  /** Waits for what it has to know, and notes it for later. */
  private waitOutside(
    value: Outside<unknown, unknown>,
    put: Put,
    at: At,
    onOutside: NonNullable<typeof this.onOutside>,
  ): void {
    const note: Put = (_run, known) => {
      if (!this.outside.length) onOutside(() => this.finish());
      this.outside.push({ ask: async () => value.ask(known), put, at });
    };
    this.wait(value.known, note, at);
  }

  fail(thrown: unknown, { field, target, key, up, nullable }: At): void {
    if (this.isGone(up)) return;
    const path = responsePathAsArray({ prev: up, key, typename: undefined });
    this.errors.push(locatedError(thrown, field.nodes as FieldPlan['nodes'] & [], path));
    if (nullable) target[key] = null;
    else this.nullAbove(up);
  }

  private argumentsOf(field: FieldPlan): Record<string, unknown> {
    if (!field.definition.args.length) return withoutArguments;
    let args = this.args[field.index];
    if (!args) {
      args = getArgumentValues(field.definition, field.nodes[0] as never, this.variables);
      this.args[field.index] = args;
    }
    return args;
  }

  private isGone(up: Slot | undefined): boolean {
    for (let at = up; at; at = at.prev) if (at.nulled) return true;
    return this.data === null;
  }

  private nullAbove(up: Slot | undefined): void {
    let at = up;
    while (at && !at.nullable) at = at.prev;
    if (!at) this.data = null;
    else {
      at.nulled = true;
      at.target[at.key] = null;
    }
  }

  private settle(): void {
    this.pending -= 1;
    if (!this.pending) this.done?.();
  }

  private result(): ExecutionResult {
    return { ...(this.errors.length && { errors: this.errors }), data: this.data };
  }
}
