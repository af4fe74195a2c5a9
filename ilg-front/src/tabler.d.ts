// The one module declaration that needs a default export: the icons' own files have nothing else.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  export { IconCheck as default } from '@tabler/icons-react';
}
