export { readSiteFile, SiteFileError } from './read-site-file';
