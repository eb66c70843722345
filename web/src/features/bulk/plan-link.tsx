import { Link } from '../../ui/link';

/** From a request for the approval of a bulk change to the plan that is to be approved. */
export function PlanLink({ input }: { input: unknown }) {
  const { jobId } = input as { jobId?: unknown };
  if (typeof jobId !== 'string') return null;
  return (
    <Link to="/dashboard/bulk/$id" params={{ id: jobId }}>
      Read the plan, user by user
    </Link>
  );
}
