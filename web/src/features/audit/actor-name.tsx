import { words } from '../../format/words';

interface ActorNameProps {
  actor: { kind: string; id?: string | null; name?: string | null };
}

/** Who did it, by the name it had then. */
export function ActorName({ actor }: ActorNameProps) {
  if (actor.kind === 'SYSTEM') return 'Rookery';
  if (actor.kind === 'NOBODY') return actor.name ?? 'Nobody known';
  return actor.name ?? actor.id ?? words(actor.kind);
}
