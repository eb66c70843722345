/** An object or a list of the answer. */
export type Target = Record<string | number, unknown>;

/**
 * Where an object or a list of the answer stands: graphql-js's path, and what it takes to put a null there after all, when
 * something below it that is never null turned out to be.
 */
export class Slot {
  /** Whether a null was put there; what goes wrong below is nobody's business then. */
  nulled = false;

  constructor(
    readonly prev: Slot | undefined,
    readonly key: string | number,
    readonly typename: string | undefined,
    readonly target: Target,
    readonly nullable: boolean,
  ) {}
}
