import { Notifications } from '@mantine/notifications';

/** What was done, in the corner; loaded after the page, which has nothing to say yet. */
export function Messages() {
  return <Notifications position="bottom-right" containerWidth={380} />;
}
