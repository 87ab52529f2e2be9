import { SiteSearch } from './site-search.ts';

customElements.define('site-search', SiteSearch);
