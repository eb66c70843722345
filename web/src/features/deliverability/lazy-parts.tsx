import { lazy, Suspense } from 'react';
import { ListSkeleton } from '../../ui/list-skeleton';

const Health = lazy(async () => ({ default: (await import('./health-part')).HealthPart }));
const Usage = lazy(async () => ({ default: (await import('./usage-part')).UsagePart }));
const Organisation = lazy(async () => ({ default: (await import('./organisation-part')).OrganisationPart }));
const Domains = lazy(async () => ({ default: (await import('./domains-part')).DomainsPart }));
const Mailboxes = lazy(async () => ({ default: (await import('./mailboxes-part')).MailboxesPart }));
const Campaigns = lazy(async () => ({ default: (await import('./campaigns-part')).CampaignsPart }));

interface PartProps {
  tenantId: string;
  onOpen: (() => void) | undefined;
}

interface ListPartProps extends PartProps {
  page: number;
  onPage: (page: number) => void;
}

/** How well a tenant does and what it used, loaded when somebody looks. */
export function LazyHealthAndUsage(props: PartProps) {
  return (
    <Suspense fallback={<ListSkeleton label="Health and usage" />}>
      <Health {...props} />
      <Usage {...props} />
    </Suspense>
  );
}

export function LazyOrganisation(props: PartProps) {
  return (
    <Suspense fallback={<ListSkeleton label="Teams" />}>
      <Organisation {...props} />
    </Suspense>
  );
}

export function LazyDomains(props: ListPartProps) {
  return (
    <Suspense fallback={<ListSkeleton label="Sending domains" />}>
      <Domains {...props} />
    </Suspense>
  );
}

export function LazyMailboxes(props: ListPartProps) {
  return (
    <Suspense fallback={<ListSkeleton label="Mailboxes" />}>
      <Mailboxes {...props} />
    </Suspense>
  );
}

export function LazyCampaigns(props: ListPartProps) {
  return (
    <Suspense fallback={<ListSkeleton label="Campaigns" />}>
      <Campaigns {...props} />
    </Suspense>
  );
}
