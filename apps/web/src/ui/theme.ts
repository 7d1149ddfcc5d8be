import { createTheme, rem, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The ten steps of one scale. The values live in tokens.css, because pages without Mantine need them too. */
const scale = (name: string): MantineColorsTuple =>
  Array.from({ length: 10 }, (_, step) => `var(--${name}-${step})`) as unknown as MantineColorsTuple;

const stone = scale('stone');

/** Mantine heads its dialogs with `<header>`, which a screen reader would take for the head of the whole page. */
const noBanner = { header: { role: 'presentation' } };

export const theme = createTheme({
  colors: {
    teal: scale('teal'),
    sky: scale('sky'),
    violet: scale('violet'),
    amber: scale('amber'),
    green: scale('green'),
    red: scale('red'),
    stone,
    gray: stone,
    dark: scale('dark'),
  },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 3 },
  black: 'var(--stone-9)',
  white: 'var(--on-fill)',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(15), lg: rem(17), xl: rem(20) },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.47', lg: '1.5', xl: '1.4' },
  headings: {
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: rem(28), lineHeight: '1.21' },
      h2: { fontSize: rem(17), lineHeight: '1.41' },
      h3: { fontSize: rem(15), lineHeight: '1.47' },
      h4: { fontSize: rem(14), lineHeight: '1.43' },
    },
  },
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(24), xl: rem(32) },
  radius: { xs: rem(4), sm: rem(8), md: rem(10), lg: rem(14), xl: rem(20) },
  defaultRadius: 'md',
  cursorType: 'pointer',
  // Who asked for less motion gets none: what closes is gone at once.
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { label: { fontWeight: 600 } } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    Select: { defaultProps: { size: 'md', checkIconPosition: 'right', comboboxProps: { shadow: 'md' } } },
    MultiSelect: { defaultProps: { size: 'md', comboboxProps: { shadow: 'md' } } },
    NumberInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    InputWrapper: {
      styles: {
        label: { fontSize: rem(15), fontWeight: 570, marginBottom: rem(4) },
        description: { marginBottom: rem(4), fontSize: rem(13), color: 'var(--ink-3)' },
        error: { fontSize: rem(13), fontWeight: 570 },
      },
    },
    Checkbox: { defaultProps: { radius: 'xs' } },
    Paper: { defaultProps: { radius: 'lg' } },
    Modal: {
      defaultProps: {
        radius: 'lg',
        centered: true,
        attributes: noBanner,
        overlayProps: { color: 'var(--shade)', backgroundOpacity: 1 },
        transitionProps: { duration: 120, transition: 'fade' },
      },
      styles: {
        title: { fontSize: rem(17), fontWeight: 640, lineHeight: '1.41' },
        header: { padding: `${rem(18)} ${rem(20)} ${rem(8)}` },
        body: { padding: `0 ${rem(20)} ${rem(20)}` },
      },
    },
    Drawer: { defaultProps: { transitionProps: { duration: 180 }, attributes: noBanner } },
    Popover: { defaultProps: { radius: 'lg', shadow: 'md', transitionProps: { duration: 120 } } },
    Menu: {
      defaultProps: {
        radius: 'lg',
        shadow: 'md',
        transitionProps: { duration: 120 },
        position: 'bottom-end',
        withInitialFocusPlaceholder: false,
      },
      styles: { item: { fontSize: rem(14), minHeight: rem(36), opacity: 1 }, label: { fontSize: rem(12) } },
    },
    Badge: {
      defaultProps: { radius: 'xl', variant: 'light' },
      styles: { root: { textTransform: 'none', fontWeight: 600, letterSpacing: 0 } },
    },
    Tabs: {
      styles: {
        tab: {
          fontWeight: 560,
          paddingBlock: rem(12),
          paddingInline: rem(4),
          marginInlineEnd: rem(20),
        },
      },
    },
    Anchor: { defaultProps: { underline: 'hover' } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 250 } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'stone', size: 36 } },
    Notification: { defaultProps: { radius: 'lg' }, styles: { description: { color: 'var(--ink)' } } },
  },
});

const both = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-2)',
  '--mantine-color-disabled': 'var(--desk)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line-2)',
  '--mantine-color-anchor': 'var(--primary)',
  '--mantine-color-error': 'var(--red-ic)',
  '--mantine-color-teal-filled': 'var(--fill)',
  '--mantine-color-teal-filled-hover': 'var(--fill-hover)',
  '--mantine-color-teal-light': 'var(--teal-bg)',
  '--mantine-color-teal-light-hover': 'var(--teal-bd)',
  '--mantine-color-teal-light-color': 'var(--teal-fg)',
  '--mantine-primary-color-filled': 'var(--fill)',
  '--mantine-primary-color-filled-hover': 'var(--fill-hover)',
  '--mantine-shadow-md': 'var(--shadow-float)',
  '--input-bd': 'var(--control)',
};

/** Binds Mantine's variables to the tokens; both schemes read the same names, the tokens change beneath them. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: both,
  dark: {
    ...both,
    '--mantine-color-red-filled': 'var(--red-6)',
    '--mantine-color-red-filled-hover': 'var(--red-5)',
  },
});
