import { useLocalStorage } from '@mantine/hooks';

/** Single keys get in the way of speech input, so they can be switched off. */
export function useSingleKeys(): [enabled: boolean, set: (enabled: boolean) => void] {
  const [enabled, setEnabled] = useLocalStorage({
    key: 'rookery-single-keys',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  return [enabled, setEnabled];
}
