/** A question in HogQL; what belongs in its braces travels beside it and is never written into it. */
export interface HogQLQuestion {
  /** What PostHog lists it as among what is slow. */
  name: string;
  query: string;
}

export const mostSignIns = 20;

/** One row for each sign-in; users are known to PostHog by our ids. */
export const signInsQuestion: HogQLQuestion = {
  name: 'rookery sign-ins of users',
  query: `select distinct_id, event, timestamp, properties.$browser, properties.$os, properties.$geoip_country_code
from events
where event in {events} and distinct_id in {users} and timestamp > now() - interval 90 day
order by timestamp desc
limit ${mostSignIns} by distinct_id
limit 1000`,
};

/** One row for each tenant; its id stands in each event. */
export const usageQuestion: HogQLQuestion = {
  name: 'rookery usage of tenants',
  query: `select properties.tenant_id, count(distinct distinct_id), countIf(event = {signIn}), count()
from events
where properties.tenant_id in {tenants} and timestamp > now() - interval 30 day
group by properties.tenant_id
limit 100`,
};
