import { SiteSearch } from './site-search.ts';

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
