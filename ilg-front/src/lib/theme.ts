import { type CSSVariablesResolver, createTheme } from '@mantine/core';

// A dialog's title bar is a <header>; without a role of its own it would be the page's second banner.
const DIALOG = { header: { role: 'presentation' } };

export const theme = createTheme({
  primaryColor: 'indigo',
  // White on indigo 7 is 4.98:1 in both schemes; Mantine's own dark shade reaches only 3.67.
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  respectReducedMotion: true,
  cursorType: 'pointer',
  defaultRadius: 'sm',
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '16px', sm: '18px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '28px' },
      h2: { fontSize: '18px', lineHeight: '24px' },
      h3: { fontSize: '16px', lineHeight: '22px' },
    },
  },
  components: {
    Badge: { defaultProps: { variant: 'default' } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, transitionProps: { duration: 100 } } },
    Modal: { defaultProps: { transitionProps: { duration: 120 }, attributes: DIALOG } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 }, attributes: DIALOG } },
    Select: { defaultProps: { allowDeselect: false, withCheckIcon: true } },
    Button: { defaultProps: { size: 'sm' } },
    Table: { defaultProps: { verticalSpacing: 'xs', horizontalSpacing: 'md' } },
  },
});

/** The contrast numbers of design/front.md 5, which Mantine's own defaults miss. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#5c636a',
    '--mantine-color-error': '#c92a2a',
    '--ilg-surface': '#ffffff',
    '--ilg-raised': '#f8f9fa',
    '--ilg-line': '#dee2e6',
    '--ilg-edge': '#868e96',
    '--ilg-focus': '#4263eb',
    '--ilg-link': '#364fc7',
    '--ilg-requested': '#4c6ef5',
    '--ilg-connected': '#099268',
    '--ilg-replied': '#e8590c',
    '--ilg-dot-green': '#2b8a3e',
    '--ilg-dot-blue': '#1c7ed6',
    '--ilg-dot-yellow': '#e67700',
    '--ilg-dot-orange': '#e8590c',
    '--ilg-dot-red': '#c92a2a',
    '--ilg-dot-grey': '#868e96',
  },
  dark: {
    '--mantine-color-dimmed': '#b8b8b8',
    '--mantine-color-placeholder': '#a0a0a0',
    '--mantine-color-error': '#ff8787',
    '--ilg-surface': '#242424',
    '--ilg-raised': '#2e2e2e',
    '--ilg-line': '#424242',
    '--ilg-edge': '#828282',
    '--ilg-focus': '#748ffc',
    '--ilg-link': '#91a7ff',
    '--ilg-requested': '#748ffc',
    '--ilg-connected': '#12b886',
    '--ilg-replied': '#fd7e14',
    '--ilg-dot-green': '#51cf66',
    '--ilg-dot-blue': '#4dabf7',
    '--ilg-dot-yellow': '#fcc419',
    '--ilg-dot-orange': '#ff922b',
    '--ilg-dot-red': '#ff8787',
    '--ilg-dot-grey': '#909296',
  },
});
