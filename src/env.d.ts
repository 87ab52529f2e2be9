/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight" />

// A declaration file that imports a module stops being global: the type has to be asked for in place.
// eslint-disable-next-line @typescript-eslint/consistent-type-imports
type Strings = typeof import('./content/i18n/zh-CN.json');

declare namespace StarlightApp {
  /** Every text of the interface: a misspelt key does not compile. */
  // Merging needs an interface, and this one has nothing of its own to add.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface I18n extends Strings {}
}
