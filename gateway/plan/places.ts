import type { ResponsePath } from '@apollo/query-planner';
import { type Json, ownValue } from './merge.js';

/** Where in the answer a step of the plan works: the objects that are there, and how they were reached. */
export interface Place {
  objects: Json[];
  path: ResponsePath;
}

export type ErrorPath = (string | number)[];

type Found = (object: Json, where: ErrorPath | null) => void;

/** Calls back for each object at the path, with where it stands. What is not there is passed over. */
function visit(value: unknown, path: ResponsePath, at: number, here: ErrorPath | null, found: Found): void {
  if (value === null || value === undefined) return;
  const key = path[at];
  if (Array.isArray(value)) {
    const next = key === '@' ? at + 1 : at;
    for (let index = 0; index < value.length; index += 1) {
      visit(value[index], path, next, here && [...here, index], found);
    }
  } else if (key === undefined) found(value as Json, here);
  else if (key !== '@') {
    const name = String(key);
    visit(ownValue(value as Json, name), path, at + 1, here && [...here, name], found);
  }
}

/** The objects at a path below those of a place. */
export function below(place: Place, path: ResponsePath): Place {
  const objects: Json[] = [];
  for (const object of place.objects) visit(object, path, 0, null, (one) => objects.push(one));
  return { objects, path: [...place.path, ...path] };
}

/** Where each of the place's objects stands, from the top. Asked only when there is an error. */
export function pathsTo(root: Json, place: Place): Map<Json, ErrorPath> {
  const paths = new Map<Json, ErrorPath>();
  visit(root, place.path, 0, [], (object, where) => {
    if (!paths.has(object)) paths.set(object, where ?? []);
  });
  return paths;
}
