/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight" />

type Strings = typeof import('./content/i18n/zh-CN.json');

declare namespace StarlightApp {
  /** Every text of the interface: a misspelt key does not compile. */
  interface I18n extends Strings {}
}
