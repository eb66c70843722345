import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Dark orange: nobody should mistake this tool for the product that customers use. */
const ember: MantineColorsTuple = [
  '#fff3ea',
  '#ffe3d0',
  '#fdc5a1',
  '#f8a26c',
  '#f0823e',
  '#e36a1d',
  '#cf560e',
  '#b3480a',
  '#983c07',
  '#7a2f05',
];

const named = { closeButtonProps: { 'aria-label': 'Close' } };

export const theme = createTheme({
  colors: { ember },
  primaryColor: 'ember',
  // The usual shade 6 is too light for white letters; 7 gives 5.6 : 1.
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  defaultRadius: 'sm',
  components: {
    // A name needs a role to belong to.
    Loader: { defaultProps: { role: 'status' } },
    Modal: { defaultProps: named },
    Drawer: { defaultProps: named },
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss' } },
      styles: { description: { color: 'var(--mantine-color-dimmed)' } },
    },
    Alert: { defaultProps: { closeButtonLabel: 'Dismiss' } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true }, multiline: true, maw: 320 } },
  },
});

/** Mantine's own grey for asides and red for errors fall short of 4.5 : 1; these do not. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': '#b42318',
    '--mantine-color-body': '#ffffff',
    '--rookery-focus': 'var(--mantine-color-ember-7)',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
    '--mantine-color-error': '#ffa8a8',
    '--rookery-focus': 'var(--mantine-color-ember-3)',
  },
});
