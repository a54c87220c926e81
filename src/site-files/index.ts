export { readSiteFile, refusedSelector, SiteFileError, siteFileIn, siteOf } from './read-site-file';
export type { SiteFile } from './site-shape';
